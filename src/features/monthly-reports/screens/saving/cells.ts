/**
 * The cells of a report on its screen, by place (`activities.<id>.work`, `indicators.<id>.note`): the same places
 * that the server names in refusals and in its list of what is missing.
 */
import {
  type FigureValue,
  formatFigure,
  formatMoney,
  type MoneyValue,
} from '../../../../foundation/value.ts';
import { activityResultOf, indicatorResultOf, type MonthResults } from '../../figures/report-facts.ts';
import { activityCells, applyChanges, type CellName, indicatorCells } from '../../saving/apply-changes.ts';
import type { ActivityChange, IndicatorChange } from '../../schemas.ts';

export type CellValue = FigureValue | MoneyValue | string;
/** Changed cells by place. */
export type Cells = Record<string, CellValue>;

export const NO_RESULTS: MonthResults = { activities: {}, indicators: {} };

export type Place = { rowKind: 'activities' | 'indicators'; rowId: string; cell: CellName };

export function placeParts(place: string): Place | null {
  const [rowKind, rowId, cell] = place.split('.');
  const known = [...activityCells, ...indicatorCells].find((each) => each === cell);
  if ((rowKind !== 'activities' && rowKind !== 'indicators') || !rowId || !known) return null;
  return { rowKind, rowId, cell: known };
}

export type ReportChanges = { activities: ActivityChange[]; indicators: IndicatorChange[] };

/** The changes to send: rows in the order in which their first cell was typed. */
export function changesOf(cells: Cells): ReportChanges {
  const rows = { activities: new Map<string, object>(), indicators: new Map<string, object>() };
  for (const [place, value] of Object.entries(cells)) {
    const parts = placeParts(place);
    if (!parts) continue;
    const row = rows[parts.rowKind].get(parts.rowId) ?? {};
    rows[parts.rowKind].set(parts.rowId, { ...row, [parts.cell]: value });
  }
  return {
    activities: [...rows.activities].map(([activityId, row]) => ({ activityId, ...row })),
    indicators: [...rows.indicators].map(([indicatorId, row]) => ({ indicatorId, ...row })),
  };
}

export const withCells = (results: MonthResults, cells: Cells): MonthResults =>
  applyChanges(results, changesOf(cells)).all;

export function cellAt(results: MonthResults, place: string): CellValue {
  const parts = placeParts(place);
  if (!parts) return '';
  const row =
    parts.rowKind === 'activities'
      ? activityResultOf(results, parts.rowId)
      : indicatorResultOf(results, parts.rowId);
  return (row as unknown as Record<CellName, CellValue>)[parts.cell];
}

/** A cell as a person reads it: "12.5", "1,234.50", "N/A", "-", the words. */
export function cellText(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (value.kind === 'number' && 'satang' in value) return formatMoney(value);
  return formatFigure(value as FigureValue);
}

export const sameCell = (a: CellValue, b: CellValue): boolean => cellText(a) === cellText(b);

/** Places of every cell of the rows that either side knows. */
export function placesOf(...sides: readonly MonthResults[]): string[] {
  const ids = (kind: 'activities' | 'indicators') => [
    ...new Set(sides.flatMap((side) => Object.keys(side[kind]))),
  ];
  return [
    ...ids('indicators').flatMap((id) => indicatorCells.map((cell) => `indicators.${id}.${cell}`)),
    ...ids('activities').flatMap((id) => activityCells.map((cell) => `activities.${id}.${cell}`)),
  ];
}
