/**
 * Which activities are behind their plan, so that problem and remedy must be stated (FRM-2002-2, S2 L326-328).
 * The decision is docs/decisions/0010-behind-plan.md: compared are the cumulative figures up to the report month,
 * of work and of money; money stops counting once the work is complete, because what is left is then saved.
 */
import { compareDecimals, type Decimal, decimal } from '../../../foundation/decimal.ts';
import type { Satang } from '../../../foundation/satang.ts';

export type BehindPlan = { work: boolean; spending: boolean };

const COMPLETE = decimal('100');

export function behindPlan(cumulative: {
  workPlan: Decimal;
  workResult: Decimal;
  spendingPlan: Satang;
  spendingResult: Satang;
}): BehindPlan {
  const complete = compareDecimals(cumulative.workResult, COMPLETE) >= 0;
  return {
    work: compareDecimals(cumulative.workResult, cumulative.workPlan) < 0,
    spending: !complete && cumulative.spendingResult < cumulative.spendingPlan,
  };
}

export const isBehind = (behind: BehindPlan): boolean => behind.work || behind.spending;
