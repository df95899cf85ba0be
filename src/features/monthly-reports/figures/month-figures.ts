/**
 * The figures of a report month: plan, result, cumulative, percent. One place for screens, forms and checks.
 *
 * CAL-03: cumulative = sum of the months so far; percent = cumulative / budget, sums before rounding, 2 decimals
 * half-up. Work of the project = sum of weight x work of the activity. N/A, "-" and missing add nothing to a sum
 * and stay what they are in their month.
 *
 * Units: work in percent of the activity (or, weighted, of the project), money in satang.
 */
import { type Decimal, decimal, multiplyDecimals, sumDecimals } from '../../../foundation/decimal.ts';
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { percentOfSatang } from '../../../foundation/percent.ts';
import { type Satang, sumSatang, ZERO_SATANG } from '../../../foundation/satang.ts';
import type { FigureValue, MoneyValue } from '../../../foundation/value.ts';
import type { PlanActivity, ProjectPlan } from '../../projects/rules.ts';
import { type BehindPlan, behindPlan } from './behind-plan.ts';
import { type IndicatorFigures, indicatorFigures } from './indicator-figures.ts';
import { activityResultOf, type ResultsByMonth } from './report-facts.ts';

/** Cumulative money with its share of a budget; null when the budget is 0. */
export type SpendingCourse = {
  planCumulative: Satang;
  resultCumulative: Satang;
  planPercent: string | null;
  resultPercent: string | null;
};

export type ActivityFigures = {
  activityId: string;
  position: number;
  name: string;
  weight: Decimal;
  budgetSatang: Satang;
  plannedWork: string;
  work: { plan: Decimal | null; result: FigureValue; planCumulative: Decimal; resultCumulative: Decimal };
  spending: { plan: Satang | null; result: MoneyValue } & SpendingCourse;
  behind: BehindPlan;
};

export type MonthFigures = {
  month: Month;
  activities: ActivityFigures[];
  indicators: IndicatorFigures[];
  /** Percent of the project, weighted over its activities. */
  work: { plan: Decimal; result: Decimal; planCumulative: Decimal; resultCumulative: Decimal };
  spending: { plan: Satang; result: Satang } & SpendingCourse;
};

export type PlanInFigures = Pick<
  ProjectPlan,
  'startsOn' | 'endsOn' | 'budgetSatang' | 'activities' | 'indicators'
>;

const ZERO = decimal('0');
const numberOf = (value: FigureValue): Decimal => (value.kind === 'number' ? value.number : ZERO);
const satangOf = (value: MoneyValue): Satang => (value.kind === 'number' ? value.satang : ZERO_SATANG);

/** Months of the plan up to and including `until`, from the project's start. */
export function monthsToDate(plan: Pick<PlanInFigures, 'startsOn'>, until: Month): Month[] {
  return monthsBetween(monthOf(plan.startsOn), until);
}

function spendingCourse(planned: Satang, spent: Satang, budget: Satang): SpendingCourse {
  return {
    planCumulative: planned,
    resultCumulative: spent,
    planPercent: percentOfSatang(planned, budget, 2),
    resultPercent: percentOfSatang(spent, budget, 2),
  };
}

function activityFigures(activity: PlanActivity, results: ResultsByMonth, toDate: Month[], month: Month) {
  const plannedMonths = toDate.map((each) => activity.months[each]);
  const reported = toDate.map((each) => activityResultOf(results[each], activity.activityId));
  const workPlan = sumDecimals(plannedMonths.map((each) => each?.workPercent ?? ZERO));
  const workResult = sumDecimals(reported.map((each) => numberOf(each.work)));
  const spendingPlan = sumSatang(plannedMonths.map((each) => each?.spendingSatang ?? ZERO_SATANG));
  const spendingResult = sumSatang(reported.map((each) => satangOf(each.spending)));
  const planned = activity.months[month];
  const result = activityResultOf(results[month], activity.activityId);
  return {
    activityId: activity.activityId,
    position: activity.position,
    name: activity.name,
    weight: activity.weight,
    budgetSatang: activity.budgetSatang,
    plannedWork: planned?.plannedWork ?? '',
    work: {
      plan: planned?.workPercent ?? null,
      result: result.work,
      planCumulative: workPlan,
      resultCumulative: workResult,
    },
    spending: {
      plan: planned?.spendingSatang ?? null,
      result: result.spending,
      ...spendingCourse(spendingPlan, spendingResult, activity.budgetSatang),
    },
    behind: behindPlan({ workPlan, workResult, spendingPlan, spendingResult }),
  } satisfies ActivityFigures;
}

/** Sum of weight x value / 100: percent of the project. */
export function weightedWork(parts: readonly { weight: Decimal; work: Decimal }[]): Decimal {
  return sumDecimals(parts.map((part) => multiplyDecimals(part.weight, part.work, '0.01')));
}

/** Everything that is computed of one month. `results` holds the months so far, this one included. */
export function monthFigures(plan: PlanInFigures, results: ResultsByMonth, month: Month): MonthFigures {
  const toDate = monthsToDate(plan, month);
  const activities = plan.activities.map((each) => activityFigures(each, results, toDate, month));
  const weighted = (pick: (of: ActivityFigures) => Decimal) =>
    weightedWork(activities.map((each) => ({ weight: each.weight, work: pick(each) })));
  const total = (pick: (of: ActivityFigures) => Satang) => sumSatang(activities.map(pick));
  return {
    month,
    activities,
    indicators: plan.indicators.map((each) => indicatorFigures(each, results, toDate, month)),
    work: {
      plan: weighted((each) => each.work.plan ?? ZERO),
      result: weighted((each) => numberOf(each.work.result)),
      planCumulative: weighted((each) => each.work.planCumulative),
      resultCumulative: weighted((each) => each.work.resultCumulative),
    },
    spending: {
      plan: total((each) => each.spending.plan ?? ZERO_SATANG),
      result: total((each) => satangOf(each.spending.result)),
      ...spendingCourse(
        total((each) => each.spending.planCumulative),
        total((each) => each.spending.resultCumulative),
        plan.budgetSatang,
      ),
    },
  };
}

/** Last month for which something was entered, N/A and "-" among it; null when nothing was. */
export function lastReportedMonth(results: ResultsByMonth, until?: Month): Month | null {
  const isEntered = (month: Month) =>
    Object.values(results[month]?.activities ?? {}).some(
      (each) => each.work.kind !== 'missing' || each.spending.kind !== 'missing',
    );
  const months = (Object.keys(results) as Month[]).filter((each) => until === undefined || each <= until);
  return months.sort().findLast(isEntered) ?? null;
}

/** The months asked for, in order: the S-curve of a project. */
export function yearFigures(
  plan: PlanInFigures,
  results: ResultsByMonth,
  months: readonly Month[],
): MonthFigures[] {
  return months.map((month) => monthFigures(plan, results, month));
}

/** What the board reads of one month without the plan's past: null when nothing numeric was reported. */
export function monthSummary(
  activities: readonly { weight: Decimal; work: FigureValue; spending: MoneyValue; problem: string }[],
): { workPercent: Decimal | null; spendingSatang: Satang | null; problems: number } {
  const worked = activities.filter((each) => each.work.kind === 'number');
  const spent = activities.filter((each) => each.spending.kind === 'number');
  return {
    workPercent:
      worked.length === 0
        ? null
        : weightedWork(worked.map((each) => ({ weight: each.weight, work: numberOf(each.work) }))),
    spendingSatang: spent.length === 0 ? null : sumSatang(spent.map((each) => satangOf(each.spending))),
    problems: activities.filter((each) => each.problem.trim() !== '').length,
  };
}
