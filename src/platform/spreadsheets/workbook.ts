/** A workbook as read: plain values, each with the place where a person finds it. */

/**
 * `error` is an Excel error (#N/A, #REF!) or a formula that was never calculated (text `=`): whoever imports
 * must refuse it. Dates come as dates only when the cell is formatted as one.
 */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

export interface WorkbookCell {
  /** From 1, as Excel counts. */
  row: number;
  column: number;
  /** `C7` */
  address: string;
  kind: CellKind;
  /**
   * What the cell says: text with line ends as \n; a number as plain decimal text of at most 15 digits (what
   * Excel itself keeps: 1234.56, never 1234.5600000000002); a date as 2023-04-05 or 2023-04-05T13:30:00.
   */
  text: string;
  /** Only for numbers. */
  number: number | null;
  /** The cell holds a formula; `text` is its last calculated result. */
  formula: boolean;
}

export interface WorkbookSheet {
  name: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  /** Cells that hold something, row by row from left to right. */
  cells: WorkbookCell[];
}

export interface Workbook {
  sheets: WorkbookSheet[];
}

/** 1 -> A, 27 -> AA */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Row and column from 1. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

export function cellAt(sheet: WorkbookSheet, address: string): WorkbookCell | undefined {
  return sheet.cells.find((cell) => cell.address === address);
}

/** Cells by address, for whoever looks many of them up. */
export function cellsByAddress(sheet: WorkbookSheet): Map<string, WorkbookCell> {
  return new Map(sheet.cells.map((cell) => [cell.address, cell]));
}
