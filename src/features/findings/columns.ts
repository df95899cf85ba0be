/** The cells of a stated row: which column measures what. */
import type { StatedRow } from './stated-document.ts';
import { type Measure, readStated, type StatedValue } from './stated-value.ts';

export type Cell = { column: string; measure: Measure; printed: string; value: StatedValue };

type Columns = readonly (readonly [string, Measure])[];

const INDICATOR: Columns = [
  ['total', 'number'],
  ['quarter-1', 'number'],
  ['quarter-2', 'number'],
  ['quarter-3', 'number'],
  ['quarter-4', 'number'],
];
const MONEY: Columns = [
  ['plan', 'money'],
  ['result', 'money'],
  ['remaining', 'money'],
  ['percent', 'percent'],
];
const EXECUTION: Columns = [
  ['budget', 'money'],
  ['reserved', 'money'],
  ['po', 'money'],
  ['po-disbursed', 'money'],
  ['non-po-disbursed', 'money'],
  ['cumulative', 'money'],
  ['percent', 'percent'],
  ['outstanding-po', 'money'],
  ['free', 'money'],
];

export const monthColumn = (index: number): string => `month-${index + 1}`;

function columnsOf(row: StatedRow): Columns {
  switch (row.kind) {
    case 'indicator':
      return INDICATOR;
    case 'money':
      return MONEY;
    case 'execution':
      return EXECUTION;
    case 'monthly':
      return row.printed.map((_, index) => [
        monthColumn(index),
        row.series === 'percent' ? 'percent' : 'money',
      ]);
    case 'amount':
      return [['amount', 'money']];
    case 'month-heads':
      return row.printed.map((_, index) => [monthColumn(index), 'text']);
    case 'name':
    case 'statement':
      return [['text', 'text']];
  }
}

/** Every cell in the order printed; a monthly line with a planned amount has it as its first cell. */
export function cellsOf(row: StatedRow): Cell[] {
  const cells = columnsOf(row).map(([column, measure], index) => {
    const printed = row.printed[index] ?? '';
    return { column, measure, printed, value: readStated(printed, measure) };
  });
  if (row.kind !== 'monthly' || row.budget === undefined) return cells;
  const budget = { column: 'budget', measure: 'money', printed: row.budget } as const;
  return [{ ...budget, value: readStated(row.budget, 'money') }, ...cells];
}

/** One cell; throws for a column that this kind of row does not have. */
export function cellOf(row: StatedRow, column: string): Cell {
  const cell = cellsOf(row).find((each) => each.column === column);
  if (!cell) throw new RangeError(`${row.place} has no column ${column}`);
  return cell;
}
