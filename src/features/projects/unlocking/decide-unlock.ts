import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { grantDays } from '../../../foundation/grant-days.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { recordAudit } from '../../audit/index.ts';
import { notify } from '../../notifications/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { changeProjectState } from '../life/change-project-state.ts';
import { refuseClosed } from '../life/closed-door.ts';
import { refuseOwnRequest } from '../life/own-request.ts';
import { findPlanDraft } from '../plan/find-plan-draft.ts';
import { findProject, type ProjectRecord } from '../register/project-store.ts';
import type { DecideUnlock } from '../schemas.ts';
import { unlockPage } from './request-unlock.ts';
import { refuseBesideAmendment, type UnlockDoors } from './unlock-doors.ts';
import { findUnlock, type Unlock, updateUnlockEnded, updateUnlockGranted } from './unlock-store.ts';
import { unlockWorkflow } from './unlock-workflow.ts';

/**
 * Monitoring opens the plan data until a day, or refuses with a reason (WFL-03). Opened, the officer corrects a copy.
 * Refusals: unlock-not-found, permission-*, project-closed, approval-own-request, transition-not-possible, unlock-stale,
 * unlock-amendment-open, unlock-day-out-of-range.
 */
export async function decideUnlock(
  ctx: ActionContext,
  projectCode: string,
  unlockId: string,
  input: DecideUnlock,
  doors: UnlockDoors,
): Promise<Result<{ openUntil: CalendarDate | null }>> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  const unlock = await findUnlock(ctx.tx, unlockId, { forChange: true });
  if (!project || unlock?.projectId !== project.projectId) return refuse('not-found', 'unlock-not-found', {});
  const subject = { unitId: project.unitId, state: unlock.state };
  const refusal = permit(ctx.actor, 'projects.decide-unlock', subject);
  if (refusal) return { ok: false, refusal };
  const unfit = refuseClosed(project) ?? refuseOwnRequest(ctx, { ...unlock, projectCode });
  if (unfit) return unfit;
  const step = findTransition(unlockWorkflow, unlock.state, input.decision);
  if (!step.ok) return step;
  if (input.version !== unlock.version)
    return refuse('stale', 'unlock-stale', { yours: input.version, saved: unlock.version });
  const done =
    input.decision === 'grant'
      ? await grant(ctx, project, unlock, input, doors)
      : await refuseUnlock(ctx, unlock, input.reason);
  if (!done.ok) return done;
  const { openUntil } = done.value;
  await recordAudit(ctx, {
    action: step.value.audit,
    subjectType: 'project',
    subjectId: projectCode,
    before: { unlockId, state: unlock.state },
    after: { state: step.value.to, openUntil, comment: input.reason },
  });
  await notify(
    ctx,
    [unlock.requestedBy],
    input.decision === 'grant' ? 'unlock-granted' : 'unlock-refused',
    {
      projectCode,
      projectName: project.name,
      reason: input.reason,
      openUntil,
      byName: ctx.actor.displayName,
    },
    unlockPage(project),
  );
  return ok({ openUntil });
}

async function grant(
  ctx: ActionContext,
  project: ProjectRecord,
  unlock: Unlock,
  input: Extract<DecideUnlock, { decision: 'grant' }>,
  doors: UnlockDoors,
): Promise<Result<{ openUntil: CalendarDate }>> {
  const beside = await refuseBesideAmendment(ctx, project, doors);
  if (beside) return beside;
  const { first, last } = grantDays(ctx.today);
  const { openUntil, reason } = input;
  if (openUntil < first || openUntil > last)
    return refuse(
      'invalid',
      'unlock-day-out-of-range',
      { found: formatThaiDate(openUntil), first: formatThaiDate(first), last: formatThaiDate(last) },
      { place: 'openUntil', clause: clauses.lock },
    );
  const madeFrom = project.planVersionInForce ?? 1;
  const plan = await findPlanDraft(ctx.tx, project, madeFrom);
  if (!plan) return refuse('conflict', 'plan-not-in-force', { projectCode: project.projectCode });
  const opened = await changeProjectState(ctx, project, 'unlock', {
    comment: reason,
    documentNumber: null,
    decidedOn: ctx.today,
  });
  if (!opened.ok) return opened;
  await updateUnlockGranted(ctx.tx, unlock.unlockId, {
    decidedBy: ctx.actor.personId,
    decidedOn: ctx.today,
    decidedAt: ctx.now,
    decisionReason: reason === '' ? null : reason,
    openUntil,
    madeFrom,
    plan,
  });
  return ok({ openUntil });
}

async function refuseUnlock(
  ctx: ActionContext,
  unlock: Unlock,
  reason: string,
): Promise<Result<{ openUntil: null }>> {
  await updateUnlockEnded(ctx.tx, unlock.unlockId, {
    by: 'refuse',
    on: ctx.today,
    at: ctx.now,
    madeVersion: null,
    decision: { by: ctx.actor.personId, reason },
  });
  return ok({ openUntil: null });
}
