import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { requestApproval, withdrawRequest } from '../../approvals/index.ts';
import { listMemos, sendMemo } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { refuseUnmet } from '../guards/guard-words.ts';
import { closingMemoOf, memoSubject } from '../papers/draft-closing-memo.ts';
import type { ClosingDoors } from '../record/closing-case.ts';
import type { StepClosing, SubmitClosing } from '../schemas.ts';
import { insertReview, updateReview } from '../steps/step-store.ts';
import { openStarted, takeStep } from '../steps/take-step.ts';
import type { ClosingState } from '../workflow/closing-workflow.ts';
import { closingSubject } from './closing-subject.ts';
import { refuseOthersWaiting } from './others-waiting.ts';

/**
 * ส่งเรื่องขออนุมัติปิด: every guard is met, the memo is numbered and sent, and the chain begins with the review.
 * Refusals: those of openCase, closing-guards-unmet (names each), closing-others-waiting, closing-memo-missing,
 * those of memos' sendMemo and of approvals' requestApproval.
 */
export async function submitClosing(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  input: SubmitClosing,
): Promise<Result<{ state: ClosingState; version: number; documentNumber: string | null }>> {
  const opened = await openStarted(ctx, doors, projectCode, 'closings.submit', input.version);
  if (!opened.ok) return opened;
  const of = opened.value;
  const unmet = refuseUnmet(of.guards) ?? (await refuseOthersWaiting(ctx, of.project.projectId));
  if (unmet) return unmet;
  const memos = await listMemos(ctx.tx, memoSubject(of));
  const draft = memos.find(({ kind, state }) => kind === 'closing' && state === 'draft');
  if (!draft) return refuse('conflict', 'closing-memo-missing', { projectCode }, { clause: clauses.papers });
  const { text: recordSays } = await closingMemoOf(ctx, of);
  const sent = await sendMemo(ctx, doors.files, draft.memoId, {
    documentNumber: input.documentNumber,
    recordSays,
  });
  if (!sent.ok) return sent;
  const taken = await takeStep(ctx, of, {
    event: 'submit',
    documentNumber: sent.value.documentNumber,
    change: { memo_id: draft.memoId },
  });
  if (!taken.ok) return taken;
  await insertReview(ctx.tx, ctx.actor.agencyId, taken.value.closingId, ctx.today);
  const asked = await requestApproval(ctx, closingSubject(doors), {
    subjectId: projectCode,
    projectId: of.project.projectId,
    projectCode,
    projectName: of.project.name,
    unitId: of.project.unitId,
    fiscalYear: of.project.fiscalYear,
    conditions: of.actionPlan ? ['action-plan-project'] : [],
  });
  if (!asked.ok) return asked;
  const { state, version } = taken.value;
  return ok({ state, version, documentNumber: sent.value.documentNumber });
}

/** The officer takes the closing back before it is approved. Refusals: those of openCase, approval-not-waiting. */
export async function withdrawClosing(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  input: StepClosing,
): Promise<Result<{ state: ClosingState; version: number }>> {
  const opened = await openStarted(ctx, doors, projectCode, 'closings.withdraw', input.version);
  if (!opened.ok) return opened;
  const withdrawn = await withdrawRequest(ctx, 'closing', projectCode, input.comment);
  if (!withdrawn.ok) return withdrawn;
  await updateReview(ctx.tx, opened.value.closing.closingId, {
    ended: { on: ctx.today, outcome: 'withdrawn', comment: input.comment },
  });
  const taken = await takeStep(ctx, opened.value, { event: 'withdraw', comment: input.comment });
  return taken.ok ? ok({ state: taken.value.state, version: taken.value.version }) : taken;
}
