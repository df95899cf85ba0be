/**
 * What follows an approval by itself: finance is told that it waits for the money; where nothing is to be given back the
 * step is taken, and finance is told that it waits for the original.
 */

import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ok, type Result } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { owesMoney } from '../guards/closing-money.ts';
import type { ClosingRecord, ClosingReturn } from '../record/closing-store.ts';
import { type StartedCase, takeStep } from '../steps/take-step.ts';
import { tellRole } from '../tell.ts';

/** Payers whose receipt is still wanted. */
export const openReturns = (returns: readonly ClosingReturn[]): ClosingReturn[] =>
  returns.filter((payer) => owesMoney(payer) && payer.receiptNumber === null);

/** The day on which all the money was back: that of the last receipt, and never before the approval. */
export function returnedDay(
  closing: Pick<ClosingRecord, 'approvedOn' | 'returns'>,
  today: CalendarDate,
): CalendarDate {
  const days = [closing.approvedOn, ...closing.returns.map(({ receivedOn }) => receivedOn)];
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? today
  );
}

export async function afterApproval(ctx: ActionContext, of: StartedCase): Promise<Result<ClosingRecord>> {
  const { closing } = of;
  if (openReturns(closing.returns).length > 0) {
    await tellRole(ctx, of, 'finance-officer', 'closing-money-wanted');
    return ok(closing);
  }
  await tellRole(ctx, of, 'finance-officer', 'closing-original-wanted');
  const returnedOn = returnedDay(closing, ctx.today);
  return takeStep(ctx, of, {
    event: 'return-money',
    decidedOn: returnedOn,
    change: { money_returned_on: returnedOn },
    bySystem: true,
  });
}
