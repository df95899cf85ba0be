import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { listPersonNames } from '../../people/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { type ApprovalContent, type Check, checksAt, type Difference } from '../approval-content.ts';
import type { ApprovalSubjects } from '../approval-subject.ts';
import { type Approver, approversAt, approversOn, type Capacity } from '../chain/approvers.ts';
import { findLineFacts } from '../chain/line-store.ts';
import { postWords } from '../chain/resolve-steps.ts';
import { changedSince } from '../deciding/judge-decision.ts';
import type { ApprovalRequest } from '../request/approval-request.ts';
import { findRequest } from '../request/request-store.ts';

/** A step with who decides there today; nobody for steps that are over. */
export type ShownStep = {
  position: number;
  post: { th: string; en: string };
  unitName: string | null;
  unitNameEn: string | null;
  approvers: { name: string; onBehalfOfName: string | null }[];
};

export type RequestView = Omit<ApprovalRequest, 'content' | 'own' | 'steps'> & {
  content: Omit<ApprovalContent, 'facts' | 'checks'>;
  /** The checks asked at the step where it waits, judged now. */
  checks: Check[];
  /** What differs from the frozen content now; nothing can be approved then. */
  changed: Difference[];
  steps: ShownStep[];
  /** As what the person may decide now; null: may not. */
  seat: { capacity: Capacity; onBehalfOfName: string | null } | null;
  /** Address of the project or of what was asked. */
  page: string;
};

/**
 * One request: what is asked, as it stands now, the steps and the decisions. Seen by who reads the unit, who is in
 * its line, who has decided, and who asked. Refusals: approval-not-found, permission-unit, permission-role.
 */
export async function viewRequest(
  ctx: ActionContext,
  subjects: ApprovalSubjects,
  requestId: string,
): Promise<Result<RequestView>> {
  const request = await findRequest(ctx.tx, requestId);
  if (!request) {
    const denied = permit(ctx.actor, 'approvals.view');
    return denied ? { ok: false, refusal: denied } : refuse('not-found', 'approval-not-found');
  }
  const approvers = approversOn(await findLineFacts(ctx.tx, ctx.actor.agencyId, ctx.today), ctx.today);
  const refusal = permit(ctx.actor, 'approvals.view', { unitId: request.unitId });
  if (refusal && !isPartOf(ctx, request, approvers)) return { ok: false, refusal };
  return ok(await shownRequest(ctx, subjects, request, approvers));
}

/** In the line today, or in what has happened. */
function isPartOf(ctx: ActionContext, request: ApprovalRequest, approvers: readonly Approver[]): boolean {
  const { personId } = ctx.actor;
  return (
    request.own.includes(personId) ||
    request.decisions.some((each) => each.personId === personId || each.onBehalfOf === personId) ||
    request.steps.some((step) =>
      approversAt(approvers, step, request).some((each) => each.personId === personId),
    )
  );
}

export async function shownRequest(
  ctx: ActionContext,
  subjects: ApprovalSubjects,
  request: ApprovalRequest,
  approvers: readonly Approver[],
): Promise<RequestView> {
  const waits = request.state === 'waiting';
  const subject = subjects[request.kind];
  const now = waits && subject ? await subject.content(ctx, request.subjectId) : null;
  const content = now?.ok ? now.value : request.content;
  const current = request.steps.find(({ position }) => position === request.position);
  const at = (step: (typeof request.steps)[number]) =>
    waits && step.position >= request.position ? approversAt(approvers, step, request) : [];
  const mine = current ? at(current).filter(({ personId }) => personId === ctx.actor.personId) : [];
  const seat = mine.find(({ onBehalfOf }) => onBehalfOf === null) ?? mine[0];
  const names = await listPersonNames(
    ctx.tx,
    ctx.actor.agencyId,
    request.steps.flatMap((step) => at(step).flatMap((each) => [each.personId, each.onBehalfOf])),
  );
  const nameOf = (personId: string | null) => (personId === null ? null : (names.get(personId) ?? null));
  const { facts: _, checks: __, ...asked } = request.content;
  const { own: ___, ...rest } = request;
  return {
    ...rest,
    content: asked,
    checks: current ? checksAt(content.checks, current, request.steps) : [],
    changed: changedSince(request.content, content),
    steps: request.steps.map((step) => ({
      position: step.position,
      post: postWords(step),
      unitName: step.unitName,
      unitNameEn: step.unitNameEn,
      approvers: at(step).map((each) => ({
        name: nameOf(each.personId) ?? '',
        onBehalfOfName: nameOf(each.onBehalfOf),
      })),
    })),
    seat: seat ? { capacity: seat.capacity, onBehalfOfName: nameOf(seat.onBehalfOf) } : null,
    page: subject?.page?.(request) ?? `/${request.fiscalYear}/projects/${request.projectCode}`,
  };
}
