/** The door to spreadsheets: read what somebody sent, write what somebody will fill in or print. */
export { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts';
export { spreadsheetMessages } from './messages.ts';
export { readWorkbook } from './read-workbook.ts';
export {
  addressOf,
  type CellKind,
  cellAt,
  cellsByAddress,
  columnName,
  type Workbook,
  type WorkbookCell,
  type WorkbookSheet,
} from './workbook.ts';
export {
  type CellLook,
  rangeOf,
  type SheetSpec,
  type SpecCell,
  type WorkbookSpec,
  writeWorkbook,
} from './write-workbook.ts';
