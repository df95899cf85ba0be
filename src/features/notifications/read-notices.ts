import { ok, type Result } from '../../foundation/refusal.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { findUnreadCount, listNotices, type Notice, updateNoticesRead } from './store.ts';

const PAGE = 30;

export type NoticePage = {
  notices: Notice[];
  unread: number;
  /** Ask again with this to read on; null at the end. */
  olderThan: string | null;
};

/** One's own notices, newest first. Refusal: permission-role. */
export async function viewNotices(ctx: ActionContext, olderThan?: string): Promise<Result<NoticePage>> {
  const refusal = permit(ctx.actor, 'notifications.view');
  if (refusal) return { ok: false, refusal };
  const { agencyId, personId } = ctx.actor;
  const rows = await listNotices(ctx.tx, {
    agencyId,
    personId,
    limit: PAGE + 1,
    ...(olderThan ? { olderThan } : {}),
  });
  const notices = rows.slice(0, PAGE);
  return ok({
    notices,
    unread: await findUnreadCount(ctx.tx, ctx.actor),
    olderThan: rows.length > PAGE ? (notices.at(-1)?.noticeId ?? null) : null,
  });
}

/** The number on the bell. Refusal: permission-role. */
export async function viewUnread(ctx: ActionContext): Promise<Result<{ unread: number }>> {
  const refusal = permit(ctx.actor, 'notifications.view');
  if (refusal) return { ok: false, refusal };
  return ok({ unread: await findUnreadCount(ctx.tx, ctx.actor) });
}

/**
 * Marks one's own notices as read; the ids of others' notices change nothing. Not audited: it tells of nobody but
 * the reader, and happens by looking. Refusal: permission-role.
 */
export async function readNotices(
  ctx: ActionContext,
  which: { noticeIds: string[] } | { upTo: string },
): Promise<Result<{ unread: number }>> {
  const refusal = permit(ctx.actor, 'notifications.read');
  if (refusal) return { ok: false, refusal };
  const { agencyId, personId } = ctx.actor;
  await updateNoticesRead(ctx.tx, { agencyId, personId, ...which }, ctx.now);
  return ok({ unread: await findUnreadCount(ctx.tx, ctx.actor) });
}
