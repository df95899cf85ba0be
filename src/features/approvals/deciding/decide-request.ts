import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { findPerson } from '../../people/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { ApprovalSubject, ApprovalSubjects } from '../approval-subject.ts';
import { type Approver, approversAt, holderOf, type Step } from '../chain/approvers.ts';
import { type Advance, advance, postWords } from '../chain/resolve-steps.ts';
import { type ApprovalRequest, decidedInLine, type JudgedCheck } from '../request/approval-request.ts';
import { findRequest, holdProjects } from '../request/request-store.ts';
import { tellApprovers, tellRequester } from '../request/tell.ts';
import { isForInformation } from '../request-kinds.ts';
import { requestWorkflow } from '../workflow.ts';
import { changedSince, judgeChecks, refuseUnknownMark } from './judge-decision.ts';
import { approversToday, refuseWithoutPost } from './post-or-permission.ts';
import { type Decided, type DecisionInput, OUTCOMES, recordDecision } from './record-decision.ts';

/**
 * One decision at the step where the request waits, by whoever holds its post today (or a delegate).
 * A return is possible even where the content has changed; an approval and a refusal are not.
 * Refusals: permission-role (neither post nor role), approval-not-found, approval-not-waiting, approval-moved-on
 * (another has decided), approval-own-request, approval-not-in-line, approval-for-information (nothing to refuse),
 * approval-comment-missing, approval-mark-unknown, approval-content-changed, approval-checks-not-met, approval-confirmation-missing, and what
 * the subject itself refuses.
 */
export async function decideRequest(
  ctx: ActionContext,
  subjects: ApprovalSubjects,
  requestId: string,
  input: DecisionInput,
): Promise<Result<Decided>> {
  const approvers = await approversToday(ctx);
  const denied = refuseWithoutPost(ctx, approvers);
  if (denied) return { ok: false, refusal: denied };
  await holdProjects(ctx.tx, [requestId]);
  const request = await findRequest(ctx.tx, requestId, { forChange: true });
  if (!request) return refuse('not-found', 'approval-not-found');
  const step = stepWaiting(request, input.position);
  if (!step.ok) return step;
  const seat = seatOf(ctx, request, step.value, approvers);
  if (!seat.ok) return seat;
  const subject = subjects[request.kind];
  if (!subject) throw new Error(`no approval subject for ${request.kind}`);
  const judged = await judge(ctx, subject, request, input);
  if (!judged.ok) return judged;
  const way: Advance =
    input.decision === 'approve'
      ? advance(request.steps, request.position, approvers, {
          ...request,
          decided: [
            ...decidedInLine(request),
            ...(step.value.post === 'line-of-command' ? [holderOf(seat.value)] : []),
          ],
        })
      : { passed: [], next: null };
  const holds = [way.next ? 'more-steps' : 'last-step', 'comment-given'];
  const row = findTransition(requestWorkflow, request.state, input.decision, holds);
  if (!row.ok) return row;
  const state = row.value.to;
  const position = way.next?.position ?? request.position;
  const as = await actingAs(ctx, seat.value, request);
  await recordDecision(as, request, seat.value, input, judged.value, way, {
    state,
    position,
    audit: row.value.audit,
  });
  const decided = await findRequest(ctx.tx, requestId);
  if (!decided) throw new Error(`request ${requestId} is gone`);
  if (way.next) {
    const told = await subject.stepApproved?.(as, decided);
    if (told && !told.ok) return told;
    await tellApprovers(as, decided, approversAt(approvers, way.next, decided));
  } else {
    const told = await tellSubject(as, subject, decided, input);
    if (!told.ok) return told;
    await tellRequester(as, subject, decided, OUTCOMES[input.decision], input.comment);
  }
  return ok({ requestId, state, position });
}

/** The actor as the line sees the person here: what is written further on bears the right name (ACT-33). */
async function actingAs(
  ctx: ActionContext,
  seat: Approver,
  request: ApprovalRequest,
): Promise<ActionContext> {
  const { onBehalfOf: _, ...self } = ctx.actor;
  if (seat.onBehalfOf === null) return { ...ctx, actor: self };
  const person = await findPerson(ctx.tx, ctx.actor.agencyId, seat.onBehalfOf);
  const onBehalfOf = {
    personId: seat.onBehalfOf,
    displayName: person?.displayName ?? '',
    unitId: seat.unitId ?? request.unitId,
    kind: seat.capacity === 'acting-head' ? ('acting-head' as const) : ('acting-for' as const),
  };
  return { ...ctx, actor: { ...self, onBehalfOf } };
}

/** The step that waits, when it is the one that the person saw. */
function stepWaiting(request: ApprovalRequest, seen: number): Result<Step> {
  if (request.state !== 'waiting') return refuse('conflict', 'approval-not-waiting');
  const step = request.steps.find(({ position }) => position === request.position);
  return step && seen === step.position
    ? ok(step)
    : refuse('stale', 'approval-moved-on', { yours: seen, now: request.position });
}

/** As what the actor decides here; one's own post comes before another's. A post is enough: it needs no role besides. */
function seatOf(
  ctx: ActionContext,
  request: ApprovalRequest,
  step: Step,
  approvers: readonly Approver[],
): Result<Approver> {
  const mine = approversAt(approvers, step, request).filter(
    ({ personId }) => personId === ctx.actor.personId,
  );
  const seat = mine.find(({ onBehalfOf }) => onBehalfOf === null) ?? mine[0];
  if (seat) return ok(seat);
  const own = request.own.includes(ctx.actor.personId);
  if (own) return refuse('forbidden', 'approval-own-request', { projectCode: request.projectCode });
  const { th, en } = postWords(step);
  return refuse('forbidden', 'approval-not-in-line', { position: step.position, stepTh: th, stepEn: en });
}

async function judge(
  ctx: ActionContext,
  subject: ApprovalSubject,
  request: ApprovalRequest,
  input: DecisionInput,
): Promise<Result<JudgedCheck[]>> {
  if (input.decision === 'refuse' && isForInformation(request.kind))
    return refuse('conflict', 'approval-for-information');
  if (input.decision !== 'approve' && input.comment.trim() === '')
    return refuse('invalid', 'approval-comment-missing', {}, { place: 'comment' });
  const now = await subject.content(ctx, request.subjectId);
  if (input.decision === 'return')
    return refuseUnknownMark(request.content, now.ok ? now.value : request.content, input.marks) ?? ok([]);
  if (!now.ok) return now;
  const changed = changedSince(request.content, now.value);
  if (changed.length > 0)
    return refuse(
      'stale',
      'approval-content-changed',
      { count: changed.length },
      {
        fields: changed.map(({ place, label, before, after }) => ({
          place,
          code: 'approval-place-changed',
          data: {
            labelTh: label.th,
            labelEn: label.en,
            frozenTh: before?.th ?? '-',
            frozenEn: before?.en ?? '-',
            nowTh: after?.th ?? '-',
            nowEn: after?.en ?? '-',
          },
        })),
      },
    );
  return input.decision === 'approve' ? judgeChecks(request, now.value, input.confirmed) : ok([]);
}

function tellSubject(
  ctx: ActionContext,
  subject: ApprovalSubject,
  request: ApprovalRequest,
  input: DecisionInput,
): Promise<Result<unknown>> {
  const { decision, comment } = input;
  if (decision === 'approve') return subject.approved(ctx, request);
  if (decision === 'return') return subject.returned(ctx, request, { comment, marks: [...input.marks] });
  return subject.refused(ctx, request, { comment });
}
