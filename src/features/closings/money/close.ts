/** The end: the original goes to accounting, and the project is closed for ever (S2 L435; WFL-06). */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ok, type RefusalData, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import { findMemo, receiveOriginal } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { changeProjectState } from '../../projects/index.ts';
import { refuseOthersWaiting } from '../approval/others-waiting.ts';
import { clauses } from '../clauses.ts';
import { refuseUnmet } from '../guards/guard-words.ts';
import type { ClosingCase, ClosingDoors } from '../record/closing-case.ts';
import type { ClosingRecord } from '../record/closing-store.ts';
import type { ReceiveClosingOriginal, StepClosing } from '../schemas.ts';
import { begunCase, openCase, type StartedCase, takeStep } from '../steps/take-step.ts';
import { tellOfficer } from '../tell.ts';
import type { ClosingState } from '../workflow/closing-workflow.ts';

export type Closed = { state: ClosingState; version: number };
const asClosed = ({ state, version }: ClosingRecord): Closed => ({ state, version });

/**
 * ต้นฉบับส่งบัญชีแล้ว. Where every guard still holds the project is closed at once; otherwise the monitoring unit closes
 * it when they do. Refusals: those of openCase, closing-original-too-early, those of memos' receiveOriginal.
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
  const { memoId, approvedOn } = begun.value.closing;
  if (approvedOn !== null && input.receivedOn < approvedOn)
    return refuse('invalid', 'closing-original-too-early', dayWords(input.receivedOn, approvedOn), {
      place: 'receivedOn',
      clause: clauses.afterApproval,
    });
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
  if (await refuseOpen(ctx, begun.value)) return ok(asClosed(closing));
  return close(ctx, { ...begun.value, closing, state: closing.state }, { bySystem: true, comment: '' });
}

/** The monitoring unit closes a project whose original is in. Refusals: those of openCase, closing-guards-unmet, closing-others-waiting. */
export async function closeProject(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  input: StepClosing,
): Promise<Result<Closed>> {
  const opened = await openCase(ctx, doors, projectCode, 'closings.close', input.version);
  if (!opened.ok) return opened;
  const still = await refuseOpen(ctx, opened.value);
  if (still) return still;
  const begun = await begunCase(ctx, opened.value);
  return begun.ok ? close(ctx, begun.value, { bySystem: false, comment: input.comment }) : begun;
}

const refuseOpen = async (ctx: ActionContext, { guards, project }: ClosingCase) =>
  refuseUnmet(guards) ?? (await refuseOthersWaiting(ctx, project.projectId));

const dayWords = (found: CalendarDate, approved: CalendarDate): RefusalData => ({
  foundTh: formatThaiDate(found),
  foundEn: formatThaiDate(found, { language: 'en' }),
  approvedTh: formatThaiDate(approved),
  approvedEn: formatThaiDate(approved, { language: 'en' }),
});

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
