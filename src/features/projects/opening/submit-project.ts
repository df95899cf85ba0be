import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { missingForSubmission } from '../plan/missing-list.ts';
import type { ProjectState } from '../plan/plan-types.ts';
import type { Decision } from '../schemas.ts';
import { listProjectFiles } from './decision-store.ts';
import { type Opened, openForStep, takeStep } from './take-step.ts';

export type StepTaken = { state: ProjectState; version: number };

/** Refuses with everything that is missing, each at its place (plan-incomplete). */
export async function refuseIncomplete(ctx: ActionContext, opened: Opened): Promise<Result<undefined>> {
  const files = await listProjectFiles(ctx.tx, opened.project.projectId);
  const fields = missingForSubmission(opened.plan, {
    fiscalYear: opened.project.fiscalYear,
    attachedKinds: files.map((file) => file.kind),
  });
  return fields.length === 0
    ? ok()
    : refuse('invalid', 'plan-incomplete', { count: fields.length }, { fields });
}

/** เสนอขออนุมัติ: the draft goes to the director and can no longer be edited. Refusals: plan-incomplete, plan-stale. */
export async function submitProject(
  ctx: ActionContext,
  projectCode: string,
  input: Decision,
): Promise<Result<StepTaken>> {
  const opened = await openForStep(ctx, projectCode, 'projects.submit', input.version);
  if (!opened.ok) return opened;
  const complete = await refuseIncomplete(ctx, opened.value);
  if (!complete.ok) return complete;
  const taken = await takeStep(ctx, opened.value, {
    event: 'submit',
    decision: input,
    decidedOn: ctx.today,
    change: { submitted_on: ctx.today },
  });
  return taken.ok ? ok({ state: taken.value.state, version: taken.value.version }) : taken;
}
