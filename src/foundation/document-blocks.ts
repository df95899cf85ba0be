/**
 * Official forms as blocks: what a paper says, before anybody decides how it is drawn.
 *
 * A form is a function from facts to an `OfficialDocument`. Renderers (PDF, Word, Excel, screen) turn it into
 * bytes or elements and only format: every total and every percentage is computed once, by the caller, and
 * stands here as a typed figure. Tests compare the figures of all outputs through `figuresOf`
 * (document-figures.ts). Pure, and safe in the browser.
 *
 * Units: money in satang; percentages and indicator figures as exact decimal texts; widths as relative
 * weights; picture sizes in millimetres.
 */
import type { MemoBlock } from './memo-blocks.ts';
import type { Alignment, RichBlock } from './rich-blocks.ts';
import type { Satang } from './satang.ts';
import type { FigureValue, MoneyValue } from './value.ts';

export type DocumentDigits = 'arabic' | 'thai';
export type DocumentLanguage = 'th' | 'en';

/** A number on paper. `places`: decimals to print (a figure without `places` prints the decimals it has). */
export type Figure =
  | { kind: 'money'; satang: Satang }
  | { kind: 'percent'; decimal: string; places: number; sign?: boolean }
  | { kind: 'figure'; value: FigureValue; places?: number };

/** What stands in a cell or beside a label. `empty` is a cell that holds nothing and means nothing. */
export type Content = { kind: 'text'; text: string } | Figure | { kind: 'empty' };

export type { Alignment };

export interface TableColumn {
  /** Names the column in tests and in findings (`plan-money`, `2566-03`). */
  id: string;
  /** Share of the width that is left after every figure has the room it needs. */
  weight: number;
  align?: Alignment;
}

export interface HeadCell {
  text: string;
  colspan?: number;
  rowspan?: number;
  align?: Alignment;
}

export interface BodyCell {
  content: Content;
  colspan?: number;
  rowspan?: number;
  align?: Alignment;
  bold?: boolean;
}

/** `group` opens a section of the table (bold, shaded); `total` closes one (bold, ruled). */
export type RowKind = 'normal' | 'group' | 'total';

export interface TableRow {
  kind: RowKind;
  /** Cells from left to right; a place covered by a span of an earlier cell is left out, as in HTML. */
  cells: BodyCell[];
}

export interface TableBlock {
  kind: 'table';
  /** Unique in its document; names the place of a figure. */
  id: string;
  caption?: string;
  columns: TableColumn[];
  /** Head rows, repeated at the top of every page. Spans as in HTML. */
  head: HeadCell[][];
  rows: TableRow[];
}

export interface HeadingBlock {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
  align?: Alignment;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  /** Line ends (\n) are kept. */
  text: string;
  align?: Alignment;
  bold?: boolean;
  /** First line indented by one tab stop, as in letters. */
  indent?: boolean;
  small?: boolean;
}

export interface Field {
  label: string;
  content: Content;
}

export interface FieldListBlock {
  kind: 'field-list';
  id: string;
  /** Label/value pairs side by side on one line. */
  columns: 1 | 2 | 3;
  fields: Field[];
}

/** One place to sign. Blank name and date are dotted lines to be filled by hand. */
export interface Signature {
  role: string;
  name?: string;
  position?: string;
  date?: string;
  /** "ปฏิบัติราชการแทน …" / "รักษาการแทน …" */
  actingFor?: string;
}

export interface SignatureBlock {
  kind: 'signature-block';
  signatures: Signature[];
}

export interface PictureBlock {
  kind: 'picture';
  format: 'png' | 'jpeg' | 'svg';
  /** The file itself, base64, so that a document survives JSON. */
  base64: string;
  /** Read aloud in place of the picture; required by tagged PDF. */
  alternative: string;
  widthMm: number;
  heightMm: number;
  align?: Alignment;
  /** Printed under the picture. */
  caption?: string;
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | FieldListBlock
  | TableBlock
  | SignatureBlock
  | PictureBlock
  | RichBlock
  | MemoBlock
  | { kind: 'page-break' };

export interface OfficialDocument {
  /** Form as the law calls it: `สสว.200/1`. */
  formId: string;
  /** Version of the form's definition, kept with every stored document. */
  version: string;
  language: DocumentLanguage;
  title: { th: string; en?: string };
  orientation: 'portrait' | 'landscape';
  /** How the sheet is set: a form (the default), a book with room for binding, or an official letter of 16 points. */
  layout?: 'form' | 'report' | 'memo';
  digits: DocumentDigits;
  /** Small print at the top of every page, left and right (agency; form code). */
  header: { start?: string; end?: string };
  /** Small print at the bottom left of every page; the page number stands at the right. */
  footer: { start?: string };
  /** Instant written into the file's properties, UTC, `2023-04-05T03:20:00Z`: same input, same bytes. */
  madeAt: string;
  blocks: Block[];
}

/** Cell builders. `text('')` is an empty text; `EMPTY` is no content. */
export const EMPTY: Content = { kind: 'empty' };

export function text(value: string | null | undefined): Content {
  return value === null || value === undefined || value === '' ? EMPTY : { kind: 'text', text: value };
}

export function money(satang: Satang): Figure {
  return { kind: 'money', satang };
}

/** Money that may be N/A, "-" or not reported yet. */
export function moneyValue(value: MoneyValue): Figure {
  return value.kind === 'number' ? money(value.satang) : { kind: 'figure', value };
}

/** `decimal` as percentOf returns it; null (nothing to divide by) prints "-". */
export function percent(decimal: string | null, places = 2, options: { sign?: boolean } = {}): Figure {
  if (decimal === null) return { kind: 'figure', value: { kind: 'nothing' } };
  return { kind: 'percent', decimal, places, ...options };
}

export function figure(value: FigureValue, places?: number): Figure {
  return places === undefined ? { kind: 'figure', value } : { kind: 'figure', value, places };
}

function isContent(value: BodyCell | Content | string): value is Content {
  return typeof value === 'object' && 'kind' in value;
}

/** A row from bare texts, contents or full cells. */
export function row(cells: (BodyCell | Content | string)[], kind: RowKind = 'normal'): TableRow {
  return {
    kind,
    cells: cells.map((cell) => {
      if (typeof cell === 'string') return { content: text(cell) };
      return isContent(cell) ? { content: cell } : cell;
    }),
  };
}

export const groupRow = (cells: (BodyCell | Content | string)[]): TableRow => row(cells, 'group');
export const totalRow = (cells: (BodyCell | Content | string)[]): TableRow => row(cells, 'total');

/** A head row from bare texts or full cells. */
export function headRow(cells: (HeadCell | string)[]): HeadCell[] {
  return cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell));
}

export function table(id: string, parts: Omit<TableBlock, 'kind' | 'id'>): TableBlock {
  return { kind: 'table', id, ...parts };
}

export function heading(level: 1 | 2 | 3, value: string, align?: Alignment): HeadingBlock {
  return { kind: 'heading', level, text: value, ...(align && { align }) };
}

export function paragraph(
  value: string,
  options: Omit<ParagraphBlock, 'kind' | 'text'> = {},
): ParagraphBlock {
  return { kind: 'paragraph', text: value, ...options };
}

export function fieldList(
  id: string,
  columns: 1 | 2 | 3,
  fields: [label: string, content: Content | string][],
): FieldListBlock {
  const pairs = fields.map(([label, content]) => ({
    label,
    content: typeof content === 'string' ? text(content) : content,
  }));
  return { kind: 'field-list', id, columns, fields: pairs };
}

export function signatures(...list: Signature[]): SignatureBlock {
  return { kind: 'signature-block', signatures: list };
}

export const PAGE_BREAK: Block = { kind: 'page-break' };
