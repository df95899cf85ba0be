/**
 * Runs of Thai text for Word. Thai is a "complex script" there: without the complex-script font, size and bold
 * flags beside the ordinary ones Word prints Thai headings thin and in another size.
 */
import { AlignmentType, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Alignment, DocumentLanguage } from '../../foundation/document-blocks.ts';

/** Stands on every official machine; Sarabun, its newer cut, is named as its substitute in the font table. */
export const WORD_FONT = 'TH Sarabun New';
export const WORD_FONT_SUBSTITUTE = 'Sarabun';

/** TH Sarabun New is drawn smaller on its body than Sarabun: 16 pt of the one look like 12 pt of the other. */
export const WORD_SCALE = 1.33;
export const WORD_BODY_SIZE = 16;

export interface RunLook {
  size?: number;
  bold?: boolean;
  language: DocumentLanguage;
}

/** XML 1.0 cannot hold control characters or halves of characters. */
function readable(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '');
}

export function runs(value: string, look: RunLook): TextRun[] {
  return readable(value)
    .split('\n')
    .map((line, index) => new TextRun({ ...runLook(look), text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** Size in half-points, as Word counts. */
export function runLook({ size = WORD_BODY_SIZE, bold = false, language }: RunLook) {
  const halves = Math.round(size * 2);
  return {
    font: { ascii: WORD_FONT, hAnsi: WORD_FONT, cs: WORD_FONT, eastAsia: WORD_FONT },
    size: halves,
    sizeComplexScript: halves,
    bold,
    boldComplexScript: bold,
    color: '000000',
    language: { value: language === 'th' ? 'th-TH' : 'en-US', bidirectional: 'th-TH' },
  };
}

const ALIGNMENTS = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

export interface ParagraphLook extends RunLook {
  align?: Alignment;
  /** Points before and after. */
  before?: number;
  after?: number;
  keepNext?: boolean;
  indent?: boolean;
}

const TWIPS = 20;

export function wordParagraph(content: string | ParagraphChild[], look: ParagraphLook): Paragraph {
  return new Paragraph({
    alignment: ALIGNMENTS[look.align ?? 'start'],
    spacing: { before: (look.before ?? 0) * TWIPS, after: (look.after ?? 0) * TWIPS },
    keepNext: look.keepNext ?? false,
    ...(look.indent ? { indent: { firstLine: 50 * TWIPS } } : {}),
    children: typeof content === 'string' ? runs(content, look) : content,
  });
}
