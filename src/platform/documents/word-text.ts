/**
 * Runs of Thai text for Word. Thai is a "complex script" there: without the complex-script font, size and bold
 * flags beside the ordinary ones Word prints Thai headings thin and in another size.
 */
import { AlignmentType, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Alignment, DocumentLanguage } from '../../foundation/document-blocks.ts';
import { BODY_SIZE } from './paper.ts';
import { WORD_FONT } from './word-fonts.ts';

export const WORD_BODY_SIZE = BODY_SIZE;

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
