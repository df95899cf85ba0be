/**
 * Writes a workbook from a plain description: sheets, looks, widths, locks, lists to choose from, print setup.
 * Text never becomes a formula, whatever it begins with: it is stored as text, and where it begins with a sign
 * that Excel would read as one (= + - @, tab), the cell is formatted as text as well, so that it stays text when
 * somebody edits it. The same description gives the same bytes.
 */
import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { addressOf, columnName } from './workbook.ts';

export interface CellLook {
  bold?: boolean;
  size?: number;
  align?: 'left' | 'center' | 'right';
  middle?: boolean;
  wrap?: boolean;
  border?: boolean;
  /** Hex colour of the ground, `E8ECF2`. */
  fill?: string;
  /** Hex colour of the letters. */
  ink?: string;
  /** Excel number format, `#,##0.00`. */
  format?: string;
  /** On a protected sheet: may be typed into. */
  open?: boolean;
}

export interface SpecCell {
  /** From 1. */
  row: number;
  column: number;
  /** Numbers are written as numbers, dates (UTC midnight) as dates; null draws the look only. */
  value: string | number | boolean | Date | null;
  look?: CellLook;
}

export interface SheetSpec {
  name: string;
  /** Widths in characters, from column 1. */
  widths: number[];
  /** Heights in points by row number (from 1), where the automatic one will not do. */
  heights?: Record<number, number>;
  cells: SpecCell[];
  merges?: { row: number; column: number; rowspan: number; colspan: number }[];
  frozenRows?: number;
  frozenColumns?: number;
  /** `hidden` can be shown by the user; `deeply-hidden` only by a program. */
  visibility?: 'visible' | 'hidden' | 'deeply-hidden';
  /** Only cells whose look says `open` may be changed. No password: it keeps from accidents, not from intent. */
  protected?: boolean;
  lists?: { range: string; values: string[]; errorTitle: string; errorMessage: string }[];
  numbers?: { range: string; min: number; max: number; errorTitle: string; errorMessage: string }[];
  print?: {
    orientation: 'portrait' | 'landscape';
    /** Rows repeated on every page, from 1, inclusive. */
    repeatRows?: { from: number; to: number };
    header?: { start?: string; end?: string };
    /** `end` may hold Excel's codes: &P the page, &N the number of pages. */
    footer?: { start?: string; end?: string };
    pageBreaksAfterRows?: number[];
  };
  pictures?: {
    bytes: Uint8Array;
    format: 'png' | 'jpeg' | 'svg';
    row: number;
    column: number;
    widthPx: number;
    heightPx: number;
    alternative: string;
  }[];
}

export interface WorkbookSpec {
  title: string;
  /** Instant written into the file's properties. */
  madeAt: Date;
  font?: { name: string; size: number };
  sheets: SheetSpec[];
}

const DEFAULT_FONT = { name: 'TH Sarabun New', size: 14 };

export async function writeWorkbook(spec: WorkbookSpec): Promise<Uint8Array> {
  const font = spec.font ?? DEFAULT_FONT;
  return writeXlsx({
    sheets: spec.sheets.map((sheet) => writeSheet(sheet, font)),
    properties: { title: spec.title, creator: 'Tidtam', created: spec.madeAt, modified: spec.madeAt },
    defaultFont: font,
    namedRanges: spec.sheets.flatMap(printRanges),
  });
}

function writeSheet(sheet: SheetSpec, font: { name: string; size: number }): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  let rowCount = 0;
  let columnCount = sheet.widths.length;
  for (const { row, column, value, look } of sheet.cells) {
    const kept = typeof value === 'string' ? readable(value) : value;
    cells.set(`${row - 1},${column - 1}`, { value: kept, style: styleOf(value, look ?? {}, font) });
    rowCount = Math.max(rowCount, row);
    columnCount = Math.max(columnCount, column);
  }
  const rows = Array.from({ length: rowCount }, () => Array<null>(columnCount).fill(null));
  const heights = Object.entries(sheet.heights ?? {}).map(
    ([row, height]) => [Number(row) - 1, { height }] as const,
  );
  return {
    name: sheetName(sheet.name),
    rows,
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(heights),
    merges: (sheet.merges ?? []).map(({ row, column, rowspan, colspan }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + rowspan - 2,
      endCol: column + colspan - 2,
    })),
    ...(sheet.frozenRows || sheet.frozenColumns
      ? { freezePane: { rows: sheet.frozenRows ?? 0, columns: sheet.frozenColumns ?? 0 } }
      : {}),
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'deeply-hidden',
    ...(sheet.protected
      ? {
          protection: {
            sheet: true,
            selectLockedCells: true,
            selectUnlockedCells: true,
            formatColumns: true,
          },
        }
      : {}),
    dataValidations: validations(sheet),
    images: (sheet.pictures ?? []).map((picture) => ({
      data: picture.bytes,
      type: picture.format,
      anchor: { from: { row: picture.row - 1, col: picture.column - 1 } },
      width: picture.widthPx,
      height: picture.heightPx,
      altText: picture.alternative,
    })),
    ...printing(sheet),
  };
}

/** XML 1.0 cannot hold control characters or halves of characters; Excel stops at 32,767 letters in a cell. */
function readable(value: string): string {
  const lines = value.replace(/\r\n?/g, '\n').toWellFormed();
  return lines.replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '').slice(0, 32_767);
}

/** Excel refuses []:*?/\ and more than 31 letters in the name of a sheet. */
export function sheetName(name: string): string {
  return (
    name
      .replace(/[[\]:*?/\\]/g, '-')
      .replace(/^'|'$/g, '')
      .slice(0, 31) || 'Sheet'
  );
}

const LINE = { style: 'thin', color: { rgb: '7F7F7F' } } as const;

function styleOf(value: SpecCell['value'], look: CellLook, font: { name: string; size: number }): CellStyle {
  const formulaLike = typeof value === 'string' && /^[=+\-@\t\r]/.test(value);
  const format = look.format ?? (formulaLike ? '@' : value instanceof Date ? 'd/m/yyyy' : undefined);
  return {
    font: {
      ...font,
      size: look.size ?? font.size,
      ...(look.bold ? { bold: true } : {}),
      ...(look.ink ? { color: { rgb: look.ink } } : {}),
    },
    alignment: {
      ...(look.align ? { horizontal: look.align } : {}),
      vertical: look.middle ? 'center' : 'top',
      ...(look.wrap ? { wrapText: true } : {}),
    },
    ...(look.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill } } } : {}),
    ...(look.border ? { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } } : {}),
    ...(format ? { numFmt: formulaLike ? '@' : format } : {}),
    ...(look.open ? { protection: { locked: false } } : {}),
  };
}

function validations(sheet: SheetSpec): NonNullable<WriteSheet['dataValidations']> {
  const lists = (sheet.lists ?? []).map(({ range, values, errorTitle, errorMessage }) => ({
    type: 'list' as const,
    range,
    values,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle,
    errorMessage,
  }));
  const numbers = (sheet.numbers ?? []).map(({ range, min, max, errorTitle, errorMessage }) => ({
    type: 'decimal' as const,
    operator: 'between' as const,
    formula1: String(min),
    formula2: String(max),
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle,
    errorMessage,
  }));
  return [...lists, ...numbers];
}

/** `&` begins a code in Excel's running heads and is doubled; a running head holds 255 letters. */
const running = (text: string | undefined): string => (text ?? '').replaceAll('&', '&&').slice(0, 110);

function printing(sheet: SheetSpec): Partial<WriteSheet> {
  const { print } = sheet;
  if (!print) return {};
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.7, right: 0.45, bottom: 0.6, left: 0.45, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&L${running(print.header?.start)}&R${running(print.header?.end)}`,
      oddFooter: `&L${running(print.footer?.start)}&R${print.footer?.end ?? ''}`,
    },
    ...(print.pageBreaksAfterRows?.length ? { rowBreaks: print.pageBreaksAfterRows } : {}),
  };
}

/**
 * What is printed and which rows are repeated. Written by us: hucre puts the sheet's name before the range
 * without quotes, and Excel calls a file damaged whose unquoted name has more than letters in it.
 */
function printRanges(sheet: SheetSpec): { name: string; range: string; scope: string }[] {
  if (!sheet.print || sheet.cells.length === 0) return [];
  const scope = sheetName(sheet.name);
  const quoted = `'${scope.replaceAll("'", "''")}'`;
  const last = sheet.cells.reduce((most, cell) => Math.max(most, cell.row), 1);
  const columns = sheet.cells.reduce((most, cell) => Math.max(most, cell.column), sheet.widths.length);
  const { repeatRows } = sheet.print;
  return [
    { name: '_xlnm.Print_Area', range: `${quoted}!$A$1:$${columnName(columns)}$${last}`, scope },
    ...(repeatRows
      ? [{ name: '_xlnm.Print_Titles', range: `${quoted}!$${repeatRows.from}:$${repeatRows.to}`, scope }]
      : []),
  ];
}

/** Range of a block of cells, `B2:D9`; rows and columns from 1. */
export function rangeOf(fromRow: number, fromColumn: number, toRow: number, toColumn: number): string {
  return `${addressOf(fromRow, fromColumn)}:${addressOf(toRow, toColumn)}`;
}
