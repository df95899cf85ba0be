import { z } from '@hono/zod-openapi';

const data = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const noticeSchema = z
  .object({
    noticeId: z.uuid(),
    kind: z.string(),
    data,
    link: z.string(),
    createdAt: z.string(),
    readAt: z.string().nullable(),
  })
  .openapi('Notice');

export const noticePageSchema = z
  .object({ notices: z.array(noticeSchema), unread: z.int(), olderThan: z.uuid().nullable() })
  .openapi('NoticePage');

export const unreadSchema = z.object({ unread: z.int() });

/** Either the notices named, or all up to and including one. */
export const readNoticesSchema = z
  .union([
    z.strictObject({ noticeIds: z.array(z.uuid()).min(1).max(100) }),
    z.strictObject({ upTo: z.uuid() }),
  ])
  .openapi('ReadNotices');

export const unsentMailsSchema = z
  .object({
    mails: z.array(
      z.object({
        noticeId: z.uuid(),
        state: z.enum(['waiting', 'failed']),
        personName: z.string(),
        email: z.string(),
        kind: z.string(),
        data,
        createdAt: z.string(),
        attempts: z.int(),
        nextAttemptAt: z.string(),
        error: z.string(),
      }),
    ),
  })
  .openapi('UnsentMails');
