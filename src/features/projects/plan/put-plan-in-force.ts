import { fiscalYear } from '../../../foundation/fiscal-year.ts';
import { type Month, monthOf } from '../../../foundation/month.ts';
import { type FieldRefusal, ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import { type AuditContext, recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { type ProjectRecord, updateProject } from '../register/project-store.ts';
import type { PlanDraft } from '../schemas.ts';
import { checkPlanCopy } from './check-plan-copy.ts';
import { missingForSubmission } from './missing-list.ts';
import { insertMonthPlans } from './month-plan-store.ts';
import { monthsOutside } from './months-outside.ts';
import { type PlanDifference, planDifferences } from './plan-differences.ts';
import { planDraftOf } from './plan-draft.ts';
import { insertNextPlanVersion, updatePlanVersionState } from './plan-draft-store.ts';
import { findPlanVersion } from './plan-store.ts';
import { planTotals } from './plan-totals.ts';
import { listReportedMonths, listReportedRows } from './reported-rows-store.ts';

/** What makes a plan version after the first: an approved amendment, or the correction of unlocked plan data. */
export type PlanReason = { kind: 'amendment' | 'correction'; subjectId: string };

/** An action's context; the person is null where the installation itself acts. */
export type PlanContext = AuditContext & Pick<ActionContext, 'law' | 'today'>;

export type PutInForce = { planVersion: number; projectVersion: number };

/**
 * A copy of the plan becomes the next plan version, in force from the day of the action; the one before is
 * superseded and stays readable. Months whose report was ever submitted keep the version they were reported
 * under (docs/decisions/0023-copies-of-a-plan.md). The caller has asked the permission table, read `project` for change
 * and changes its state itself. Refusals: plan-not-in-force, plan-unchanged, and those of judgePlanCopy.
 */
export async function putPlanInForce(
  ctx: PlanContext,
  project: ProjectRecord,
  plan: PlanDraft,
  reason: PlanReason,
): Promise<Result<PutInForce>> {
  const { projectId, projectCode, planVersionInForce } = project;
  const inForce =
    planVersionInForce === null
      ? null
      : await findPlanVersion(ctx.tx, { projectId, planVersion: planVersionInForce });
  if (!inForce) return refuse('conflict', 'plan-not-in-force', { projectCode }, { clause: clauses.lock });
  const differences = planDifferences(planDraftOf(inForce), plan);
  if (differences.length === 0) return refuse('conflict', 'plan-unchanged', { projectCode });
  const judged = await judgePlanCopy(ctx, project, plan);
  if (!judged.ok) return judged;

  const { agencyId } = ctx.actor;
  const planVersion = inForce.planVersion + 1;
  await insertNextPlanVersion(ctx.tx, agencyId, { projectId, planVersion }, plan, {
    reason,
    inForceOn: ctx.today,
    createdAt: ctx.now,
  });
  await updatePlanVersionState(ctx.tx, { projectId, planVersion: inForce.planVersion }, 'superseded');
  await insertMonthPlans(
    ctx.tx,
    agencyId,
    { projectId, planVersion, fiscalYear: project.fiscalYear },
    planTotals(plan).columns,
  );
  const projectVersion = await updateProject(
    ctx.tx,
    project,
    {
      name: plan.name,
      programme_id: plan.programmeId,
      officer_person_id: plan.officerPersonId,
      coordinator_person_id: plan.coordinatorPersonId,
      plan_version_in_force: planVersion,
    },
    ctx.now,
  );
  await recordAudit(ctx, {
    action: 'projects.put-plan-in-force',
    subjectType: 'project',
    subjectId: projectCode,
    before: { planVersion: inForce.planVersion, ...sides(differences, 'before') },
    after: { planVersion, reason: reason.kind, subjectId: reason.subjectId, ...sides(differences, 'after') },
  });
  return ok({ planVersion, projectVersion });
}

/**
 * Whether a copy could come into force as it stands. Refusals: plan-incomplete (the list of an opening and what
 * was reported but is gone, each with its place), and those of checkPlanCopy.
 */
export async function judgePlanCopy(
  ctx: PlanContext,
  project: ProjectRecord,
  plan: PlanDraft,
): Promise<Result<undefined>> {
  const year = fiscalYear(project.fiscalYear);
  const checked = await checkPlanCopy(ctx, year, plan);
  if (!checked.ok) return checked;
  const fields = [
    ...missingForSubmission(plan, { fiscalYear: year }),
    ...droppedRows(plan, await listReportedRows(ctx.tx, project.projectId)),
    ...leftOutMonths(plan, await listReportedMonths(ctx.tx, project.projectId)),
  ];
  return fields.length === 0
    ? ok()
    : refuse('invalid', 'plan-incomplete', { count: fields.length }, { fields });
}

/** Activities and indicators with reported results cannot leave the plan: their results would stand nowhere. */
function droppedRows(plan: PlanDraft, reported: readonly { rowId: string; name: string }[]): FieldRefusal[] {
  const kept = new Set([
    ...plan.activities.map((each) => each.activityId),
    ...plan.indicators.map((each) => each.indicatorId),
  ]);
  return reported
    .filter((row) => !kept.has(row.rowId))
    .map((row) => ({
      place: 'activities',
      code: 'plan-drops-reported-row',
      data: { name: row.name },
      clause: clauses.fromResults,
    }));
}

/** A reported month stays within the plan: what was done and spent in it would be planned once more (FRM-2003-1). */
function leftOutMonths(plan: PlanDraft, reported: readonly Month[]): FieldRefusal[] {
  return monthsOutside(plan, reported).map((month) => ({
    place: plan.startsOn !== null && month < monthOf(plan.startsOn) ? 'startsOn' : 'endsOn',
    code: 'plan-leaves-reported-month',
    data: { monthTh: formatThaiMonth(month), monthEn: formatThaiMonth(month, { language: 'en' }) },
    clause: clauses.fromResults,
  }));
}

const sides = (differences: readonly PlanDifference[], side: 'before' | 'after') =>
  Object.fromEntries(differences.map((each) => [each.place, each[side]]));
