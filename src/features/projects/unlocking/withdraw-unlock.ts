import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { refuseOnProject } from '../life/closed-door.ts';
import { findProject } from '../register/project-store.ts';
import type { StepOfUnlock } from '../schemas.ts';
import { findUnlock, updateUnlockEnded } from './unlock-store.ts';
import { unlockWorkflow } from './unlock-workflow.ts';

/** The officer takes the request back while nobody has decided. Refusals: unlock-not-found, permission-*, transition-not-possible, unlock-stale. */
export async function withdrawUnlock(
  ctx: ActionContext,
  projectCode: string,
  unlockId: string,
  input: StepOfUnlock,
): Promise<Result<Record<string, never>>> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  const unlock = await findUnlock(ctx.tx, unlockId, { forChange: true });
  if (!project || unlock?.projectId !== project.projectId) return refuse('not-found', 'unlock-not-found', {});
  const refused = refuseOnProject(ctx.actor, 'projects.request-unlock', project);
  if (refused) return refused;
  const step = findTransition(unlockWorkflow, unlock.state, 'withdraw');
  if (!step.ok) return step;
  if (input.version !== unlock.version)
    return refuse('stale', 'unlock-stale', { yours: input.version, saved: unlock.version });
  await updateUnlockEnded(ctx.tx, unlockId, {
    by: 'withdraw',
    on: ctx.today,
    at: ctx.now,
    madeVersion: null,
  });
  await recordAudit(ctx, {
    action: step.value.audit,
    subjectType: 'project',
    subjectId: projectCode,
    before: { unlockId, state: unlock.state },
    after: { state: step.value.to },
  });
  return ok({});
}
