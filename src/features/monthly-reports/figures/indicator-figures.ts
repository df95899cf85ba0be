/**
 * Figures of indicators in สสว.200/1: how months become a course, by kind (FRM-Q-1, CAL-05, decision A-14).
 *
 * SUM adds up; BASE+SUM starts from the baseline (1,400+20+50+67+184 = 1,721); LAST, PERCENT, LEVEL and
 * DISTINCT keep the last value and are never added (foundation/year-value.ts).
 * Achievement = cumulative result / target * 100, 2 decimals half-up, over 100 allowed (CAL-16).
 */
import type { Decimal } from '../../../foundation/decimal.ts';
import type { Month } from '../../../foundation/month.ts';
import { percentOf } from '../../../foundation/percent.ts';
import { type FigureValue, MISSING } from '../../../foundation/value.ts';
import { yearValue } from '../../../foundation/year-value.ts';
import type { IndicatorKind, IndicatorLevel, PlanIndicator } from '../../projects/rules.ts';
import { indicatorResultOf, type ResultsByMonth } from './report-facts.ts';

export type IndicatorFigures = {
  indicatorId: string;
  position: number;
  level: IndicatorLevel;
  name: string;
  unitOfMeasure: string;
  kind: IndicatorKind;
  target: Decimal | null;
  plan: FigureValue;
  result: FigureValue;
  planCumulative: FigureValue;
  resultCumulative: FigureValue;
  /** Percent of the target with two decimals; null without a target or without a number to compare. */
  achievement: string | null;
  note: string;
};

export function achievement(cumulative: FigureValue, target: Decimal | null): string | null {
  if (target === null || cumulative.kind !== 'number') return null;
  return percentOf(cumulative.number, target, 2);
}

export function indicatorFigures(
  indicator: PlanIndicator,
  results: ResultsByMonth,
  toDate: readonly Month[],
  month: Month,
): IndicatorFigures {
  const reported = toDate.map((each) => indicatorResultOf(results[each], indicator.indicatorId).value);
  const planned = toDate.map((each) => indicator.months[each] ?? MISSING);
  const resultCumulative = yearValue(indicator.kind, reported, indicator.baseline ?? 0).value;
  const result = indicatorResultOf(results[month], indicator.indicatorId);
  return {
    indicatorId: indicator.indicatorId,
    position: indicator.position,
    level: indicator.level,
    name: indicator.name,
    unitOfMeasure: indicator.unitOfMeasure,
    kind: indicator.kind,
    target: indicator.target,
    plan: indicator.months[month] ?? MISSING,
    result: result.value,
    planCumulative: yearValue(indicator.kind, planned, indicator.baseline ?? 0).value,
    resultCumulative,
    achievement: achievement(resultCumulative, indicator.target),
    note: result.note,
  };
}
