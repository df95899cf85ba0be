import { ok, type Result } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { Decision } from '../schemas.ts';
import type { StepTaken } from './submit-project.ts';
import { openForStep, takeStep } from './take-step.ts';

/** ถอนคืน: the project unit takes a submitted project back to draft before the director has decided. */
export async function withdrawProject(
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
  return taken.ok ? ok({ state: taken.value.state, version: taken.value.version }) : taken;
}
