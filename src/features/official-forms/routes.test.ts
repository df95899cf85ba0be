import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { foundationMessages } from '../../foundation/messages.ts';
import { realClock } from '../../platform/clock/index.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { folderStorage, openFiles } from '../../platform/files/index.ts';
import { createServerApp, httpMessages } from '../../platform/http/index.ts';
import { silentLog } from '../../platform/logging/index.ts';
import { finalReportMessages } from '../final-reports/index.ts';
import { type ExampleAgency, exampleAgency } from '../monthly-reports/example-agency.ts';
import { A1, A2, A3, I1, I2, windowLaw } from '../monthly-reports/example-plan.ts';
import { monthlyReportMessages, monthlyReportRoutes } from '../monthly-reports/index.ts';
import { type Actor, type FeatureDependencies, permissionMessages } from '../permissions/index.ts';
import { projectMessages } from '../projects/index.ts';
import { catalogue, saidOf } from './catalogue.ts';
import { officialFormMessages } from './messages.ts';
import { officialFormRoutes } from './routes.ts';
import { drawnFormSchema, officialFormSchema } from './schemas.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-official-forms-'));
afterAll(() => rmSync(folder, { recursive: true }));
const HOME = 'http://tidtam.test';
const FORMS = '/api/v1/official-forms';
const REPORT = '/api/v1/projects/63010010/reports/2019-10';
const OCTOBER = 'project=63010010&month=2019-10';
const messages = {
  ...foundationMessages,
  ...httpMessages,
  ...permissionMessages,
  ...projectMessages,
  ...monthlyReportMessages,
  ...finalReportMessages,
  ...officialFormMessages,
};

/** The real routes over the real frame; only sign-in is played: the header names who asks. */
function serverOf(agency: ExampleAgency, others: Record<string, Actor> = {}) {
  const people: Record<string, Actor> = { officer: agency.officer, monitor: agency.monitor, ...others };
  const deps = {
    database: agency.db,
    clock: realClock,
    businessDay: { today: () => dateOf('2019-11-05') },
    law: windowLaw(),
    files: openFiles(folderStorage(folder)),
    log: silentLog,
    auth: {
      signedIn: async (headers: Headers) => {
        const actor = people[headers.get('x-who') ?? ''];
        return actor ? { actor, cookies: ['tidtam.session=prolonged; Path=/; HttpOnly'] } : null;
      },
    },
  } as unknown as FeatureDependencies;
  const app = createServerApp({ configuration: { publicUrl: HOME }, log: silentLog, messages });
  app.route('/', monthlyReportRoutes(deps));
  app.route('/', officialFormRoutes(deps));
  return async (
    path: string,
    who = 'officer',
    body?: unknown,
    method = body === undefined ? 'GET' : 'POST',
  ) =>
    app.request(`${HOME}${path}`, {
      method,
      headers: { origin: HOME, 'x-who': who, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

const number = (of: string) => ({ kind: 'number', number: of });
const october = {
  version: 0,
  activities: [A1, A2, A3].map((activityId) => ({
    activityId,
    work: number('10'),
    spending: { kind: 'number', satang: activityId === A3 ? 900_000 : 0 },
    workDone: 'จัดประชุม',
  })),
  indicators: [
    { indicatorId: I1, value: number('2') },
    { indicatorId: I2, value: { kind: 'nothing' } },
  ],
};
const refusalOf = async (response: Response) => {
  const { error } = (await response.json()) as {
    error: { code: string; message: { th: string; en: string } };
  };
  expect(error.message.th).toMatch(/[ก-๙]/);
  expect(error.message.en).not.toMatch(/[{}]/);
  return [response.status, error.code];
};

/** Forms that a project and its months have without an amendment; สสว.400 is drawn in features/amendments too. */
const ofProjects = catalogue.filter(({ record }) => record !== 'amendment');

onBothEngines('the routes of official forms', (engine) => {
  it('list the catalogue', async () => {
    const ask = serverOf(await exampleAgency(await engine.fresh()));
    const list = (await (await ask(FORMS)).json()) as unknown[];
    expect(list.map((each) => officialFormSchema.parse(each))).toEqual(catalogue.map(saidOf));
  });

  it('give each form as blocks of the shape that the contract says, without its drawing', async () => {
    const ask = serverOf(await exampleAgency(await engine.fresh()));
    for (const { formId, paperId, version, record } of ofProjects) {
      const response = await ask(`${FORMS}/${formId}/document?${OCTOBER}&digits=thai`);
      const drawn = drawnFormSchema.parse(await response.json());
      expect(drawn.document).toMatchObject({ formId: paperId, version, digits: 'thai' });
      expect(drawn.project).toMatchObject({ projectCode: '63010010', fiscalYear: 2563 });
      expect(drawn.month).toBe(record === 'project-month' ? '2019-10' : null);
      expect(drawn.stored).toEqual([]);
    }
  });

  it('say whether a draft or a frozen revision is shown, and offer the PDF that was stored', async () => {
    const ask = serverOf(await exampleAgency(await engine.fresh()));
    const shown = async () =>
      drawnFormSchema.parse(await (await ask(`${FORMS}/200-3/document?${OCTOBER}`)).json());
    expect((await shown()).source).toMatchObject({ kind: 'report', revision: 1, state: 'not-started' });
    await ask(REPORT, 'officer', october, 'PATCH');
    expect((await shown()).source).toMatchObject({ revision: 1, state: 'draft', submittedAt: null });
    const submitted = (await (await ask(`${REPORT}/submission`, 'officer', { version: 1 })).json()) as {
      submittedAt: string;
      version: number;
    };
    const frozen = await shown();
    expect(frozen.source).toMatchObject({ state: 'submitted', submittedAt: submitted.submittedAt });
    expect(frozen.document.madeAt).toBe(submitted.submittedAt);
    const [paper] = frozen.stored;
    const pdf = new Uint8Array(await (await ask(`${REPORT}/files/${paper?.fileId}`)).arrayBuffer());
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(paper?.sha256);

    const back = { version: submitted.version, reason: 'แก้ยอดใช้จ่าย' };
    expect((await ask(`${REPORT}/pull-back`, 'officer', back)).status).toBe(200);
    const reopened = await shown();
    expect(reopened.source).toMatchObject({ revision: 2, submittedAt: null });
    expect(reopened.stored).toEqual(frozen.stored);
  });

  it('give the same file twice of a submitted report, byte for byte', async () => {
    const ask = serverOf(await exampleAgency(await engine.fresh()));
    await ask(REPORT, 'officer', october, 'PATCH');
    await ask(`${REPORT}/submission`, 'officer', { version: 1 });
    const file = async () =>
      Buffer.from(await (await ask(`${FORMS}/200-2/file?${OCTOBER}&format=pdf`)).arrayBuffer());
    expect((await file()).equals(await file())).toBe(true);
  });

  it('give every form in each of its formats, named for its record, with the session’s cookies', async () => {
    const ask = serverOf(await exampleAgency(await engine.fresh()));
    const begins = { pdf: '%PDF-', word: 'PK', excel: 'PK' };
    const ends = { pdf: 'pdf', word: 'docx', excel: 'xlsx' };
    for (const { formId, paperId, record, formats } of ofProjects) {
      for (const format of formats) {
        const response = await ask(`${FORMS}/${formId}/file?${OCTOBER}&format=${format}`, 'monitor');
        expect(response.status, `${formId} ${format}`).toBe(200);
        const encoded = /filename\*=UTF-8''(.*)$/.exec(
          response.headers.get('content-disposition') ?? '',
        )?.[1];
        const month = record === 'project-month' ? ' 2562-10' : '';
        expect(decodeURIComponent(encoded ?? '')).toBe(
          `${paperId.replace('/', '-')} 63010010${month}.${ends[format]}`,
        );
        expect(response.headers.get('set-cookie')).toContain('prolonged');
        const bytes = Buffer.from(await response.arrayBuffer());
        expect(bytes.subarray(0, begins[format].length).toString('latin1')).toBe(begins[format]);
      }
    }
  });

  it('refuse in words what there is not, and other units and agencies', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const foreign = await exampleAgency(db, { projectCode: '63010011' }, 'T2');
    const elsewhere: Actor = {
      ...agency.officer,
      unitId: agency.otherUnitId,
      roles: [{ role: 'project-officer', unitIds: [agency.otherUnitId] }],
    };
    const nobody: Actor = { ...agency.officer, roles: [] };
    const ask = serverOf(agency, { elsewhere, nobody, foreign: foreign.monitor });
    for (const [path, who, status, code] of [
      ['200-9/document?project=63010010&month=2019-10', 'officer', 404, 'official-form-not-found'],
      ['200-3/document?project=63010010', 'officer', 400, 'official-form-month-needed'],
      ['200-3/document?project=63010010&month=2021-01', 'officer', 409, 'official-form-outside-period'],
      [
        '200-3/file?project=63019999&month=2019-10&format=pdf',
        'officer',
        404,
        'official-form-project-not-found',
      ],
      ['100/file?project=63010010&format=pdf', 'foreign', 404, 'official-form-project-not-found'],
      [
        '200-3/file?project=63010010&month=2019-10&format=word',
        'foreign',
        404,
        'official-form-project-not-found',
      ],
      ['200-3/document?project=63010010&month=2019-10', 'foreign', 404, 'official-form-project-not-found'],
      ['200-3/document?project=63010010&month=2019-10', 'elsewhere', 403, 'permission-unit'],
      ['100/file?project=63010010&format=excel', 'elsewhere', 403, 'permission-unit'],
      ['100/file?project=63010010&format=pdf', 'nobody', 403, 'permission-role'],
      ['300/file?project=63010010&format=excel', 'officer', 400, 'official-form-format-not-made'],
      ['300/file?project=63010010&format=pdf', 'foreign', 404, 'official-form-project-not-found'],
      ['300/document?project=63010010', 'elsewhere', 403, 'permission-unit'],
      ['100/document?project=63010010', 'stranger', 401, 'not-signed-in'],
    ] as const)
      expect(await refusalOf(await ask(`${FORMS}/${path}`, who)), `${who} ${path}`).toEqual([status, code]);
    for (const query of [
      'project=6301001&format=pdf',
      'project=63010010&format=rtf',
      'project=63010010&format=pdf&digits=roman',
      `project=63010010&format=pdf&month=${'9'.repeat(5_000)}`,
      'project=63010010&format=pdf&month=2019-13',
    ])
      expect((await ask(`${FORMS}/100/file?${query}`)).status, query.slice(0, 60)).toBe(400);
    expect((await ask(FORMS, 'nobody')).status).toBe(403);
  });
});
