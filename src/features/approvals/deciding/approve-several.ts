import { ok, type Refusal, type Result } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { ApprovalSubjects } from '../approval-subject.ts';
import { holdProjects } from '../request/request-store.ts';
import { decideRequest } from './decide-request.ts';
import { approversToday, refuseWithoutPost } from './post-or-permission.ts';
import { insideSavepoint } from './savepoint-store.ts';

export type ApprovedOne = { requestId: string; refusal: Refusal | null };

/**
 * Approves several requests at once. Each by itself: a refusal takes back that request only (a savepoint) and is
 * answered beside it; what needs a confirmation is refused here. Taken in the order of asking; all their projects are
 * held before the first (holdProjects), so that two approvers never wait for each other in a circle.
 */
export async function approveSeveral(
  ctx: ActionContext,
  subjects: ApprovalSubjects,
  requests: readonly { requestId: string; position: number }[],
): Promise<Result<{ results: ApprovedOne[] }>> {
  const denied = refuseWithoutPost(ctx, await approversToday(ctx));
  if (denied) return { ok: false, refusal: denied };
  await holdProjects(
    ctx.tx,
    requests.map(({ requestId }) => requestId),
  );
  const results: ApprovedOne[] = [];
  const nothing = { comment: '', documentNumber: null, confirmed: [], marks: [] };
  for (const { requestId, position } of inOrder(requests)) {
    const done = await insideSavepoint(ctx.tx, () =>
      decideRequest(ctx, subjects, requestId, { decision: 'approve', position, ...nothing }),
    );
    results.push({ requestId, refusal: done.ok ? null : done.refusal });
  }
  return ok({ results });
}

const inOrder = (requests: readonly { requestId: string; position: number }[]) =>
  [...requests].sort((a, b) => (a.requestId < b.requestId ? -1 : 1));
