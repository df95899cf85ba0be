/**
 * Decides type size and column widths of a table before it is drawn: every figure stands on one line, every
 * word fits its column, and what is left is shared by the weights the form gave. The type shrinks only as far
 * as it must.
 */
import type { BodyCell, DocumentDigits, HeadCell, TableBlock } from '../../foundation/document-blocks.ts';
import { contentText, type PlacedCell, placeCells, printed } from '../../foundation/document-text.ts';
import { longestPiece, longestShortToken } from './breakable-text.ts';
import { type FontMetrics, sarabun } from './font-metrics.ts';

export interface TableLayout {
  /** Type size in points. */
  size: number;
  /** Column widths in points; their sum is the width asked for. */
  widths: number[];
  insetX: number;
  insetY: number;
}

const LARGEST = 10.5;
/** Below this only what cannot be broken shrinks the type further: figures, never words. */
const SMALLEST = 6;
const SMALLEST_FOR_FIGURES = 4;
/** What a column of words keeps when figures need the room, em; its longer words are given places to break. */
const NARROWEST_WORDS = 4;
/** Room for which a column of words may make the type smaller, em: a long name in a dense table takes more lines. */
const COMFORTABLE = 9;
/** Kerning and rounding of the typesetter, in em. */
const SLACK = 0.08;

/** "ร้อยละ" and "มี.ค. 66" stay whole, though a dictionary would part them, em. */
const SHORT_TOKEN = 4.5;

/**
 * Rows of at most so many lines stay whole; taller ones may be broken over two pages. Well under a page on
 * purpose: Typst drops, without a word, what does not fit of a row that may not be broken.
 */
export const TALLEST_WHOLE_ROW = 14;

interface ColumnNeed {
  /** Widest piece that may not break, em. */
  piece: number;
  /** Widest content on one line, em. */
  line: number;
  /** Widest figure, em; 0 in a column of words. */
  figure: number;
}

export function layOutTable(table: TableBlock, digits: DocumentDigits, width: number): TableLayout {
  const needs = columnNeeds(table, digits);
  const weights = table.columns.map((column) => Math.max(column.weight, 0.01));
  const allWeights = weights.reduce((a, b) => a + b, 0);
  for (let size = LARGEST; ; size -= 0.25) {
    const insetX = size * 0.28;
    const least = needs.map((need, index) => {
      const weighty = ((weights[index] ?? 0) / allWeights) * width * 0.6;
      const comfortable = Math.min(need.line * size, COMFORTABLE * size, weighty);
      return Math.max(need.piece * size, comfortable) + 2 * insetX;
    });
    const sum = least.reduce((a, b) => a + b, 0);
    const laid = (widths: number[]): TableLayout => ({ size, widths, insetX, insetY: size * 0.46 });
    if (sum <= width) return laid(share(least, weights, width));
    if (size > SMALLEST) continue;
    const hard = needs.map(
      (need) => Math.max(need.figure, Math.min(need.piece, NARROWEST_WORDS)) * size + 2 * insetX,
    );
    const hardSum = hard.reduce((a, b) => a + b, 0);
    if (hardSum <= width) return laid(share(hard, weights, width));
    if (size <= SMALLEST_FOR_FIGURES) return laid(hard.map((w) => (w / hardSum) * width));
  }
}

/** Each column gets its weight's share, but never less than it needs. */
function share(least: number[], weights: number[], width: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    let room = width;
    let free = 0;
    least.forEach((need, index) => {
      if (fixed.has(index)) room -= need;
      else free += weights[index] ?? 0;
    });
    const tight = least.findIndex(
      (need, index) => !fixed.has(index) && (room * (weights[index] ?? 0)) / free < need,
    );
    if (tight < 0) {
      return least.map((need, index) => (fixed.has(index) ? need : (room * (weights[index] ?? 0)) / free));
    }
    fixed.add(tight);
  }
}

function columnNeeds(table: TableBlock, digits: DocumentDigits): ColumnNeed[] {
  const needs = table.columns.map(() => ({ piece: 0, line: 0, figure: 0 }));
  const note = (place: PlacedCell<HeadCell | BodyCell>, text: string, whole: boolean, font: FontMetrics) => {
    const need = needs[place.column];
    if (!need || place.colspan > 1) return;
    const line = Math.max(...text.split('\n').map((part) => font.width(part))) + SLACK;
    // A word may claim up to 14 em; longer ones are given places to break.
    const words = Math.max(longestPiece(text, font), longestShortToken(text, font, SHORT_TOKEN));
    const piece = whole ? line : Math.min(words + SLACK, 14);
    if (whole) need.figure = Math.max(need.figure, line);
    need.piece = Math.max(need.piece, piece);
    need.line = Math.max(need.line, line);
  };
  for (const place of placeCells(table.head))
    note(place, printed(place.cell.text, digits), false, sarabun('bold'));
  for (const place of placeCells(table.rows.map((row) => row.cells))) {
    const { content, bold } = place.cell;
    const heavy = bold || table.rows[place.row]?.kind !== 'normal';
    const figure = content.kind !== 'text' && content.kind !== 'empty';
    note(place, contentText(content, digits), figure, sarabun(heavy ? 'bold' : 'regular'));
  }
  return needs;
}

/** How many rows at the foot stay on one page: the totals that close the table, and the row before them. */
export function closingRows({ rows }: TableBlock): number {
  const closing = rows.length - 1 - rows.findLastIndex((row) => row.kind !== 'total');
  if (closing === 0 || closing === rows.length) return closing;
  const spans = placeCells(rows.map((row) => row.cells)).filter((place) => place.rowspan > 1);
  const before = rows.length - closing - 1;
  const alone = spans.every((place) => place.row > before || place.row + place.rowspan <= before);
  return alone && rows[before]?.kind === 'normal' ? closing + 1 : closing;
}

/** How many lines a text takes in a column of `width` points, about. */
export function linesIn(text: string, width: number, size: number): number {
  return text
    .split('\n')
    .reduce(
      (lines, part) => lines + Math.max(1, Math.ceil((sarabun().width(part) * size * 1.25) / width)),
      0,
    );
}
