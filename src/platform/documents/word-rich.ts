/** Free writing for Word: runs in their looks, real lists that go on numbering when edited, tables of words. */
import {
  AlignmentType,
  type ILevelsOptions,
  LevelFormat,
  type Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import { placeCells, printed } from '../../foundation/document-text.ts';
import type { ListBlock, RichCell, RichContent, RichTableBlock } from '../../foundation/rich-blocks.ts';
import { isReport, lineOf, PARAGRAPH_GAP, type Paper, tableLineOf } from './paper.ts';
import { headRowsOf, richLayout, tallRowsOf } from './pdf-rich.ts';
import { cellMargins, DXA, fixedTable, THIN } from './word-tables.ts';
import { runs, WORD_BODY_SIZE, wordParagraph } from './word-text.ts';

export interface ListNumbering {
  config: { reference: string; levels: ILevelsOptions[] }[];
  referenceOf: Map<ListBlock, string>;
}

/** Word's indentation of a list at its depth, points. */
const STEP = 22;
const DEEPEST = 8;

/** Every list of the document with numbering of its own, so that each begins where it says. */
export function listNumbering(document: OfficialDocument): ListNumbering {
  const numbering: ListNumbering = { config: [], referenceOf: new Map() };
  const note = (blocks: readonly RichContent[], depth: number): void => {
    for (const block of blocks) {
      if (block.kind !== 'list') continue;
      const reference = `list-${numbering.config.length + 1}`;
      numbering.referenceOf.set(block, reference);
      numbering.config.push({ reference, levels: [levelOf(block, depth, document)] });
      for (const item of block.items) note(item.blocks, depth + 1);
    }
  };
  for (const block of document.blocks) {
    if (block.kind === 'list') note([block], 0);
    if (block.kind === 'rich-table') for (const cell of block.rows.flat()) note(cell.blocks, 0);
  }
  return numbering;
}

function levelOf(list: ListBlock, depth: number, { digits, language }: OfficialDocument): ILevelsOptions {
  const dots = depth % 2 === 0 ? '•' : '–';
  const numbers = depth % 2 === 0 ? '%1.' : '%1)';
  const counts = digits === 'thai' ? LevelFormat.THAI_NUMBERS : LevelFormat.DECIMAL;
  const left = Math.round((Math.min(depth, DEEPEST) + 1) * STEP * DXA);
  return {
    level: 0,
    format: list.ordered ? counts : LevelFormat.BULLET,
    text: list.ordered ? numbers : dots,
    start: list.start ?? 1,
    alignment: AlignmentType.LEFT,
    style: { run: runFont(language), paragraph: { indent: { left, hanging: 16 * DXA } } },
  };
}

const runFont = (language: OfficialDocument['language']) => ({
  font: 'Sarabun',
  size: WORD_BODY_SIZE * 2,
  language: { value: language === 'th' ? 'th-TH' : 'en-US' },
});

interface RichLook {
  document: OfficialDocument;
  lists: ListNumbering;
  size?: number;
  bold?: boolean;
  align?: 'center';
  /** Points from line to line. */
  line?: number;
  depth?: number;
}

export function wordRich(block: RichContent, look: RichLook): Paragraph[] {
  const { document, lists, size = WORD_BODY_SIZE, depth = 0 } = look;
  if (block.kind === 'rich-paragraph') return [paragraphOf(block, look, {})];
  const reference = lists.referenceOf.get(block);
  return block.items.flatMap((item) =>
    item.blocks.flatMap((each, index) => {
      if (each.kind === 'list') return wordRich(each, { ...look, depth: depth + 1 });
      const list = index === 0 && reference ? { list: { reference, level: 0 } } : {};
      const left = index === 0 ? {} : { left: (Math.min(depth, DEEPEST) + 1) * STEP };
      return [paragraphOf(each, { ...look, document, size }, { ...list, ...left })];
    }),
  );
}

function paragraphOf(
  block: Extract<RichContent, { kind: 'rich-paragraph' }>,
  { document, size = WORD_BODY_SIZE, bold = false, align, line }: RichLook,
  place: { list?: { reference: string; level: number }; left?: number },
): Paragraph {
  const { language, digits } = document;
  const words = block.runs.flatMap((run) =>
    runs(printed(run.text, digits), {
      size,
      language,
      bold: bold || (run.bold ?? false),
      italic: run.italic ?? false,
      underline: run.underline ?? false,
    }),
  );
  const distances = isReport(document) ? { line: line ?? lineOf(size), after: PARAGRAPH_GAP } : { after: 4 };
  return wordParagraph(words, {
    align: align ?? block.align ?? 'start',
    indent: block.indent ?? false,
    size,
    language,
    ...distances,
    ...(line ? { after: 0 } : {}),
    ...place,
  });
}

export function wordRichTable(
  block: RichTableBlock,
  context: { document: OfficialDocument; paper: Paper; lists: ListNumbering },
): Table {
  const { document, paper, lists } = context;
  const layout = richLayout(block, document, paper.textWidth);
  const size = Math.floor(layout.size * 2) / 2;
  const inset = Math.round(layout.insetX * DXA);
  const drawCell = (cell: RichCell, width: number, colspan: number, rowspan: number): TableCell => {
    const look: RichLook = { document, lists, size, bold: cell.head ?? false, line: tableLineOf(size) };
    const blocks = cell.blocks.flatMap((each) =>
      wordRich(each, cell.head ? { ...look, align: 'center' } : look),
    );
    return new TableCell({
      width: { size: Math.round(width * DXA), type: WidthType.DXA },
      columnSpan: colspan,
      rowSpan: rowspan,
      borders: { top: THIN, right: THIN, bottom: THIN, left: THIN },
      margins: { ...cellMargins(document, size), left: inset, right: inset },
      verticalAlign: cell.head ? VerticalAlign.CENTER : VerticalAlign.TOP,
      ...(cell.head ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'ECECEC' } } : {}),
      children: blocks.length > 0 ? blocks : [wordParagraph('', { size, language: document.language })],
    });
  };
  const heads = headRowsOf(block);
  const tall = tallRowsOf(block, layout);
  const byRow = Map.groupBy(placeCells(block.rows), (place) => place.row);
  const rows = block.rows.map((_cells, at) => {
    const children = (byRow.get(at) ?? []).map(({ column, colspan, rowspan, cell }) => {
      const width = layout.widths.slice(column, column + colspan).reduce((a, b) => a + b, 0);
      return drawCell(cell, width, colspan, rowspan);
    });
    return new TableRow({ tableHeader: at < heads, cantSplit: !tall.has(at), children });
  });
  return fixedTable(layout.widths, rows);
}
