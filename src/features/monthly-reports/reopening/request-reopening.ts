import { fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import type { Month } from '../../../foundation/month.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { nextState } from '../../../foundation/transition-table.ts';
import { newId } from '../../../foundation/uuid.ts';
import type { Files } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { listPersonsInRole, notify } from '../../notifications/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { refuseClosed, refuseWhileClosing } from '../../projects/rules.ts';
import { lockedRefusal, monthWords, projectNotFound } from '../report-refusals.ts';
import { findReportForChange } from '../saving/save-store.ts';
import type { RequestReopening, WithdrawReopening } from '../schemas.ts';
import { reopeningWorkflow } from '../submission/report-workflow.ts';
import { reportDoor } from '../window/reporting-window.ts';
import { keepReopeningMemo } from './reopening-memo.ts';
import { insertReopening, listReopenings, updateReopening } from './reopening-store.ts';

/**
 * The officer explains why a closed month must be written again (S2 L318): the memo of it is made and sent, the
 * monitoring officer decides.
 * Refusals: report-project-not-found, permission-*, reopening-not-needed, lock-* (no reopening helps there),
 * reopening-already-requested, project-closing-requested, those of sending the memo.
 */
export async function requestReopening(
  ctx: ActionContext,
  files: Pick<Files, 'insert' | 'find' | 'read'>,
  projectCode: string,
  month: Month,
  input: RequestReopening,
): Promise<Result<{ reopeningId: string; version: number }>> {
  const current = await findReportForChange(ctx.tx, projectCode, month);
  if (!current) return projectNotFound(projectCode);
  const refusal = permit(ctx.actor, 'monthly-reports.request-reopening', { unitId: current.unitId });
  if (refusal) return { ok: false, refusal };
  const closing = refuseWhileClosing(current);
  if (closing) return closing;
  const door = reportDoor(ctx.law, {
    ...current,
    month,
    today: ctx.today,
    reportState: current.report?.state ?? 'not-started',
    openUntil: current.report?.openUntil ?? null,
  });
  if (door.state === 'open' || door.liftedBy === 'project-officer')
    return refuse('conflict', 'reopening-not-needed', monthWords(month));
  if (door.liftedBy !== 'monitoring-officer') return lockedRefusal(door, month);
  const reopeningId = newId();
  const inserted = await insertReopening(ctx.tx, {
    agencyId: ctx.actor.agencyId,
    reopeningId,
    reportId: current.report?.reportId ?? null,
    projectId: current.projectId,
    month,
    reason: input.reason,
    requestedBy: ctx.actor.personId,
    requestedAt: ctx.now,
  });
  if (!inserted) return refuse('conflict', 'reopening-already-requested', monthWords(month));
  await recordAudit(ctx, {
    action: 'monthly-reports.request-reopening',
    subjectType: 'reopening',
    subjectId: `${projectCode}/${month}`,
    after: { reopeningId, reason: input.reason, lock: door.lock },
  });
  const memo = await keepReopeningMemo(ctx, files, { projectCode, reopeningId, month, reason: input.reason });
  if (!memo.ok) return memo;
  const { agencyId } = ctx.actor;
  const deciders = await listPersonsInRole(ctx.tx, {
    agencyId,
    role: 'monitoring-officer',
    unitId: current.unitId,
    today: ctx.today,
  });
  const [request] = await listReopenings(ctx.tx, { reopeningId });
  await notify(
    ctx,
    deciders,
    'reopening-requested',
    {
      projectCode,
      projectName: request?.projectName ?? '',
      month,
      reason: input.reason,
      byName: ctx.actor.displayName,
    },
    `/${fiscalYearOf(month)}/reports/reopenings/${reopeningId}`,
  );
  return ok({ reopeningId, version: 1 });
}

/** The officer takes the request back while nobody has decided. Refusals: reopening-not-found, permission-*, transition-not-possible, reopening-stale. */
export async function withdrawReopening(
  ctx: ActionContext,
  reopeningId: string,
  input: WithdrawReopening,
): Promise<Result<{ version: number }>> {
  const [request] = await listReopenings(ctx.tx, { reopeningId });
  if (!request) return refuse('not-found', 'reopening-not-found', {});
  const refusal = permit(ctx.actor, 'monthly-reports.withdraw-reopening', { unitId: request.unitId });
  if (refusal) return { ok: false, refusal };
  const closed = refuseClosed({ ...request, state: request.projectState });
  if (closed) return closed;
  const next = nextState(reopeningWorkflow, request.state, 'withdraw');
  if (!next.ok) return next;
  const done = await updateReopening(ctx.tx, {
    reopeningId,
    expectedVersion: input.version,
    state: 'withdrawn',
    decidedBy: null,
    decidedAt: ctx.now,
    decisionReason: null,
    openUntil: null,
  });
  if (!done)
    return refuse('stale', 'reopening-stale', { yourVersion: input.version, version: request.version });
  await recordAudit(ctx, {
    action: 'monthly-reports.withdraw-reopening',
    subjectType: 'reopening',
    subjectId: `${request.projectCode}/${request.month}`,
    before: { state: 'requested' },
    after: { state: 'withdrawn' },
  });
  return ok({ version: input.version + 1 });
}
