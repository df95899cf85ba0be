import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { withdrawRequest } from '../../approvals/index.ts';
import type { RequestKind } from '../../approvals/rules.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { tellDropped, tellWithdrawn } from '../board/board-notices.ts';
import { CLAUSES } from '../clauses.ts';
import { kindsOfAmendment } from '../record/kinds-of-amendment.ts';
import { openForStep, takeStep } from '../record/take-step.ts';
import type { AmendmentStep } from '../schemas.ts';
import type { AmendmentState } from '../workflow.ts';

type Key = { projectCode: string; number: number };
type Taken = { state: AmendmentState; version: number };

const requestOf: Partial<Record<AmendmentState, RequestKind>> = {
  requested: 'amendment-adjustment',
  'agenda-requested': 'amendment-agenda',
  'resolution-requested': 'amendment-resolution',
};

/**
 * Takes a request back to be written again, or a matter out of the secretariat's queue, which is told; one that stands
 * on an agenda is taken off by the secretariat first. Refusals: those of openForStep, approval-not-waiting.
 */
export async function withdrawAmendment(
  ctx: ActionContext,
  key: Key,
  input: AmendmentStep,
): Promise<Result<Taken>> {
  const opened = await openForStep(ctx, key, 'amendments.withdraw', input.version);
  if (!opened.ok) return opened;
  const kind = requestOf[opened.value.state];
  if (kind) {
    const withdrawn = await withdrawRequest(ctx, kind, opened.value.amendmentId, input.comment);
    if (!withdrawn.ok) return withdrawn;
  }
  const taken = await takeStep(ctx, opened.value, 'withdraw', { told: { comment: input.comment } });
  if (taken.ok && opened.value.state === 'queued') await tellWithdrawn(ctx, opened.value, input.comment);
  return taken.ok ? ok({ state: taken.value.state, version: taken.value.version }) : taken;
}

/**
 * Ends a draft that nobody goes on with, or what the board approved and the plan can no longer follow: that with a
 * reason, which the secretariat is told. It stays readable. Refusals: those of openForStep, amendment-drop-reason-missing.
 */
export async function dropAmendment(
  ctx: ActionContext,
  key: Key,
  input: AmendmentStep,
): Promise<Result<Taken>> {
  const opened = await openForStep(ctx, key, 'amendments.drop', input.version);
  if (!opened.ok) return opened;
  const amendment = opened.value;
  const { comment } = input;
  const isResolved = amendment.state === 'resolved';
  if (isResolved && comment === '')
    return refuse(
      'invalid',
      'amendment-drop-reason-missing',
      {},
      { place: 'comment', clause: CLAUSES.resolution },
    );
  const taken = await takeStep(ctx, amendment, 'drop', {
    holds: isResolved ? ['reason-given'] : [],
    change: { requestedKinds: await kindsOfAmendment(ctx, amendment), drop_reason: comment },
    told: { comment },
  });
  if (taken.ok && isResolved) await tellDropped(ctx, amendment, comment);
  return taken.ok ? ok({ state: taken.value.state, version: taken.value.version }) : taken;
}
