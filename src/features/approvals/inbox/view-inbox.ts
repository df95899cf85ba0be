import { ok, type Result } from '../../../foundation/refusal.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { checksAt } from '../approval-content.ts';
import { approversOn } from '../chain/approvers.ts';
import { findLineFacts } from '../chain/line-store.ts';
import { findInboxCount, type InboxOf, type InboxRow, listInbox } from './inbox-store.ts';

export const PAGE = 50;

export type InboxItem = Omit<InboxRow, 'checks' | 'stepRoles' | 'waitingSince'> & {
  waitingSince: string;
  stepCount: number;
  /** Every check of this step was met when asked and none is to be confirmed: it may be approved with others. */
  clear: boolean;
};

export type Inbox = { requests: InboxItem[]; waiting: number; after: string | null };

/** What waits for the person, oldest first. Refusal: permission-role. */
export async function viewInbox(
  ctx: ActionContext,
  page: { after?: string | undefined; limit?: number },
): Promise<Result<Inbox>> {
  const of = await inboxOf(ctx);
  const limit = page.limit ?? PAGE;
  if (of.approvers.length === 0) {
    const refusal = permit(ctx.actor, 'approvals.view');
    return refusal ? { ok: false, refusal } : ok({ requests: [], waiting: 0, after: null });
  }
  const rows = await listInbox(ctx.tx, of, { after: page.after ?? null, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const whole = page.after === undefined && rows.length <= limit;
  return ok({
    requests: shown.map(itemOf),
    waiting: whole ? rows.length : await findInboxCount(ctx.tx, of),
    after: rows.length > limit ? (shown.at(-1)?.requestId ?? null) : null,
  });
}

/** How many requests wait for the person, and whether the person holds any post today: the place on the rail. */
export async function countInbox(
  ctx: ActionContext,
): Promise<Result<{ waiting: number; isApprover: boolean }>> {
  const refusal = permit(ctx.actor, 'approvals.view');
  if (refusal) return { ok: false, refusal };
  const of = await inboxOf(ctx);
  const isApprover = of.approvers.length > 0;
  return ok({ waiting: isApprover ? await findInboxCount(ctx.tx, of) : 0, isApprover });
}

async function inboxOf(ctx: ActionContext): Promise<InboxOf> {
  const { agencyId, personId } = ctx.actor;
  const facts = await findLineFacts(ctx.tx, agencyId, ctx.today);
  const approvers = approversOn(facts, ctx.today).filter((each) => each.personId === personId);
  return { agencyId, personId, approvers };
}

function itemOf({ checks, stepRoles, waitingSince, ...row }: InboxRow): InboxItem {
  const role = stepRoles[row.position - 1] ?? null;
  const asked = checksAt(
    checks,
    { position: row.position, role },
    stepRoles.map((each) => ({ role: each })),
  );
  return {
    ...row,
    waitingSince: waitingSince.toISOString(),
    stepCount: stepRoles.length,
    clear: asked.every((check) => check.met === true),
  };
}
