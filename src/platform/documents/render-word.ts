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
  NumberFormat,
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
import type { Block, OfficialDocument } from '../../foundation/document-blocks.ts';
import { pageWord, printed, titleOf } from '../../foundation/document-text.ts';
import { inflate, packZip, readDirectory } from '../zip/index.ts';
import { staysWithNext } from './keep-together.ts';
import { MEMO_FONT, MEMO_SIZE } from './memo-typeface.ts';
import {
  BODY_SIZE,
  isMemo,
  isReport,
  LINE_OVERHANG,
  lineOf,
  PARAGRAPH_GAP,
  type Paper,
  paperOf,
  SMALL_SIZE,
} from './paper.ts';
import { contentsStyles, pagesOfContents, wordContents, wordCover, wordHeading } from './word-book.ts';
import { withFonts } from './word-fonts.ts';
import { MEMO_MARGINS, memoHeaders, wordMemoBlock } from './word-memo.ts';
import { wordPicture } from './word-picture.ts';
import { type ListNumbering, listNumbering, wordRich, wordRichTable } from './word-rich.ts';
import { wordFields, wordSignatures, wordTable } from './word-tables.ts';
import { runLook, runs, WORD_BODY_SIZE, wordParagraph } from './word-text.ts';

const DXA = 20;
const SMALL = 9;

export async function renderWord(document: OfficialDocument): Promise<Uint8Array> {
  const paper = paperOf(document);
  const { language } = document;
  const lists = listNumbering(document);
  const context = { document, paper, lists, pages: await pagesOfContents(document) };
  const isCovered = document.blocks[0]?.kind === 'cover';
  const word = new Document({
    title: titleOf(document),
    subject: `${document.formId} ${document.version}`,
    creator: 'Tidtam',
    lastModifiedBy: 'Tidtam',
    styles: {
      default: {
        document: {
          run: runLook({ language, ...(isMemo(document) && { font: MEMO_FONT, size: MEMO_SIZE }) }),
        },
      },
      paragraphStyles: contentsStyles(language),
    },
    numbering: { config: lists.config },
    sections: [
      {
        properties: {
          page: {
            size: pageSize(document, paper),
            margin: margins(paper, document),
            ...(isMemo(document) && document.digits === 'thai'
              ? { pageNumbers: { formatType: NumberFormat.THAI_NUMBERS } }
              : {}),
          },
          titlePage: isCovered || isMemo(document),
        },
        ...(isMemo(document)
          ? { headers: memoHeaders(document) }
          : {
              headers: { default: new Header({ children: [runningHead(document, paper)] }) },
              footers: { default: new Footer({ children: [runningFoot(document, paper)] }) },
            }),
        children: document.blocks.flatMap((block, index) => draw(block, context, document.blocks[index + 1])),
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

function margins({ margins: { top, right, bottom, left } }: Paper, document: OfficialDocument) {
  const report = isReport(document);
  const hasMemoHead = document.blocks[0]?.kind === 'memo-head';
  const twips = (points: number): number => Math.round(points * DXA);
  return {
    top: twips(hasMemoHead ? MEMO_MARGINS.top : top - (report ? LINE_OVERHANG.top : 0)),
    right: twips(right),
    bottom: twips(bottom - (report ? LINE_OVERHANG.bottom : 0)),
    left: twips(left),
    header: isMemo(document) ? twips(MEMO_MARGINS.header) : 480,
    footer: 420,
  };
}

interface Drawing {
  document: OfficialDocument;
  paper: Paper;
  lists: ListNumbering;
  /** Pages of the headings in reading order; empty without a table of contents. */
  pages: number[];
}

function draw(block: Block, context: Drawing, next: Block | undefined): FileChild[] {
  const { document, paper } = context;
  const { language } = document;
  const say = (value: string): string => printed(value, document.digits);
  const report = isReport(document);
  const memo = isMemo(document) ? wordMemoBlock(block, document, paper, next) : null;
  if (memo) return memo;
  switch (block.kind) {
    case 'heading':
      return [wordHeading(block, document)];
    case 'paragraph': {
      const { align, bold = false, indent = false, small } = block;
      const size = small ? SMALL_SIZE : WORD_BODY_SIZE;
      const keepNext = staysWithNext(block, next);
      const distances = report ? { line: lineOf(size), after: PARAGRAPH_GAP } : { after: 6 };
      return [
        wordParagraph(say(block.text), {
          align: align ?? 'start',
          bold,
          indent,
          size,
          language,
          keepNext,
          ...distances,
        }),
      ];
    }
    case 'rich-paragraph':
    case 'list':
      return wordRich(block, { document, lists: context.lists });
    case 'rich-table':
      return [...caption(block.caption, document), wordRichTable(block, context), gap(document)];
    case 'contents':
      return wordContents(block, document, context.pages);
    case 'cover':
      return wordCover(block, document, paper);
    case 'field-list':
      return [wordFields(block, document, paper.textWidth), gap(document)];
    case 'table':
      return [
        ...caption(block.caption, document),
        wordTable(block, document, paper.textWidth),
        gap(document),
      ];
    case 'signature-block':
      return [wordSignatures(block, document, paper.textWidth), gap(document)];
    case 'picture':
      return wordPicture(block, document);
    case 'memo-head':
    case 'memo-signature':
      return wordMemoBlock(block, document, paper, next) ?? [];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/**
 * Word needs a paragraph between two tables, or it makes them one. In a report it is as high as what Typst leaves above
 * and below a table more than Word does.
 */
function gap(document: OfficialDocument): Paragraph {
  const { language } = document;
  return wordParagraph('', { size: 5, language, ...(isReport(document) && { line: BODY_SIZE }) });
}

function caption(value: string | undefined, document: OfficialDocument): Paragraph[] {
  const look = { bold: true, language: document.language, keepNext: true, before: 4, after: 3 };
  return value ? [wordParagraph(printed(value, document.digits), look)] : [];
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
      if (part.name === 'word/document.xml') return { ...part, content: countFromOne(part.content) };
      if (part.name.startsWith('word/footer')) return { ...part, content: sizeFields(part.content) };
      return part;
    });
  return new Uint8Array(packZip(withFonts(parts), { compress: true }));
}

/** docx counts bookmarks and pictures from the start of the process; here they count from 1 in every file. */
function countFromOne(body: Buffer): Buffer {
  const from1 = (xml: string, place: RegExp): string => {
    const numbers = [...xml.matchAll(place)].map((match) => Number(match[2]));
    const shift = Math.min(...numbers) - 1;
    return xml.replace(place, (_whole, before: string, id: string) => `${before}${Number(id) - shift}`);
  };
  const bookmarked = from1(body.toString(), /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g);
  return Buffer.from(from1(bookmarked, /(<wp:docPr id=")(\d+)/g));
}

/** The number inside a simple field has no look of its own in docx; it takes that of the running foot. */
function sizeFields(footer: Buffer): Buffer {
  const halves = Math.round(SMALL * 2);
  const look = `<w:rPr><w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/></w:rPr>`;
  return Buffer.from(footer.toString().replace(/(<w:fldSimple[^>]*><w:r>)/g, `$1${look}`));
}
