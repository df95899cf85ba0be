import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { missingForSubmission } from '../plan/missing-list.ts';
import type { ProjectState } from '../plan/plan-types.ts';
import type { Decision } from '../schemas.ts';
import { type Opened, openForStep, takeStep } from './take-step.ts';

export type StepTaken = { state: ProjectState; version: number };

/** Refuses with everything that the plan itself lacks, each at its place (plan-incomplete). */
export function refuseIncompletePlan({ project, plan }: Opened): Result<undefined> {
  const fields = missingForSubmission(plan, { fiscalYear: project.fiscalYear });
  return fields.length === 0
    ? ok()
    : refuse('invalid', 'plan-incomplete', { count: fields.length }, { fields });
}

/**
 * The submission of a project that was decided outside Tidtam: the state alone, without a request to the approval
 * chain; for loading, never for a route. Refusals: permission-*, plan-incomplete, project-stale.
 */
export async function submitProject(
  ctx: ActionContext,
  projectCode: string,
  input: Decision,
): Promise<Result<StepTaken>> {
  const opened = await openForStep(ctx, projectCode, 'projects.submit', input.version);
  if (!opened.ok) return opened;
  const complete = refuseIncompletePlan(opened.value);
  if (!complete.ok) return complete;
  const taken = await takeStep(ctx, opened.value, {
    event: 'submit',
    decision: input,
    decidedOn: ctx.today,
    change: { submitted_on: ctx.today },
  });
  return taken.ok ? ok({ state: taken.value.state, version: taken.value.version }) : taken;
}
