import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { insertMonthPlans } from '../plan/month-plan-store.ts';
import { updatePlanVersionState } from '../plan/plan-draft-store.ts';
import { planTotals } from '../plan/plan-totals.ts';
import { projectSettings } from '../register/project-settings.ts';
import type { Approval, Decision } from '../schemas.ts';
import { refuseIncompletePlan, type StepTaken } from './submit-project.ts';
import { loadForStep, type Opened, takeStep } from './take-step.ts';

export type OpeningApproved = Pick<Decision, 'comment' | 'documentNumber'> & {
  /** วันที่อนุมัติเปิดโครงการ. */
  approvedOn: CalendarDate;
  /** Who approved; null where the approval lies on paper (decision A-06). */
  approvedBy: string | null;
};

/**
 * อนุมัติเปิดโครงการ: plan version 1 comes into force, the monthly summary is filled, and the plan is read-only.
 * With the agency setting `lock-on-approval` (default) the system locks it in the same transaction (S2 L264).
 * Who may is the approval chain's to say, before. Refusals: plan-incomplete, transition-not-possible.
 */
export async function putOpeningInForce(
  ctx: ActionContext,
  opened: Opened,
  approved: OpeningApproved,
): Promise<Result<StepTaken>> {
  const complete = refuseIncompletePlan(opened);
  if (!complete.ok) return complete;
  const { project, planVersion, plan } = opened;
  const taken = await takeStep(ctx, opened, {
    event: 'approve',
    decision: approved,
    decidedOn: approved.approvedOn,
    change: {
      plan_version_in_force: planVersion,
      approved_on: approved.approvedOn,
      approved_by: approved.approvedBy,
    },
  });
  if (!taken.ok) return taken;
  await updatePlanVersionState(ctx.tx, { projectId: project.projectId, planVersion }, 'in-force');
  await insertMonthPlans(
    ctx.tx,
    ctx.actor.agencyId,
    { projectId: project.projectId, planVersion, fiscalYear: project.fiscalYear },
    planTotals(plan).columns,
  );
  const { lockOnApproval } = await projectSettings(ctx);
  if (!lockOnApproval) return ok({ state: taken.value.state, version: taken.value.version });
  const locked = await takeStep(
    ctx,
    { project: taken.value, planVersion, plan },
    {
      event: 'lock',
      decision: { comment: '', documentNumber: null },
      decidedOn: ctx.today,
      change: { locked_on: ctx.today },
      bySystem: true,
    },
  );
  return locked.ok ? ok({ state: locked.value.state, version: locked.value.version }) : locked;
}

/**
 * The approval of a project that was decided outside Tidtam, as a source states it: for loading, never for a route.
 * Refusals: project-not-found, project-stale, approved-in-future, and those of putOpeningInForce.
 */
export async function approveProject(
  ctx: ActionContext,
  projectCode: string,
  input: Approval,
): Promise<Result<StepTaken>> {
  const loaded = await loadForStep(ctx, projectCode);
  if (!loaded.ok) return loaded;
  const { version } = loaded.value.project;
  if (input.version !== version)
    return refuse('stale', 'project-stale', { yours: input.version, saved: version });
  const approvedOn = input.approvedOn ?? ctx.today;
  const future = refuseFuture(approvedOn, ctx.today);
  if (!future.ok) return future;
  const { comment, documentNumber } = input;
  const approvedBy = ctx.actor.onBehalfOf?.personId ?? ctx.actor.personId;
  return putOpeningInForce(ctx, loaded.value, { comment, documentNumber, approvedOn, approvedBy });
}

/** Refusal: approved-in-future. */
export function refuseFuture(approvedOn: CalendarDate, today: CalendarDate): Result<undefined> {
  if (approvedOn <= today) return ok();
  return refuse(
    'invalid',
    'approved-in-future',
    { found: formatThaiDate(approvedOn), today: formatThaiDate(today) },
    { place: 'approvedOn' },
  );
}
