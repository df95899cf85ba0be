import { fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import type { Month } from '../../../foundation/month.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import type { Files } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { findMemoNames, type OfferedMemo, offerMemo, sendMemoOfRequest } from '../../memos/index.ts';
import type { MemoText } from '../../memos/rules.ts';
import { listPersonsInRole, notify } from '../../notifications/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { findPlanDraft, findProject, type ProjectRecord } from '../../projects/index.ts';
import { refuseWhileClosing } from '../../projects/rules.ts';
import { lockedRefusal, monthWords, projectNotFound } from '../report-refusals.ts';
import { findReportForChange, type ReportForChange } from '../saving/save-store.ts';
import type { ReasonOfReopening, RequestReopening } from '../schemas.ts';
import { reportDoor } from '../window/reporting-window.ts';
import { reopeningMemo } from './reopening-memo.ts';
import { insertReopening } from './reopening-store.ts';

type Asked = {
  current: ReportForChange;
  project: ProjectRecord;
  /** What keeps the month closed. */
  lock: string;
  /** Drafted from the reason, as it would go out now. */
  memo: { text: MemoText; mustSay: string[] };
};

/** Whether the month may be asked for, and the memo of it. */
async function openForRequest(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
  reason: string,
): Promise<Result<Asked>> {
  const current = await findReportForChange(ctx.tx, projectCode, month);
  const project = await findProject(ctx.tx, projectCode);
  if (!current || !project) return projectNotFound(projectCode);
  const { unitId, name: projectName, fiscalYear } = project;
  const refusal = permit(ctx.actor, 'monthly-reports.request-reopening', { unitId });
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
  const plan = await findPlanDraft(ctx.tx, project, project.planVersionInForce ?? 1);
  const names = await findMemoNames(ctx, { ...project, telephone: plan?.contactTelephone ?? '' });
  const memo = reopeningMemo({ projectCode, projectName, fiscalYear, month, reason, names });
  return ok({ current, project, lock: door.lock, memo });
}

/**
 * The memo of a request that is not made yet, drafted from its reason; keeps nothing.
 * Refusals: report-project-not-found, permission-*, project-closing-requested, reopening-not-needed, lock-* (no
 * reopening helps there).
 */
export async function offerReopeningMemo(
  ctx: ActionContext,
  files: Pick<Files, 'find' | 'read'>,
  projectCode: string,
  month: Month,
  { reason }: ReasonOfReopening,
): Promise<Result<OfferedMemo>> {
  const asked = await openForRequest(ctx, projectCode, month, reason);
  return asked.ok ? ok(await offerMemo(ctx, files, asked.value.memo)) : asked;
}

/**
 * The officer explains why a closed month must be written again (S2 L318): the memo of it is sent, as it was edited, and
 * the monitoring officer decides.
 * Refusals: those of offering its memo, reopening-already-requested, those of sending the memo.
 */
export async function requestReopening(
  ctx: ActionContext,
  files: Pick<Files, 'insert' | 'find' | 'read'>,
  projectCode: string,
  month: Month,
  { reason, memo }: RequestReopening,
): Promise<Result<{ reopeningId: string; version: number }>> {
  const asked = await openForRequest(ctx, projectCode, month, reason);
  if (!asked.ok) return asked;
  const { current, project, lock } = asked.value;
  const { projectId, unitId, name: projectName } = project;
  const reopeningId = newId();
  const inserted = await insertReopening(ctx.tx, {
    agencyId: ctx.actor.agencyId,
    reopeningId,
    reportId: current.report?.reportId ?? null,
    projectId: current.projectId,
    month,
    reason,
    requestedBy: ctx.actor.personId,
    requestedAt: ctx.now,
  });
  if (!inserted) return refuse('conflict', 'reopening-already-requested', monthWords(month));
  await recordAudit(ctx, {
    action: 'monthly-reports.request-reopening',
    subjectType: 'reopening',
    subjectId: `${projectCode}/${month}`,
    after: { reopeningId, reason, lock },
  });
  const subject = {
    subjectType: 'reopening',
    subjectId: reopeningId,
    projectId,
    projectCode,
    unitId,
  } as const;
  const of = { subject, kind: 'report-unlock', period: month } as const;
  const sent = await sendMemoOfRequest(ctx, files, of, asked.value.memo, memo);
  if (!sent.ok) return sent;
  const { agencyId } = ctx.actor;
  const role = 'monitoring-officer';
  await notify(
    ctx,
    await listPersonsInRole(ctx.tx, { agencyId, role, unitId, today: ctx.today }),
    'reopening-requested',
    { projectCode, projectName, month, reason, byName: ctx.actor.displayName },
    `/${fiscalYearOf(month)}/reports/reopenings/${reopeningId}`,
  );
  return ok({ reopeningId, version: 1 });
}
