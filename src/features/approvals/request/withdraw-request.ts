import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { nextState } from '../../../foundation/transition-table.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { RequestKind } from '../request-kinds.ts';
import { requestWorkflow } from '../workflow.ts';
import { findOpenRequest, insertDecisions, updateRequest } from './request-store.ts';

/**
 * Takes a waiting request back. Who may is the feature's to decide, before it comes here; it holds the project by then
 * (holdProjects says why).
 * Refusal: approval-not-waiting.
 */
export async function withdrawRequest(
  ctx: ActionContext,
  kind: RequestKind,
  subjectId: string,
  comment = '',
): Promise<Result<{ requestId: string }>> {
  const request = await findOpenRequest(ctx.tx, kind, subjectId, { forChange: true });
  if (!request) return refuse('conflict', 'approval-not-waiting');
  const next = nextState(requestWorkflow, request.state, 'withdraw');
  if (!next.ok) return next;
  const of = { agencyId: ctx.actor.agencyId, requestId: request.requestId };
  await insertDecisions(ctx.tx, of, [
    {
      decisionId: newId(),
      position: request.position,
      outcome: 'withdrawn',
      passedBecause: null,
      personId: ctx.actor.personId,
      onBehalfOf: ctx.actor.onBehalfOf?.personId ?? null,
      capacity: 'requester',
      comment,
      documentNumber: null,
      marks: [],
      checks: [],
      contentSha256: request.contentSha256,
      decidedOn: ctx.today,
      decidedAt: ctx.now,
    },
  ]);
  await updateRequest(ctx.tx, of, { ...request, state: next.value, decidedOn: ctx.today });
  await recordAudit(ctx, {
    action: 'approvals.withdraw',
    subjectType: 'approval-request',
    subjectId: request.projectCode,
    before: { state: request.state },
    after: { kind, state: next.value, ...(comment && { comment }) },
  });
  return ok({ requestId: request.requestId });
}
