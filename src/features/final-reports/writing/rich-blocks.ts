/** Free writing as blocks of a paper. Pure: the same for PDF, Word, Excel and the page count. */
import { type Alignment, type Block, heading, paragraph } from '../../../foundation/document-blocks.ts';
import {
  type ListBlock,
  type RichCell,
  type RichContent,
  type RichTableBlock,
  richParagraph,
  type TextRun,
} from '../../../foundation/rich-blocks.ts';
import type {
  RichDoc,
  RichInline,
  RichList,
  RichNode,
  RichParagraph,
  RichPicture,
  RichTableNode,
} from './rich-text.ts';
import { gridOf } from './table-grid.ts';

/** A picture ready to be drawn, by its file. */
export type DrawablePicture = { format: 'png' | 'jpeg'; base64: string; widthPx: number; heightPx: number };
export type Pictures = ReadonlyMap<string, DrawablePicture>;

export type RichOptions = {
  /** Level of the section around the text; a heading within it stands below. */
  level: 1 | 2 | 3;
  pictures: Pictures;
  /** Widest and highest picture, millimetres. */
  room?: { widthMm: number; heightMm: number };
};

const ROOM = { widthMm: 150, heightMm: 100 };
const ALIGNMENTS: Record<string, Alignment> = { left: 'start', center: 'center', right: 'end' };

export function richBlocks(doc: RichDoc, options: RichOptions): Block[] {
  return doc.content.flatMap((node, index) => blocksOf(node, options, index));
}

function blocksOf(node: RichNode, options: RichOptions, index: number): Block[] {
  switch (node.type) {
    case 'heading': {
      const text = runsOf(node.content)
        .map((run) => run.text)
        .join('')
        .trim();
      if (text === '') return [];
      const level = options.level + node.attrs.level;
      return level <= 3 ? [heading(level as 2 | 3, text)] : [paragraph(text, { bold: true })];
    }
    case 'paragraph':
      return paragraphOf(node, true);
    case 'bulletList':
    case 'orderedList':
      return [listOf(node)];
    case 'table':
      return [tableOf(node, index)];
    case 'picture':
      return pictureBlock(node.attrs, options);
  }
}

function runsOf(content: readonly RichInline[] = []): TextRun[] {
  return content.map((inline) => {
    if (inline.type === 'hardBreak') return { text: '\n' };
    const marks = new Set(inline.marks?.map(({ type }) => type));
    return {
      text: inline.text,
      ...(marks.has('bold') ? { bold: true } : {}),
      ...(marks.has('italic') ? { italic: true } : {}),
      ...(marks.has('underline') ? { underline: true } : {}),
    };
  });
}

/** An empty paragraph is only a gap on the screen. A paragraph of running text is indented as in Thai books. */
function paragraphOf(node: RichParagraph, indents: boolean) {
  const runs = runsOf(node.content);
  if (runs.every(({ text }) => text.trim() === '')) return [];
  const align = ALIGNMENTS[node.attrs?.textAlign ?? 'left'] ?? 'start';
  const indent = indents && align === 'start';
  return [richParagraph(runs, { ...(align === 'start' ? {} : { align }), ...(indent ? { indent } : {}) })];
}

function within(content: readonly (RichParagraph | RichList)[]): RichContent[] {
  return content.flatMap((each): RichContent[] =>
    each.type === 'paragraph' ? paragraphOf(each, false) : [listOf(each)],
  );
}

function listOf(node: RichList): ListBlock {
  const start = node.type === 'orderedList' ? node.attrs?.start : undefined;
  return {
    kind: 'list',
    ordered: node.type === 'orderedList',
    ...(start === undefined || start === 1 ? {} : { start }),
    items: node.content.map((item) => ({ blocks: within(item.content) })),
  };
}

/** Spans that reach past the last row, or a row of other length, are what the browser lets pass: cut to the grid. */
function tableOf(node: RichTableNode, index: number): RichTableBlock {
  const grid = gridOf(node.content.map((row) => row.content));
  const rows: RichCell[][] = node.content.map(() => []);
  for (const { row, colspan, rowspan, cell } of grid.cells)
    rows[row]?.push({
      blocks: within(cell.content),
      ...(cell.type === 'tableHeader' ? { head: true } : {}),
      colspan,
      rowspan,
    });
  const first = node.content[0]?.content ?? [];
  const widths = first.flatMap(({ attrs }) => {
    const { colspan = 1, colwidth } = attrs ?? {};
    return Array.from({ length: colspan }, (_unused, column) => colwidth?.[column] ?? null);
  });
  const known = widths.filter((width) => width !== null);
  const usual = known.length === 0 ? 100 : known.reduce((sum, width) => sum + width, 0) / known.length;
  const columns = Array.from(
    { length: Math.max(grid.columns, 1) },
    (_unused, column) => widths[column] ?? usual,
  );
  return { kind: 'rich-table', id: `table-${index + 1}`, columns, rows };
}

/** As wide as it is at 150 points an inch, within the room; nothing when the picture cannot be drawn. */
export function pictureBlock(
  { fileId, caption }: RichPicture['attrs'],
  { pictures, room = ROOM }: Pick<RichOptions, 'pictures' | 'room'>,
): Block[] {
  const picture = pictures.get(fileId);
  if (!picture) return [];
  const { widthPx, heightPx, format, base64 } = picture;
  const natural = (widthPx / 150) * 25.4;
  const scale = Math.min(1, room.widthMm / natural, room.heightMm / ((natural * heightPx) / widthPx));
  const widthMm = Math.round(natural * scale * 10) / 10;
  return [
    {
      kind: 'picture',
      format,
      base64,
      alternative: caption.trim() || 'ภาพประกอบ',
      widthMm,
      heightMm: Math.round(((widthMm * heightPx) / widthPx) * 10) / 10,
      ...(caption.trim() ? { caption: caption.trim() } : {}),
    },
  ];
}
