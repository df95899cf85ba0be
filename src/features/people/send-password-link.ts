import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import type { PasswordLinkUser } from './sign-in/password-link.ts';
import { findAccount } from './store.ts';

/** The account to which a new link is to be mailed, with its audit event. Refusal: person-not-found. */
export async function orderPasswordLink(
  ctx: ActionContext,
  personId: string,
): Promise<Result<PasswordLinkUser>> {
  const denied = permit(ctx.actor, 'people.edit');
  if (denied) return { ok: false, refusal: denied };
  const account = await findAccount(ctx.tx, ctx.actor.agencyId, personId);
  if (!account) return refuse('not-found', 'person-not-found');
  await recordAudit(ctx, {
    action: 'people.send-password-link',
    subjectType: 'person',
    subjectId: personId,
  });
  return ok(account);
}
