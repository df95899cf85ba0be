/**
 * Totals of a plan's months: rows, columns, grand total, cumulative and percent (CAL-03, VAL-12).
 * The screen, the check before submission, the summary table and สสว.100 all read these.
 *
 * Units: money in satang; workPercent of a row is percent of its activity, of a column percent of the
 * project (weighted over activities); spendingPercent two decimals, half-up, null when the budget is 0.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { cumulativeDecimals } from '../../../foundation/cumulative.ts';
import { type Decimal, decimal, multiplyDecimals, sumDecimals } from '../../../foundation/decimal.ts';
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { percentOfSatang } from '../../../foundation/percent.ts';
import { SATANG_LIMIT, type Satang, satang, totalSatang } from '../../../foundation/satang.ts';
import type { PlanActivityMonth } from './plan-types.ts';

/** What the totals need of a plan: a draft on the screen and a plan in force both have it. */
export type PlanFigures = {
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  budgetSatang: Satang | null;
  activities: readonly {
    activityId: string;
    budgetSatang: Satang;
    weight: Decimal;
    months: Partial<Record<Month, PlanActivityMonth>>;
  }[];
};

export type RowTotal = {
  activityId: string;
  spendingSatang: Satang;
  /** Planned months less the activity's budget; 0 when they meet. */
  spendingDifferenceSatang: Satang;
  workPercent: Decimal;
};

export type ColumnTotal = {
  month: Month;
  spendingSatang: Satang;
  spendingCumulativeSatang: Satang;
  spendingPercent: string | null;
  workPercent: Decimal;
  workPercentCumulative: Decimal;
};

export type PlanTotals = {
  months: Month[];
  rows: RowTotal[];
  columns: ColumnTotal[];
  spendingSatang: Satang;
  activityBudgetsSatang: Satang;
  weight: Decimal;
};

/** A sum beyond what is exact stands at the limit: it meets no budget, so it is still listed as wrong. */
function sumOrLimit(amounts: readonly Satang[]): Satang {
  const total = totalSatang(amounts);
  return total.ok ? total.value : SATANG_LIMIT;
}

/** The months that a plan may use: those of its period, the first and the last counted whole. */
export function planMonths(plan: Pick<PlanFigures, 'startsOn' | 'endsOn'>): Month[] {
  if (plan.startsOn === null || plan.endsOn === null) return [];
  return monthsBetween(monthOf(plan.startsOn), monthOf(plan.endsOn));
}

/** C(m) = sum of plan(k) for k <= m (CAL-03); never beyond what is exact. */
function cumulativeOrLimit(amounts: readonly Satang[]): Satang[] {
  let total = satang(0);
  return amounts.map((amount) => {
    total = sumOrLimit([total, amount]);
    return total;
  });
}

/** Work of the project in a month: each activity's percent times its share of the project. */
export function weightedWork(shares: readonly { weight: Decimal; workPercent: Decimal }[]): Decimal {
  return sumDecimals(shares.map((share) => multiplyDecimals(share.weight, share.workPercent, '0.01')));
}

export function planTotals(plan: PlanFigures): PlanTotals {
  const months = planMonths(plan);
  const spendingOf = (month: Month) =>
    plan.activities.map((activity) => activity.months[month]?.spendingSatang ?? satang(0));
  const monthlySpending = months.map((month) => sumOrLimit(spendingOf(month)));
  const monthlyWork = months.map((month) =>
    weightedWork(
      plan.activities.map((activity) => ({
        weight: activity.weight,
        workPercent: activity.months[month]?.workPercent ?? decimal(0),
      })),
    ),
  );
  const spendingCumulative = cumulativeOrLimit(monthlySpending);
  const workCumulative = cumulativeDecimals(monthlyWork);
  return {
    months,
    rows: plan.activities.map((activity) => {
      const cells = Object.values(activity.months).filter((cell) => cell !== undefined);
      const spendingSatang = sumOrLimit(cells.map((cell) => cell.spendingSatang ?? satang(0)));
      return {
        activityId: activity.activityId,
        spendingSatang,
        spendingDifferenceSatang: satang(spendingSatang - activity.budgetSatang),
        workPercent: sumDecimals(cells.map((cell) => cell.workPercent ?? decimal(0))),
      };
    }),
    columns: months.map((month, index) => {
      const spendingCumulativeSatang = spendingCumulative[index] ?? satang(0);
      return {
        month,
        spendingSatang: monthlySpending[index] ?? satang(0),
        spendingCumulativeSatang,
        spendingPercent: percentOfSatang(spendingCumulativeSatang, plan.budgetSatang ?? satang(0)),
        workPercent: monthlyWork[index] ?? decimal(0),
        workPercentCumulative: workCumulative[index] ?? decimal(0),
      };
    }),
    spendingSatang: sumOrLimit(monthlySpending),
    activityBudgetsSatang: sumOrLimit(plan.activities.map((activity) => activity.budgetSatang)),
    weight: sumDecimals(plan.activities.map((activity) => activity.weight)),
  };
}
