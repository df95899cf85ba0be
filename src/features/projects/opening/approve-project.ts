import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { insertMonthPlans } from '../plan/month-plan-store.ts';
import { updatePlanVersionState } from '../plan/plan-draft-store.ts';
import { planTotals } from '../plan/plan-totals.ts';
import { projectSettings } from '../register/project-settings.ts';
import type { Approval } from '../schemas.ts';
import { refuseIncomplete, type StepTaken } from './submit-project.ts';
import { openForStep, takeStep } from './take-step.ts';

/**
 * อนุมัติเปิดโครงการ: plan version 1 comes into force, the monthly summary is filled, and the plan is read-only.
 * With the agency setting `lock-on-approval` (default) the system locks it in the same transaction (S2 L264).
 * Refusals: approved-in-future, plan-incomplete, plan-stale.
 */
export async function approveProject(
  ctx: ActionContext,
  projectCode: string,
  input: Approval,
): Promise<Result<StepTaken>> {
  const opened = await openForStep(ctx, projectCode, 'projects.approve', input.version);
  if (!opened.ok) return opened;
  const approvedOn = input.approvedOn ?? ctx.today;
  if (approvedOn > ctx.today)
    return refuse(
      'invalid',
      'approved-in-future',
      { found: formatThaiDate(approvedOn), today: formatThaiDate(ctx.today) },
      { place: 'approvedOn' },
    );
  const complete = await refuseIncomplete(ctx, opened.value);
  if (!complete.ok) return complete;
  const { project, planVersion, plan } = opened.value;
  await updatePlanVersionState(ctx.tx, { projectId: project.projectId, planVersion }, 'in-force');
  await insertMonthPlans(
    ctx.tx,
    ctx.actor.agencyId,
    { projectId: project.projectId, planVersion, fiscalYear: project.fiscalYear },
    planTotals(plan).columns,
  );
  const approved = await takeStep(ctx, opened.value, {
    event: 'approve',
    decision: input,
    decidedOn: approvedOn,
    change: {
      plan_version_in_force: planVersion,
      approved_on: approvedOn,
      approved_by: ctx.actor.onBehalfOf?.personId ?? ctx.actor.personId,
    },
  });
  if (!approved.ok) return approved;
  const { lockOnApproval } = await projectSettings(ctx);
  if (!lockOnApproval) return ok({ state: approved.value.state, version: approved.value.version });
  const locked = await takeStep(
    ctx,
    { project: approved.value, planVersion, plan },
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
