/**
 * A block document as a Word file that an officer can go on editing: real tables with repeated heads, real page
 * numbers, A4, in the typeface and sizes of the PDF. Written by docx; afterwards the typeface is put in, the file's
 * dates are set from `madeAt` and the parts packed without a clock, so that the same document gives the same bytes.
 */
import {
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, OfficialDocument, PictureBlock } from '../../foundation/document-blocks.ts';
import { pageWord, printed, titleOf } from '../../foundation/document-text.ts';
import { inflate, packZip, readDirectory } from '../zip/index.ts';
import { type Paper, paperOf } from './paper.ts';
import { withFonts } from './word-fonts.ts';
import { wordFields, wordSignatures, wordTable } from './word-tables.ts';
import { runLook, runs, WORD_BODY_SIZE, wordParagraph } from './word-text.ts';

const DXA = 20;
const SMALL = 9;

export async function renderWord(document: OfficialDocument): Promise<Uint8Array> {
  const paper = paperOf(document);
  const { language } = document;
  const word = new Document({
    title: titleOf(document),
    subject: `${document.formId} ${document.version}`,
    creator: 'Tidtam',
    lastModifiedBy: 'Tidtam',
    styles: { default: { document: { run: runLook({ language }) } } },
    sections: [
      {
        properties: { page: { size: pageSize(document, paper), margin: margins(paper) } },
        headers: { default: new Header({ children: [runningHead(document, paper)] }) },
        footers: { default: new Footer({ children: [runningFoot(document, paper)] }) },
        children: document.blocks.flatMap((block, index) =>
          draw(block, document, paper, document.blocks[index + 1]),
        ),
      },
    ],
  });
  return settle(await Packer.toBuffer(word), document);
}

function pageSize(document: OfficialDocument, paper: Paper) {
  const upright = document.orientation === 'portrait';
  // docx swaps the two itself for landscape pages.
  const [width, height] = upright ? [paper.width, paper.height] : [paper.height, paper.width];
  return {
    width: Math.round(width * DXA),
    height: Math.round(height * DXA),
    orientation: upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
  };
}

function margins({ margins: { top, right, bottom, left } }: Paper) {
  const twips = (points: number): number => Math.round(points * DXA);
  return {
    top: twips(top),
    right: twips(right),
    bottom: twips(bottom),
    left: twips(left),
    header: 480,
    footer: 420,
  };
}

function draw(block: Block, document: OfficialDocument, paper: Paper, next: Block | undefined): FileChild[] {
  const { language } = document;
  const say = (value: string): string => printed(value, document.digits);
  switch (block.kind) {
    case 'heading': {
      const size = WORD_BODY_SIZE * ([1.3, 1.13, 1.04][block.level - 1] ?? 1);
      const level = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][block.level - 1];
      return [
        new Paragraph({
          ...(level ? { heading: level } : {}),
          alignment: block.align === 'center' ? 'center' : block.align === 'end' ? 'right' : 'left',
          keepNext: true,
          spacing: { before: 160, after: 100 },
          children: runs(say(block.text), { size, bold: true, language }),
        }),
      ];
    }
    case 'paragraph': {
      const { align, bold = false, indent = false, small } = block;
      const size = small ? WORD_BODY_SIZE * 0.86 : WORD_BODY_SIZE;
      const keepNext = next?.kind === 'signature-block';
      return [
        wordParagraph(say(block.text), {
          align: align ?? 'start',
          bold,
          indent,
          size,
          language,
          after: 6,
          keepNext,
        }),
      ];
    }
    case 'field-list':
      return [wordFields(block, document, paper.textWidth), gap(document)];
    case 'table': {
      const caption = block.caption
        ? [wordParagraph(say(block.caption), { bold: true, language, keepNext: true, before: 4, after: 3 })]
        : [];
      return [...caption, wordTable(block, document, paper.textWidth), gap(document)];
    }
    case 'signature-block':
      return [wordSignatures(block, document, paper.textWidth), gap(document)];
    case 'picture':
      return [wordParagraph([picture(block)], { align: block.align ?? 'center', language })];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** Word needs a paragraph between two tables, or it makes them one. */
function gap({ language }: OfficialDocument): Paragraph {
  return wordParagraph('', { size: 5, language });
}

/** Shown by readers too old for SVG: one transparent point. */
const BLANK_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

function picture(block: PictureBlock): ImageRun {
  const data = Buffer.from(block.base64, 'base64');
  const pixels = (mm: number): number => Math.round((mm / 25.4) * 96);
  const shape = {
    transformation: { width: pixels(block.widthMm), height: pixels(block.heightMm) },
    altText: { name: block.alternative, title: block.alternative, description: block.alternative },
  };
  if (block.format === 'png') return new ImageRun({ type: 'png', data, ...shape });
  const fallback = { type: 'png' as const, data: Buffer.from(BLANK_PNG, 'base64') };
  return new ImageRun({ type: 'svg', data, fallback, ...shape });
}

function runningLine(start: TextRun[], end: ParagraphChild[], paper: Paper): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: Math.round(paper.textWidth * DXA) }],
    children: [...start, new TextRun({ children: [new Tab()] }), ...end],
  });
}

function runningHead(document: OfficialDocument, paper: Paper): Paragraph {
  const look = { size: SMALL, language: document.language };
  const say = (value: string | undefined): TextRun[] => runs(printed(value ?? '', document.digits), look);
  return runningLine(say(document.header.start), say(document.header.end), paper);
}

function runningFoot(document: OfficialDocument, paper: Paper): Paragraph {
  const look = { size: SMALL, language: document.language };
  const start = runs(printed(document.footer.start ?? '', document.digits), look);
  const word = `${pageWord(document.language)} `;
  if (document.digits === 'arabic') {
    const children = [word, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
    return runningLine(start, [new TextRun({ ...runLook(look), children })], paper);
  }
  const end = [
    ...runs(word, look),
    new SimpleField('PAGE \\* ThaiArabic', '๑'),
    ...runs(' / ', look),
    new SimpleField('NUMPAGES \\* ThaiArabic', '๑'),
  ];
  return runningLine(start, end, paper);
}

function settle(file: Buffer, document: OfficialDocument): Uint8Array {
  const parts = readDirectory(file, 1_000)
    .map((entry) => ({ name: entry.name, content: inflate(file, entry) }))
    .filter((part) => !part.name.endsWith('/'))
    .map((part) => {
      if (part.name === 'docProps/core.xml') {
        const dated = part.content.toString().replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${document.madeAt}`);
        return { ...part, content: Buffer.from(dated) };
      }
      if (part.name.startsWith('word/footer')) return { ...part, content: sizeFields(part.content) };
      return part;
    });
  return new Uint8Array(packZip(withFonts(parts), { compress: true }));
}

/** The number inside a simple field has no look of its own in docx; it takes that of the running foot. */
function sizeFields(footer: Buffer): Buffer {
  const halves = Math.round(SMALL * 2);
  const look = `<w:rPr><w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/></w:rPr>`;
  return Buffer.from(footer.toString().replace(/(<w:fldSimple[^>]*><w:r>)/g, `$1${look}`));
}
