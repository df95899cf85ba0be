import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { newId } from '../../../foundation/uuid.ts';
import type { Files } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { draftMemo, findMemoNames, sendMemo } from '../../memos/index.ts';
import { listPersonsInRole, notify } from '../../notifications/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { refuseOnProject, refuseWhileClosing } from '../life/closed-door.ts';
import { findPlanVersion } from '../plan/plan-store.ts';
import { findProject, type ProjectRecord } from '../register/project-store.ts';
import type { RequestUnlock, StepOfUnlock } from '../schemas.ts';
import { refuseBesideAmendment, type UnlockDoors } from './unlock-doors.ts';
import { unlockMemo } from './unlock-memo.ts';
import { findOpenUnlock, findUnlock, insertUnlock, updateUnlockEnded } from './unlock-store.ts';
import { unlockWorkflow } from './unlock-workflow.ts';

/** Where both sides work on a request. */
export const unlockPage = ({ fiscalYear, projectCode }: { fiscalYear: number; projectCode: string }) =>
  `/${fiscalYear}/projects/${projectCode}/correction`;

/**
 * The officer explains why locked plan data must be corrected (WFL-03, S2 L266); the memo of 4.16 is made and kept, and
 * monitoring is told. Refusals: project-not-found, permission-*, project-closed, project-closing-requested,
 * unlock-already-requested, unlock-amendment-open, those of sending the memo.
 */
export async function requestUnlock(
  ctx: ActionContext,
  files: Pick<Files, 'insert' | 'find' | 'read'>,
  projectCode: string,
  input: RequestUnlock,
  doors: UnlockDoors,
): Promise<Result<{ unlockId: string; memoId: string }>> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const { projectId, unitId, fiscalYear } = project;
  const refused =
    refuseOnProject(ctx.actor, 'projects.request-unlock', project) ?? refuseWhileClosing(project);
  if (refused) return refused;
  if (await findOpenUnlock(ctx.tx, projectId))
    return refuse('conflict', 'unlock-already-requested', { projectCode }, { clause: clauses.lock });
  const beside = await refuseBesideAmendment(ctx, project, doors);
  if (beside) return beside;
  const step = findTransition(unlockWorkflow, 'locked', 'request');
  if (!step.ok) return step;
  const unlockId = newId();
  const { reason } = input;
  const { agencyId, personId } = ctx.actor;
  const inserted = await insertUnlock(ctx.tx, {
    agencyId,
    unlockId,
    projectId,
    reason,
    requestedBy: personId,
    requestedOn: ctx.today,
    requestedAt: ctx.now,
  });
  if (!inserted) return refuse('conflict', 'unlock-already-requested', { projectCode });
  await recordAudit(ctx, {
    action: step.value.audit,
    subjectType: 'project',
    subjectId: projectCode,
    after: { unlockId, reason },
  });
  const memo = await keepMemo(ctx, files, project, unlockId, reason);
  if (!memo.ok) return memo;
  const role = 'monitoring-officer';
  await notify(
    ctx,
    await listPersonsInRole(ctx.tx, { agencyId, role, unitId, today: ctx.today }),
    'unlock-requested',
    { projectCode, projectName: project.name, reason, byName: ctx.actor.displayName },
    unlockPage({ fiscalYear, projectCode }),
  );
  return ok({ unlockId, ...memo.value });
}

/** Drafted from the request and sent at once: without its memo nothing is asked. */
async function keepMemo(
  ctx: ActionContext,
  files: Pick<Files, 'insert' | 'find' | 'read'>,
  project: ProjectRecord,
  unlockId: string,
  reason: string,
): Promise<Result<{ memoId: string }>> {
  const { projectId, projectCode, unitId, fiscalYear } = project;
  const planVersion = project.planVersionInForce ?? 1;
  const version = await findPlanVersion(ctx.tx, { projectId, planVersion });
  if (!version) return refuse('not-found', 'project-not-found', { projectCode });
  const { text, mustSay } = unlockMemo({
    projectCode,
    projectName: project.name,
    fiscalYear,
    names: await findMemoNames(ctx, { ...project, telephone: version.head.contactTelephone }),
    reason,
  });
  const subject = {
    subjectType: 'plan-unlock' as const,
    subjectId: unlockId,
    projectId,
    projectCode,
    unitId,
  };
  const drafted = await draftMemo(ctx, subject, 'plan-unlock', text, mustSay);
  if (!drafted.ok) return drafted;
  const { memoId } = drafted.value;
  const sent = await sendMemo(ctx, files, memoId, { documentNumber: null, recordSays: text });
  return sent.ok ? ok({ memoId }) : sent;
}

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
