/** A4 and the sizes of official paper, in points (1/72 inch), shared by PDF and Word. */
import type { OfficialDocument } from '../../foundation/document-blocks.ts';

export const MM = 72 / 25.4;

/** Tables of months need the width of a landscape sheet; upright forms keep 2 cm all round. */
const MARGINS_MM = {
  portrait: { top: 20, right: 18, bottom: 18, left: 20 },
  landscape: { top: 18, right: 12, bottom: 16, left: 12 },
  /** A book is bound at its left. */
  report: { top: 24, right: 20, bottom: 20, left: 28 },
  /** Official letters: 3 cm at the left, 2 cm at the right; the first page begins 1.5 cm from the top (memo.typ). */
  memo: { top: 25, right: 20, bottom: 20, left: 30 },
};

export interface Paper {
  width: number;
  height: number;
  margins: { top: number; right: number; bottom: number; left: number };
  /** Width between the margins. */
  textWidth: number;
}

export const BODY_SIZE = 11.5;
/** Under pictures and in notes. */
export const SMALL_SIZE = BODY_SIZE * 0.86;

export const isMemo = ({ layout }: OfficialDocument): boolean => layout === 'memo';
export const isReport = ({ layout }: OfficialDocument): boolean => layout === 'report';

export function paperOf(document: OfficialDocument): Paper {
  const upright = document.orientation === 'portrait';
  const width = (upright ? 210 : 297) * MM;
  const height = (upright ? 297 : 210) * MM;
  const layout = document.layout ?? 'form';
  const mm = MARGINS_MM[upright && layout !== 'form' ? layout : document.orientation];
  const margins = { top: mm.top * MM, right: mm.right * MM, bottom: mm.bottom * MM, left: mm.left * MM };
  return { width, height, margins, textWidth: width - margins.left - margins.right };
}

/**
 * Distances of a report in Word, points. Word would take them from the typeface, and every program differently; set
 * as Typst sets them, the two files break their pages at the same places, and one table of contents is right for both.
 * Typst counts from the height of capitals (0.7 em) and adds leading and spacing as form.typ says.
 */
const CAPITALS = 0.7;
const LEADING = 0.8;
const TABLE_LEADING = 0.68;
/** Share of a line above its baseline, as Word divides a line of a set height. */
const ABOVE_BASELINE = 0.8;

export const lineOf = (size: number): number => size * (CAPITALS + LEADING);
export const tableLineOf = (size: number): number => size * (CAPITALS + TABLE_LEADING);
/** Between two paragraphs: Typst's spacing (1 em) instead of its leading. */
export const PARAGRAPH_GAP = BODY_SIZE * (1 - LEADING);

/** Around a heading of `size`: Typst leaves 1.2 em above and 0.9 em below it, from baseline to capitals. */
export function headingGaps(size: number): { before: number; after: number } {
  const below = lineOf(BODY_SIZE) * (1 - ABOVE_BASELINE) + PARAGRAPH_GAP;
  const aboveInLine = lineOf(size) * ABOVE_BASELINE - size * CAPITALS;
  const before = BODY_SIZE * 1.2 - below - aboveInLine;
  const next = lineOf(BODY_SIZE) * ABOVE_BASELINE - BODY_SIZE * CAPITALS;
  const after = BODY_SIZE * 0.9 - lineOf(size) * (1 - ABOVE_BASELINE) - next;
  return { before: Math.max(0, before), after: Math.max(0, after) };
}

/** What Word's first and last lines of a page reach beyond those of Typst, points. */
export const LINE_OVERHANG = {
  top: lineOf(BODY_SIZE) * ABOVE_BASELINE - BODY_SIZE * CAPITALS,
  bottom: lineOf(BODY_SIZE) * (1 - ABOVE_BASELINE),
};
