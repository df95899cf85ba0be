/** For tests: an agency with the sample project, its people, and a context in which an action runs. */
import { sql } from 'kysely';
import { type CalendarDate, dateOf } from '../../foundation/calendar-date.ts';
import { firstDay, type Month } from '../../foundation/month.ts';
import type { Result } from '../../foundation/refusal.ts';
import { RefusalError } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { MISSING } from '../../foundation/value.ts';
import type { AgencyTransaction, Database } from '../../platform/database/index.ts';
import type { ActionContext } from '../permissions/index.ts';
import type { Actor, Role } from '../permissions/rules.ts';
import type { ProjectPlan } from '../projects/rules.ts';
import { samplePlan, windowLaw } from './example-plan.ts';

export type ExampleAgency = {
  db: Database;
  agencyId: string;
  unitId: string;
  otherUnitId: string;
  plan: ProjectPlan;
  officer: Actor;
  colleague: Actor;
  monitor: Actor;
};

/** The sample project stands in `unit`; officer and colleague work there, the monitoring officer everywhere. */
export async function exampleAgency(
  db: Database,
  changes: Partial<ProjectPlan> = {},
  code = 'T1',
): Promise<ExampleAgency> {
  const [agencyId, unitId, otherUnitId, programmeId] = [newId(), newId(), newId(), newId()];
  const person = (role: Role, name: string): Actor => ({
    agencyId,
    personId: newId(),
    userId: newId(),
    displayName: name,
    unitId,
    roles: [{ role, unitIds: role === 'monitoring-officer' ? 'all' : [unitId] }],
  });
  const officer = person('project-officer', 'เจ้าหน้าที่โครงการ (ตัวอย่าง)');
  const colleague = person('project-coordinator', 'ผู้ประสานงานโครงการ (ตัวอย่าง)');
  const monitor = person('monitoring-officer', 'เจ้าหน้าที่ติดตามและประเมินผล (ตัวอย่าง)');
  const plan = samplePlan({
    unitId,
    programmeId,
    projectId: newId(),
    officerPersonId: officer.personId,
    coordinatorPersonId: colleague.personId,
    ...changes,
  });
  const owner = db.asOwner;
  await sql`insert into agencies (agency_id, code, name_th, name_en, abbreviation, agency_type, created_at, changed_at)
    values (${agencyId}, ${code}, 'สำนักงานตัวอย่าง', 'Example Office', 'สตย.', 'other', now(), now())`.execute(
    owner,
  );
  for (const [id, parent, name] of [
    [unitId, null, 'ฝ่ายตัวอย่าง'],
    [otherUnitId, unitId, 'ฝ่ายอื่น'],
  ])
    await sql`insert into units (agency_id, unit_id, parent_unit_id, kind, code, name_th, name_en, created_at, changed_at)
      values (${agencyId}, ${id}, ${parent}, 'division', ${id}, ${name}, 'Example', now(), now())`.execute(
      owner,
    );
  for (const each of [officer, colleague, monitor])
    await sql`insert into persons (agency_id, person_id, unit_id, display_name, position_title, email, created_at, changed_at)
      values (${agencyId}, ${each.personId}, ${unitId}, ${each.displayName}, 'ตำแหน่งตัวอย่าง',
        ${`${each.personId}@example.org`}, now(), now())`.execute(owner);
  await sql`insert into programmes (agency_id, programme_id, fiscal_year, number, name, kind, created_at)
    values (${agencyId}, ${programmeId}, 2563, '1', 'แผนงานตัวอย่าง', 'strategic', now())`.execute(owner);
  await insertPlan(db, agencyId, plan);
  return { db, agencyId, unitId, otherUnitId, plan, officer, colleague, monitor };
}

async function insertPlan(db: Database, agencyId: string, plan: ProjectPlan): Promise<void> {
  const owner = db.asOwner;
  const inForce = plan.state === 'approved' || plan.state === 'locked' ? plan.planVersion : null;
  await sql`insert into projects (agency_id, project_id, fiscal_year, project_code, programme_id, unit_id,
      officer_person_id, coordinator_person_id, name, state, plan_version_in_force, created_on, created_at, created_by, changed_at)
    values (${agencyId}, ${plan.projectId}, ${plan.fiscalYear}, ${plan.projectCode}, ${plan.programmeId}, ${plan.unitId},
      ${plan.officerPersonId}, ${plan.coordinatorPersonId}, ${plan.name}, ${plan.state}, ${inForce}, ${plan.startsOn}::date, now(),
      ${plan.officerPersonId}, now())`.execute(owner);
  await sql`insert into plan_versions (agency_id, project_id, plan_version, state, programme_id, officer_person_id,
      coordinator_person_id, name, starts_on, ends_on, budget_satang, created_at)
    values (${agencyId}, ${plan.projectId}, ${plan.planVersion}, 'in-force', ${plan.programmeId}, ${plan.officerPersonId},
      ${plan.coordinatorPersonId}, ${plan.name}, ${plan.startsOn}::date, ${plan.endsOn}::date, ${plan.budgetSatang}, now())`.execute(
    owner,
  );
  const key = [agencyId, plan.projectId, plan.planVersion] as const;
  for (const each of plan.indicators) {
    await sql`insert into plan_indicators (agency_id, project_id, plan_version, indicator_id, position, level, name,
        unit_of_measure, kind, baseline, target, direction)
      values (${key[0]}, ${key[1]}, ${key[2]}, ${each.indicatorId}, ${each.position}, ${each.level}, ${each.name},
        ${each.unitOfMeasure}, ${each.kind}, ${each.baseline}::numeric, ${each.target}::numeric, ${each.direction})`.execute(
      owner,
    );
    for (const [month, value = MISSING] of Object.entries(each.months))
      await sql`insert into plan_indicator_months (agency_id, project_id, plan_version, indicator_id, month, value_kind, value)
        values (${key[0]}, ${key[1]}, ${key[2]}, ${each.indicatorId}, ${firstDay(month as Month)}::date, ${value.kind},
          ${value.kind === 'number' ? value.number : null}::numeric)`.execute(owner);
  }
  for (const each of plan.activities) {
    await sql`insert into plan_activities (agency_id, project_id, plan_version, activity_id, position, name,
        budget_satang, weight)
      values (${key[0]}, ${key[1]}, ${key[2]}, ${each.activityId}, ${each.position}, ${each.name}, ${each.budgetSatang},
        ${each.weight}::numeric)`.execute(owner);
    for (const [month, cell] of Object.entries(each.months))
      await sql`insert into plan_activity_months (agency_id, project_id, plan_version, activity_id, month, work_percent,
          planned_work, spending_satang)
        values (${key[0]}, ${key[1]}, ${key[2]}, ${each.activityId}, ${firstDay(month as Month)}::date,
          ${cell?.workPercent ?? null}::numeric, ${cell?.plannedWork ?? ''}, ${cell?.spendingSatang ?? null}::bigint)`.execute(
        owner,
      );
  }
}

/** Runs an action as `actor` on a business day, in one transaction that a refusal rolls back, as `act` does. */
export async function asActor<T>(
  of: Pick<ExampleAgency, 'db'>,
  actor: Actor,
  today: string | CalendarDate,
  action: (ctx: ActionContext) => Promise<Result<T>>,
  now = new Date(),
): Promise<Result<T>> {
  try {
    return await of.db.inAgency(actor.agencyId, async (tx: AgencyTransaction) => {
      const result = await action({
        tx,
        actor,
        now,
        today: dateOf(today),
        law: windowLaw(),
        requestId: 'r-test',
        log: undefined as never,
      });
      if (!result.ok) throw new RefusalError(result.refusal);
      return result;
    });
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
