import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import { buddhistMonthKey } from '../../../foundation/month.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findTransition, nextState } from '../../../foundation/transition-table.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import { notify } from '../../notifications/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { findProject } from '../../projects/index.ts';
import { refuseClosed, refuseOwnRequest, refuseWhileClosing } from '../../projects/rules.ts';
import { CLAUSES } from '../clauses.ts';
import { dayWords, projectNotFound } from '../report-refusals.ts';
import { findReportForChange } from '../saving/save-store.ts';
import type { DecideReopening } from '../schemas.ts';
import { insertRevision, upsertReopenedReport } from '../submission/change-store.ts';
import { reopeningWorkflow, reportWorkflow } from '../submission/report-workflow.ts';
import { listReopenings, personsOf, type ReopeningRequest, updateReopening } from './reopening-store.ts';
import { grantDays } from './reopening-window.ts';

export type DecidedReopening = {
  state: 'granted' | 'refused';
  openUntil: CalendarDate | null;
  /** Revision that is open now; null after a refusal. */
  revision: number | null;
};

/**
 * The monitoring officer grants a reopening until a day, or refuses it with a reason (S2 L318).
 * Refusals: reopening-not-found, permission-*, approval-own-request, transition-not-possible,
 * reopening-date-out-of-range, reopening-stale, report-stale, project-closing-requested (granting).
 */
export async function decideReopening(
  ctx: ActionContext,
  reopeningId: string,
  input: DecideReopening,
): Promise<Result<DecidedReopening>> {
  const [request] = await listReopenings(ctx.tx, { reopeningId });
  if (!request) return refuse('not-found', 'reopening-not-found', {});
  const refusal = permit(ctx.actor, 'monthly-reports.decide-reopening', { unitId: request.unitId });
  if (refusal) return { ok: false, refusal };
  const closed = refuseClosed({ ...request, state: request.projectState });
  if (closed) return closed;
  const own = refuseOwnRequest(ctx, { ...personsOf(request), projectCode: request.projectCode });
  if (own) return own;
  const next = nextState(reopeningWorkflow, request.state, input.decision);
  if (!next.ok) return next;
  const opened = input.decision === 'grant' ? await open(ctx, request, input) : ok(null);
  if (!opened.ok) return opened;
  const openUntil = input.decision === 'grant' ? input.openUntil : null;
  const done = await updateReopening(ctx.tx, {
    reopeningId,
    expectedVersion: input.version,
    state: next.value as DecidedReopening['state'],
    decidedBy: ctx.actor.personId,
    decidedAt: ctx.now,
    decisionReason: input.reason === '' ? null : input.reason,
    openUntil,
    reportId: opened.value?.reportId,
  });
  if (!done)
    return refuse('stale', 'reopening-stale', { yourVersion: input.version, version: request.version });
  await recordAudit(ctx, {
    action:
      input.decision === 'grant' ? 'monthly-reports.grant-reopening' : 'monthly-reports.refuse-reopening',
    subjectType: 'reopening',
    subjectId: `${request.projectCode}/${request.month}`,
    before: { state: 'requested' },
    after: { state: next.value, openUntil, reason: input.reason },
  });
  await notify(
    ctx,
    [request.requestedBy.personId],
    input.decision === 'grant' ? 'reopening-granted' : 'reopening-refused',
    {
      projectCode: request.projectCode,
      projectName: request.projectName,
      month: request.month,
      reason: input.reason,
      openUntil,
      byName: ctx.actor.displayName,
    },
    `/${fiscalYearOf(request.month)}/projects/${request.projectCode}/reports/${buddhistMonthKey(request.month)}`,
  );
  return ok({
    state: next.value as DecidedReopening['state'],
    openUntil,
    revision: opened.value?.revision ?? null,
  });
}

async function open(
  ctx: ActionContext,
  request: ReopeningRequest,
  input: Extract<DecideReopening, { decision: 'grant' }>,
): Promise<Result<{ reportId: string; revision: number }>> {
  const { projectCode, month } = request;
  const { first, last } = grantDays(ctx.today);
  if (input.openUntil < first || input.openUntil > last)
    return refuse(
      'invalid',
      'reopening-date-out-of-range',
      { ...dayWords('found', input.openUntil), ...dayWords('first', first), ...dayWords('last', last) },
      { place: 'openUntil', clause: CLAUSES.lateCorrection },
    );
  // Held, so that no closing is asked for beside it.
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  const closing = project && refuseWhileClosing(project);
  if (closing) return closing;
  const current = await findReportForChange(ctx.tx, projectCode, month);
  if (!current) return projectNotFound(projectCode);
  const state = current.report?.state ?? 'not-started';
  const step = findTransition(reportWorkflow, state, 'reopen');
  if (!step.ok) return step;
  const opening = {
    agencyId: ctx.actor.agencyId,
    personId: ctx.actor.personId,
    now: ctx.now,
    reportId: current.report?.reportId ?? newId(),
    planVersion: current.planVersion,
    reason: request.reason,
    openedBy: ctx.actor.personId,
    openUntil: input.openUntil,
  };
  const event = {
    action: step.value.audit,
    subjectType: 'monthly-report',
    subjectId: `${projectCode}/${month}`,
    before: { state, revision: current.report?.revision ?? 0 },
    after: { state: 'reopened', openUntil: input.openUntil, reason: request.reason },
  };
  const written =
    current.report && state === 'submitted'
      ? await insertRevision(
          ctx,
          { ...opening, state: 'reopened', expectedVersion: current.report.version },
          event,
        )
      : await upsertReopenedReport(ctx, { ...opening, projectId: current.projectId, month }, event);
  if (!written)
    return refuse('stale', 'reopening-stale', { yourVersion: input.version, version: request.version });
  return ok(written);
}
