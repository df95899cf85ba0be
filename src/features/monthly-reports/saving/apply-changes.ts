/**
 * Puts changed cells on the results of a month, and tells two versions of a report apart cell by cell.
 * A figure that a person types is entered: its derivation falls away.
 */
import { formatFigure, formatMoney } from '../../../foundation/value.ts';
import {
  type ActivityResult,
  activityResultOf,
  type IndicatorResult,
  indicatorResultOf,
  type MonthResults,
} from '../figures/report-facts.ts';
import type { ActivityChange, IndicatorChange, SaveReport } from '../schemas.ts';

export const activityCells = ['work', 'workDone', 'problem', 'remedy', 'spending'] as const;
export const indicatorCells = ['value', 'note'] as const;
export type CellName = (typeof activityCells)[number] | (typeof indicatorCells)[number];

/** One cell in two versions, as texts a person reads ("12.5", "N/A", "-", ""). */
export type CellDifference = {
  place: string;
  rowKind: 'activity' | 'indicator';
  rowId: string;
  cell: CellName;
  before: string;
  after: string;
};

export function appliedActivity(before: ActivityResult, change: ActivityChange): ActivityResult {
  const figuresTyped = change.work !== undefined || change.spending !== undefined;
  return {
    ...before,
    ...(figuresTyped ? { derivation: null } : {}),
    ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
  };
}

export function appliedIndicator(before: IndicatorResult, change: IndicatorChange): IndicatorResult {
  return {
    ...before,
    ...(change.value === undefined ? {} : { derivation: null }),
    ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
  };
}

/** The rows that a save writes: whole rows, changed cells put on what stands. */
export function applyChanges(
  results: MonthResults,
  change: Pick<SaveReport, 'activities' | 'indicators'>,
): { activities: ActivityResult[]; indicators: IndicatorResult[]; all: MonthResults } {
  const activities = change.activities.map((each) =>
    appliedActivity(activityResultOf(results, each.activityId), each),
  );
  const indicators = change.indicators.map((each) =>
    appliedIndicator(indicatorResultOf(results, each.indicatorId), each),
  );
  const all: MonthResults = { activities: { ...results.activities }, indicators: { ...results.indicators } };
  for (const each of activities) all.activities[each.activityId] = each;
  for (const each of indicators) all.indicators[each.indicatorId] = each;
  return { activities, indicators, all };
}

function activityText(result: ActivityResult, cell: (typeof activityCells)[number]): string {
  if (cell === 'work') return formatFigure(result.work);
  if (cell === 'spending') return formatMoney(result.spending);
  return result[cell];
}

const indicatorText = (result: IndicatorResult, cell: (typeof indicatorCells)[number]): string =>
  cell === 'value' ? formatFigure(result.value) : result.note;

/** Every cell that differs, activities first, in the order of the ids given. */
export function cellDifferences(
  before: MonthResults,
  after: MonthResults,
  order: { activityIds: readonly string[]; indicatorIds: readonly string[] },
): CellDifference[] {
  const ofActivities = order.activityIds.flatMap((rowId) =>
    activityCells.map((cell) => ({
      place: `activities.${rowId}.${cell}`,
      rowKind: 'activity' as const,
      rowId,
      cell,
      before: activityText(activityResultOf(before, rowId), cell),
      after: activityText(activityResultOf(after, rowId), cell),
    })),
  );
  const ofIndicators = order.indicatorIds.flatMap((rowId) =>
    indicatorCells.map((cell) => ({
      place: `indicators.${rowId}.${cell}`,
      rowKind: 'indicator' as const,
      rowId,
      cell,
      before: indicatorText(indicatorResultOf(before, rowId), cell),
      after: indicatorText(indicatorResultOf(after, rowId), cell),
    })),
  );
  return [...ofActivities, ...ofIndicators].filter((each) => each.before !== each.after);
}
