/** What makes a Word file a book: cover, numbered headings, and a table of contents that is right when it is opened. */
import { Bookmark, type FileChild, HeadingLevel, PageBreak, Paragraph, TableOfContents } from 'docx';
import type { DocumentLanguage, HeadingBlock, OfficialDocument } from '../../foundation/document-blocks.ts';
import { headingsOf, printed } from '../../foundation/document-text.ts';
import type { ContentsBlock, CoverBlock } from '../../foundation/rich-blocks.ts';
import { headingGaps, isReport, lineOf, type Paper } from './paper.ts';
import { headingPages } from './render-pdf.ts';
import { runLook, runs, spacing, WORD_BODY_SIZE, wordParagraph } from './word-text.ts';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const SIZES = [1.3, 1.13, 1.04];

/** Place of a heading (from 0, in reading order) that the table of contents leads to. */
const bookmark = (index: number): string => `_Toc${String(index + 1).padStart(8, '0')}`;

export function wordHeading(block: HeadingBlock, document: OfficialDocument): Paragraph {
  const { language, digits } = document;
  const size = WORD_BODY_SIZE * (SIZES[block.level - 1] ?? 1);
  const words = runs(printed(block.text, digits), { size, bold: true, language });
  const index = document.blocks.filter((each) => each.kind === 'heading').indexOf(block);
  const isListed = document.blocks.some((each) => each.kind === 'contents');
  const level = LEVELS[block.level - 1];
  const distances = isReport(document)
    ? spacing({ ...headingGaps(size), line: lineOf(size) })
    : { before: 160, after: 100 };
  return new Paragraph({
    ...(level ? { heading: level } : {}),
    alignment: block.align === 'center' ? 'center' : block.align === 'end' ? 'right' : 'left',
    keepNext: true,
    spacing: distances,
    children: isListed ? [new Bookmark({ id: bookmark(index), children: words })] : words,
  });
}

/** The pages of all headings as the PDF has them; the report's distances make Word's pages the same. */
export async function pagesOfContents(document: OfficialDocument): Promise<number[]> {
  return document.blocks.some((block) => block.kind === 'contents') ? headingPages(document) : [];
}

/** A field that Word can bring up to date, filled in already with the headings and their pages. */
export function wordContents(block: ContentsBlock, document: OfficialDocument, pages: number[]): FileChild[] {
  const { language, digits } = document;
  const entries = headingsOf(document, block.depth).map(({ text, level, index }) => ({
    title: printed(text, digits),
    level,
    href: bookmark(index),
    ...(pages[index] ? { page: pages[index] } : {}),
  }));
  const look = { align: 'center' as const, bold: true, size: WORD_BODY_SIZE * 1.3, language, after: 8 };
  return [
    wordParagraph(printed(block.title, digits), look),
    new TableOfContents(printed(block.title, digits), {
      hyperlink: true,
      headingStyleRange: `1-${block.depth}`,
      cachedEntries: entries,
      beginDirty: false,
    }),
  ];
}

/** How the lines of the table of contents look, level by level. */
export function contentsStyles(language: DocumentLanguage) {
  return [1, 2, 3].map((level) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: runLook({ bold: level === 1, language }),
    paragraph: {
      indent: { left: (level - 1) * 320 },
      spacing: spacing({ before: level === 1 ? 2.5 : 0, line: lineOf(WORD_BODY_SIZE) }),
    },
  }));
}

export function wordCover(block: CoverBlock, document: OfficialDocument, paper: Paper): FileChild[] {
  const { language, digits } = document;
  const line = (value: string, scale: number, bold: boolean, before = 0): Paragraph =>
    wordParagraph(printed(value, digits), {
      align: 'center',
      bold,
      size: WORD_BODY_SIZE * scale,
      language,
      before,
      after: 6,
    });
  const height = paper.height - paper.margins.top - paper.margins.bottom;
  // Word cannot push lines to the foot of a page: the distance leaves room for long names above.
  return [
    line(block.title, 1.9, true, height * 0.22),
    line(block.subject, 1.5, true, 20),
    ...block.lines.map((value) => line(value, 1.3, false, 4)),
    ...block.foot.map((value, index) => line(value, 1.3, false, index === 0 ? height * 0.3 : 0)),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}
