/** The door of the monthly grid. */
export {
  type CellKind,
  figureCellsUpTo,
  moneyCells,
  moneyCellsUpTo,
  percentCells,
  wordCells,
} from './cell-kinds.ts';
export { MonthGrid, type MonthGridProps } from './month-grid.tsx';
export type { CellChange, MonthGridRow } from './paste.ts';
