import type { Refusal } from '../../../foundation/refusal.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { type Approver, approversOn } from '../chain/approvers.ts';
import { findLineFacts } from '../chain/line-store.ts';

/** Everybody who holds a post of the line today. */
export async function approversToday(ctx: ActionContext): Promise<Approver[]> {
  return approversOn(await findLineFacts(ctx.tx, ctx.actor.agencyId, ctx.today), ctx.today);
}

/** A post is enough to decide, also without a role; whoever has neither is refused before anything is looked at. */
export function refuseWithoutPost(ctx: ActionContext, approvers: readonly Approver[]): Refusal | null {
  const posted = approvers.some(({ personId }) => personId === ctx.actor.personId);
  return posted ? null : permit(ctx.actor, 'approvals.decide');
}
