/**
 * What the routes of official forms take and answer. The document schema is strict and mirrors
 * foundation/document-blocks.ts; a test parses every form of the catalogue with it.
 */
import { z } from '@hono/zod-openapi';
import { parseMonth } from '../../foundation/month.ts';
import type { ListBlock } from '../../foundation/rich-blocks.ts';
import { amendmentStates } from '../amendments/rules.ts';
import { finalReportStates } from '../final-reports/rules.ts';
import { reportStates } from '../monthly-reports/rules.ts';
import { fileFormats, formRecords } from './catalogue.ts';

const text = z.string();
const count = z.number().int().min(1);
const alignment = z.enum(['start', 'center', 'end']);

const figureValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), number: text }),
  z.strictObject({ kind: z.enum(['not-applicable', 'nothing', 'missing']) }),
]);
const content = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text }),
    z.strictObject({ kind: z.literal('money'), satang: z.number().int() }),
    z.strictObject({
      kind: z.literal('percent'),
      decimal: text,
      places: z.number().int(),
      sign: z.boolean().optional(),
    }),
    z.strictObject({
      kind: z.literal('figure'),
      value: figureValue,
      places: z.number().int().optional(),
    }),
    z.strictObject({ kind: z.literal('empty') }),
  ])
  .openapi('FormContent');

const spans = { colspan: count.optional(), rowspan: count.optional(), align: alignment.optional() };
const tableBlock = z
  .strictObject({
    kind: z.literal('table'),
    id: text,
    caption: text.optional(),
    columns: z.array(z.strictObject({ id: text, weight: z.number(), align: alignment.optional() })),
    head: z.array(z.array(z.strictObject({ text, ...spans }))),
    rows: z.array(
      z.strictObject({
        kind: z.enum(['normal', 'group', 'total']),
        cells: z.array(z.strictObject({ content, bold: z.boolean().optional(), ...spans })),
      }),
    ),
  })
  .openapi('FormTable');
const signature = z.strictObject({
  role: text,
  name: text.optional(),
  position: text.optional(),
  date: text.optional(),
  actingFor: text.optional(),
});

const flag = z.boolean().optional();
const richParagraph = z.strictObject({
  kind: z.literal('rich-paragraph'),
  runs: z.array(z.strictObject({ text, bold: flag, italic: flag, underline: flag })),
  align: alignment.optional(),
  indent: flag,
});
const list = z
  .strictObject({
    kind: z.literal('list'),
    ordered: z.boolean(),
    start: z.number().int().optional(),
    // Paragraphs, and lists of the same shape.
    get items(): z.ZodType<ListBlock['items']> {
      return z.array(z.strictObject({ blocks: z.array(z.union([richParagraph, list])) }));
    },
  })
  .openapi('FormList');
const richTable = z.strictObject({
  kind: z.literal('rich-table'),
  id: text,
  caption: text.optional(),
  columns: z.array(z.number()),
  rows: z.array(
    z.array(
      z.strictObject({
        blocks: z.array(z.union([richParagraph, list])),
        head: flag,
        colspan: count.optional(),
        rowspan: count.optional(),
      }),
    ),
  ),
});

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text,
    align: alignment.optional(),
  }),
  z.strictObject({
    kind: z.literal('paragraph'),
    text,
    align: alignment.optional(),
    bold: z.boolean().optional(),
    indent: z.boolean().optional(),
    small: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('field-list'),
    id: text,
    columns: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    fields: z.array(z.strictObject({ label: text, content })),
  }),
  tableBlock,
  z.strictObject({ kind: z.literal('signature-block'), signatures: z.array(signature) }),
  z.strictObject({
    kind: z.literal('picture'),
    format: z.enum(['png', 'jpeg', 'svg']),
    base64: text,
    alternative: text,
    widthMm: z.number(),
    heightMm: z.number(),
    align: alignment.optional(),
    caption: text.optional(),
  }),
  richParagraph,
  list,
  richTable,
  z.strictObject({
    kind: z.literal('contents'),
    title: text,
    depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  }),
  z.strictObject({
    kind: z.literal('cover'),
    title: text,
    subject: text,
    lines: z.array(text),
    foot: z.array(text),
  }),
  z.strictObject({
    kind: z.literal('memo-head'),
    emblem: z
      .strictObject({
        format: z.enum(['png', 'jpeg', 'svg']),
        base64: text,
        alternative: text,
        widthMm: z.number(),
        heightMm: z.number(),
      })
      .optional(),
    unitName: text,
    telephone: text,
    number: text,
    date: text,
    subject: text,
    to: z.array(text),
  }),
  z.strictObject({ kind: z.literal('memo-signature'), lines: z.array(text) }),
  z.strictObject({ kind: z.literal('page-break') }),
]);

/** An official form as blocks, as the screen draws it. */
export const officialDocumentSchema = z
  .strictObject({
    formId: text,
    version: text,
    language: z.enum(['th', 'en']),
    title: z.strictObject({ th: text, en: text.optional() }),
    orientation: z.enum(['portrait', 'landscape']),
    layout: z.enum(['form', 'report', 'memo']).optional(),
    digits: z.enum(['arabic', 'thai']),
    header: z.strictObject({ start: text.optional(), end: text.optional() }),
    footer: z.strictObject({ start: text.optional() }),
    madeAt: text,
    blocks: z.array(block),
  })
  .openapi('OfficialDocument');

export const officialFormSchema = z
  .strictObject({
    formId: text.openapi({ example: '200-3' }),
    paperId: text.openapi({ example: 'สสว.200/3' }),
    version: text,
    title: z.strictObject({ th: text, en: text }),
    record: z.enum(formRecords),
    formats: z.array(z.enum(fileFormats)).openapi({ description: 'Files in which the form is given' }),
    clause: z.strictObject({ source: text, clause: text }),
  })
  .openapi('OfficialForm');

export const drawnFormSchema = z.strictObject({
  form: officialFormSchema,
  project: z.strictObject({ projectCode: text, name: text, fiscalYear: z.number() }),
  month: text.nullable(),
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('plan'), planVersion: z.number() }),
    z.strictObject({
      kind: z.literal('amendment'),
      number: z.number(),
      state: z.enum(amendmentStates),
    }),
    z.strictObject({
      kind: z.literal('final-report'),
      revision: z.number(),
      state: z.enum(finalReportStates),
      completedAt: text.nullable(),
    }),
    z.strictObject({
      kind: z.literal('report'),
      revision: z.number(),
      state: z.enum(reportStates),
      submittedAt: text.nullable(),
    }),
  ]),
  document: officialDocumentSchema,
  stored: z.array(
    z.strictObject({
      revision: z.number(),
      submittedAt: text,
      submittedBy: text.nullable(),
      fileId: text,
      sha256: text,
    }),
  ),
});

/** `project`: its code; `month`: Gregorian, for the forms of a month. */
export const documentQuery = z.object({
  project: z.string().regex(/^\d{8}$/),
  month: z
    .string()
    .refine((typed) => parseMonth(typed).ok, { params: { code: 'month-not-read' } })
    .optional()
    .openapi({ description: 'Gregorian month', example: '2023-03' }),
  amendment: z.coerce
    .number()
    .pipe(z.int().min(1).max(32_767))
    .optional()
    .openapi({ description: 'Number of the amendment, for its form', example: 1 }),
  digits: z.enum(['arabic', 'thai']).default('arabic'),
});
export const fileQuery = documentQuery.extend({ format: z.enum(fileFormats) });
