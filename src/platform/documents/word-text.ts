/**
 * Runs of Thai text for Word. Thai is a "complex script" there: without the complex-script font, size and bold
 * flags beside the ordinary ones Word prints Thai headings thin and in another size.
 */
import { AlignmentType, LineRuleType, Paragraph, type ParagraphChild, TextRun, UnderlineType } from 'docx';
import type { Alignment, DocumentLanguage } from '../../foundation/document-blocks.ts';
import { BODY_SIZE } from './paper.ts';
import { WORD_FONT } from './word-fonts.ts';

export const WORD_BODY_SIZE = BODY_SIZE;

export interface RunLook {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Sarabun where not given. */
  font?: string;
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
export function runLook(look: RunLook) {
  const { size = WORD_BODY_SIZE, bold = false, italic, underline, font = WORD_FONT, language } = look;
  const halves = Math.round(size * 2);
  return {
    font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
    size: halves,
    sizeComplexScript: halves,
    bold,
    boldComplexScript: bold,
    ...(italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
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
  /** Distance from line to line, points; the typeface's own where not given. */
  line?: number;
  /** Place in a numbered or dotted list. */
  list?: { reference: string; level: number };
  /** Distance of the whole paragraph from the left, points. */
  left?: number;
}

const TWIPS = 20;

/** First line of a paragraph as in letters, points; a report (lines of a set height) indents as form.typ does. */
const INDENT = 50;

/** Distances around and within a paragraph as Word counts them. */
export function spacing({ before = 0, after = 0, line }: Pick<ParagraphLook, 'before' | 'after' | 'line'>) {
  return {
    before: Math.round(before * TWIPS),
    after: Math.round(after * TWIPS),
    ...(line ? { line: Math.round(line * TWIPS), lineRule: LineRuleType.EXACT } : {}),
  };
}

export function wordParagraph(content: string | ParagraphChild[], look: ParagraphLook): Paragraph {
  return new Paragraph({
    alignment: ALIGNMENTS[look.align ?? 'start'],
    spacing: spacing(look),
    keepNext: look.keepNext ?? false,
    ...(look.list ? { numbering: look.list } : {}),
    ...(look.left ? { indent: { left: Math.round(look.left * TWIPS) } } : {}),
    ...(look.indent
      ? { indent: { firstLine: Math.round((look.line ? 2.5 * WORD_BODY_SIZE : INDENT) * TWIPS) } }
      : {}),
    children: typeof content === 'string' ? runs(content, look) : content,
  });
}
