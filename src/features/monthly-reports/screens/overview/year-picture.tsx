import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { SCurve } from '../../../../design/charts/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { monthsOfFiscalYear } from '../../../../foundation/fiscal-year.ts';
import { type Month, monthOf } from '../../../../foundation/month.ts';
import type { ProjectPlan } from '../../../projects/rules.ts';
import { lastReportedMonth, yearFigures } from '../../figures/month-figures.ts';
import type { ResultsByMonth } from '../../figures/report-facts.ts';
import { isReportMonth } from '../../window/reporting-window.ts';
import { messages } from '../messages.ts';
import { projectYearQuery } from '../report-api.ts';
import { monthsWith, otherCourses, useOtherPlanLines } from './other-plan-lines.ts';

export type YearPictureProps = { plan: ProjectPlan; results: ResultsByMonth; until: Month };

/** The whole year in one picture: plan and result, of work and of money; other versions of the plan as thin lines. */
export function YearPicture({ plan, results, until }: YearPictureProps) {
  const w = useWords(messages);
  const format = useFormat();
  const { data: ofYear } = useQuery(projectYearQuery(plan.projectCode));
  const others = useMemo(
    () => otherCourses(ofYear?.courses ?? [], plan.planVersion),
    [ofYear, plan.planVersion],
  );
  const months = useMemo(() => {
    const year = monthsOfFiscalYear(plan.fiscalYear);
    return monthsWith([...year, monthOf(plan.startsOn), monthOf(plan.endsOn)], others);
  }, [plan, others]);
  const figures = useMemo(() => yearFigures(plan, results, months), [plan, results, months]);
  // A line drawn on over months without a report would say that nothing was done in them.
  const reported = lastReportedMonth(results, until);
  const isDrawn = (month: Month, isResult: boolean) =>
    isReportMonth(month, plan) && (!isResult || (reported !== null && month <= reported));
  const points = (of: (each: (typeof figures)[number]) => string | null, isResult = false) =>
    figures.map((each) => (isDrawn(each.month, isResult) ? of(each) : null));
  const texts = (of: (each: (typeof figures)[number]) => string, isResult = false) =>
    figures.map((each) => (isDrawn(each.month, isResult) ? of(each) : '–'));
  const otherLines = useOtherPlanLines(others, months);
  return (
    <SCurve
      title={w('year.title', { year: format.year(plan.fiscalYear) })}
      months={months}
      until={until}
      lines={[
        ...otherLines,
        { subject: 'work', kind: 'plan', points: points((each) => each.work.planCumulative) },
        { subject: 'work', kind: 'result', points: points((each) => each.work.resultCumulative, true) },
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
          points: points((each) => each.spending.resultPercent, true),
          texts: texts(
            (each) =>
              `${format.baht(each.spending.resultCumulative)} (${each.spending.resultPercent ?? '–'}%)`,
            true,
          ),
        },
      ]}
    />
  );
}
