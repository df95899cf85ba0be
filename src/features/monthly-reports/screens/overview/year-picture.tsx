import { useMemo } from 'react';
import { SCurve } from '../../../../design/charts/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { monthsOfFiscalYear } from '../../../../foundation/fiscal-year.ts';
import { type Month, monthOf, monthsBetween } from '../../../../foundation/month.ts';
import type { ProjectPlan } from '../../../projects/rules.ts';
import { yearFigures } from '../../figures/month-figures.ts';
import type { ResultsByMonth } from '../../figures/report-facts.ts';
import { isReportMonth } from '../../window/reporting-window.ts';
import { messages } from '../messages.ts';

export type YearPictureProps = { plan: ProjectPlan; results: ResultsByMonth; until: Month };

/** The whole year in one picture: plan and result, of work and of money. */
export function YearPicture({ plan, results, until }: YearPictureProps) {
  const w = useWords(messages);
  const format = useFormat();
  const months = useMemo(() => {
    const year = monthsOfFiscalYear(plan.fiscalYear);
    const edges = [...year, monthOf(plan.startsOn), monthOf(plan.endsOn)].sort();
    return monthsBetween(edges[0] as Month, edges.at(-1) as Month);
  }, [plan]);
  const figures = useMemo(() => yearFigures(plan, results, months), [plan, results, months]);
  const asked = (month: Month) => isReportMonth(month, plan);
  const points = (of: (each: (typeof figures)[number]) => string | null, last?: Month) =>
    figures.map((each) => (asked(each.month) && (!last || each.month <= last) ? of(each) : null));
  const texts = (of: (each: (typeof figures)[number]) => string, last?: Month) =>
    figures.map((each) => (asked(each.month) && (!last || each.month <= last) ? of(each) : '–'));
  return (
    <SCurve
      title={w('year.title', { year: format.year(plan.fiscalYear) })}
      months={months}
      until={until}
      lines={[
        { subject: 'work', kind: 'plan', points: points((each) => each.work.planCumulative) },
        { subject: 'work', kind: 'result', points: points((each) => each.work.resultCumulative, until) },
        {
          subject: 'money',
          kind: 'plan',
          points: points((each) => each.spending.planPercent),
          texts: texts(
            (each) => `${format.baht(each.spending.planCumulative)} (${each.spending.planPercent ?? '–'}%)`,
          ),
        },
        {
          subject: 'money',
          kind: 'result',
          points: points((each) => each.spending.resultPercent, until),
          texts: texts(
            (each) =>
              `${format.baht(each.spending.resultCumulative)} (${each.spending.resultPercent ?? '–'}%)`,
            until,
          ),
        },
      ]}
    />
  );
}
