import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { datesInWords } from '../../foundation/thai-date.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { memoStep } from './memo-workflow.ts';
import { refuseClosedMemo } from './refuse-closed-memo.ts';
import { findMemo, updateReceipt } from './store.ts';

/**
 * ต้นฉบับส่งบัญชีแล้ว: accounting has the original (S2 L212, L359, L452). Recorded once.
 * Refusals: memo-not-found, permission-*, memo-project-closed, memo-original-at-closing, memo-not-sent, memo-original-received, memo-received-outside.
 */
export async function receiveOriginal(
  ctx: ActionContext,
  memoId: string,
  { receivedOn }: { receivedOn: CalendarDate },
  by: 'memo' | 'closing' = 'memo',
): Promise<Result<{ memoId: string; originalReceivedOn: CalendarDate }>> {
  const memo = await findMemo(ctx.tx, memoId, { forChange: true });
  if (!memo) return refuse('not-found', 'memo-not-found');
  const refusal = permit(ctx.actor, 'memos.receive-original', { unitId: memo.unitId });
  if (refusal) return { ok: false, refusal };
  const closed = refuseClosedMemo(memo);
  if (closed) return closed;
  // That of a closing memo is a step of its closing, after the approval: only closings record it.
  if (memo.kind === 'closing' && by !== 'closing')
    return refuse('conflict', 'memo-original-at-closing', { projectCode: memo.projectCode });
  const step = memoStep(memo, 'receive-original');
  if (!step.ok) return step;
  const sentOn = memo.sentOn ?? ctx.today;
  if (receivedOn < sentOn || receivedOn > ctx.today)
    return refuse(
      'invalid',
      'memo-received-outside',
      datesInWords({ found: receivedOn, sent: sentOn, today: ctx.today }),
      { place: 'receivedOn' },
    );
  await updateReceipt(ctx.tx, memoId, { on: receivedOn, at: ctx.now, by: ctx.actor.personId });
  await recordAudit(ctx, {
    action: step.value.audit,
    subjectType: 'memo',
    subjectId: memo.documentNumber ?? `${memo.projectCode}/${memo.kind}`,
    after: { memoId, receivedOn },
  });
  return ok({ memoId, originalReceivedOn: receivedOn });
}
