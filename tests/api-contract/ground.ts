/** One unit of an agency with a record in every state that a route needs, made through the API itself. */
import { expect } from 'vitest';
import type { TestBrowser } from '../../src/features/people/testing.ts';
import { fiscalYear, monthsOfFiscalYear } from '../../src/foundation/fiscal-year.ts';
import { newId } from '../../src/foundation/uuid.ts';

/** Fiscal year 2563; the records are made in October 2019 and asked for in December 2019. */
export const YEAR = fiscalYear(2563);
const months = monthsOfFiscalYear(YEAR);
export const PLANNING_DAY = '2019-10-05';
export const NOVEMBER_WINDOW = '2019-11-05';
export const DECEMBER_WINDOW = '2019-12-05';
/** The month whose window is open on the day of the tests, and the one that is closed by then. */
export const OPEN_MONTH = '2019-11';
export const CLOSED_MONTH = '2019-10';

export interface SeedProject {
  code: string;
  version: number;
}
/** A project's plan as it travels. */
export type Plan = ReturnType<typeof planOf>;

export interface Ground {
  agencyId: string;
  unitId: string;
  /** A unit without children or records, for dissolving and changing. */
  emptyUnitId: string;
  personId: string;
  /** Words that stand in every name of this ground, to find them where they do not belong. */
  mark: string;
  programmeId: string;
  planNodeId: string;
  actingId: string;
  findingId: string;
  draft: SeedProject & { plan: Plan; fileId: string };
  submitted: SeedProject;
  approved: SeedProject;
  /** Locked; the report of the open month is a complete draft, that of the closed month is not there. */
  reporting: SeedProject & {
    reportVersion: number;
    evidenceId: string;
    activityId: string;
    workbook: Uint8Array;
  };
  /** Locked; the open month is submitted, a reopening of the closed month waits. */
  reported: SeedProject & { reportVersion: number; pdfFileId: string; reopeningId: string };
}

/** Who prepares: one browser for each role, over the whole agency. */
export type Crew = Record<'officer' | 'director' | 'monitor' | 'administrator' | 'strategist', TestBrowser>;

const number = (value: string) => ({ kind: 'number' as const, number: value });

export function planOf(of: { mark: string; programmeId: string; personId: string; planNodeId: string }) {
  const [first, ...rest] = months;
  return {
    name: `โครงการตัวอย่าง ${of.mark}`,
    programmeId: of.programmeId,
    projectType: 'office-mission',
    budgetSource: 'sme-fund',
    officerPersonId: of.personId,
    coordinatorPersonId: null,
    contactTelephone: '0 2000 0000',
    jointUnits: ['หน่วยร่วม'],
    rationale: 'เหตุผล',
    objectives: ['วัตถุประสงค์'],
    targetGroup: 'กลุ่มเป้าหมาย',
    targetGroupCount: 40,
    provinces: ['10'],
    indicators: (['output', 'outcome'] as const).map((level) => ({
      indicatorId: newId(),
      level,
      name: `ตัวชี้วัด ${of.mark}`,
      unitOfMeasure: 'เรื่อง',
      kind: 'SUM',
      baseline: null,
      target: '12',
      direction: 'higher-is-better',
      method: 'นับ',
      months: Object.fromEntries(
        months.map((month) => [month, month === first ? number('12') : { kind: 'not-applicable' as const }]),
      ),
      derivedMonths: [],
    })),
    achievement: 'ผลสัมฤทธิ์',
    startsOn: '2019-10-01',
    endsOn: '2020-09-30',
    budgetSatang: 110_000,
    allocationMemoNumber: null,
    activities: [
      {
        activityId: newId(),
        name: `กิจกรรม ${of.mark}`,
        budgetSatang: 110_000,
        weight: '100',
        months: Object.fromEntries([
          [first, { workPercent: '89', plannedWork: '', spendingSatang: 110_000 }],
          ...rest.map((month) => [month, { workPercent: '1', plannedWork: '', spendingSatang: 0 }]),
        ]),
        derivedMonths: [],
      },
    ],
    planNodeIds: [of.planNodeId],
    derivation: null,
  };
}

/** Asks, and fails the test at once when the preparation itself is refused. */
// biome-ignore lint/suspicious/noExplicitAny: the preparation reads ids out of many answers
async function must(browser: TestBrowser, method: string, path: string, body?: unknown): Promise<any> {
  const answer = await browser.ask(method, path, body);
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body).slice(0, 600)}`).toBe(200);
  return answer.body;
}

export const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A form as a browser sends it: texts, and files as bytes with a name. */
export function formOf(fields: Record<string, string | { name: string; bytes: Uint8Array }>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(name, value);
    else form.set(name, new File([value.bytes as Uint8Array<ArrayBuffer>], value.name));
  }
  return form;
}

async function send(browser: TestBrowser, path: string, form: FormData) {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { origin: 'http://localhost:3000', cookie };
  const answer = await browser.app.request(path, { method: 'POST', headers, body: form });
  const text = await answer.text();
  expect(answer.status, `POST ${path}: ${text.slice(0, 600)}`).toBe(200);
  return JSON.parse(text);
}

async function bytesOf(browser: TestBrowser, path: string): Promise<Uint8Array> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await browser.app.request(path, { headers: { cookie } });
  expect(answer.status, path).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

export interface Beginning {
  agencyId: string;
  topUnitId: string;
  mark: string;
  setDay(day: string): void;
}

export async function plantGround(crew: Crew, begin: Beginning): Promise<Ground> {
  const { officer, director, monitor, administrator, strategist } = crew;
  const { agencyId, topUnitId, mark, setDay } = begin;
  setDay(PLANNING_DAY);
  const unit = async (name: string, parentUnitId: string) =>
    (
      await must(administrator, 'POST', '/api/v1/units', {
        kind: 'division',
        code: `${mark}-${name}`.slice(0, 20),
        nameTh: `ฝ่าย ${name} ${mark}`,
        nameEn: `Division ${name} ${mark}`,
        parentUnitId,
      })
    ).unitId as string;
  const unitId = await unit('U', topUnitId);
  const emptyUnitId = await unit('E', topUnitId);
  const { personId } = await must(administrator, 'POST', '/api/v1/people', {
    displayName: `เจ้าหน้าที่ ${mark} (ตัวอย่าง)`,
    unitId,
    email: `${mark.toLowerCase()}@agency.example`,
    username: `subject.${mark.toLowerCase()}`,
  });
  const { actingId } = await must(administrator, 'POST', `/api/v1/units/${unitId}/acting`, {
    personId,
    kind: 'acting-head',
    validFrom: '2019-10-01',
    validTo: '2019-10-02',
  });
  const { planNodeId } = await must(strategist, 'POST', '/api/v1/plan-nodes', {
    level: 'national-strategy',
    code: mark,
    name: `แผน ${mark}`,
  });
  const { programmeId } = await must(strategist, 'POST', '/api/v1/programmes', {
    fiscalYear: YEAR,
    number: mark,
    name: `แผนงาน ${mark}`,
    kind: 'basic',
    unitId,
    planNodeIds: [planNodeId],
  });
  const refs = { mark, programmeId, personId, planNodeId };

  const drafted = async (): Promise<SeedProject & { plan: Plan }> => {
    const made = await must(officer, 'POST', '/api/v1/projects', {
      fiscalYear: YEAR,
      programmeId,
      unitId,
      officerPersonId: personId,
      name: `โครงการตัวอย่าง ${mark}`,
    });
    const plan = planOf(refs);
    const saved = await must(officer, 'PUT', `/api/v1/projects/${made.projectCode}/plan`, {
      version: made.version,
      plan,
    });
    return { code: made.projectCode, version: saved.version, plan };
  };
  const stepped = async <P extends SeedProject>(by: TestBrowser, project: P, step: string): Promise<P> => {
    const { version } = await must(by, 'POST', `/api/v1/projects/${project.code}/${step}`, {
      version: project.version,
    });
    return { ...project, version };
  };
  const approved = async () =>
    stepped(director, await stepped(officer, await drafted(), 'submission'), 'approval');

  const draft = await drafted();
  const { fileId } = await send(
    officer,
    `/api/v1/projects/${draft.code}/files`,
    formOf({ kind: 'form-100', name: `แฟ้ม ${mark}`, file: { name: 'a.png', bytes: PNG } }),
  );
  const submitted = await stepped(officer, await drafted(), 'submission');
  const unlocked = await withoutLocking(administrator, approved);
  const reporting = await approved();
  const reported = await approved();
  const activityOf = (project: { plan: Plan }) => project.plan.activities[0]?.activityId ?? '';

  const cells = (project: { plan: Plan }) => ({
    activities: [
      {
        activityId: activityOf(project),
        work: number('1'),
        workDone: `จัดประชุม ${mark}`,
        problem: `ล่าช้า ${mark}`,
        remedy: `เร่งรัด ${mark}`,
        spending: { kind: 'number' as const, satang: 0 },
      },
    ],
    indicators: project.plan.indicators.map(({ indicatorId }) => ({ indicatorId, value: number('1') })),
  });
  const save = (project: SeedProject & { plan: Plan }, month: string) =>
    must(officer, 'PATCH', `/api/v1/projects/${project.code}/reports/${month}`, {
      version: 0,
      ...cells(project),
    });

  setDay(DECEMBER_WINDOW);
  const saved = await save(reporting, OPEN_MONTH);
  const reportAddress = `/api/v1/projects/${reporting.code}/reports/${OPEN_MONTH}`;
  const evidence = await send(
    officer,
    `${reportAddress}/files`,
    formOf({ file: { name: `หลักฐาน ${mark}.png`, bytes: PNG } }),
  );
  const view = await must(officer, 'GET', reportAddress);
  const workbook = await bytesOf(officer, `${reportAddress}/workbook`);
  const other = await save(reported, OPEN_MONTH);
  const frozen = await must(
    officer,
    'POST',
    `/api/v1/projects/${reported.code}/reports/${OPEN_MONTH}/submission`,
    { version: other.version },
  );
  const { reopeningId } = await must(
    officer,
    'POST',
    `/api/v1/projects/${reported.code}/reports/${CLOSED_MONTH}/reopenings`,
    { reason: `ส่งไม่ทัน ${mark}` },
  );
  await must(monitor, 'POST', '/api/v1/stated-documents', statedDocument(mark, reported.code));
  const findings = await must(monitor, 'GET', '/api/v1/findings');
  const finding = findings.find((each: { document: { code: string } }) => each.document.code === mark);

  return {
    agencyId,
    unitId,
    emptyUnitId,
    personId,
    mark,
    programmeId,
    planNodeId,
    actingId,
    findingId: finding.findingId,
    draft: { ...draft, fileId },
    submitted,
    approved: unlocked,
    reporting: {
      ...reporting,
      reportVersion: view.report.version ?? saved.version,
      evidenceId: evidence.fileId,
      activityId: activityOf(reporting),
      workbook,
    },
    reported: { ...reported, reportVersion: frozen.version, pdfFileId: frozen.pdfFileId, reopeningId },
  };
}

/** Two lines whose printed total is 10.00 off. */
export const statedDocument = (code: string, projectCode: string) => ({
  code,
  title: `ตาราง ${code}`,
  fiscalYear: YEAR,
  rows: [
    { kind: 'amount', place: 'L1', source: 'L1', label: `รวม ${code}`, projectCode, printed: ['1,010.00'] },
    { kind: 'amount', place: 'L2', source: 'L2', label: 'ก', parent: 'L1', printed: ['600.00'] },
    { kind: 'amount', place: 'L3', source: 'L3', label: 'ข', parent: 'L1', printed: ['400.00'] },
  ],
});

/** What `make` approves stays approved and is not locked, so that locking by hand has something to lock. */
async function withoutLocking<T>(administrator: TestBrowser, make: () => Promise<T>): Promise<T> {
  const set = async (value: 'yes' | 'no') => {
    const { agencyId: _, code: __, settings, ...agency } = await must(administrator, 'GET', '/api/v1/agency');
    await must(administrator, 'PATCH', '/api/v1/agency', {
      ...agency,
      settings: { ...settings, 'lock-on-approval': value },
    });
  };
  await set('no');
  const made = await make();
  await set('yes');
  return made;
}
