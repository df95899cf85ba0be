import { ok, type Result } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { Decision } from '../schemas.ts';
import type { StepTaken } from './submit-project.ts';
import { openForStep, takeStep } from './take-step.ts';

/** ปิดล็อกการวางแผน by the administrator, where the agency does not lock on approval (S2 L264). */
export async function lockProject(
  ctx: ActionContext,
  projectCode: string,
  input: Decision,
): Promise<Result<StepTaken>> {
  const opened = await openForStep(ctx, projectCode, 'projects.lock', input.version);
  if (!opened.ok) return opened;
  const taken = await takeStep(ctx, opened.value, {
    event: 'lock',
    decision: input,
    decidedOn: ctx.today,
    change: { locked_on: ctx.today },
  });
  return taken.ok ? ok({ state: taken.value.state, version: taken.value.version }) : taken;
}
