/** A4 and the sizes of official paper, in points (1/72 inch), shared by PDF and Word. */
import type { OfficialDocument } from '../../foundation/document-blocks.ts';

export const MM = 72 / 25.4;

/** Tables of months need the width of a landscape sheet; upright forms keep 2 cm all round. */
const MARGINS_MM = {
  portrait: { top: 20, right: 18, bottom: 18, left: 20 },
  landscape: { top: 18, right: 12, bottom: 16, left: 12 },
};

export interface Paper {
  width: number;
  height: number;
  margins: { top: number; right: number; bottom: number; left: number };
  /** Width between the margins. */
  textWidth: number;
}

export const BODY_SIZE = 11.5;

export function paperOf(document: OfficialDocument): Paper {
  const upright = document.orientation === 'portrait';
  const width = (upright ? 210 : 297) * MM;
  const height = (upright ? 297 : 210) * MM;
  const mm = MARGINS_MM[document.orientation];
  const margins = { top: mm.top * MM, right: mm.right * MM, bottom: mm.bottom * MM, left: mm.left * MM };
  return { width, height, margins, textWidth: width - margins.left - margins.right };
}
