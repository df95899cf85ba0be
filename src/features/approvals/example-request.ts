/**
 * For tests: an agency with a line of command four deep, a project in its lowest unit, and a subject of approval that
 * only remembers what became of it; so the engine is tested without any other feature.
 *
 *   top (director) > division (head) > section (headOfSection) > group (no head)
 */
import { sql } from 'kysely';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { accepted, ok, type Result } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import type { Database } from '../../platform/database/index.ts';
import { type TestAgency, testAgency, testInstallation } from '../people/testing.ts';
import { type ActionContext, type Actor, type Role, runAction } from '../permissions/index.ts';
import type { ApprovalContent } from './approval-content.ts';
import type { ApprovalSubject } from './approval-subject.ts';
import { decideRequest } from './deciding/decide-request.ts';
import type { DecisionInput } from './deciding/record-decision.ts';
import { requestApproval } from './request/request-approval.ts';
import type { Condition, RequestKind } from './request-kinds.ts';

export const exampleContent = (more: Partial<ApprovalContent> = {}): ApprovalContent => ({
  title: { th: 'ขออนุมัติเปิดโครงการตัวอย่าง', en: 'Opening of the example project' },
  summary: [
    [
      { th: 'งบประมาณ', en: 'Budget' },
      { th: '1,000.00 บาท', en: '1,000.00 baht' },
    ],
  ],
  differences: [
    {
      place: 'budgetSatang',
      label: { th: 'งบประมาณ', en: 'Budget' },
      before: { th: '900.00', en: '900.00' },
      after: { th: '1,000.00', en: '1,000.00' },
    },
  ],
  checks: [],
  papers: [],
  facts: { budgetSatang: 100_000 },
  ...more,
});

export async function exampleLine(database: Database, parts: { today?: CalendarDate } = {}) {
  const { deps, day } = testInstallation(database);
  if (parts.today) day.set(parts.today);
  const agency = await testAgency(deps);
  const { agencyId, topUnitId } = agency;
  const units = { division: newId(), section: newId(), group: newId(), elsewhere: newId() };
  const insertUnit = (unitId: string, parent: string, name: string) =>
    sql`insert into units (agency_id, unit_id, parent_unit_id, kind, code, name_th, name_en, created_at, changed_at)
      values (${agencyId}, ${unitId}, ${parent}, 'division', ${unitId.slice(-12)}, ${name}, ${`${name} (en)`}, now(), now())`.execute(
      database.asOwner,
    );
  await insertUnit(units.division, topUnitId, 'ฝ่ายส่งเสริม');
  await insertUnit(units.section, units.division, 'ส่วนพัฒนา');
  await insertUnit(units.group, units.section, 'กลุ่มงานที่ไม่มีหัวหน้า');
  await insertUnit(units.elsewhere, topUnitId, 'ฝ่ายอื่น');
  const person = (name: string, role: Role, unitId?: string) =>
    insertPerson(database, agency, name, role, unitId);
  const people = {
    officer: await person('officer', 'project-officer', units.group),
    headOfSection: await person('head-of-section', 'superior', units.section),
    headOfDivision: await person('head-of-division', 'superior', units.division),
    headElsewhere: await person('head-elsewhere', 'superior', units.elsewhere),
    director: await person('director', 'director'),
    monitoring: await person('monitoring', 'monitoring-officer'),
    monitoringToo: await person('monitoring-too', 'monitoring-officer'),
    strategy: await person('strategy', 'strategy-officer'),
    screening: await person('screening', 'screening-committee'),
    bystander: await person('bystander', 'project-officer', units.group),
  };
  const head = (unitId: string, personId: string | null) =>
    sql`update units set head_person_id = ${personId} where unit_id = ${unitId}`.execute(database.asOwner);
  await head(topUnitId, people.director.personId);
  await head(units.division, people.headOfDivision.personId);
  await head(units.section, people.headOfSection.personId);
  await head(units.elsewhere, people.headElsewhere.personId);
  const acting = (unitId: string, who: Actor, kind: 'acting-head' | 'acting-for', from: string, to: string) =>
    sql`insert into acting_persons (agency_id, acting_id, unit_id, person_id, kind, order_number, valid_from, valid_to, created_at)
      values (${agencyId}, ${newId()}, ${unitId}, ${who.personId}, ${kind}, '', ${from}, ${to}, now())`.execute(
      database.asOwner,
    );
  const project = await insertProject(database, agencyId, units.group, people.officer.personId);
  const as = <T>(actor: Actor, action: (ctx: ActionContext) => Promise<Result<T>>) =>
    runAction(deps, actor, 'test', action);
  return { deps, day, agency, agencyId, topUnitId, units, people, person, head, acting, project, as };
}

/** A person by SQL, without an account: nobody signs in here, and a password takes long to hash. */
async function insertPerson(
  database: Database,
  agency: TestAgency,
  name: string,
  role: Role,
  unitId?: string,
): Promise<Actor> {
  const personId = newId();
  const displayName = `${name} (ตัวอย่าง)`;
  const { agencyId, topUnitId } = agency;
  await sql`insert into persons (agency_id, person_id, unit_id, display_name, email, created_at, changed_at)
    values (${agencyId}, ${personId}, ${unitId ?? topUnitId}, ${displayName}, ${`${name}@agency.example`}, now(),
      now())`.execute(database.asOwner);
  await sql`insert into role_assignments (agency_id, assignment_id, person_id, role, scope, unit_id, valid_from, created_at)
    values (${agencyId}, ${newId()}, ${personId}, ${role}, ${unitId ? 'unit' : 'agency'}, ${unitId ?? null},
      '2000-01-01', now())`.execute(database.asOwner);
  return {
    agencyId,
    personId,
    userId: personId,
    displayName,
    unitId: unitId ?? topUnitId,
    roles: [{ role, unitIds: unitId ? [unitId] : 'all' }],
  };
}

/** A project by SQL, for this feature may not know the features of projects. */
async function insertProject(database: Database, agencyId: string, unitId: string, officer: string) {
  const projectId = newId();
  const programmeId = newId();
  const projectCode = '66010001';
  await sql`insert into programmes (agency_id, programme_id, fiscal_year, number, name, kind, created_at)
    values (${agencyId}, ${programmeId}, 2566, '1', 'แผนงานตัวอย่าง', 'basic', now())`.execute(
    database.asOwner,
  );
  await sql`insert into projects (agency_id, project_id, fiscal_year, project_code, programme_id, unit_id,
      officer_person_id, name, state, created_on, created_at, created_by, changed_at)
    values (${agencyId}, ${projectId}, 2566, ${projectCode}, ${programmeId}, ${unitId}, ${officer}, 'โครงการตัวอย่าง',
      'submitted', '2023-04-01', now(), ${officer}, now())`.execute(database.asOwner);
  return { projectId, projectCode, projectName: 'โครงการตัวอย่าง', unitId, fiscalYear: 2566 };
}

export type Line = Awaited<ReturnType<typeof exampleLine>>;

/** A subject whose content a test changes, and which writes down what it was told. */
export function exampleSubject(kind: RequestKind = 'project-opening') {
  const told: string[] = [];
  const now = { content: exampleContent() };
  const subject: ApprovalSubject = {
    kind,
    content: async () => ok(now.content),
    approved: async (ctx, request) => {
      const behalf = ctx.actor.onBehalfOf ? ` for ${ctx.actor.onBehalfOf.displayName}` : '';
      told.push(`approved ${request.subjectId} by ${ctx.actor.displayName}${behalf}`);
      return ok();
    },
    returned: async (_, request, { comment, marks }) => {
      told.push(`returned ${request.subjectId}: ${comment} ${marks.map(({ place }) => place).join(',')}`);
      return ok();
    },
    refused: async (_, request, { comment }) => {
      told.push(`refused ${request.subjectId}: ${comment}`);
      return ok();
    },
  };
  return { subject, subjects: { [kind]: subject }, told, now };
}

export const askFor = (
  line: Line,
  { subject }: { subject: ApprovalSubject },
  more: { by?: Actor; conditions?: Condition[]; subjectId?: string } = {},
) =>
  line.as(more.by ?? line.people.officer, (ctx) =>
    requestApproval(ctx, subject, {
      subjectId: more.subjectId ?? 'subject-1',
      conditions: more.conditions ?? [],
      ...line.project,
    }),
  );

export const asked = async (...given: Parameters<typeof askFor>) =>
  accepted(await askFor(...given)).requestId;

export const approve = (position: number, more: Partial<DecisionInput> = {}): DecisionInput => ({
  decision: 'approve',
  position,
  comment: '',
  documentNumber: null,
  confirmed: [],
  marks: [],
  ...more,
});

export const decide = (
  line: Line,
  { subjects }: Pick<ReturnType<typeof exampleSubject>, 'subjects'>,
  actor: Actor,
  requestId: string,
  input: DecisionInput,
) => line.as(actor, (ctx) => decideRequest(ctx, subjects, requestId, input));
