import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { Decision } from '../schemas.ts';
import type { StepTaken } from './submit-project.ts';
import { openForStep, takeStep } from './take-step.ts';

/** ตีกลับ: director or monitoring officer send it back with what is to be put right. Refusal: comment-missing. */
export async function returnProject(
  ctx: ActionContext,
  projectCode: string,
  input: Decision,
): Promise<Result<StepTaken>> {
  const opened = await openForStep(ctx, projectCode, 'projects.return', input.version);
  if (!opened.ok) return opened;
  if (input.comment === '') return refuse('invalid', 'comment-missing', {}, { place: 'comment' });
  const taken = await takeStep(ctx, opened.value, {
    event: 'return',
    decision: input,
    decidedOn: ctx.today,
    change: { submitted_on: null },
  });
  return taken.ok ? ok({ state: taken.value.state, version: taken.value.version }) : taken;
}
