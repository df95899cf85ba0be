/**
 * What an editor holds, cut to what a report may hold: unknown nodes give way to what stands in them, unknown marks
 * and attributes fall away, headings within lists and tables become paragraphs. Pure; the server judges again.
 */
import type {
  RichCellNode,
  RichDoc,
  RichInline,
  RichList,
  RichListItem,
  RichNode,
  RichParagraph,
  RichTableNode,
} from './rich-text.ts';
import { gridOf, TABLE_LIMITS } from './table-grid.ts';

export type LooseNode = {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string }[];
  content?: LooseNode[];
};

const MARKS = ['bold', 'italic', 'underline'] as const;

export function fitDoc(doc: LooseNode): RichDoc {
  return { type: 'doc', content: (doc.content ?? []).flatMap(fitBlock) };
}

function fitInlines(nodes: readonly LooseNode[] = []): RichInline[] {
  return nodes.flatMap((node): RichInline[] => {
    if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
    if (node.type !== 'text') return fitInlines(node.content);
    if (!node.text) return [];
    const marks = MARKS.filter((mark) => node.marks?.some(({ type }) => type === mark)).map((type) => ({
      type,
    }));
    return [{ type: 'text', text: node.text, ...(marks.length > 0 ? { marks } : {}) }];
  });
}

const whole = (value: unknown, otherwise: number, most: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : otherwise;

function paragraphOf(node: LooseNode): RichParagraph {
  const content = fitInlines(node.content);
  const align = node.attrs?.textAlign;
  return {
    type: 'paragraph',
    ...(align === 'center' || align === 'right' ? { attrs: { textAlign: align } } : {}),
    ...(content.length > 0 ? { content } : {}),
  };
}

function fitBlock(node: LooseNode): RichNode[] {
  switch (node.type) {
    case 'heading': {
      const level = whole(node.attrs?.level, 1, 3) as 1 | 2 | 3;
      const content = fitInlines(node.content);
      return [{ type: 'heading', attrs: { level }, ...(content.length > 0 ? { content } : {}) }];
    }
    case 'picture': {
      const { fileId, caption } = node.attrs ?? {};
      if (typeof fileId !== 'string') return [];
      return [{ type: 'picture', attrs: { fileId, caption: String(caption ?? '').slice(0, 500) } }];
    }
    case 'table': {
      const rows = (node.content ?? [])
        .filter((row) => row.type === 'tableRow')
        .map((row) => ({ type: 'tableRow' as const, content: (row.content ?? []).flatMap(fitCell) }));
      return fitTable(rows);
    }
    default:
      return fitWithin(node);
  }
}

/** Inside a list item or a cell: paragraphs and lists only. */
function fitWithin(node: LooseNode): (RichParagraph | RichList)[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [paragraphOf(node)];
    case 'text':
      return [paragraphOf({ content: [node] })];
    case 'bulletList':
    case 'orderedList': {
      const content = (node.content ?? []).map(
        (item): RichListItem => ({ type: 'listItem', content: filled(item) }),
      );
      if (content.length === 0) return [];
      if (node.type === 'bulletList') return [{ type: 'bulletList', content }];
      const start = whole(node.attrs?.start, 1, 9_999);
      return [{ type: 'orderedList', ...(start === 1 ? {} : { attrs: { start } }), content }];
    }
    default:
      return (node.content ?? []).flatMap(fitWithin);
  }
}

const filled = (node: LooseNode): (RichParagraph | RichList)[] => {
  const content = (node.content ?? []).flatMap(fitWithin);
  return content.length > 0 ? content : [{ type: 'paragraph' }];
};

/** Past the last column words go on in the last cell, past the last row in a table of its own: none is lost. */
function fitTable(rows: RichTableNode['content']): RichTableNode[] {
  if (rows.length === 0) return [];
  const { columns, rows: most } = TABLE_LIMITS;
  const grid = gridOf(rows.map((row) => row.content));
  const isDrawable = grid.columns <= columns && !grid.overlaps;
  const drawable = isDrawable
    ? rows
    : rows.map(({ type, content }) => ({ type, content: withoutSpans(content) }));
  const [first, rest] = [drawable.slice(0, most), drawable.slice(most)];
  return [{ type: 'table', content: first }, ...fitTable(rest)];
}

function withoutSpans(cells: readonly RichCellNode[]): RichCellNode[] {
  const single = cells.map(({ type, content }) => ({ type, content }));
  const kept = single.slice(0, TABLE_LIMITS.columns);
  const last = kept.at(-1);
  const more = single.slice(TABLE_LIMITS.columns).flatMap(({ content }) => content);
  return last ? [...kept.slice(0, -1), { ...last, content: [...last.content, ...more] }] : kept;
}

function fitCell(node: LooseNode): RichCellNode[] {
  if (node.type !== 'tableCell' && node.type !== 'tableHeader') return [];
  const { colspan, rowspan, colwidth } = node.attrs ?? {};
  const widths =
    Array.isArray(colwidth) && colwidth.every((each) => typeof each === 'number') ? colwidth : null;
  return [
    {
      type: node.type,
      attrs: {
        colspan: whole(colspan, 1, TABLE_LIMITS.columns),
        rowspan: whole(rowspan, 1, 200),
        ...(widths ? { colwidth: widths } : {}),
      },
      content: filled(node),
    },
  ];
}
