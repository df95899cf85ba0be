/** The end: the original goes to accounting, and the project is closed for ever (S2 L435; WFL-06). */
import { ok, type Result } from '../../../foundation/refusal.ts';
import { findMemo, receiveOriginal } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { changeProjectState } from '../../projects/index.ts';
import { refuseUnmet } from '../guards/guard-words.ts';
import type { ClosingDoors } from '../record/closing-case.ts';
import type { ClosingRecord } from '../record/closing-store.ts';
import type { ReceiveClosingOriginal, StepClosing } from '../schemas.ts';
import { begunCase, openCase, type StartedCase, takeStep } from '../steps/take-step.ts';
import { tellOfficer } from '../tell.ts';
import type { ClosingState } from '../workflow/closing-workflow.ts';

export type Closed = { state: ClosingState; version: number };
const asClosed = ({ state, version }: ClosingRecord): Closed => ({ state, version });

/**
 * ต้นฉบับส่งบัญชีแล้ว. Where every guard still holds the project is closed at once; otherwise the monitoring unit closes
 * it when they do. Refusals: those of openCase and of memos' receiveOriginal.
 */
export async function receiveClosingOriginal(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  input: ReceiveClosingOriginal,
): Promise<Result<Closed>> {
  const opened = await openCase(ctx, doors, projectCode, 'closings.receive-original', input.version);
  if (!opened.ok) return opened;
  const begun = await begunCase(ctx, opened.value);
  if (!begun.ok) return begun;
  const { memoId } = begun.value.closing;
  const memo = memoId === null ? null : await findMemo(ctx.tx, memoId);
  // Accounting may have recorded it on the memo itself.
  let receivedOn = memo?.originalReceivedOn ?? null;
  if (memo && receivedOn === null) {
    const received = await receiveOriginal(ctx, memo.memoId, input);
    if (!received.ok) return received;
    receivedOn = received.value.originalReceivedOn;
  }
  const taken = await takeStep(ctx, begun.value, {
    event: 'receive-original',
    documentNumber: memo?.documentNumber ?? null,
    decidedOn: receivedOn ?? input.receivedOn,
    change: { original_received_on: receivedOn ?? input.receivedOn },
  });
  if (!taken.ok) return taken;
  const closing = taken.value;
  if (refuseUnmet(begun.value.guards)) return ok(asClosed(closing));
  return close(ctx, { ...begun.value, closing, state: closing.state }, { bySystem: true, comment: '' });
}

/** The monitoring unit closes a project whose original is in. Refusals: those of openCase, closing-guards-unmet. */
export async function closeProject(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  input: StepClosing,
): Promise<Result<Closed>> {
  const opened = await openCase(ctx, doors, projectCode, 'closings.close', input.version);
  if (!opened.ok) return opened;
  const unmet = refuseUnmet(opened.value.guards);
  if (unmet) return unmet;
  const begun = await begunCase(ctx, opened.value);
  return begun.ok ? close(ctx, begun.value, { bySystem: false, comment: input.comment }) : begun;
}

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
