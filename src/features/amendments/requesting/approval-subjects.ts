/** The three requests of an amendment, as features/approvals asks for them: content now, and what a decision brings. */
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import {
  type ApprovalContent,
  type ApprovalRequest,
  type ApprovalSubject,
  lastDecision,
} from '../../approvals/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { changeProjectState, findProject, putPlanInForce } from '../../projects/index.ts';
import { tellSecretariat } from '../board/board-notices.ts';
import { CLAUSES } from '../clauses.ts';
import { findAmendmentFacts } from '../record/amendment-facts.ts';
import { type AmendmentRecord, findAmendment, listAmendmentPapers } from '../record/amendment-store.ts';
import { takeStep } from '../record/take-step.ts';
import { approvalContent } from './approval-content.ts';
import type { AmendmentRequestKind } from './request-kind.ts';

const gone = () => refuse('not-found', 'amendment-gone');

/** What the request of this kind says now; also of an amendment that is not asked for yet. */
export async function contentOf(
  ctx: ActionContext,
  amendmentId: string,
  kind: AmendmentRequestKind,
): Promise<Result<ApprovalContent>> {
  const amendment = await findAmendment(ctx.tx, { amendmentId });
  const facts = amendment && (await findAmendmentFacts(ctx, amendment));
  if (!facts) return gone();
  return ok(approvalContent(facts, kind, await listAmendmentPapers(ctx.tx, amendmentId)));
}

function subjectOf(
  kind: AmendmentRequestKind,
  approved: (
    ctx: ActionContext,
    amendment: AmendmentRecord,
    request: ApprovalRequest,
  ) => Promise<Result<unknown>>,
): ApprovalSubject {
  const opened = (ctx: ActionContext, { subjectId }: ApprovalRequest) =>
    findAmendment(ctx.tx, { amendmentId: subjectId }, { forChange: true });
  return {
    kind,
    content: (ctx, subjectId) => contentOf(ctx, subjectId, kind),
    async approved(ctx, request) {
      const amendment = await opened(ctx, request);
      return amendment ? approved(ctx, amendment, request) : gone();
    },
    async returned(ctx, request, { comment, marks }) {
      const amendment = await opened(ctx, request);
      if (!amendment) return gone();
      return takeStep(ctx, amendment, 'return', { told: { comment, marks } });
    },
    async refused(ctx, request, { comment }) {
      const amendment = await opened(ctx, request);
      if (!amendment) return gone();
      return takeStep(ctx, amendment, 'refuse', { told: { comment } });
    },
    page: ({ fiscalYear, projectCode }) => `/${fiscalYear}/projects/${projectCode}?tab=changes`,
  };
}

/** The plan that was asked for becomes the next plan version; a project that is cancelled goes on to its closing. */
async function putInForce(
  ctx: ActionContext,
  amendment: AmendmentRecord,
  request: ApprovalRequest,
): Promise<Result<unknown>> {
  const { projectCode, amendmentId, madeFrom } = amendment;
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const decision = lastDecision(request);
  const told = { comment: decision?.comment ?? '', documentNumber: decision?.documentNumber ?? null };
  if (amendment.cancel) {
    const cancelled = await changeProjectState(ctx, project, 'cancel', { ...told, decidedOn: ctx.today });
    if (!cancelled.ok) return cancelled;
    return takeStep(ctx, amendment, 'approve', { told: { ...told, cancel: true } });
  }
  if (project.planVersionInForce !== madeFrom)
    return refuse(
      'conflict',
      'amendment-plan-moved-on',
      { madeFrom, now: project.planVersionInForce },
      { clause: CLAUSES.adjust },
    );
  const put = await putPlanInForce(ctx, project, amendment.plan, {
    kind: 'amendment',
    subjectId: amendmentId,
  });
  if (!put.ok) return put;
  const { planVersion } = put.value;
  return takeStep(ctx, amendment, 'approve', {
    change: { made_version: planVersion },
    told: { ...told, planVersion },
  });
}

async function queue(ctx: ActionContext, amendment: AmendmentRecord): Promise<Result<unknown>> {
  const queued = await takeStep(ctx, amendment, 'approve');
  if (queued.ok) await tellSecretariat(ctx, amendment);
  return queued;
}

export const amendmentSubjects: Record<AmendmentRequestKind, ApprovalSubject> = {
  'amendment-adjustment': subjectOf('amendment-adjustment', putInForce),
  'amendment-agenda': subjectOf('amendment-agenda', queue),
  'amendment-resolution': subjectOf('amendment-resolution', putInForce),
};
