/** What travels to and from the screen of findings. */
import { z } from '@hono/zod-openapi';
import { recordVersion } from '../../platform/http/index.ts';
import { findingRules } from './finding.ts';

const value = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('money'), satang: z.int() }),
    z.object({ kind: z.literal('number'), number: z.string() }),
    z.object({ kind: z.literal('percent'), number: z.string() }),
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('not-applicable') }),
    z.object({ kind: z.literal('nothing') }),
    z.object({ kind: z.literal('missing') }),
  ])
  .openapi('StatedValue');

const termSchema = z.object({
  label: z.string(),
  source: z.string(),
  column: z.string(),
  value,
  sign: z.enum(['+', '-', '/', '=']),
});

export const findingSchema = z
  .object({
    findingId: z.string(),
    rule: z.enum(findingRules),
    place: z.string(),
    column: z.string(),
    source: z.string(),
    label: z.string(),
    stated: value,
    recomputed: value,
    terms: z.array(termSchema),
    projectCode: z.string().nullable(),
    projectName: z.string().nullable(),
    indicator: z.number().nullable(),
    document: z.object({ code: z.string(), title: z.string(), fiscalYear: z.number() }),
    state: z.enum(['open', 'explained']),
    explanation: z.string(),
    explainedBy: z.string().nullable(),
    explainedAt: z.string().nullable(),
    version: z.number(),
  })
  .openapi('Finding');
export type FindingView = z.infer<typeof findingSchema>;

export const findingQuery = z.object({
  fiscalYear: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  document: z.string().max(40).optional(),
  projectCode: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
});

export const explanationSchema = z
  .strictObject({ version: recordVersion, explanation: z.string().trim().max(4_000) })
  .openapi('FindingExplanation');

export const recordedDocumentSchema = z
  .object({ documentId: z.string(), code: z.string(), figures: z.number(), findings: z.number() })
  .openapi('RecordedDocument');
