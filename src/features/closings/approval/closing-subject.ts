/**
 * A closing as features/approvals asks about it. The first step of the chain is the review of the monitoring unit: it
 * is counted from the submission (3 days), and a return begins the 2 days of the correction (DLN-06, DLN-07).
 */
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { ApprovalRequest, ApprovalSubject } from '../../approvals/index.ts';
import { lastDecision } from '../../approvals/index.ts';
import { findMemo } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { refuseClosed } from '../../projects/rules.ts';
import { clauses } from '../clauses.ts';
import { refuseUnmet } from '../guards/guard-words.ts';
import { afterApproval } from '../money/after-approval.ts';
import { type ClosingDoors, findCase } from '../record/closing-case.ts';
import { updateReview } from '../steps/step-store.ts';
import { type StartedCase, startedCase, takeStep } from '../steps/take-step.ts';
import { closingContent } from './closing-content.ts';

export function closingSubject(doors: ClosingDoors): ApprovalSubject {
  const open = async (
    ctx: ActionContext,
    projectCode: string,
    forChange: boolean,
  ): Promise<Result<StartedCase>> => {
    const found = await findCase(ctx, doors, projectCode, { forChange });
    if (!found.ok) return found;
    return refuseClosed(found.value.project) ?? startedCase(found.value);
  };
  return {
    kind: 'closing',

    /** `subjectId`: the project's code; a project has one closing. */
    async content(ctx, subjectId) {
      const of = await open(ctx, subjectId, false);
      if (!of.ok) return of;
      const { memoId } = of.value.closing;
      const memo = memoId === null ? null : await findMemo(ctx.tx, memoId);
      if (memo) return ok(closingContent(of.value, memo));
      const { projectCode } = of.value.project;
      return refuse('conflict', 'closing-memo-missing', { projectCode }, { clause: clauses.papers });
    },

    async stepApproved(ctx, request) {
      const of = await open(ctx, request.subjectId, true);
      if (!of.ok) return of;
      if (of.value.state !== 'under-review') return ok();
      const unmet = refuseUnmet(of.value.guards);
      if (unmet) return unmet;
      await updateReview(ctx.tx, of.value.closing.closingId, { reviewedOn: ctx.today });
      return takeStep(ctx, of.value, { event: 'pass', ...wordsOf(request) });
    },

    async approved(ctx, request) {
      const of = await reviewed(ctx, request, open);
      if (!of.ok) return of;
      const unmet = refuseUnmet(of.value.guards);
      if (unmet) return unmet;
      await endRound(ctx, of.value, 'approved', '');
      const approved = await takeStep(ctx, of.value, {
        event: 'approve',
        ...wordsOf(request),
        change: { approved_on: ctx.today },
      });
      if (!approved.ok) return approved;
      return afterApproval(ctx, { ...of.value, closing: approved.value, state: approved.value.state });
    },

    async returned(ctx, request, { comment }) {
      const of = await open(ctx, request.subjectId, true);
      if (!of.ok) return of;
      await endRound(ctx, of.value, 'returned', comment);
      return takeStep(ctx, of.value, { event: 'return', ...wordsOf(request), comment });
    },

    async refused(ctx, request, { comment }) {
      const of = await open(ctx, request.subjectId, true);
      if (!of.ok) return of;
      await endRound(ctx, of.value, 'refused', comment);
      return takeStep(ctx, of.value, { event: 'refuse', ...wordsOf(request), comment });
    },

    page: ({ fiscalYear, projectCode }) => `/${fiscalYear}/projects/${projectCode}/closing`,
  };
}

/** A chain of one step approves and reviews at once: the review is written first. */
async function reviewed(
  ctx: ActionContext,
  request: ApprovalRequest,
  open: (ctx: ActionContext, projectCode: string, forChange: boolean) => Promise<Result<StartedCase>>,
): Promise<Result<StartedCase>> {
  const of = await open(ctx, request.subjectId, true);
  if (!of.ok || of.value.state !== 'under-review') return of;
  await updateReview(ctx.tx, of.value.closing.closingId, { reviewedOn: ctx.today });
  const passed = await takeStep(ctx, of.value, { event: 'pass', ...wordsOf(request) });
  return passed.ok ? ok({ ...of.value, closing: passed.value, state: passed.value.state }) : passed;
}

async function endRound(
  ctx: ActionContext,
  { closing }: StartedCase,
  outcome: 'approved' | 'returned' | 'refused',
  comment: string,
): Promise<void> {
  await updateReview(ctx.tx, closing.closingId, {
    ...(closing.state === 'under-review' && { reviewedOn: ctx.today }),
    ended: { on: ctx.today, outcome, comment },
  });
}

function wordsOf(request: ApprovalRequest): { comment: string; documentNumber: string | null } {
  const decision = lastDecision(request);
  return { comment: decision?.comment ?? '', documentNumber: decision?.documentNumber ?? null };
}
