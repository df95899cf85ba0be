/** One unit of an agency with a record in every state that a route needs, made through the API itself. */
import { type AmendmentGround, plantAmendments } from './amendment-ground.ts';
import { bytesOf, formOf, must, PNG, send } from './asking.ts';
import { type Crew, projectMaker, type SeedProject, withoutLocking } from './ground-projects.ts';
import { number, type Plan, statedDocument, YEAR } from './sample-plan.ts';

export const PLANNING_DAY = '2019-10-05';
export const NOVEMBER_WINDOW = '2019-11-05';
export const DECEMBER_WINDOW = '2019-12-05';
/** The month whose window is open on the day of the tests, and the one that is closed by then. */
export const OPEN_MONTH = '2019-11';
export const CLOSED_MONTH = '2019-10';

export interface Ground {
  agencyId: string;
  /** Version of the agency's own record when everything is prepared. */
  agencyVersion: number;
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
  /** Draft of the memo that asks to open the drafted project, version 1. */
  memoId: string;
  /** Waits at the first step of its approval chain. */
  submitted: SeedProject & { requestId: string };
  /** Came back to a draft with a mark. */
  returned: SeedProject & { markId: string };
  /** Recorded with its file and not notified; the other is notified and no project was made of it. */
  allocation: { allocationId: string; version: number };
  notifiedAllocationId: string;
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
  /** Of `reported`: a request to correct its plan that waits. */
  unlockId: string;
  /** Unlocked, its copy not changed yet. */
  correcting: SeedProject & { plan: Plan; unlockId: string };
  amendments: AmendmentGround;
}

export interface Beginning {
  agencyId: string;
  topUnitId: string;
  mark: string;
  setDay(day: string): void;
}

export async function plantGround(crew: Crew, begin: Beginning): Promise<Ground> {
  const { officer, monitor, administrator, strategist } = crew;
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
  const { drafted, attached, handedIn, approved, sentBack, allocated } = projectMaker(crew, {
    mark,
    unitId,
    programmeId,
    personId,
    planNodeId,
  });
  const draft = await drafted();
  for (const kind of ['allocation-memo', 'form-100']) await attached(draft, kind);
  const fileId = await attached(draft, 'opening-memo');
  const allocation = await allocated();
  const notified = await allocated();
  await must(strategist, 'POST', `/api/v1/allocations/${notified.allocationId}/notification`, {
    version: notified.version,
  });
  const { memoId } = await must(officer, 'POST', `/api/v1/projects/${draft.code}/opening-memo`, {
    version: draft.version,
  });
  const submitted = await handedIn();
  const returned = await sentBack();
  const unlocked = await withoutLocking(administrator, approved);
  const reporting = await approved();
  const reported = await approved();
  const correcting = await approved();
  const amendments = await plantAmendments(
    crew,
    [await approved(), await approved(), await approved(), await approved()],
    mark,
  );
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
  const askUnlock = async ({ code }: SeedProject): Promise<string> =>
    (await must(officer, 'POST', `/api/v1/projects/${code}/unlocks`, { reason: `แก้คำผิด ${mark}` })).unlockId;
  const unlockId = await askUnlock(reported);
  const grantedId = await askUnlock(correcting);
  await must(monitor, 'POST', `/api/v1/projects/${correcting.code}/unlocks/${grantedId}/decision`, {
    decision: 'grant',
    version: 1,
    openUntil: '2019-12-20',
  });
  await must(monitor, 'POST', '/api/v1/stated-documents', statedDocument(mark, reported.code));
  const findings = await must(monitor, 'GET', '/api/v1/findings');
  const finding = findings.find((each: { document: { code: string } }) => each.document.code === mark);

  return {
    agencyId,
    agencyVersion: 0,
    unitId,
    emptyUnitId,
    personId,
    mark,
    programmeId,
    planNodeId,
    actingId,
    findingId: finding.findingId,
    draft: { ...draft, fileId },
    memoId,
    submitted,
    returned,
    allocation,
    notifiedAllocationId: notified.allocationId,
    approved: unlocked,
    reporting: {
      ...reporting,
      reportVersion: view.report.version ?? saved.version,
      evidenceId: evidence.fileId,
      activityId: activityOf(reporting),
      workbook,
    },
    reported: { ...reported, reportVersion: frozen.version, pdfFileId: frozen.pdfFileId, reopeningId },
    unlockId,
    correcting: { ...correcting, unlockId: grantedId },
    amendments,
  };
}
