/** The end: the original goes to accounting, and the project is closed for ever (S2 L435; WFL-06). */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ok, type Refused, type Result, refuse } from '../../../foundation/refusal.ts';
import { datesInWords } from '../../../foundation/thai-date.ts';
import { findMemo, receiveOriginal } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { changeProjectState } from '../../projects/index.ts';
import { refuseOthersWaiting } from '../approval/others-waiting.ts';
import { clauses } from '../clauses.ts';
import { refuseUnmet } from '../guards/guard-words.ts';
import type { ClosingCase, ClosingDoors } from '../record/closing-case.ts';
import type { ClosingRecord } from '../record/closing-store.ts';
import type { ReceiveClosingOriginal, StepClosing } from '../schemas.ts';
import { openStarted, type StartedCase, takeStep } from '../steps/take-step.ts';
import { tellOfficer } from '../tell.ts';
import type { ClosingState } from '../workflow/closing-workflow.ts';

export type Closed = { state: ClosingState; version: number };
const asClosed = ({ state, version }: ClosingRecord): Closed => ({ state, version });

/**
 * ต้นฉบับส่งบัญชีแล้ว. Where every guard still holds the project is closed at once; otherwise the monitoring unit closes
 * it when they do. Refusals: those of openStarted and refuseOriginal, those of memos' receiveOriginal.
 */
export async function receiveClosingOriginal(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  input: ReceiveClosingOriginal,
): Promise<Result<Closed>> {
  const opened = await openStarted(ctx, doors, projectCode, 'closings.receive-original', input.version);
  if (!opened.ok) return opened;
  const { receivedOn } = input;
  const { memoId, approvedOn } = opened.value.closing;
  const memo = memoId === null ? null : await findMemo(ctx.tx, memoId);
  const impossible = refuseOriginal(receivedOn, approvedOn, memo?.originalReceivedOn ?? null);
  if (impossible) return impossible;
  if (memo && memo.originalReceivedOn === null) {
    const received = await receiveOriginal(ctx, memo.memoId, { receivedOn }, 'closing');
    if (!received.ok) return received;
  }
  const taken = await takeStep(ctx, opened.value, {
    event: 'receive-original',
    documentNumber: memo?.documentNumber ?? null,
    decidedOn: receivedOn,
    change: { original_received_on: receivedOn },
  });
  if (!taken.ok) return taken;
  const closing = taken.value;
  if (await refuseOpen(ctx, opened.value)) return ok(asClosed(closing));
  return close(ctx, { ...opened.value, closing, state: closing.state }, { bySystem: true, comment: '' });
}

/** The monitoring unit closes a project whose original is in. Refusals: those of openStarted, closing-guards-unmet, closing-others-waiting. */
export async function closeProject(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  input: StepClosing,
): Promise<Result<Closed>> {
  const opened = await openStarted(ctx, doors, projectCode, 'closings.close', input.version);
  if (!opened.ok) return opened;
  const still = await refuseOpen(ctx, opened.value);
  return still ?? close(ctx, opened.value, { bySystem: false, comment: input.comment });
}

/**
 * The original may have been noted on the memo itself, on a day of its own: one original came on one day, and not
 * before the approval. Refusals: closing-original-too-early, closing-original-differs; null when the day is possible.
 */
function refuseOriginal(
  typed: CalendarDate,
  approvedOn: CalendarDate | null,
  onMemo: CalendarDate | null,
): Refused | null {
  const at = { place: 'receivedOn', clause: clauses.afterApproval };
  if (onMemo !== null && onMemo !== typed)
    return refuse('invalid', 'closing-original-differs', datesInWords({ found: typed, memo: onMemo }), at);
  if (approvedOn !== null && typed < approvedOn)
    return refuse(
      'invalid',
      'closing-original-too-early',
      datesInWords({ found: typed, approved: approvedOn }),
      at,
    );
  return null;
}

const refuseOpen = async (ctx: ActionContext, { guards, project }: ClosingCase) =>
  refuseUnmet(guards) ?? (await refuseOthersWaiting(ctx, project.projectId));

async function close(
  ctx: ActionContext,
  of: StartedCase,
  how: { bySystem: boolean; comment: string },
): Promise<Result<Closed>> {
  const closed = await takeStep(ctx, of, { event: 'close', ...how, change: { closed_on: ctx.today } });
  if (!closed.ok) return closed;
  await tellOfficer(ctx, of, 'closing-closed', '');
  const project = await changeProjectState(ctx, of.project, 'close', {
    comment: how.comment,
    documentNumber: null,
    decidedOn: ctx.today,
    bySystem: how.bySystem,
  });
  return project.ok ? ok(asClosed(closed.value)) : project;
}
