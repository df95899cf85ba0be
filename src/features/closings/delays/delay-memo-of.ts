import { lastDayInTime } from '../../../foundation/day-count.ts';
import { parameterOn } from '../../../foundation/law.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { delayMemo } from '../papers/delay-memo.ts';
import { memoNames } from '../record/paper-facts.ts';
import type { StartedCase } from '../steps/take-step.ts';
import type { ClosingDelay } from './delay-store.ts';

/** The delay memo in the words of the sample (FRM 4.15), as reason and record stand now. */
export async function delayMemoOf(
  ctx: ActionContext,
  of: StartedCase,
  { reason, expectedOn }: Pick<ClosingDelay, 'reason' | 'expectedOn'>,
): Promise<ReturnType<typeof delayMemo>> {
  return delayMemo({
    names: await memoNames(ctx, of),
    projectName: of.project.name,
    fiscalYear: of.project.fiscalYear,
    budgetSatang: of.head.budgetSatang,
    cancelledOn: of.project.cancelledOn,
    days: parameterOn(ctx.law, 'closing.days', of.endedOn).value,
    dueOn: lastDayInTime(of.dates.first, of.settings.late),
    fundName: of.fundName,
    reason,
    expectedOn,
  });
}
