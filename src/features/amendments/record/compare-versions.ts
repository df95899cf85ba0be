import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { Difference } from '../../approvals/rules.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { findPlanDraft, findProject } from '../../projects/index.ts';
import { amendmentDifferences } from '../difference/amendment-differences.ts';
import { condensedDifferences } from '../difference/condensed-differences.ts';
import { namesOfPlans } from '../difference/plan-names.ts';

/** What one version of a plan says otherwise than another. Refusals: project-not-found, permission-*, plan-version-not-found. */
export async function compareVersions(
  ctx: ActionContext,
  of: { projectCode: string; from: number; to: number },
): Promise<Result<Difference[]>> {
  const project = await findProject(ctx.tx, of.projectCode);
  if (!project) return refuse('not-found', 'project-not-found', { projectCode: of.projectCode });
  const refusal = permit(ctx.actor, 'amendments.view', { unitId: project.unitId });
  if (refusal) return { ok: false, refusal };
  const before = await findPlanDraft(ctx.tx, project, of.from);
  const after = await findPlanDraft(ctx.tx, project, of.to);
  if (!before || !after)
    return refuse('not-found', 'plan-version-not-found', { version: before ? of.to : of.from });
  const names = await namesOfPlans(ctx, [before, after]);
  return ok(condensedDifferences(amendmentDifferences(before, after, { names })));
}
