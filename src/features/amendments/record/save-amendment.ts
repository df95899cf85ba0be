import { fiscalYear } from '../../../foundation/fiscal-year.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { recordAudit } from '../../audit/index.ts';
import { findSubmittedResults } from '../../monthly-reports/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { checkPlanCopy } from '../../projects/index.ts';
import { type PlanDifference, planDifferences } from '../../projects/rules.ts';
import { planFromResults } from '../copying/plan-from-results.ts';
import type { AmendmentWords, SaveCopy } from '../schemas.ts';
import { updateAmendment, updateCopy } from './amendment-store.ts';
import { openForStep } from './take-step.ts';

type Key = { projectCode: string; number: number };

/**
 * Reason, effect, why it is late, and the wish to cancel. After the resolution the wish stands as resolved.
 * Refusals: those of openForStep, amendment-stale.
 */
export async function saveAmendmentWords(
  ctx: ActionContext,
  key: Key,
  input: AmendmentWords,
): Promise<Result<{ version: number }>> {
  const opened = await openForStep(ctx, key, 'amendments.edit', null);
  if (!opened.ok) return opened;
  const amendment = opened.value;
  if (input.version !== amendment.version)
    return refuse('stale', 'amendment-stale', { yours: input.version, saved: amendment.version });
  const cancel = amendment.state === 'draft' ? input.cancel : amendment.cancel;
  const { reason, effect, lateReason } = input;
  const before = {
    reason: amendment.reason,
    effect: amendment.effect,
    lateReason: amendment.lateReason,
    cancel: amendment.cancel,
  };
  const after = { reason, effect, lateReason, cancel };
  if (JSON.stringify(before) === JSON.stringify(after)) return ok({ version: amendment.version });
  const by = { personId: ctx.actor.personId, now: ctx.now };
  const change = { reason, effect, late_reason: lateReason, cancel };
  const version = await updateAmendment(ctx.tx, amendment, change, by);
  await recordAudit(ctx, {
    action: 'amendments.edit',
    subjectType: 'amendment',
    subjectId: `${key.projectCode}/${key.number}`,
    before,
    after,
  });
  return ok({ version });
}

/**
 * Saves the copy of the plan. It may be incomplete; what is missing is judged when it is asked for. Months that are
 * reported hold their results whatever is sent (FRM-2003-1). Refusals: those of openForStep, amendment-stale (the
 * copy counts its own versions), plan-month-impossible, and those of checkReferences.
 */
export async function saveAmendmentPlan(
  ctx: ActionContext,
  key: Key,
  input: SaveCopy,
): Promise<Result<{ version: number }>> {
  const opened = await openForStep(ctx, key, 'amendments.edit', null);
  if (!opened.ok) return opened;
  const amendment = opened.value;
  if (input.version !== amendment.copyVersion)
    return refuse('stale', 'amendment-stale', { yours: input.version, saved: amendment.copyVersion });
  const checked = await checkPlanCopy(ctx, fiscalYear(amendment.fiscalYear), input.plan);
  if (!checked.ok) return checked;
  const reported = await findSubmittedResults(ctx.tx, amendment.projectId);
  const plan = planFromResults(input.plan, reported.results, reported.until, amendment.plan);
  const changed = planDifferences(amendment.plan, plan);
  if (changed.length === 0 && reported.until === amendment.reportedUntil)
    return ok({ version: amendment.copyVersion });
  const by = { personId: ctx.actor.personId, now: ctx.now };
  const version = await updateCopy(ctx.tx, amendment, { plan, reportedUntil: reported.until }, by);
  await recordAudit(ctx, {
    action: 'amendments.edit',
    subjectType: 'amendment',
    subjectId: `${key.projectCode}/${key.number}`,
    before: { copyVersion: amendment.copyVersion, ...sides(changed, 'before') },
    after: { copyVersion: version, reportedUntil: reported.until, ...sides(changed, 'after') },
  });
  return ok({ version });
}

const sides = (changed: readonly PlanDifference[], side: 'before' | 'after') =>
  Object.fromEntries(changed.map((each) => [each.place, each[side]]));
