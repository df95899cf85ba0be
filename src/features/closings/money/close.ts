/** The end: the original goes to accounting, and the project is closed for ever (S2 L435; WFL-06). */
import { ok, type Result } from '../../../foundation/refusal.ts';
import { findMemo, receiveOriginal } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { changeProjectState } from '../../projects/index.ts';
import { refuseOthersWaiting } from '../approval/others-waiting.ts';
import { refuseImpossibleDay } from '../dates/possible-day.ts';
import { refuseUnmet } from '../guards/guard-words.ts';
import type { ClosingCase, ClosingDoors } from '../record/closing-case.ts';
import type { ClosingRecord } from '../record/closing-store.ts';
import type { ReceiveClosingOriginal, StepClosing } from '../schemas.ts';
import { openStarted, type StartedCase, takeStep } from '../steps/take-step.ts';
import { tellOfficer } from '../tell.ts';
import type { ClosingState } from '../workflow/closing-workflow.ts';
import { refuseOriginalDay } from './original-day.ts';

export type Closed = { state: ClosingState; version: number };
const asClosed = ({ state, version }: ClosingRecord): Closed => ({ state, version });

/**
 * ต้นฉบับส่งบัญชีแล้ว. Where every guard still holds the project is closed at once; otherwise the monitoring unit closes
 * it when they do. Refusals: those of openStarted, refuseImpossibleDay and refuseOriginalDay, those of memos' receiveOriginal.
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
  const { closing: approved, head, endedOn } = opened.value;
  const { memoId, approvedOn } = approved;
  const memo = memoId === null ? null : await findMemo(ctx.tx, memoId);
  const impossible =
    refuseImpossibleDay(receivedOn, { today: ctx.today, startsOn: head.startsOn, endedOn }, 'receivedOn') ??
    refuseOriginalDay(receivedOn, { approvedOn, onMemo: memo?.originalReceivedOn ?? null });
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
