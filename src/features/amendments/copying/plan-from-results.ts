/**
 * Where a copy of a plan starts (FRM-2003-1, S2 L406): months that are reported hold their results; the months after
 * them keep what was planned until the officer plans them anew. A month without a report before the last reported one
 * holds nothing, since nothing was reported of it.
 */
import { decimal } from '../../../foundation/decimal.ts';
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { ZERO_SATANG } from '../../../foundation/satang.ts';
import { type FigureValue, NOT_APPLICABLE } from '../../../foundation/value.ts';
import {
  activityResultOf,
  indicatorResultOf,
  type MonthResults,
  type ResultsByMonth,
} from '../../monthly-reports/rules.ts';
import type { PlanDraft } from '../../projects/index.ts';

/** Months of the plan that hold results, from its start to the last reported one; none before the first report. */
export function reportedMonths(plan: Pick<PlanDraft, 'startsOn'>, until: Month | null): Month[] {
  return until === null || plan.startsOn === null ? [] : monthsBetween(monthOf(plan.startsOn), until);
}

/**
 * `results` are those of submitted reports only; `until` is the last of their months, null when there is none.
 * `planned`: the plan that the months were reported under; it says what work was planned in them, whatever `plan` says.
 */
export function planFromResults(
  plan: PlanDraft,
  results: ResultsByMonth,
  until: Month | null,
  planned: Pick<PlanDraft, 'activities'> = plan,
): PlanDraft {
  const months = reportedMonths(plan, until);
  if (months.length === 0) return plan;
  const plannedOf = (id: string) => planned.activities.find(({ activityId }) => activityId === id);
  return {
    ...plan,
    activities: plan.activities.map((activity) => ({
      ...activity,
      months: {
        ...activity.months,
        ...Object.fromEntries(
          months.map((month) => [
            month,
            {
              plannedWork: plannedOf(activity.activityId)?.months[month]?.plannedWork ?? '',
              ...resultOfActivity(results[month], activity.activityId),
            },
          ]),
        ),
      },
      derivedMonths: activity.derivedMonths.filter((month) => !months.includes(month)),
    })),
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      months: {
        ...indicator.months,
        ...Object.fromEntries(
          months.map((month) => [month, resultOfIndicator(results[month], indicator.indicatorId)]),
        ),
      },
      derivedMonths: indicator.derivedMonths.filter((month) => !months.includes(month)),
    })),
  };
}

function resultOfActivity(results: MonthResults | undefined, activityId: string) {
  const { work, spending } = activityResultOf(results, activityId);
  return {
    workPercent: work.kind === 'number' ? work.number : decimal(0),
    spendingSatang: spending.kind === 'number' ? spending.satang : ZERO_SATANG,
  };
}

/** A month of which nothing was said has no target any more. */
function resultOfIndicator(results: MonthResults | undefined, indicatorId: string): FigureValue {
  const { value } = indicatorResultOf(results, indicatorId);
  return value.kind === 'missing' ? NOT_APPLICABLE : value;
}
