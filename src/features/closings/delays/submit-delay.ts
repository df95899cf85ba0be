import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { requestApproval } from '../../approvals/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { listMemos, sendMemo } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { memoSubject } from '../papers/draft-closing-memo.ts';
import type { ClosingDoors } from '../record/closing-case.ts';
import type { SubmitDelay } from '../schemas.ts';
import { openStarted } from '../steps/take-step.ts';
import { delayWorkflow } from '../workflow/delay-workflow.ts';
import { delayMemoOf } from './delay-memo-of.ts';
import { periodWords, refuseEarlyEnd } from './delay-refusals.ts';
import { findDelay, updateDelay } from './delay-store.ts';
import { delaySubject } from './delay-subject.ts';

/**
 * The delay memo is numbered, sent, and goes up the line for the director to take note; the day of its first sending
 * counts for the due date (DLN-08). Refusals: those of openStarted, delay-not-found, closing-stale,
 * delay-already-requested, delay-expected-too-early, delay-memo-missing, those of sendMemo and requestApproval.
 */
export async function submitDelay(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  delayId: string,
  input: SubmitDelay,
): Promise<Result<{ documentNumber: string | null; version: number }>> {
  const opened = await openStarted(ctx, doors, projectCode, 'closings.submit-delay');
  if (!opened.ok) return opened;
  const of = opened.value;
  const delay = await findDelay(ctx.tx, delayId);
  if (!delay || delay.closingId !== of.closing.closingId) return refuse('not-found', 'delay-not-found');
  if (delay.version !== input.version)
    return refuse('stale', 'closing-stale', { yours: input.version, saved: delay.version });
  const row = findTransition(delayWorkflow, delay.state, 'submit');
  if (!row.ok)
    return refuse('conflict', 'delay-already-requested', periodWords(delay.period), {
      clause: clauses.delay,
    });
  // It may have lain for days since it was drafted.
  const early = refuseEarlyEnd(delay.expectedOn, ctx.today);
  if (early) return early;
  const memos = await listMemos(ctx.tx, memoSubject(of));
  const draft = memos.find(
    ({ kind, state, period }) => kind === 'closing-delay' && state === 'draft' && period === delay.period,
  );
  if (!draft)
    return refuse('conflict', 'delay-memo-missing', periodWords(delay.period), { clause: clauses.delay });
  const { text: recordSays } = await delayMemoOf(ctx, of, delay);
  const sent = await sendMemo(ctx, doors.files, draft.memoId, {
    documentNumber: input.documentNumber,
    recordSays,
  });
  if (!sent.ok) return sent;
  const who = { agencyId: ctx.actor.agencyId, personId: ctx.actor.personId, now: ctx.now };
  const version = await updateDelay(ctx.tx, who, delay, {
    state: row.value.to,
    memo_id: draft.memoId,
    requested_on: delay.requestedOn ?? ctx.today,
  });
  await recordAudit(ctx, {
    action: row.value.audit,
    subjectType: 'closing',
    subjectId: `${projectCode}/${delay.period}`,
    before: { state: delay.state },
    after: { state: row.value.to, documentNumber: sent.value.documentNumber },
  });
  const asked = await requestApproval(ctx, delaySubject(doors), {
    subjectId: delayId,
    projectId: of.project.projectId,
    projectCode,
    projectName: of.project.name,
    unitId: of.project.unitId,
    fiscalYear: of.project.fiscalYear,
    conditions: [],
  });
  return asked.ok ? ok({ documentNumber: sent.value.documentNumber, version }) : asked;
}
