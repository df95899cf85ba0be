import type { SCurveLine } from '../../../../design/charts/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { type Month, monthsBetween } from '../../../../foundation/month.ts';
import type { ProjectYear } from '../../reading/report-views.ts';
import { messages } from '../messages.ts';

type Course = ProjectYear['courses'][number];

/** The versions of the plan but this one: what was planned before an amendment, or is planned since. */
export const otherCourses = (courses: readonly Course[], planVersion: number): Course[] =>
  courses.filter((each) => each.planVersion !== planVersion);

/** What was planned up to a month under the version it was reported under; null where that is the version in force. */
export const plannedUnder = (
  { month, planVersion }: { month: Month; planVersion: number },
  others: readonly Course[],
) =>
  others.find((each) => each.planVersion === planVersion)?.months.find((each) => each.month === month) ??
  null;

/** The months given and those of the other versions, without a gap. */
export function monthsWith(months: readonly Month[], others: readonly Course[]): Month[] {
  const edges = [...months, ...others.flatMap((each) => each.months.map(({ month }) => month))].sort();
  return monthsBetween(edges[0] as Month, edges.at(-1) as Month);
}

/** Other versions of the plan as thin lines over these months, work and money. */
export function useOtherPlanLines(others: readonly Course[], months: readonly Month[]): SCurveLine[] {
  const w = useWords(messages);
  const format = useFormat();
  return others.flatMap(({ planVersion, months: planned }): SCurveLine[] => {
    const at = (month: Month) => planned.find((each) => each.month === month);
    return [
      {
        subject: 'work',
        kind: 'plan',
        other: w('year.work-version', { version: planVersion }),
        points: months.map((month) => at(month)?.work ?? null),
      },
      {
        subject: 'money',
        kind: 'plan',
        other: w('year.money-version', { version: planVersion }),
        points: months.map((month) => at(month)?.spendingPercent ?? null),
        texts: months.map((month) => {
          const each = at(month);
          return each ? `${format.baht(each.spending)} (${each.spendingPercent ?? '–'}%)` : '–';
        }),
      },
    ];
  });
}
