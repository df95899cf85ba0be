/** Writes one decision: the row that is only added to, where the request stands now, and the audit event. */
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { Mark } from '../approval-content.ts';
import type { Approver } from '../chain/approvers.ts';
import type { Advance } from '../chain/resolve-steps.ts';
import type { ApprovalRequest, JudgedCheck } from '../request/approval-request.ts';
import { insertDecisions, type NewDecision, updateRequest } from '../request/request-store.ts';
import type { RequestState } from '../workflow.ts';

export type DecisionInput = {
  decision: 'approve' | 'return' | 'refuse';
  /** The step that the person saw; a request that has moved on refuses. */
  position: number;
  comment: string;
  documentNumber: string | null;
  /** Ids of the checks that the person confirms. */
  confirmed: readonly string[];
  /** Places to mend, with a return. */
  marks: readonly Mark[];
};

export type Decided = { requestId: string; state: RequestState; position: number };

export const OUTCOMES = { approve: 'approved', return: 'returned', refuse: 'refused' } as const;

/** `ctx`: its actor acts on behalf of whose post it is. Steps passed over on the way are written with it. */
export async function recordDecision(
  ctx: ActionContext,
  request: ApprovalRequest,
  seat: Approver,
  input: DecisionInput,
  checks: JudgedCheck[],
  way: Advance,
  to: { state: RequestState; position: number; audit: string },
): Promise<void> {
  const of = { agencyId: ctx.actor.agencyId, requestId: request.requestId };
  const day = { contentSha256: request.contentSha256, decidedOn: ctx.today, decidedAt: ctx.now };
  const passedOver = way.passed.map(
    ({ position, because }): NewDecision => ({
      ...day,
      decisionId: newId(),
      position,
      outcome: 'passed-over',
      passedBecause: because,
      personId: null,
      onBehalfOf: null,
      capacity: null,
      comment: '',
      documentNumber: null,
      marks: [],
      checks: [],
    }),
  );
  await insertDecisions(ctx.tx, of, [
    {
      ...day,
      decisionId: newId(),
      position: request.position,
      outcome: OUTCOMES[input.decision],
      passedBecause: null,
      personId: ctx.actor.personId,
      onBehalfOf: seat.onBehalfOf,
      capacity: seat.capacity,
      comment: input.comment.trim(),
      documentNumber: input.documentNumber,
      marks: input.decision === 'return' ? [...input.marks] : [],
      checks,
    },
    ...passedOver,
  ]);
  await updateRequest(ctx.tx, of, {
    state: to.state,
    position: to.position,
    waitingSince: ctx.now,
    decidedOn: to.state === 'waiting' ? null : ctx.today,
  });
  await recordAudit(ctx, {
    action: to.audit,
    subjectType: 'approval-request',
    subjectId: request.projectCode,
    before: { state: request.state, position: request.position },
    after: {
      kind: request.kind,
      state: to.state,
      position: to.position,
      capacity: seat.capacity,
      ...(input.comment && { comment: input.comment }),
      ...(input.documentNumber && { documentNumber: input.documentNumber }),
      contentSha256: request.contentSha256,
    },
  });
}
