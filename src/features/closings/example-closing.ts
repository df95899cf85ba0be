/**
 * For tests: a project that ended on 30 September 2563 with one joint unit, in the line of command of the approvals'
 * example, and each step of its closing by the right person.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { monthOf, monthsBetween } from '../../foundation/month.ts';
import { accepted, type Result } from '../../foundation/refusal.ts';
import { satang } from '../../foundation/satang.ts';
import { newId } from '../../foundation/uuid.ts';
import type { Database } from '../../platform/database/index.ts';
import { folderStorage, openFiles } from '../../platform/files/index.ts';
import { readLaw } from '../../platform/law/index.ts';
import { exampleLine } from '../approvals/example-request.ts';
import { decideRequest, findOpenRequest, subjectsByKind } from '../approvals/index.ts';
import { type ActionContext, type Actor, type Role, runAction } from '../permissions/index.ts';
import { closingSubject } from './approval/closing-subject.ts';
import { submitClosing } from './approval/submit-closing.ts';
import { delaySubject } from './delays/delay-subject.ts';
import { closingFileKinds, type FinalReportFacts } from './guards/guard-facts.ts';
import { receiveClosingOriginal } from './money/close.ts';
import { recordReceipt } from './money/record-receipt.ts';
import { draftClosingMemo } from './papers/draft-closing-memo.ts';
import { viewClosing } from './reading/view-closing.ts';
import type { ClosingDoors } from './record/closing-case.ts';
import { enterAccountingReport } from './record/enter-accounting-report.ts';
import { saveClosing } from './record/save-closing.ts';
import type { SaveClosing } from './schemas.ts';

const law = readLaw();
const files = openFiles(folderStorage(mkdtempSync(join(tmpdir(), 'tidtam-closing-'))));

/** Budget 10,000,000.00 baht; every month 800,000.00 is spent but the last, which leaves 400,000.50. */
export const BUDGET = satang(1_000_000_000);
export const REMAINING = satang(40_000_050);
export const JOINT = 'มหาวิทยาลัยตัวอย่าง';
export const CODE = '66010001';

export type ExampleProject = {
  startsOn?: string;
  endsOn?: string;
  jointUnits?: string[];
  budgetSource?: string;
  projectType?: string;
  remaining?: number;
  /** Months left without a submitted report. */
  unreported?: string[];
};

export async function exampleClosing(database: Database, project: ExampleProject = {}) {
  const line = await exampleLine(database);
  const finance = await line.person('finance', 'finance-officer');
  const people = { ...line.people, finance };
  await sql`update persons set position_title = 'ตำแหน่งตัวอย่าง'`.execute(database.asOwner);
  const state: FinalReportFacts = {
    complete: true,
    revision: 1,
    pdfSha256: 'a'.repeat(64),
    pdf: true,
    word: true,
    differing: [],
    recipientCount: null,
    stakeholderCount: null,
  };
  const doors: ClosingDoors = { files, finalReport: async () => state };
  const subjects = subjectsByKind([closingSubject(doors), delaySubject(doors)]);
  const endsOn = project.endsOn ?? '2020-09-30';
  await fill(database, line.agencyId, line.project.projectId, people.officer.personId, {
    ...project,
    endsOn,
  });
  line.day.set('2020-10-05');
  const as = <T>(actor: Actor, action: (ctx: ActionContext) => Promise<Result<T>>) =>
    runAction({ ...line.deps, law }, actor, 'test', action);
  const view = async () => accepted(await as(people.director, (ctx) => viewClosing(ctx, doors, CODE)));
  /** By SQL: the whole view is much work for one number. */
  const version = async () => {
    const { rows } = await sql<{ version: number }>`select version from closings`.execute(database.asOwner);
    return rows[0]?.version ?? 0;
  };
  /** A file of the closing, as projects keeps it. */
  const attach = async (kind: string) => {
    const { rows } = await sql<{ closing_id: string }>`select closing_id from closings`.execute(
      database.asOwner,
    );
    const closingId = rows[0]?.closing_id;
    const fileId = newId();
    await sql`insert into files (agency_id, file_id, name, media_type, size_bytes, sha256, created_at)
      values (${line.agencyId}, ${fileId}, ${kind}, 'application/pdf', 1, ${'0'.repeat(64)}, now())`.execute(
      database.asOwner,
    );
    await sql`insert into project_files (agency_id, project_id, file_id, kind, name, attached_state, attached_at,
        attached_by, status, subject_type, subject_id)
      values (${line.agencyId}, ${line.project.projectId}, ${fileId}, ${kind}, ${kind}, 'locked', now(),
        ${people.officer.personId}, 'project-closing', 'closing', ${closingId})`.execute(database.asOwner);
  };
  const declared = (change: Partial<SaveClosing> = {}): Omit<SaveClosing, 'version'> => ({
    recipientCount: 120,
    stakeholderCount: 8,
    own: { principalSatang: satang(30_000_050), interestSatang: satang(12_345) },
    joint: [
      {
        name: JOINT,
        memoNumber: 'อว 64/123',
        principalSatang: satang(10_000_000),
        interestSatang: satang(0),
      },
    ],
    ...change,
  });
  const save = async (change: Partial<SaveClosing> = {}, by: Actor = people.officer) => {
    const now = await version();
    return as(by, (ctx) => saveClosing(ctx, doors, CODE, { ...declared(change), version: now }));
  };
  const account = (
    change: { spentSatang?: number; committedSatang?: number; asOf?: string } = {},
    by = finance,
  ) =>
    as(by, (ctx) =>
      enterAccountingReport(ctx, doors, CODE, {
        asOf: (change.asOf ?? '2020-09-30') as CalendarDate,
        spentSatang: satang(change.spentSatang ?? BUDGET - (project.remaining ?? REMAINING)),
        committedSatang: satang(change.committedSatang ?? 0),
      }),
    );
  const draft = (by: Actor = people.officer) => as(by, (ctx) => draftClosingMemo(ctx, doors, CODE));
  const submit = async (by: Actor = people.officer) => {
    const now = await version();
    return as(by, (ctx) => submitClosing(ctx, doors, CODE, { version: now, documentNumber: null }));
  };
  /** Everything that the guards ask for. */
  const prepare = async (change: Partial<SaveClosing> = {}) => {
    accepted(await save(change));
    accepted(await account());
    const { jointReturnMemo, accountingReport, recipients, stakeholders, economicValue } = closingFileKinds;
    for (const kind of [jointReturnMemo, accountingReport, recipients, stakeholders, economicValue])
      await attach(kind);
    accepted(await draft());
  };
  const decide = async (
    actor: Actor,
    decision: 'approve' | 'return' | 'refuse' = 'approve',
    of: { kind: 'closing' | 'closing-delay'; subjectId: string } = { kind: 'closing', subjectId: CODE },
  ) => {
    const request = await database.inAgency(line.agencyId, (tx) =>
      findOpenRequest(tx, of.kind, of.subjectId),
    );
    if (!request) throw new Error('nothing waits');
    return as(actor, (ctx) =>
      decideRequest(ctx, subjects, request.requestId, {
        decision,
        position: request.position,
        comment: decision === 'approve' ? '' : 'โปรดแก้ยอดเงิน',
        documentNumber: null,
        confirmed: request.content.checks.filter(({ met }) => met === null).map(({ id }) => id),
        marks: [],
      }),
    );
  };
  const { monitoring, headOfSection, headOfDivision, director } = people;
  const approveAll = async (of?: { kind: 'closing' | 'closing-delay'; subjectId: string }) => {
    for (const actor of [monitoring, headOfSection, headOfDivision, director])
      accepted(await decide(actor, 'approve', of));
  };
  const receipt = async (
    position: number,
    change: { principalSatang?: number; interestSatang?: number; receivedOn?: string } = {},
    by = finance,
  ) => {
    const now = await view();
    const payer = now.returns.find((each) => each.position === position);
    return as(by, (ctx) =>
      recordReceipt(ctx, doors, CODE, {
        version: now.version,
        position,
        receiptNumber: `ร.${position}/2564`,
        receivedOn: (change.receivedOn ?? ctx.today) as CalendarDate,
        principalSatang: satang(change.principalSatang ?? payer?.principalSatang ?? 0),
        interestSatang: satang(change.interestSatang ?? payer?.interestSatang ?? 0),
      }),
    );
  };
  const original = async (by = finance, receivedOn?: string) => {
    const now = await version();
    return as(by, (ctx) =>
      receiveClosingOriginal(ctx, doors, CODE, {
        version: now,
        receivedOn: (receivedOn ?? ctx.today) as CalendarDate,
      }),
    );
  };
  const projectState = async (): Promise<string> => {
    const { rows } = await sql<{
      state: string;
    }>`select state from projects where project_code = ${CODE}`.execute(database.asOwner);
    return rows[0]?.state ?? '';
  };
  const person = (name: string, role: Role) => line.person(name, role);
  return {
    database,
    line,
    people,
    person,
    doors,
    state,
    subjects,
    as,
    view,
    attach,
    declared,
    save,
    account,
    draft,
    submit,
    prepare,
    decide,
    approveAll,
    receipt,
    original,
    projectState,
  };
}
export type ExampleClosing = Awaited<ReturnType<typeof exampleClosing>>;

/** Plan in force and submitted reports by SQL: how they come about is the matter of other rooms. */
async function fill(
  database: Database,
  agencyId: string,
  projectId: string,
  officerId: string,
  project: ExampleProject & { endsOn: string },
): Promise<void> {
  const owner = database.asOwner;
  const startsOn = project.startsOn ?? '2019-10-01';
  const jointUnits = JSON.stringify(project.jointUnits ?? [JOINT]);
  await sql`update projects set state = 'locked', plan_version_in_force = 1, approved_on = ${startsOn}::date,
    locked_on = ${startsOn}::date, fiscal_year = 2563 where project_id = ${projectId}`.execute(owner);
  await sql`insert into plan_versions (agency_id, project_id, plan_version, state, programme_id, officer_person_id, name,
      project_type, budget_source, starts_on, ends_on, budget_satang, joint_units, contact_telephone, created_at)
    select agency_id, project_id, 1, 'in-force', programme_id, officer_person_id, 'โครงการตัวอย่าง',
      ${project.projectType ?? 'office-mission'}, ${project.budgetSource ?? 'sme-fund'}, ${startsOn}::date,
      ${project.endsOn}::date, ${BUDGET}::bigint, ${jointUnits}::jsonb, '0 2000 0000', now()
    from projects where project_id = ${projectId}::uuid`.execute(owner);
  await sql`insert into project_decisions (agency_id, project_id, decision_id, event, from_state, to_state, plan_version,
      document_number, decided_on, decided_at, content)
    values (${agencyId}, ${projectId}, ${newId()}, 'approve', 'submitted', 'approved', 1, 'สตย 0101/12',
      ${startsOn}::date, now(), '{}')`.execute(owner);
  const activityId = newId();
  await sql`insert into plan_activities (agency_id, project_id, plan_version, activity_id, position, name, budget_satang,
      weight) values (${agencyId}, ${projectId}, 1, ${activityId}, 1, 'กิจกรรม', ${BUDGET}, 100)`.execute(
    owner,
  );
  const months = monthsBetween(monthOf(startsOn as CalendarDate), monthOf(project.endsOn as CalendarDate));
  let left = BUDGET - (project.remaining ?? REMAINING);
  for (const [index, month] of months.entries()) {
    const spent = index === months.length - 1 ? left : Math.min(left, 80_000_000);
    left -= spent;
    if (project.unreported?.includes(month)) continue;
    const reportId = newId();
    await sql`insert into monthly_reports (agency_id, report_id, project_id, month, state, created_at, changed_at,
        changed_by) values (${agencyId}, ${reportId}, ${projectId}, ${`${month}-01`}::date, 'submitted', now(), now(),
        ${officerId})`.execute(owner);
    await sql`insert into report_revisions (agency_id, report_id, revision, plan_version, started_at)
      values (${agencyId}, ${reportId}, 1, 1, now())`.execute(owner);
    await sql`insert into report_activity_results (agency_id, report_id, revision, activity_id, work_kind, work_percent,
        work_done, problem, remedy, spending_kind, spending_satang)
      values (${agencyId}, ${reportId}, 1, ${activityId}, 'number', 0, 'ดำเนินการ', '', '', 'number', ${spent})`.execute(
      owner,
    );
    await sql`update report_revisions set submitted_at = now(), submitted_on = ${`${month}-28`}::date
      where report_id = ${reportId}`.execute(owner);
  }
}
