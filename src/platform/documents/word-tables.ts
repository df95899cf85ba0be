/** Tables, field lists and places to sign for Word. All widths explicit, in twentieths of a point (DXA). */
import {
  BorderStyle,
  type ITableCellBorders,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type {
  Alignment,
  FieldListBlock,
  OfficialDocument,
  SignatureBlock,
  TableBlock,
} from '../../foundation/document-blocks.ts';
import {
  alignmentOf,
  contentText,
  type PlacedCell,
  placeCells,
  printed,
  signatureLines,
} from '../../foundation/document-text.ts';
import { sarabun } from './font-metrics.ts';
import { closingRows, layOutTable } from './lay-out-table.ts';
import { BODY_SIZE, isReport, tableLineOf } from './paper.ts';
import { WORD_BODY_SIZE, wordParagraph } from './word-text.ts';

export const DXA = 20;
export const THIN = { style: BorderStyle.SINGLE, size: 4, color: '404040' };
const THICK = { style: BorderStyle.SINGLE, size: 10, color: '000000' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, right: NONE, bottom: NONE, left: NONE };

interface Drawn {
  text: string;
  align: Alignment;
  bold: boolean;
  size: number;
  shade?: boolean;
  middle?: boolean;
  borders: ITableCellBorders;
  /** Points. */
  width: number;
  inset: number;
  keepNext?: boolean;
}

function cell(
  drawn: Drawn,
  document: OfficialDocument,
  span: { colspan: number; rowspan: number },
): TableCell {
  const inset = Math.round(drawn.inset * DXA);
  return new TableCell({
    width: { size: Math.round(drawn.width * DXA), type: WidthType.DXA },
    columnSpan: span.colspan,
    rowSpan: span.rowspan,
    borders: drawn.borders,
    margins: { ...cellMargins(document, drawn.size), left: inset, right: inset },
    verticalAlign: drawn.middle ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(drawn.shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'ECECEC' } } : {}),
    children: [
      wordParagraph(drawn.text, {
        align: drawn.align,
        bold: drawn.bold,
        size: drawn.size,
        language: document.language,
        keepNext: drawn.keepNext ?? false,
        ...(isReport(document) ? { line: tableLineOf(drawn.size) } : {}),
      }),
    ],
  });
}

/** Above and below the words of a cell. In a report as high as Typst's cells, lines and rules included. */
export function cellMargins(document: OfficialDocument, size: number): { top: number; bottom: number } {
  if (!isReport(document)) return { top: 20, bottom: 20 };
  const beyond = size * (0.7 + 2 * 0.46) - tableLineOf(size);
  const half = Math.max(0, Math.round((beyond / 2) * DXA));
  return { top: half, bottom: half };
}

export function fixedTable(widths: number[], rows: TableRow[]): Table {
  const columnWidths = widths.map((width) => Math.round(width * DXA));
  const size = columnWidths.reduce((a, b) => a + b, 0);
  return new Table({
    rows,
    columnWidths,
    width: { size, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}

export function wordTable(block: TableBlock, document: OfficialDocument, textWidth: number): Table {
  const layout = layOutTable(block, document.digits, textWidth);
  const size = Math.floor(layout.size * 2) / 2;
  const width = (place: { column: number; colspan: number }): number =>
    layout.widths.slice(place.column, place.column + place.colspan).reduce((a, b) => a + b, 0);
  const borders = { top: THIN, right: THIN, bottom: THIN, left: THIN };
  const base = { size, inset: layout.insetX, borders };
  const rowsOf = <C>(placed: PlacedCell<C>[], count: number, draw: (place: PlacedCell<C>) => TableCell) => {
    const byRow = Map.groupBy(placed, (place) => place.row);
    return Array.from({ length: count }, (_unused, index) => (byRow.get(index) ?? []).map(draw));
  };
  const head = rowsOf(placeCells(block.head), block.head.length, (place) => {
    const { text, align } = place.cell;
    const drawn = { ...base, text: printed(text, document.digits), align: align ?? 'center', bold: true };
    return cell({ ...drawn, shade: true, middle: true, width: width(place) }, document, place);
  });
  const placed = placeCells(block.rows.map((row) => row.cells));
  const together = rowsKeptWithNext(block, placed);
  const body = rowsOf(placed, block.rows.length, (place) => {
    const kind = block.rows[place.row]?.kind ?? 'normal';
    const lastRow = place.row + place.rowspan - 1;
    const drawn: Drawn = {
      ...base,
      text: contentText(place.cell.content, document.digits),
      align: alignmentOf(block, place),
      bold: place.cell.bold ?? kind !== 'normal',
      shade: kind === 'group',
      width: width(place),
      keepNext: kind === 'group' || together.has(place.row) || together.has(lastRow),
      ...(kind === 'total' ? { borders: { ...borders, top: THICK } } : {}),
    };
    return cell(drawn, document, place);
  });
  const headRows = head.map((children) => new TableRow({ tableHeader: true, cantSplit: true, children }));
  const tall = (index: number): boolean =>
    block.rows[index]?.cells.some(({ content }) => content.kind === 'text' && content.text.length > 800) ??
    false;
  const bodyRows = body.map((children, index) => new TableRow({ cantSplit: !tall(index), children }));
  return fixedTable(layout.widths, [...headRows, ...bodyRows]);
}

/** Rows that stay on the page of the next: those a span goes on from, and the totals at the foot. */
function rowsKeptWithNext(block: TableBlock, placed: PlacedCell<unknown>[]): Set<number> {
  const rows = new Set<number>();
  for (const { row, rowspan } of placed) for (let at = row; at < row + rowspan - 1; at++) rows.add(at);
  for (let at = block.rows.length - closingRows(block); at < block.rows.length - 1; at++) rows.add(at);
  return rows;
}

export function wordFields(block: FieldListBlock, document: OfficialDocument, textWidth: number): Table {
  const pair = textWidth / block.columns;
  const bold = sarabun('bold');
  const labels = block.fields.map((field) => printed(field.label, document.digits));
  const longest = Math.max(0, ...labels.map((label) => bold.width(label)));
  const label = Math.min(longest * BODY_SIZE + 12, pair * 0.45);
  const widths = Array.from({ length: block.columns }, () => [label, pair - label]).flat();
  const base = { align: 'start' as const, size: WORD_BODY_SIZE, borders: NO_BORDERS, inset: 2 };
  const one = { colspan: 1, rowspan: 1 };
  const rows: TableRow[] = [];
  for (let first = 0; first < block.fields.length; first += block.columns) {
    const children = Array.from({ length: block.columns }, (_unused, index) => {
      const field = block.fields[first + index];
      const value = field ? contentText(field.content, document.digits) : '';
      return [
        cell({ ...base, text: labels[first + index] ?? '', bold: true, width: label }, document, one),
        cell({ ...base, text: value, bold: false, width: pair - label }, document, one),
      ];
    });
    rows.push(new TableRow({ children: children.flat() }));
  }
  return fixedTable(widths, rows);
}

export function wordSignatures(block: SignatureBlock, document: OfficialDocument, textWidth: number): Table {
  const across = Math.min(block.signatures.length, 3);
  const width = textWidth / across;
  const rows: TableRow[] = [];
  for (let first = 0; first < block.signatures.length; first += across) {
    const children = Array.from({ length: across }, (_unused, index) => {
      const signature = block.signatures[first + index];
      const lines = signature ? signatureLines(signature, document.language) : [];
      return new TableCell({
        width: { size: Math.round(width * DXA), type: WidthType.DXA },
        borders: NO_BORDERS,
        margins: { top: 300, bottom: 100, left: 60, right: 60 },
        children: (lines.length ? lines : ['']).map((line) =>
          wordParagraph(printed(line, document.digits), {
            align: 'center',
            language: document.language,
            keepNext: true,
          }),
        ),
      });
    });
    rows.push(new TableRow({ cantSplit: true, children }));
  }
  return fixedTable(
    Array.from({ length: across }, () => width),
    rows,
  );
}
