/** What the routes of final reports take and answer. */
import { z } from '@hono/zod-openapi';
import { annexKinds } from './files/annex-kinds.ts';
import { finalReportStates } from './workflow.ts';

export const projectParam = z.object({
  projectCode: z
    .string()
    .regex(/^\d{8}$/)
    .openapi({ example: '66010001' }),
});
export const fileParam = projectParam.extend({ fileId: z.uuid().toLowerCase() });

export const saveSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        place: z.string().min(1).max(80).openapi({ example: 'summary' }),
        /** Version of the place from which the content was made; 0 where nobody had written. */
        version: z.int().min(0).max(2_147_483_647),
        content: z
          .custom((content) => content !== undefined)
          .openapi({
            type: 'object',
            description: 'What stands there: free writing as a tree of nodes, or the fields of the place',
          }),
      }),
    )
    .min(1)
    .max(100),
});
export const savedSchema = z.object({
  places: z.array(z.object({ place: z.string(), version: z.number() })),
  savedAt: z.string(),
  changedBy: z.string(),
});
export const summarySchema = z.strictObject({
  summary: z
    .custom((content) => content !== undefined)
    .openapi({ type: 'object', description: 'The summary as typed' }),
});
export const pagesSchema = z.object({ pages: z.number(), limit: z.number() });
export const reasonSchema = z.strictObject({ reason: z.string().max(2_000) });
export const evidenceSchema = z.strictObject({ fileId: z.uuid().toLowerCase() });
export const completedSchema = z.object({
  revision: z.number(),
  pages: z.number(),
  pdfSha256: z.string(),
  wordSha256: z.string(),
});
export const addedFileSchema = z.object({
  fileId: z.string(),
  name: z.string(),
  widthPx: z.number().nullable(),
  heightPx: z.number().nullable(),
});
export const uploadSchema = z.object({
  file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
  kind: z.enum(['picture', ...annexKinds]),
});
export const paperQuery = z.object({
  format: z.enum(['pdf', 'word']),
  /** A completed revision as it was stored; without it the report is drawn: frozen if complete, else as it stands. */
  revision: z.coerce.number().int().min(1).max(100_000).optional(),
});

const open = z.record(z.string(), z.unknown());
export const finalReportSchema = z
  .object({
    state: z.enum(finalReportStates),
    revision: z.number(),
    changed: z.object({ at: z.string(), by: z.string() }).nullable(),
    facts: open.openapi({ description: 'Plan, figures at closing, words of the months, pictures, annexes' }),
    writing: open.openapi({ description: 'What is written, place by place, with what the record suggests' }),
    versions: z.record(z.string(), z.number()),
    gaps: z.array(
      z.object({
        place: z.string(),
        code: z.string(),
        data: open,
        clause: z.object({ source: z.string(), clause: z.string() }),
      }),
    ),
    revisions: z.array(
      z.object({
        revision: z.number(),
        planVersion: z.number(),
        completedAt: z.string(),
        completedOn: z.string(),
        completedBy: z.string(),
        pages: z.number(),
        pdfFileId: z.string(),
        pdfSha256: z.string(),
        wordFileId: z.string(),
        wordSha256: z.string(),
        reopenedAt: z.string().nullable(),
        reopenedBy: z.string().nullable(),
        reopeningReason: z.string().nullable(),
      }),
    ),
    may: z.object({ write: z.boolean(), complete: z.boolean(), reopen: z.boolean() }),
  })
  .openapi('FinalReport');
