/** What the routes of memos answer with. */
import { z } from '@hono/zod-openapi';
import { memoKinds, memoSubjectTypes } from './memo-types.ts';
import { memoDigits, memoTextSchema } from './schemas.ts';

const day = z.string();

export const memoSchema = z
  .object({
    memoId: z.string(),
    subjectType: z.enum(memoSubjectTypes),
    subjectId: z.string(),
    projectId: z.string(),
    projectCode: z.string(),
    unitId: z.string(),
    projectState: z.string(),
    kind: z.enum(memoKinds),
    period: z.string().nullable(),
    revision: z.number(),
    state: z.enum(['draft', 'sent']),
    text: memoTextSchema,
    drafted: memoTextSchema.nullable(),
    mustSay: z.array(z.string()),
    digits: z.enum(memoDigits),
    version: z.number(),
    changedAt: z.string(),
    changedByName: z.string(),
    documentNumber: z.string().nullable(),
    sentOn: day.nullable(),
    sentAt: z.string().nullable(),
    sentByName: z.string().nullable(),
    pdfFileId: z.string().nullable(),
    pdfSha256: z.string().nullable(),
    wordFileId: z.string().nullable(),
    wordSha256: z.string().nullable(),
    emblemFileId: z.string().nullable(),
    originalReceivedOn: day.nullable(),
    originalReceivedByName: z.string().nullable(),
  })
  .openapi('Memo');

const emblemSchema = z
  .object({
    format: z.enum(['png', 'jpeg', 'svg']),
    width: z.number(),
    height: z.number(),
    base64: z.string(),
  })
  .nullable();

export const memoViewSchema = memoSchema
  .extend({ projectName: z.string(), emblem: emblemSchema })
  .openapi('MemoView');

/** A memo that would go with a request, before there is one. */
export const offeredMemoSchema = memoSchema
  .pick({ text: true, mustSay: true, digits: true })
  .extend({ emblem: emblemSchema, draftedAt: z.string() })
  .openapi('OfferedMemo');

export const memoSettingsSchema = z
  .object({
    digits: z.enum(memoDigits),
    emblem: emblemSchema,
    version: z.number(),
    prefixes: z.array(
      z.object({
        unitId: z.string(),
        nameTh: z.string(),
        nameEn: z.string(),
        prefix: z.string(),
        own: z.boolean(),
      }),
    ),
  })
  .openapi('MemoSettings');
