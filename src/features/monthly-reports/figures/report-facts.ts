/**
 * What a monthly report says, as rules, forms, screens and the store exchange it. Browser-safe.
 *
 * Units: money in satang, work in percent of the activity done in the month, indicator figures exact decimals.
 * Source: สสว.200/1 to 200/3, S2 lines 274-328.
 */
import type { Month } from '../../../foundation/month.ts';
import { type FigureValue, MISSING, type MoneyValue } from '../../../foundation/value.ts';

export const reportStates = ['not-started', 'draft', 'submitted', 'reopened'] as const;
/** State of one report (WFL-02). Locked and late follow from the window and are not states. */
export type ReportState = (typeof reportStates)[number];

/** One activity in one month: work of สสว.200/2, money of สสว.200/3. */
export type ActivityResult = {
  activityId: string;
  work: FigureValue;
  workDone: string;
  problem: string;
  remedy: string;
  spending: MoneyValue;
  /** The stated rule that made the figures from published ones; null when a person entered them. */
  derivation: string | null;
};

/** One indicator in one month (สสว.200/1). For LAST, LEVEL and PERCENT the standing value. */
export type IndicatorResult = {
  indicatorId: string;
  value: FigureValue;
  note: string;
  derivation: string | null;
};

/** Results of one month; an activity or indicator without an entry is missing. */
export type MonthResults = {
  activities: Record<string, ActivityResult>;
  indicators: Record<string, IndicatorResult>;
};

export type ResultsByMonth = Partial<Record<Month, MonthResults>>;

export function blankActivityResult(activityId: string): ActivityResult {
  return {
    activityId,
    work: MISSING,
    workDone: '',
    problem: '',
    remedy: '',
    spending: MISSING,
    derivation: null,
  };
}

export function blankIndicatorResult(indicatorId: string): IndicatorResult {
  return { indicatorId, value: MISSING, note: '', derivation: null };
}

export const activityResultOf = (results: MonthResults | undefined, activityId: string): ActivityResult =>
  results?.activities[activityId] ?? blankActivityResult(activityId);

export const indicatorResultOf = (results: MonthResults | undefined, indicatorId: string): IndicatorResult =>
  results?.indicators[indicatorId] ?? blankIndicatorResult(indicatorId);
