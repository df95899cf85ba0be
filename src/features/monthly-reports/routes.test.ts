import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { foundationMessages } from '../../foundation/messages.ts';
import { realClock } from '../../platform/clock/index.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { folderStorage, openFiles } from '../../platform/files/index.ts';
import { createServerApp, httpMessages } from '../../platform/http/index.ts';
import { silentLog } from '../../platform/logging/index.ts';
import { spreadsheetMessages } from '../../platform/spreadsheets/index.ts';
import { type FeatureDependencies, permissionMessages } from '../permissions/index.ts';
import { type ExampleAgency, exampleAgency } from './example-agency.ts';
import { A1, A2, A3, I1, I2, windowLaw } from './example-plan.ts';
import { monthlyReportMessages } from './messages.ts';
import { monthlyReportRoutes } from './routes.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-report-routes-'));
afterAll(() => rmSync(folder, { recursive: true }));
const HOME = 'http://tidtam.test';
const REPORT = '/api/v1/projects/63010010/reports/2019-10';
const messages = {
  ...foundationMessages,
  ...httpMessages,
  ...permissionMessages,
  ...spreadsheetMessages,
  ...monthlyReportMessages,
};

/** The real routes over the real frame; only sign-in is played: the header names who asks. */
function serverOf(agency: ExampleAgency, day = { today: '2019-11-05' }) {
  const people = { officer: agency.officer, colleague: agency.colleague, monitor: agency.monitor };
  const deps = {
    database: agency.db,
    clock: realClock,
    businessDay: { today: () => dateOf(day.today) },
    law: windowLaw(),
    files: openFiles(folderStorage(folder)),
    log: silentLog,
    auth: {
      signedIn: async (headers: Headers) => {
        const actor = people[headers.get('x-who') as keyof typeof people];
        return actor ? { actor, cookies: [] } : null;
      },
    },
  } as unknown as FeatureDependencies;
  const app = createServerApp({ configuration: { publicUrl: HOME }, log: silentLog, messages });
  app.route('/', monthlyReportRoutes(deps));
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const form = body instanceof FormData;
    const response = await app.request(`${HOME}${path}`, {
      method,
      headers: {
        origin: HOME,
        'x-who': 'officer',
        ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: form ? body : typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return response;
  };
  return { ask, day };
}

const number = (of: string) => ({ kind: 'number', number: of });
const complete = {
  version: 0,
  activities: [A1, A2, A3].map((activityId) => ({
    activityId,
    work: number('๑๐'),
    spending: { kind: 'number', satang: activityId === A3 ? 900_000 : 0 },
    workDone: 'จัดประชุม',
  })),
  indicators: [
    { indicatorId: I1, value: number('2') },
    { indicatorId: I2, value: { kind: 'nothing' } },
  ],
};

onBothEngines('the routes of monthly reports', (engine) => {
  it('go from saving to the frozen PDF', async () => {
    const { ask } = serverOf(await exampleAgency(await engine.fresh()));
    const saved = await ask('PATCH', REPORT, complete);
    expect([saved.status, await saved.json()]).toMatchObject([200, { state: 'draft', version: 1 }]);
    const submitted = await ask('POST', `${REPORT}/submission`, { version: 1 });
    expect(submitted.status).toBe(200);
    const { pdfFileId } = (await submitted.json()) as { pdfFileId: string };
    const pdf = await ask('GET', `${REPORT}/files/${pdfFileId}`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
    const view = (await (await ask('GET', REPORT)).json()) as { report: object; door: object };
    expect(view).toMatchObject({ report: { state: 'submitted' }, door: { lock: 'submitted' } });
    const frozen = await ask('GET', `${REPORT}/revisions/1`);
    expect(await frozen.json()).toMatchObject({ snapshot: { figures: { spending: { result: 900_000 } } } });
  });

  it('answer a repeated request once, and the same', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const { ask } = serverOf(agency);
    const key = { 'idempotency-key': 'save-0001-0001' };
    const first = await (await ask('PATCH', REPORT, complete, key)).json();
    const second = await ask('PATCH', REPORT, complete, key);
    expect([second.status, await second.json()]).toEqual([200, first]);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from audit_events`.execute(
      agency.db.asOwner,
    );
    expect(rows[0]?.n).toBe(1);
    const third = await ask('PATCH', REPORT, { ...complete, version: 5 }, key);
    expect(third.status).toBe(409);
  });

  it('refuse bad input with words in both languages and change nothing', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const { ask } = serverOf(agency);
    const cell = (parts: object) => ({ version: 0, activities: [{ activityId: A1, ...parts }] });
    const bad: [unknown, number][] = [
      ['not json', 400],
      [{ version: -1 }, 400],
      [{ version: 0, activities: [{ activityId: 'x' }] }, 400],
      [cell({ work: number('100.01') }), 400],
      [cell({ work: number('-1') }), 400],
      [cell({ work: number('1e3') }), 400],
      [cell({ work: 12 }), 400],
      [cell({ spending: { kind: 'number', satang: -1 } }), 400],
      [cell({ spending: { kind: 'number', satang: 1.5 } }), 400],
      [cell({ spending: { kind: 'number', satang: 1e15 } }), 400],
      [cell({ spending: { kind: 'number', satang: Number.MAX_SAFE_INTEGER + 2 } }), 400],
      [cell({ workDone: 'x'.repeat(20_001) }), 400],
      [cell({ workDone: 'a\u0000b' }), 400],
      [cell({ workDone: 'a\ud800b' }), 400],
      [cell({ derivation: 'ฉันคำนวณเอง' }), 400],
      [{ version: 0, activities: [{ activityId: A1 }, { activityId: A1 }] }, 400],
      [cell({ workDone: 'x'.repeat(2_000_000) }), 413],
    ];
    for (const [body, status] of bad) {
      const response = await ask('PATCH', REPORT, body);
      const shown = JSON.stringify(body).slice(0, 100);
      expect(response.status, shown).toBe(status);
      const { error } = (await response.json()) as {
        error: { code: string; message: { th: string; en: string } };
      };
      expect(error.message.th, shown).toMatch(/[ก-๙]/);
      expect(error.message.en, shown).not.toBe(error.code);
    }
    for (const path of ['/2019-13', '/2562-10', '/0000-00', '/x'])
      expect((await ask('GET', `/api/v1/projects/63010010/reports${path}`)).status, path).toBe(400);
    expect((await ask('GET', '/api/v1/projects/9/reports/2019-10')).status).toBe(400);
    expect((await ask('PATCH', REPORT, complete, { 'x-who': 'nobody' })).status).toBe(401);
    const { rows } = await sql`select 1 from monthly_reports`.execute(agency.db.asOwner);
    expect(rows).toEqual([]);
  });

  it('name the lock with clause and helper, and reopen', async () => {
    const { ask, day } = serverOf(await exampleAgency(await engine.fresh()));
    day.today = '2019-11-08';
    const locked = await ask('PATCH', REPORT, complete);
    expect([locked.status, await locked.json()]).toMatchObject([
      423,
      {
        error: {
          code: 'lock-window-closed',
          clause: { source: 'osmep-manual-2564' },
          message: { th: expect.stringContaining('ฝตป.') },
        },
      },
    ]);
    const asked = (await (await ask('POST', `${REPORT}/reopenings`, { reason: 'ใบเสร็จล่าช้า' })).json()) as {
      reopeningId: string;
    };
    const monitor = { 'x-who': 'monitor' };
    const list = await ask('GET', '/api/v1/reopenings', undefined, monitor);
    expect(await list.json()).toMatchObject({
      reopenings: [{ reopeningId: asked.reopeningId, state: 'requested' }],
    });
    const decision = { decision: 'grant', version: 1, openUntil: '2019-11-20' };
    const path = `/api/v1/reopenings/${asked.reopeningId}/decision`;
    expect((await ask('POST', path, decision)).status).toBe(403);
    expect((await ask('POST', path, { ...decision, openUntil: '2019-02-30' }, monitor)).status).toBe(400);
    expect((await ask('POST', path, decision, monitor)).status).toBe(200);
    expect((await ask('PATCH', REPORT, { ...complete, version: 1 })).status).toBe(200);
  });

  it('give the workbook out, take it back, and refuse what is no workbook', async () => {
    const { ask } = serverOf(await exampleAgency(await engine.fresh()));
    const out = await ask('GET', `${REPORT}/workbook`);
    expect(out.headers.get('content-type')).toContain('spreadsheetml');
    const bytes = new Uint8Array(await out.arrayBuffer());
    const send = (path: string, content: Uint8Array<ArrayBuffer>, fields: Record<string, string> = {}) => {
      const form = new FormData();
      form.set('file', new File([content], '../../รายงาน.xlsx'));
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      return ask('POST', `${REPORT}${path}`, form);
    };
    const shown = await send('/workbook/preview', bytes);
    expect([shown.status, await shown.json()]).toMatchObject([200, { changes: [], errors: [], goodRows: 5 }]);
    for (const content of [new Uint8Array(), new TextEncoder().encode('ลำดับ,กิจกรรม'), bytes.slice(0, 900)]) {
      const refused = await send('/workbook/preview', content);
      const { error } = (await refused.json()) as { error: { code: string; message: { th: string } } };
      expect([refused.status, error.code]).toEqual([400, expect.stringMatching(/^workbook-/)]);
      expect(error.message.th).toMatch(/[ก-๙]/);
    }
    expect((await send('/workbook', bytes, { mode: 'everything', sha256: 'x', version: '0' })).status).toBe(
      400,
    );
  });

  it('keep evidence of the allowed types with the revision', async () => {
    const { ask } = serverOf(await exampleAgency(await engine.fresh()));
    const attach = (content: string, activityId = A1) => {
      const form = new FormData();
      form.set('file', new File([content], 'หลักฐาน.pdf'));
      form.set('activityId', activityId);
      return ask('POST', `${REPORT}/files`, form);
    };
    const pdf = '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
    expect((await attach(pdf)).status).toBe(409);
    await ask('PATCH', REPORT, complete);
    expect((await attach('MZ this is a program')).status).toBe(400);
    const kept = await attach(pdf);
    expect(kept.status).toBe(200);
    const { fileId } = (await kept.json()) as { fileId: string };
    expect(await (await ask('GET', REPORT)).json()).toMatchObject({
      files: [{ fileId, name: 'หลักฐาน.pdf', activityId: A1 }],
    });
    expect((await ask('GET', `${REPORT}/files/${fileId}`)).status).toBe(200);
    await ask('POST', `${REPORT}/submission`, { version: 1 });
    expect((await ask('DELETE', `${REPORT}/files/${fileId}`)).status).toBe(423);
    expect((await ask('GET', `${REPORT}/files/01936f00-0000-7000-8000-00000000dead`)).status).toBe(404);
  });
});
