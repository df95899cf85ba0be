import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { ApprovalSubject } from '../approval-subject.ts';
import { approversAt, approversOn, type Step } from '../chain/approvers.ts';
import { findChain, findLineFacts } from '../chain/line-store.ts';
import { resolveSteps } from '../chain/resolve-steps.ts';
import type { Condition } from '../request-kinds.ts';
import { hashOfContent } from './freeze.ts';
import { findProjectOfficer, insertRequest } from './request-store.ts';
import { tellApprovers } from './tell.ts';

export type ApprovalAsked = {
  subjectId: string;
  projectId: string;
  projectCode: string;
  projectName: string;
  /** The project unit: the line of command begins here. */
  unitId: string;
  fiscalYear: number;
  conditions: readonly Condition[];
};

/**
 * Freezes what is asked for, resolves the agency's chain along the line of command of the unit, and tells the first
 * approvers. Who may ask is the feature's to decide, before it comes here.
 * Refusals: those of the subject's content, approval-no-approver (names the step), approval-already-requested.
 */
export async function requestApproval(
  ctx: ActionContext,
  subject: ApprovalSubject,
  asked: ApprovalAsked,
): Promise<Result<{ requestId: string; steps: Step[] }>> {
  const { tx, actor } = ctx;
  const content = await subject.content(ctx, asked.subjectId);
  if (!content.ok) return content;
  const chain = await findChain(tx, actor.agencyId, subject.kind);
  const facts = await findLineFacts(tx, actor.agencyId, ctx.today);
  const approvers = approversOn(facts, ctx.today);
  const requestedFor = actor.onBehalfOf?.personId ?? null;
  const officer = await findProjectOfficer(tx, asked.projectId);
  const own = [actor.personId, requestedFor, officer].filter((each) => each !== null);
  const of = { unitId: asked.unitId, conditions: asked.conditions, own };
  const steps = resolveSteps(chain.steps, facts, approvers, of);
  if (!steps.ok) return steps;
  const request = {
    ...asked,
    conditions: [...asked.conditions],
    requestId: newId(),
    kind: subject.kind,
    chainVersion: chain.chainVersion,
    content: content.value,
    contentSha256: hashOfContent(content.value),
    requestedBy: actor.personId,
    requestedFor,
    requestedOn: ctx.today,
    requestedAt: ctx.now,
  };
  if (!(await insertRequest(tx, actor.agencyId, request, steps.value)))
    return refuse('conflict', 'approval-already-requested', { projectCode: asked.projectCode });
  await recordAudit(ctx, {
    action: 'approvals.request',
    subjectType: 'approval-request',
    subjectId: asked.projectCode,
    after: {
      kind: subject.kind,
      requestId: request.requestId,
      contentSha256: request.contentSha256,
      chainVersion: chain.chainVersion,
    },
  });
  const [first] = steps.value;
  if (first) await tellApprovers(ctx, request, approversAt(approvers, first, of));
  return ok({ requestId: request.requestId, steps: steps.value });
}
