import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import type { ApprovalSubjects } from '../approval-subject.ts';
import { approversOn } from '../chain/approvers.ts';
import { findLineFacts } from '../chain/line-store.ts';
import { listRequests } from '../request/request-store.ts';
import { findProjectKey } from './project-key-store.ts';
import { type RequestView, shownRequest } from './view-request.ts';

/** Every request of a project, oldest first, with steps and decisions. Refusals: approval-not-found, permission-unit. */
export async function listProjectRequests(
  ctx: ActionContext,
  subjects: ApprovalSubjects,
  projectCode: string,
): Promise<Result<{ requests: RequestView[] }>> {
  const project = await findProjectKey(ctx.tx, projectCode);
  const refusal = permit(ctx.actor, 'approvals.view', project ? { unitId: project.unitId } : {});
  if (refusal) return { ok: false, refusal };
  if (!project) return refuse('not-found', 'approval-not-found');
  const approvers = approversOn(await findLineFacts(ctx.tx, ctx.actor.agencyId, ctx.today), ctx.today);
  const requests: RequestView[] = [];
  for (const request of await listRequests(ctx.tx, { projectId: project.projectId }))
    requests.push(await shownRequest(ctx, subjects, request, approvers));
  return ok({ requests });
}
