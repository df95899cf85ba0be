import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { listUnsentMails, type UnsentMail, updateMailRetried } from './mail-store.ts';

/** Mails that could not be sent, for administrators. Refusal: permission-role. */
export async function viewUnsentMails(ctx: ActionContext): Promise<Result<{ mails: UnsentMail[] }>> {
  const refusal = permit(ctx.actor, 'notifications.view-mails');
  if (refusal) return { ok: false, refusal };
  return ok({ mails: await listUnsentMails(ctx.tx) });
}

/** Has a mail tried again within a minute. Refusals: permission-role, notice-mail-not-found. */
export async function retryMail(
  ctx: ActionContext,
  noticeId: string,
): Promise<Result<Record<string, never>>> {
  const refusal = permit(ctx.actor, 'notifications.retry-mail');
  if (refusal) return { ok: false, refusal };
  if (!(await updateMailRetried(ctx.tx, noticeId, ctx.now)))
    return refuse('not-found', 'notice-mail-not-found');
  await recordAudit(ctx, { action: 'notifications.retry-mail', subjectType: 'notice', subjectId: noticeId });
  return ok({});
}
