/**
 * What free writing may hold, judged on the server whatever sent it: nodes, marks, depth and sizes. Anything else is
 * refused, not cleaned: the editor never makes it.
 */
import { z } from '@hono/zod-openapi';
import type { RichCellNode, RichDoc, RichList, RichTableNode } from './rich-text.ts';
import { gridOf, TABLE_LIMITS } from './table-grid.ts';

/** Far above any report (forty pages are some 80,000 letters), far below what would hold up a server; a run is what stands without a break or a change of its face. */
export const RICH_LIMITS = { depth: 24, nodes: 20_000, text: 200_000, run: 20_000 } as const;

const marks = z
  .array(z.strictObject({ type: z.enum(['bold', 'italic', 'underline']) }))
  .max(3)
  .optional();
const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(RICH_LIMITS.run), marks }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);
const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.strictObject({ textAlign: z.enum(['left', 'center', 'right']).nullish() }).optional(),
  content: z.array(inline).optional(),
});
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  }),
  content: z.array(inline).optional(),
});
const list: z.ZodType<RichList> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('bulletList'), content: items }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z
        .strictObject({ start: z.number().int().min(0).max(9_999).optional(), type: z.null().optional() })
        .optional(),
      content: items,
    }),
  ]),
) as z.ZodType<RichList>;
const within = z.array(z.union([paragraph, list])).min(1);
const items = z.array(z.strictObject({ type: z.literal('listItem'), content: within })).min(1);
const cell: z.ZodType<RichCellNode> = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z
    .strictObject({
      colspan: z.number().int().min(1).max(20).optional(),
      rowspan: z.number().int().min(1).max(200).optional(),
      colwidth: z.array(z.number().min(0).max(5_000)).max(20).nullish(),
      align: z.null().optional(),
    })
    .optional(),
  content: within,
}) as z.ZodType<RichCellNode>;
const rows = z
  .array(z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).max(TABLE_LIMITS.columns) }))
  .min(1)
  .max(TABLE_LIMITS.rows)
  .superRefine((value, context) => {
    const { columns, overlaps } = gridOf(value.map(({ content }) => content));
    const limit = TABLE_LIMITS.columns;
    const refuseTable = (code: string, data: Record<string, number>) =>
      context.addIssue({ code: 'custom', message: code, params: { code, data } });
    if (columns > limit) refuseTable('final-report-table-too-wide', { columns, limit });
    else if (overlaps) refuseTable('final-report-table-overlaps', {});
  });
const table = z.strictObject({ type: z.literal('table'), content: rows });
const picture = z.strictObject({
  type: z.literal('picture'),
  attrs: z.strictObject({ fileId: z.uuid().toLowerCase(), caption: z.string().max(500) }),
});
const doc = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.union([paragraph, heading, list, table, picture])),
});

/** Depth and number of nodes, counted without recursion: a hostile tree must not exhaust the stack. */
export function fitsLimits(value: unknown): boolean {
  const left: [value: unknown, depth: number][] = [[value, 0]];
  let nodes = 0;
  let text = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, depth] = next;
    if (typeof node === 'string') text += node.length;
    if (typeof node !== 'object' || node === null) continue;
    nodes += 1;
    // Every node of the tree is an object within an array.
    if (depth > RICH_LIMITS.depth * 2 || nodes > RICH_LIMITS.nodes * 4 || text > RICH_LIMITS.text)
      return false;
    for (const each of Object.values(node)) left.push([each, depth + 1]);
  }
  return text <= RICH_LIMITS.text;
}

/** Spans cover places at no cost to who writes them: the tables of a text are judged together by what they cover. */
const fitsPage = z.custom<RichDoc>().superRefine((value, context) => {
  const tables = value.content.filter((node): node is RichTableNode => node.type === 'table');
  const squares = tables.reduce(
    (sum, { content }) => sum + gridOf(content.map((row) => row.content)).squares,
    0,
  );
  const limit = TABLE_LIMITS.squares;
  const code = 'final-report-tables-too-large';
  if (squares > limit)
    context.addIssue({ code: 'custom', message: code, params: { code, data: { squares, limit } } });
});

export const richDocSchema = z
  .custom<RichDoc>(fitsLimits, {
    params: { code: 'final-report-too-large', data: { limit: RICH_LIMITS.text } },
  })
  .pipe(doc as unknown as z.ZodType<RichDoc, RichDoc>)
  .pipe(fitsPage);
