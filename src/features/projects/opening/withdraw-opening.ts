import { ok, type Result } from '../../../foundation/refusal.ts';
import { findOpenRequest, withdrawRequest } from '../../approvals/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { Decision } from '../schemas.ts';
import { openingKinds } from './opening-subject.ts';
import type { StepTaken } from './submit-project.ts';
import { openForStep, takeStep } from './take-step.ts';

/**
 * ถอนคืน: the project unit takes a submitted project back to draft before the chain has decided; its request ends.
 * Refusals: permission-*, project-stale.
 */
export async function withdrawOpening(
  ctx: ActionContext,
  projectCode: string,
  input: Decision,
): Promise<Result<StepTaken>> {
  const opened = await openForStep(ctx, projectCode, 'projects.withdraw', input.version);
  if (!opened.ok) return opened;
  const taken = await takeStep(ctx, opened.value, {
    event: 'withdraw',
    decision: input,
    decidedOn: ctx.today,
    change: { submitted_on: null },
  });
  if (!taken.ok) return taken;
  for (const kind of Object.values(openingKinds)) {
    if (!(await findOpenRequest(ctx.tx, kind, projectCode))) continue;
    const withdrawn = await withdrawRequest(ctx, kind, projectCode, input.comment);
    if (!withdrawn.ok) return withdrawn;
  }
  return ok({ state: taken.value.state, version: taken.value.version });
}
