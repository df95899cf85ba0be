/** Free writing, contents and cover as lines of a sheet: nobody reckons with them, but nothing of a report is missing. */
import type { Alignment, OfficialDocument, TableBlock } from '../../foundation/document-blocks.ts';
import { headingsOf } from '../../foundation/document-text.ts';
import { type MemoBlock, memoTexts } from '../../foundation/memo-blocks.ts';
import {
  type ContentsBlock,
  type CoverBlock,
  type RichContent,
  type RichTableBlock,
  richLines,
} from '../../foundation/rich-blocks.ts';
import type { CellLook } from '../spreadsheets/index.ts';

type Line = { text: string; look: CellLook; align?: Alignment };

/** A rich table as a table of plain cells. */
export function plainTable({ id, caption, columns, rows }: RichTableBlock): TableBlock {
  return {
    kind: 'table',
    id,
    ...(caption ? { caption } : {}),
    columns: columns.map((weight, index) => ({ id: `${index + 1}`, weight })),
    head: [],
    rows: rows.map((cells) => ({
      kind: 'normal',
      cells: cells.map(({ blocks, head, colspan = 1, rowspan = 1 }) => ({
        content: { kind: 'text', text: richLines(blocks).join('\n') },
        ...(head ? { bold: true, align: 'center' as const } : {}),
        colspan,
        rowspan,
      })),
    })),
  };
}

export function bookLines(
  block: RichContent | ContentsBlock | CoverBlock | MemoBlock,
  document: OfficialDocument,
): Line[] {
  const plain = (text: string): Line => ({ text, look: {} });
  const centred = (text: string, look: CellLook = {}): Line => ({ text, look, align: 'center' });
  switch (block.kind) {
    case 'rich-paragraph':
    case 'list':
      return richLines([block]).map(plain);
    case 'contents':
      return [
        centred(block.title, { bold: true }),
        ...headingsOf(document, block.depth).map(({ text, level }) =>
          plain(`${'   '.repeat(level - 1)}${text}`),
        ),
      ];
    // Nobody asks for a letter as a sheet; what it says is there line by line.
    case 'memo-head':
    case 'memo-signature':
      return memoTexts(block).map(plain);
    case 'cover':
      return [
        centred(block.title, { bold: true, size: 20 }),
        centred(block.subject, { bold: true, size: 18 }),
        ...[...block.lines, ...block.foot].map((text) => centred(text)),
      ];
  }
}
