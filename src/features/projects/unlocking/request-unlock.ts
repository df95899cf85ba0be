import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { newId } from '../../../foundation/uuid.ts';
import type { Files } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { findMemoNames, type OfferedMemo, offerMemo, sendMemoOfRequest } from '../../memos/index.ts';
import type { MemoText } from '../../memos/rules.ts';
import { listPersonsInRole, notify } from '../../notifications/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { refuseOnProject, refuseWhileClosing } from '../life/closed-door.ts';
import { findPlanVersion } from '../plan/plan-store.ts';
import { findProject, type ProjectRecord } from '../register/project-store.ts';
import type { ReasonOfUnlock, RequestUnlock } from '../schemas.ts';
import { refuseBesideAmendment, type UnlockDoors } from './unlock-doors.ts';
import { unlockMemo } from './unlock-memo.ts';
import { findOpenUnlock, insertUnlock } from './unlock-store.ts';
import { unlockWorkflow } from './unlock-workflow.ts';

/** Where both sides work on a request. */
export const unlockPage = ({ fiscalYear, projectCode }: { fiscalYear: number; projectCode: string }) =>
  `/${fiscalYear}/projects/${projectCode}/correction`;

type Asked = {
  project: ProjectRecord;
  /** Drafted from the reason, as it would go out now. */
  memo: { text: MemoText; mustSay: string[] };
};

/** Whether the project may be asked for, and the memo of it. */
async function openForRequest(
  ctx: ActionContext,
  projectCode: string,
  reason: string,
  doors: UnlockDoors,
): Promise<Result<Asked>> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const { projectId, fiscalYear, name: projectName } = project;
  const refused =
    refuseOnProject(ctx.actor, 'projects.request-unlock', project) ?? refuseWhileClosing(project);
  if (refused) return refused;
  if (await findOpenUnlock(ctx.tx, projectId))
    return refuse('conflict', 'unlock-already-requested', { projectCode }, { clause: clauses.lock });
  const beside = await refuseBesideAmendment(ctx, project, doors);
  if (beside) return beside;
  const planVersion = project.planVersionInForce ?? 1;
  const version = await findPlanVersion(ctx.tx, { projectId, planVersion });
  if (!version) return refuse('not-found', 'project-not-found', { projectCode });
  const names = await findMemoNames(ctx, { ...project, telephone: version.head.contactTelephone });
  return ok({ project, memo: unlockMemo({ projectCode, projectName, fiscalYear, names, reason }) });
}

/**
 * The memo of a request that is not made yet, drafted from its reason; keeps nothing.
 * Refusals: project-not-found, permission-*, project-closed, project-closing-requested, unlock-already-requested,
 * unlock-amendment-open.
 */
export async function offerUnlockMemo(
  ctx: ActionContext,
  files: Pick<Files, 'find' | 'read'>,
  projectCode: string,
  { reason }: ReasonOfUnlock,
  doors: UnlockDoors,
): Promise<Result<OfferedMemo>> {
  const asked = await openForRequest(ctx, projectCode, reason, doors);
  return asked.ok ? ok(await offerMemo(ctx, files, asked.value.memo)) : asked;
}

/**
 * The officer explains why locked plan data must be corrected (WFL-03, S2 L266); the memo of 4.16 is sent, as it was
 * edited, and monitoring is told. Refusals: those of offering its memo, those of sending it.
 */
export async function requestUnlock(
  ctx: ActionContext,
  files: Pick<Files, 'insert' | 'find' | 'read'>,
  projectCode: string,
  { reason, memo }: RequestUnlock,
  doors: UnlockDoors,
): Promise<Result<{ unlockId: string; memoId: string }>> {
  const asked = await openForRequest(ctx, projectCode, reason, doors);
  if (!asked.ok) return asked;
  const { projectId, unitId, fiscalYear, name: projectName } = asked.value.project;
  const step = findTransition(unlockWorkflow, 'locked', 'request');
  if (!step.ok) return step;
  const unlockId = newId();
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
  const subject = {
    subjectType: 'plan-unlock',
    subjectId: unlockId,
    projectId,
    projectCode,
    unitId,
  } as const;
  const of = { subject, kind: 'plan-unlock' } as const;
  const sent = await sendMemoOfRequest(ctx, files, of, asked.value.memo, memo);
  if (!sent.ok) return sent;
  const role = 'monitoring-officer';
  await notify(
    ctx,
    await listPersonsInRole(ctx.tx, { agencyId, role, unitId, today: ctx.today }),
    'unlock-requested',
    { projectCode, projectName, reason, byName: ctx.actor.displayName },
    unlockPage({ fiscalYear, projectCode }),
  );
  return ok({ unlockId, ...sent.value });
}
