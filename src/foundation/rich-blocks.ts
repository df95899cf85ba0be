/**
 * Blocks of free writing: what an officer writes in words, lists, tables and pictures, as the parts of a report need it.
 * Like every block (document-blocks.ts) they say what stands on the paper, not how it is drawn. Pure.
 */

export type Alignment = 'start' | 'center' | 'end';

/** A piece of a line in one look. Line ends (\n) are kept. */
export interface TextRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
}

export interface RichParagraphBlock {
  kind: 'rich-paragraph';
  runs: TextRun[];
  align?: Alignment;
  /** First line indented by one tab stop. */
  indent?: boolean;
}

/** What a list item or a cell of a rich table holds. */
export type RichContent = RichParagraphBlock | ListBlock;

export interface ListBlock {
  kind: 'list';
  ordered: boolean;
  /** Number of the first item of an ordered list; 1 when not given. */
  start?: number;
  items: { blocks: RichContent[] }[];
}

export interface RichCell {
  blocks: RichContent[];
  /** A head: bold, shaded; a first row of heads only is repeated on every page. */
  head?: boolean;
  colspan?: number;
  rowspan?: number;
}

/** A table somebody wrote: cells of words, no figures to reckon with. */
export interface RichTableBlock {
  kind: 'rich-table';
  id: string;
  caption?: string;
  /** Relative widths of the columns. */
  columns: number[];
  /** Cells from left to right; a place covered by a span is left out, as in HTML. */
  rows: RichCell[][];
}

/** The headings of the document with the pages they stand on. */
export interface ContentsBlock {
  kind: 'contents';
  title: string;
  /** Headings of levels 1 to `depth` are listed. */
  depth: 1 | 2 | 3;
}

/** The first page of a report: no running head, no page number. */
export interface CoverBlock {
  kind: 'cover';
  /** What the book is: รายงานสรุปผลการดำเนินงาน (สสว.300). */
  title: string;
  /** What it is about: the project's name. */
  subject: string;
  /** Under the subject: fiscal year, code. */
  lines: string[];
  /** At the foot: unit, agency. */
  foot: string[];
}

export type RichBlock = RichParagraphBlock | ListBlock | RichTableBlock | ContentsBlock | CoverBlock;

export function richParagraph(
  runs: TextRun[],
  options: Omit<RichParagraphBlock, 'kind' | 'runs'> = {},
): RichParagraphBlock {
  return { kind: 'rich-paragraph', runs, ...options };
}

export const runsText = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');

/** What stands before an item: a number, or a sign that goes by the depth of the list (0 outermost). */
export function listMarker(list: ListBlock, index: number, depth: number): string {
  if (!list.ordered) return depth % 2 === 0 ? '•' : '–';
  const number = (list.start ?? 1) + index;
  return depth % 2 === 0 ? `${number}.` : `${number})`;
}

/** Every text of free writing, paragraph by paragraph, in reading order. */
export function richTexts(blocks: readonly RichContent[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'rich-paragraph'
      ? [runsText(block.runs)]
      : block.items.flatMap((item) => richTexts(item.blocks)),
  );
}

/** Free writing as lines of plain text with the markers of its lists, for a sheet of cells. */
export function richLines(blocks: readonly RichContent[], depth = 0): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'rich-paragraph') return [runsText(block.runs)];
    return block.items.flatMap((item, index) => {
      const [first = '', ...rest] = richLines(item.blocks, depth + 1);
      return [`${'   '.repeat(depth)}${listMarker(block, index, depth)} ${first}`, ...rest];
    });
  });
}
