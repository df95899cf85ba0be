/** Papers of a closing: files of the project under the heading of its closing (PLN-13), held while it may be written. */
import { ok, refuse } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { FileSubject } from '../../projects/index.ts';
import { accountingKinds } from '../guards/guard-facts.ts';
import { moneyStates, officers, openClosingStates } from '../workflow/closing-workflow.ts';
import { findClosing } from './closing-store.ts';

const isOneOf = (ctx: ActionContext, roles: readonly string[]) =>
  ctx.actor.roles.some(({ role }) => roles.includes(role));

/**
 * The officer attaches while the closing is written; accounting, its own reports and receipts only, then too and again
 * from the approval until the project is closed (S2 L435, L452). While a request waits nobody does: what is decided on
 * is what was asked for.
 */
export const closingFiles: FileSubject = {
  subjectType: 'closing',
  async holds(ctx, subjectId) {
    const isId = /^[0-9a-f-]{36}$/.test(subjectId);
    const closing = isId ? await findClosing(ctx.tx, { closingId: subjectId }) : null;
    if (!closing) return refuse('not-found', 'closing-not-found');
    const isAccountant = isOneOf(ctx, ['finance-officer']);
    const open =
      openClosingStates.includes(closing.state) || (isAccountant && moneyStates.includes(closing.state));
    const kinds = isAccountant && !isOneOf(ctx, officers) ? { kinds: accountingKinds } : {};
    return ok({ projectId: closing.projectId, status: 'project-closing', open, ...kinds });
  },
};
