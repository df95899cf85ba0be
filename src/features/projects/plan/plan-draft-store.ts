/** SQL that writes plan versions. A draft is saved whole, so its content is replaced whole. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { firstDay, type Month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { PlanDraft } from '../schemas.ts';
import type { ProjectTables } from '../tables.ts';
import type { PlanKey } from './plan-store.ts';

const on = (tx: AgencyTransaction) => tx.withTables<ProjectTables>();
type Of = { agency_id: string; project_id: string; plan_version: number };

/** Replaces the whole content of a draft version. */
export async function updatePlanVersion(
  tx: AgencyTransaction,
  agencyId: string,
  key: PlanKey,
  plan: PlanDraft,
): Promise<void> {
  const of = { agency_id: agencyId, project_id: key.projectId, plan_version: key.planVersion };
  await on(tx)
    .updateTable('plan_versions')
    .set(headColumns(plan))
    .where('project_id', '=', key.projectId)
    .where('plan_version', '=', key.planVersion)
    .execute();
  for (const table of [
    'plan_indicator_months',
    'plan_indicators',
    'plan_activity_months',
    'plan_activities',
    'project_links',
  ] as const)
    await on(tx)
      .deleteFrom(table)
      .where('project_id', '=', key.projectId)
      .where('plan_version', '=', key.planVersion)
      .execute();
  await insertContent(tx, of, plan);
}

async function insertContent(tx: AgencyTransaction, of: Of, plan: PlanDraft): Promise<void> {
  await insertIndicators(tx, of, plan);
  await insertActivities(tx, of, plan);
  if (plan.planNodeIds.length > 0)
    await on(tx)
      .insertInto('project_links')
      .values(plan.planNodeIds.map((planNodeId) => ({ ...of, plan_node_id: planNodeId })))
      .execute();
}

export async function insertPlanVersion(
  tx: AgencyTransaction,
  agencyId: string,
  key: PlanKey,
  plan: PlanDraft,
  createdAt: Date,
): Promise<void> {
  await on(tx)
    .insertInto('plan_versions')
    .values({
      agency_id: agencyId,
      project_id: key.projectId,
      plan_version: key.planVersion,
      state: 'draft',
      created_at: createdAt,
      ...headColumns(plan),
    })
    .execute();
}

/** A version after the first, in force at once, with everything in it and what made it. */
export async function insertNextPlanVersion(
  tx: AgencyTransaction,
  agencyId: string,
  key: PlanKey,
  plan: PlanDraft,
  made: {
    reason: { kind: 'amendment' | 'correction'; subjectId: string };
    inForceOn: CalendarDate;
    createdAt: Date;
  },
): Promise<void> {
  const of = { agency_id: agencyId, project_id: key.projectId, plan_version: key.planVersion };
  await on(tx)
    .insertInto('plan_versions')
    .values({
      ...of,
      ...headColumns(plan),
      state: 'in-force',
      created_at: made.createdAt,
      reason_kind: made.reason.kind,
      reason_subject_id: made.reason.subjectId,
      in_force_on: made.inForceOn,
    })
    .execute();
  await insertContent(tx, of, plan);
}

export async function updatePlanVersionState(
  tx: AgencyTransaction,
  key: PlanKey,
  state: 'in-force' | 'superseded',
): Promise<void> {
  await on(tx)
    .updateTable('plan_versions')
    .set({ state })
    .where('project_id', '=', key.projectId)
    .where('plan_version', '=', key.planVersion)
    .execute();
}

function headColumns(plan: PlanDraft) {
  return {
    programme_id: plan.programmeId,
    officer_person_id: plan.officerPersonId,
    coordinator_person_id: plan.coordinatorPersonId,
    name: plan.name,
    project_type: plan.projectType,
    budget_source: plan.budgetSource,
    starts_on: plan.startsOn,
    ends_on: plan.endsOn,
    budget_satang: plan.budgetSatang,
    rationale: plan.rationale,
    objectives: JSON.stringify(plan.objectives),
    target_group: plan.targetGroup,
    target_group_count: plan.targetGroupCount,
    provinces: JSON.stringify(plan.provinces),
    joint_units: JSON.stringify(plan.jointUnits),
    achievement: plan.achievement,
    contact_telephone: plan.contactTelephone,
    allocation_memo_number: plan.allocationMemoNumber,
    derivation: plan.derivation,
  };
}

async function insertIndicators(tx: AgencyTransaction, of: Of, plan: PlanDraft): Promise<void> {
  if (plan.indicators.length === 0) return;
  await on(tx)
    .insertInto('plan_indicators')
    .values(
      plan.indicators.map((indicator, index) => ({
        ...of,
        indicator_id: indicator.indicatorId,
        position: index + 1,
        level: indicator.level,
        name: indicator.name,
        unit_of_measure: indicator.unitOfMeasure,
        kind: indicator.kind,
        baseline: indicator.baseline,
        target: indicator.target,
        direction: indicator.direction,
        method: indicator.method,
      })),
    )
    .execute();
  const cells = plan.indicators.flatMap((indicator) =>
    Object.entries(indicator.months).flatMap(([at, value]) =>
      value === undefined || value.kind === 'missing'
        ? []
        : [
            {
              ...of,
              indicator_id: indicator.indicatorId,
              month: firstDay(at as Month) as string,
              value_kind: value.kind,
              value: value.kind === 'number' ? value.number : null,
              derivation: indicator.derivedMonths.includes(at as Month) ? (plan.derivation ?? '') : null,
            },
          ],
    ),
  );
  for (const part of inParts(cells)) await on(tx).insertInto('plan_indicator_months').values(part).execute();
}

async function insertActivities(tx: AgencyTransaction, of: Of, plan: PlanDraft): Promise<void> {
  if (plan.activities.length === 0) return;
  await on(tx)
    .insertInto('plan_activities')
    .values(
      plan.activities.map((activity, index) => ({
        ...of,
        activity_id: activity.activityId,
        position: index + 1,
        name: activity.name,
        budget_satang: activity.budgetSatang,
        weight: activity.weight,
      })),
    )
    .execute();
  const cells = plan.activities.flatMap((activity) =>
    Object.entries(activity.months).flatMap(([at, cell]) =>
      cell === undefined
        ? []
        : [
            {
              ...of,
              activity_id: activity.activityId,
              month: firstDay(at as Month) as string,
              work_percent: cell.workPercent,
              planned_work: cell.plannedWork,
              spending_satang: cell.spendingSatang,
              derivation: activity.derivedMonths.includes(at as Month) ? (plan.derivation ?? '') : null,
            },
          ],
    ),
  );
  for (const part of inParts(cells)) await on(tx).insertInto('plan_activity_months').values(part).execute();
}

/** PostgreSQL takes at most 65,535 parameters in a statement. */
function inParts<R>(rows: readonly R[]): R[][] {
  const parts: R[][] = [];
  for (let start = 0; start < rows.length; start += 1000) parts.push(rows.slice(start, start + 1000));
  return parts;
}
