/**
 * What a report still lacks before it can be submitted: all of it at once, each with its place, clause and link.
 *
 * FRM-2002-1 (S2 L322-324): work done in words every month, even when zero is due. FRM-2002-2 (S2 L326-328):
 * behind plan, problem and remedy. S2 L318: results of work and of spending; 200/1: every indicator.
 */
import { compareDecimals, type Decimal } from '../../../foundation/decimal.ts';
import type { Month } from '../../../foundation/month.ts';
import type { ClauseRef } from '../../../foundation/refusal.ts';
import { CLAUSES } from '../clauses.ts';
import { isBehind } from './behind-plan.ts';
import { type MonthFigures, monthFigures, type PlanInFigures } from './month-figures.ts';
import { activityResultOf, indicatorResultOf, type ResultsByMonth } from './report-facts.ts';

export type MissingCode =
  | 'work-done-missing'
  | 'work-missing'
  | 'spending-missing'
  | 'problem-missing'
  | 'remedy-missing'
  | 'work-over-hundred'
  | 'indicator-missing';

export type MissingItem = {
  code: MissingCode;
  /** Cell of the report: `activities.<id>.workDone`, `indicators.<id>.value`; also the link key of the screen. */
  place: string;
  /** Number and name of the activity or indicator, as the officer sees them. */
  position: number;
  name: string;
  clause: ClauseRef;
  /** For work-over-hundred: the cumulative percent found. */
  found?: Decimal;
};

const blank = (text: string) => text.trim() === '';

function missingOfActivities(figures: MonthFigures, results: ResultsByMonth): MissingItem[] {
  return figures.activities.flatMap((activity) => {
    const result = activityResultOf(results[figures.month], activity.activityId);
    const items: MissingItem[] = [];
    const add = (code: MissingCode, cell: string, clause: ClauseRef, found?: Decimal) =>
      items.push({
        code,
        place: `activities.${activity.activityId}.${cell}`,
        position: activity.position,
        name: activity.name,
        clause,
        ...(found === undefined ? {} : { found }),
      });
    if (blank(result.workDone)) add('work-done-missing', 'workDone', CLAUSES.workInWords);
    if (result.work.kind === 'missing') add('work-missing', 'work', CLAUSES.monthlyReport);
    if (result.spending.kind === 'missing') add('spending-missing', 'spending', CLAUSES.monthlyReport);
    // A cell left blank is already named; "behind" is judged once both figures stand.
    const entered = result.work.kind !== 'missing' && result.spending.kind !== 'missing';
    if (entered && isBehind(activity.behind)) {
      if (blank(result.problem)) add('problem-missing', 'problem', CLAUSES.behindPlan);
      if (blank(result.remedy)) add('remedy-missing', 'remedy', CLAUSES.behindPlan);
    }
    if (compareDecimals(activity.work.resultCumulative, 100) > 0)
      add('work-over-hundred', 'work', CLAUSES.monthlyReport, activity.work.resultCumulative);
    return items;
  });
}

function missingOfIndicators(figures: MonthFigures, results: ResultsByMonth): MissingItem[] {
  return figures.indicators
    .filter((each) => indicatorResultOf(results[figures.month], each.indicatorId).value.kind === 'missing')
    .map((each) => ({
      code: 'indicator-missing' as const,
      place: `indicators.${each.indicatorId}.value`,
      position: each.position,
      name: each.name,
      clause: CLAUSES.monthlyReport,
    }));
}

/** Empty when the report may be submitted. Order: indicators, then activities, as the form has them. */
export function missingItems(plan: PlanInFigures, results: ResultsByMonth, month: Month): MissingItem[] {
  const figures = monthFigures(plan, results, month);
  return [...missingOfIndicators(figures, results), ...missingOfActivities(figures, results)];
}
