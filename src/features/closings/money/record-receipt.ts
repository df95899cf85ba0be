import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatBaht, type Satang } from '../../../foundation/satang.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { refuseImpossibleDay } from '../dates/possible-day.ts';
import { owesMoney } from '../guards/closing-money.ts';
import type { ClosingDoors } from '../record/closing-case.ts';
import { findClosing, updateClosing, updateReceipt } from '../record/closing-store.ts';
import type { RecordReceipt } from '../schemas.ts';
import { openStarted, takeStep } from '../steps/take-step.ts';
import type { ClosingState } from '../workflow/closing-workflow.ts';
import { openReturns, returnedDay } from './after-approval.ts';

/**
 * Finance records the receipt by which one payer's money came back, principal and interest as approved (FRM-CL-2). With
 * the last receipt the money of the closing is back.
 * Refusals: those of openStarted, closing-return-unknown, receipt-not-expected, receipt-recorded, receipt-differs,
 * those of refuseImpossibleDay.
 */
export async function recordReceipt(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  input: RecordReceipt,
): Promise<Result<{ state: ClosingState; version: number }>> {
  const opened = await openStarted(ctx, doors, projectCode, 'closings.return-money', input.version);
  if (!opened.ok) return opened;
  const { closing, head, endedOn } = opened.value;
  const payer = closing.returns.find(({ position }) => position === input.position);
  if (!payer)
    return refuse('invalid', 'closing-return-unknown', { name: input.position }, { place: 'position' });
  const unit = { unitTh: payer.name || 'หน่วยบริหารโครงการ', unitEn: payer.name || 'The project unit' };
  if (!owesMoney(payer))
    return refuse('conflict', 'receipt-not-expected', unit, { place: 'position', clause: clauses.money });
  if (payer.receiptNumber !== null)
    return refuse(
      'conflict',
      'receipt-recorded',
      { ...unit, receiptNumber: payer.receiptNumber },
      { place: 'position' },
    );
  const impossible = refuseImpossibleDay(
    input.receivedOn,
    { today: ctx.today, startsOn: head.startsOn, endedOn },
    'receivedOn',
  );
  if (impossible) return impossible;
  if (input.principalSatang !== payer.principalSatang || input.interestSatang !== payer.interestSatang)
    return refuse(
      'invalid',
      'receipt-differs',
      {
        principal: formatBaht(payer.principalSatang as Satang),
        interest: formatBaht(payer.interestSatang as Satang),
        foundPrincipal: formatBaht(input.principalSatang),
        foundInterest: formatBaht(input.interestSatang),
      },
      { place: 'principalSatang', clause: clauses.money },
    );
  const who = { agencyId: ctx.actor.agencyId, personId: ctx.actor.personId, now: ctx.now };
  const { closingId } = closing;
  await updateReceipt(ctx.tx, who, { closingId, position: input.position }, input);
  await recordAudit(ctx, {
    action: 'closings.record-receipt',
    subjectType: 'closing',
    subjectId: projectCode,
    after: { ...input, name: payer.name },
  });
  const now = await findClosing(ctx.tx, { closingId });
  if (!now) throw new Error('a closing is gone');
  if (openReturns(now.returns).length > 0) {
    const version = await updateClosing(ctx.tx, who, now, {});
    return ok({ state: now.state, version });
  }
  const returnedOn = returnedDay(now, ctx.today);
  const taken = await takeStep(
    ctx,
    { ...opened.value, closing: now, state: now.state },
    {
      event: 'return-money',
      documentNumber: input.receiptNumber,
      decidedOn: returnedOn,
      change: { money_returned_on: returnedOn },
    },
  );
  return taken.ok ? ok({ state: taken.value.state, version: taken.value.version }) : taken;
}
