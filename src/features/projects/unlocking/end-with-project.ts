import { ok, type Result } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { recordAudit } from '../../audit/index.ts';
import { notify } from '../../notifications/index.ts';
import { type ActionContext, stateWord } from '../../permissions/index.ts';
import type { ProjectRecord } from '../register/project-store.ts';
import { unlockPage } from './request-unlock.ts';
import { findOpenUnlock, updateUnlockEnded } from './unlock-store.ts';
import { unlockWorkflow } from './unlock-workflow.ts';

/**
 * The project is cancelled or closed, in this transaction: a request to correct its plan data ends with it. A copy that was
 * begun is kept with the request and changes nothing; who asked and who granted are told.
 */
export async function endUnlockWithProject(
  ctx: ActionContext,
  project: ProjectRecord,
  by: 'cancel' | 'close',
): Promise<Result<undefined>> {
  const unlock = await findOpenUnlock(ctx.tx, project.projectId);
  if (!unlock) return ok();
  const step = findTransition(unlockWorkflow, unlock.state, by);
  if (!step.ok) return step;
  const { unlockId, requestedBy, decidedBy } = unlock;
  await updateUnlockEnded(ctx.tx, unlockId, { by, on: ctx.today, at: ctx.now, madeVersion: null });
  const { projectCode, name, state } = project;
  await recordAudit(ctx, {
    action: step.value.audit,
    subjectType: 'project',
    subjectId: projectCode,
    before: { unlockId, state: unlock.state },
    after: { state: step.value.to, projectState: state },
  });
  const { th, en } = stateWord(state);
  await notify(
    ctx,
    [requestedBy, ...(decidedBy === null ? [] : [decidedBy])],
    'unlock-ended',
    { projectCode, projectName: name, stateTh: th, stateEn: en },
    unlockPage(project),
  );
  return ok();
}
