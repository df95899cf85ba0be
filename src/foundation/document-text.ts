/**
 * What a block document prints, word for word: the same for paper, Word and screen, so that a test can compare
 * every output with what was written. Also the grid places of table cells and the list of all figures.
 */

import { type Decimal, formatDecimal } from './decimal.ts';
import type {
  Alignment,
  Block,
  BodyCell,
  Content,
  DocumentDigits,
  DocumentLanguage,
  Figure,
  OfficialDocument,
  Signature,
  TableBlock,
} from './document-blocks.ts';
import { memoTexts } from './memo-blocks.ts';
import { richTexts } from './rich-blocks.ts';
import { bahtDecimal, formatBaht } from './satang.ts';
import { toThaiDigits } from './thai-digits.ts';
import { formatFigure } from './value.ts';

/** A text as printed: with Thai digits every digit on the paper is Thai, codes and dates included. */
export function printed(text: string, digits: DocumentDigits): string {
  return digits === 'thai' ? toThaiDigits(text) : text;
}

/** A figure as printed. Missing prints nothing; N/A and "-" print as such; 0 prints as 0. */
export function figureText(figure: Figure, digits: DocumentDigits = 'arabic'): string {
  return printed(arabicText(figure), digits);
}

function arabicText(figure: Figure): string {
  if (figure.kind === 'money') return formatBaht(figure.satang);
  if (figure.kind === 'percent') {
    const number = formatDecimal(figure.decimal as Decimal, { places: figure.places });
    return figure.sign ? `${number}%` : number;
  }
  return formatFigure(figure.value, figure.places === undefined ? {} : { places: figure.places });
}

export function contentText(content: Content, digits: DocumentDigits = 'arabic'): string {
  if (content.kind === 'empty') return '';
  return content.kind === 'text' ? printed(content.text, digits) : figureText(content, digits);
}

/** The exact number of a figure as decimal text (money in baht), null when it holds none. */
export function figureNumber(figure: Figure): string | null {
  if (figure.kind === 'money') return bahtDecimal(figure.satang);
  if (figure.kind === 'percent') return figure.decimal;
  return figure.value.kind === 'number' ? figure.value.number : null;
}

export function titleOf(document: OfficialDocument): string {
  return document.language === 'en' ? (document.title.en ?? document.title.th) : document.title.th;
}

const DOTS = '.'.repeat(46);

const SIGNATURE_WORDS = {
  th: { signed: 'ลงชื่อ', position: 'ตำแหน่ง', date: 'วันที่' },
  en: { signed: 'Signed', position: 'Position', date: 'Date' },
};

/** The lines of one place to sign, top to bottom. */
export function signatureLines(signature: Signature, language: DocumentLanguage): string[] {
  const words = SIGNATURE_WORDS[language];
  return [
    `${words.signed} ${DOTS}`,
    `(${signature.name ?? DOTS})`,
    `${words.position} ${signature.position ?? DOTS}`,
    ...(signature.actingFor ? [signature.actingFor] : []),
    signature.role,
    `${words.date} ${signature.date ?? DOTS}`,
  ];
}

export function pageWord(language: DocumentLanguage): string {
  return language === 'th' ? 'หน้า' : 'Page';
}

/** A cell with its place in the grid; row and column count from 0. */
export interface PlacedCell<C> {
  row: number;
  column: number;
  colspan: number;
  rowspan: number;
  cell: C;
}

/**
 * Puts cells on the grid as HTML does: a cell takes the first free place of its row. The work goes by cells and columns,
 * never by the squares that a span covers.
 */
export function placeCells<C extends { colspan?: number; rowspan?: number }>(rows: C[][]): PlacedCell<C>[] {
  /** By column: the first row that no cell above reaches into. */
  const freeFrom: number[] = [];
  const placed: PlacedCell<C>[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column++;
      const colspan = cell.colspan ?? 1;
      const rowspan = cell.rowspan ?? 1;
      for (let c = column; c < column + colspan; c++) freeFrom[c] = Math.max(freeFrom[c] ?? 0, row + rowspan);
      placed.push({ row, column, colspan, rowspan, cell });
      column += colspan;
    }
  });
  return placed;
}

/** Figures stand at the right, and so do N/A and "-" among them; a text over several columns begins at the left. */
export function alignmentOf(table: TableBlock, place: PlacedCell<BodyCell>): Alignment {
  const { content, align } = place.cell;
  if (align) return align;
  const figure = content.kind !== 'text' && content.kind !== 'empty';
  if (!figure && place.colspan > 1) return 'start';
  return table.columns[place.column]?.align ?? (figure ? 'end' : 'start');
}

export interface PlacedFigure {
  /** `activities[2].2566-03` (table id, row from 0, column id) or `facts.งบประมาณ` (list id, label). */
  place: string;
  figure: Figure;
}

/** Every figure of the document, in reading order. */
export function figuresOf(document: OfficialDocument): PlacedFigure[] {
  return document.blocks.flatMap(figuresOfBlock);
}

function figuresOfBlock(block: Block): PlacedFigure[] {
  if (block.kind === 'field-list') {
    return block.fields.flatMap(({ label, content }) => asFigure(`${block.id}.${label}`, content));
  }
  if (block.kind !== 'table') return [];
  return placeCells(block.rows.map((row) => row.cells)).flatMap(({ row, column, cell }) =>
    asFigure(`${block.id}[${row}].${columnId(block, column)}`, cell.content),
  );
}

function asFigure(place: string, content: Content): PlacedFigure[] {
  return content.kind === 'text' || content.kind === 'empty' ? [] : [{ place, figure: content }];
}

function columnId(table: TableBlock, column: number): string {
  return table.columns[column]?.id ?? `column ${column}`;
}

/** Every text the body prints, in reading order, figures included, empty ones left out. */
export function textsOf(document: OfficialDocument): string[] {
  return document.blocks
    .flatMap((block) => textsOfBlock(block, document))
    .map((text) => printed(text, document.digits))
    .filter((text) => text !== '');
}

function textsOfBlock(block: Block, document: OfficialDocument): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'field-list':
      return block.fields.flatMap(({ label, content }) => [label, contentText(content)]);
    case 'table':
      return [
        block.caption ?? '',
        ...block.head.flat().map((cell) => cell.text),
        ...block.rows.flatMap((row) => row.cells.map((cell) => contentText(cell.content))),
      ];
    case 'signature-block':
      return block.signatures.flatMap((signature) => signatureLines(signature, document.language));
    case 'picture':
      return [block.caption ?? ''];
    case 'rich-paragraph':
    case 'list':
      return richTexts([block]);
    case 'rich-table':
      return [block.caption ?? '', ...block.rows.flat().flatMap((cell) => richTexts(cell.blocks))];
    case 'contents':
      return [block.title, ...headingsOf(document, block.depth).map(({ text }) => text)];
    case 'cover':
      return [block.title, block.subject, ...block.lines, ...block.foot];
    case 'memo-head':
    case 'memo-signature':
      return memoTexts(block);
    case 'page-break':
      return [];
  }
}

/** The headings that a table of contents lists, with their place among all headings of the document. */
export function headingsOf(
  document: OfficialDocument,
  depth: number,
): { text: string; level: number; index: number }[] {
  return document.blocks
    .filter((block) => block.kind === 'heading')
    .map(({ text, level }, index) => ({ text, level, index }))
    .filter(({ level }) => level <= depth);
}
