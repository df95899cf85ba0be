import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { refuseOnProject } from '../life/closed-door.ts';
import { findProject } from '../register/project-store.ts';
import { updateReturnMark } from './return-mark-store.ts';

/** The officer ticks a mark of a returned opening off, or opens it again. Refusals: permission-*, mark-not-found. */
export async function mendMark(
  ctx: ActionContext,
  projectCode: string,
  markId: string,
  mended: boolean,
): Promise<Result<Record<string, never>>> {
  const project = await findProject(ctx.tx, projectCode);
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const refused = refuseOnProject(ctx.actor, 'projects.edit', project);
  if (refused) return refused;
  const by = mended ? { by: ctx.actor.personId, at: ctx.now } : null;
  const { projectId } = project;
  if (!(await updateReturnMark(ctx.tx, { projectId, markId }, by)))
    return refuse('not-found', 'mark-not-found');
  await recordAudit(ctx, {
    action: 'projects.mend',
    subjectType: 'project',
    subjectId: projectCode,
    after: { markId, mended },
  });
  return ok({});
}
