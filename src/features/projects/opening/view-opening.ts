/** The opening of a project as its page shows it: what is checked, the memo, the allocation, what came back. */
import { parameterOn } from '../../../foundation/law.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { type Check, listRequests, type RequestKind } from '../../approvals/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import type { Allocation } from '../allocations/allocation-store.ts';
import { findProject } from '../register/project-store.ts';
import { findOpeningMemo } from './draft-opening-memo.ts';
import { findOpening, type OpeningWay } from './find-opening.ts';
import { openingChecks } from './opening-checks.ts';
import { openingKinds } from './opening-subject.ts';
import { findPaperApproval, type PaperApproval } from './paper-approval-store.ts';
import { listReturnMarks, type ReturnMark } from './return-mark-store.ts';

export type OpeningView = {
  /** Of the request that was made last; before the first through the system. */
  way: OpeningWay;
  /** Judged now. */
  checks: Check[];
  allocation: Allocation | null;
  memo: { memoId: string; state: 'draft' | 'sent'; documentNumber: string | null } | null;
  paperApproval: Omit<PaperApproval, 'enteredBy' | 'paperApprovalId'> | null;
  /** Days within which an approval on paper is entered, by today's law (DLN-01). */
  entryDays: number;
  marks: ReturnMark[];
  /** Kinds of the requests made so far, oldest first. */
  requested: RequestKind[];
};

/** Refusals: project-not-found, permission-*. */
export async function viewOpening(ctx: ActionContext, projectCode: string): Promise<Result<OpeningView>> {
  const project = await findProject(ctx.tx, projectCode);
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const refusal = permit(ctx.actor, 'projects.view', { unitId: project.unitId });
  if (refusal) return { ok: false, refusal };
  const requests = [
    ...(await listRequests(ctx.tx, { kind: openingKinds.system, subjectId: projectCode })),
    ...(await listRequests(ctx.tx, { kind: openingKinds.paper, subjectId: projectCode })),
  ].sort((a, b) => (a.requestId < b.requestId ? -1 : 1));
  const way = requests.at(-1)?.kind === openingKinds.paper ? 'paper' : 'system';
  const opening = await findOpening(ctx, project, way);
  if (!opening) return refuse('not-found', 'project-not-found', { projectCode });
  const memo = await findOpeningMemo(ctx, projectCode);
  const paper = await findPaperApproval(ctx.tx, project.projectId);
  return ok({
    way,
    checks: openingChecks(opening.facts),
    allocation: opening.allocation,
    memo: memo && { memoId: memo.memoId, state: memo.state, documentNumber: memo.documentNumber },
    paperApproval: paper && {
      approvedOn: paper.approvedOn,
      documentNumber: paper.documentNumber,
      fileId: paper.fileId,
      enteredOn: paper.enteredOn,
      enteredAt: paper.enteredAt,
      dueOn: paper.dueOn,
      late: paper.late,
    },
    entryDays: Number(parameterOn(ctx.law, 'opening.entry-days', ctx.today).value),
    marks: await listReturnMarks(ctx.tx, project.projectId),
    requested: requests.map((each) => each.kind),
  });
}
