/** Free writing (lists, runs, rich tables) as the values that form.typ draws. */
import { type OfficialDocument, row, table, text } from '../../foundation/document-blocks.ts';
import { placeCells } from '../../foundation/document-text.ts';
import {
  listMarker,
  type RichContent,
  type RichTableBlock,
  richTexts,
  runsText,
  type TextRun,
} from '../../foundation/rich-blocks.ts';
import { type FontWeight, sarabun } from './font-metrics.ts';
import { layOutTable, linesIn, TALLEST_WHOLE_ROW, type TableLayout } from './lay-out-table.ts';
import { BODY_SIZE } from './paper.ts';

/** A text as drawn in `width` points at `size` points; `wraps`: it is part of a text that takes several lines. */
export type Body = (
  value: string,
  width?: number,
  size?: number,
  weight?: FontWeight,
  wraps?: boolean,
) => string;

/** What a list takes from the width for its marker, points. */
const LIST_INDENT = 26;

type RichData =
  | { kind: 'rich-paragraph'; runs: unknown[]; align: string; indent: boolean }
  | { kind: 'list'; ordered: boolean; markers: string[]; items: RichData[][] };

export function richData(
  block: RichContent,
  body: Body,
  width: number,
  size = BODY_SIZE,
  depth = 0,
): RichData {
  if (block.kind === 'rich-paragraph') {
    const { runs, align = 'start', indent = false } = block;
    return { kind: block.kind, runs: runsData(runs, body, width, size), align, indent };
  }
  const room = Math.max(width - LIST_INDENT, size * 4);
  return {
    kind: block.kind,
    ordered: block.ordered,
    markers: block.items.map((_item, index) => body(listMarker(block, index, depth), width, size)),
    items: block.items.map((item) => item.blocks.map((each) => richData(each, body, room, size, depth + 1))),
  };
}

function runsData(runs: readonly TextRun[], body: Body, width: number, size: number) {
  // A run that would fit a line alone must know that the whole paragraph does not.
  const fits = sarabun('bold').width(runsText(runs)) * size <= width;
  return runs.map(({ text, bold = false, italic = false, underline = false }) => ({
    text: body(text, width, size, bold ? 'bold' : 'regular', !fits),
    bold,
    italic,
    underline,
  }));
}

/** Type size and column widths by the words of the cells; spanning cells ask for nothing. */
export function richLayout(block: RichTableBlock, document: OfficialDocument, width: number): TableLayout {
  const rows = block.rows.map((cells) =>
    row(cells.map((cell) => ({ ...spans(cell), content: text(richTexts(cell.blocks).join('\n')) }))),
  );
  const columns = block.columns.map((weight, index) => ({ id: `${index}`, weight }));
  return layOutTable(table(block.id, { columns, head: [], rows }), document.digits, width);
}

const spans = ({ colspan = 1, rowspan = 1 }: { colspan?: number; rowspan?: number }) => ({
  colspan,
  rowspan,
});

/** Rows at the top that hold heads only; they are repeated on every page. */
export function headRowsOf({ rows }: RichTableBlock): number {
  const first = rows.findIndex((cells) => cells.length === 0 || !cells.every((cell) => cell.head));
  const count = first < 0 ? rows.length : first;
  const spansOut = rows
    .slice(0, count)
    .some((cells, at) => cells.some(({ rowspan = 1 }) => at + rowspan > count));
  return spansOut ? 0 : count;
}

const placedIn = ({ rows }: RichTableBlock) =>
  placeCells(rows.map((cells) => cells.map((cell) => ({ ...cell, ...spans(cell) }))));
const roomOf = (layout: TableLayout, { column, colspan }: { column: number; colspan: number }) =>
  layout.widths.slice(column, column + colspan).reduce((a, b) => a + b, 0) - 2 * layout.insetX;

/** Rows that may be parted between two pages, for they are too tall to be kept whole. */
export function tallRowsOf(block: RichTableBlock, layout: TableLayout): Set<number> {
  const tall = placedIn(block).filter(({ cell, ...place }) => {
    const room = roomOf(layout, place);
    const lines = richTexts(cell.blocks).reduce((sum, each) => sum + linesIn(each, room, layout.size), 0);
    return lines > (cell.head ? TALLEST_WHOLE_ROW : TALLEST_WHOLE_ROW / 2);
  });
  return new Set(
    tall.flatMap(({ row, rowspan }) => Array.from({ length: rowspan }, (_unused, at) => row + at)),
  );
}

export function richTableData(block: RichTableBlock, document: OfficialDocument, body: Body, width: number) {
  const layout = richLayout(block, document, width);
  const cells = placedIn(block).map(({ cell, ...place }) => {
    const { row, column, colspan, rowspan } = place;
    const room = roomOf(layout, place);
    const blocks = cell.blocks.map((each) => richData(each, body, room, layout.size));
    return { row, column, colspan, rowspan, head: cell.head ?? false, blocks };
  });
  const tall = tallRowsOf(block, layout);
  const heads = headRowsOf(block);
  // A head too tall to stand on every page is drawn once, as a row.
  const headRows = [...tall].some((at) => at < heads) ? 0 : heads;
  return {
    kind: block.kind,
    caption: body(block.caption ?? ''),
    ...layout,
    headRows,
    rows: block.rows.map((_cells, at) =>
      cells.filter(({ row }) => row === at).map((cell) => ({ ...cell, breakable: tall.has(at) })),
    ),
  };
}
