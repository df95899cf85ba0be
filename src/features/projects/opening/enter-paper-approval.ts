import { parameterOn } from '../../../foundation/law.ts';
import { type Result, refuse } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import type { PaperApprovalInput } from '../schemas.ts';
import { refuseFuture } from './approve-project.ts';
import { findOpening } from './find-opening.ts';
import { entryDueOn } from './opening-checks.ts';
import type { OpeningSubjects } from './opening-subject.ts';
import { insertPaperApproval } from './paper-approval-store.ts';
import { askChain, refuseIncompleteOpening } from './request-opening.ts';
import type { StepTaken } from './submit-project.ts';
import { openForStep } from './take-step.ts';

/**
 * An opening that the director approved on paper is entered with its day, number and scan (decision A-06, S2 L213);
 * the monitoring officer compares. Entered after the third day it is taken all the same, and marked late (DLN-01).
 * Refusals: permission-*, project-stale, approved-in-future, paper-approval-not-scanned, plan-incomplete, and those of the chain.
 */
export async function enterPaperApproval(
  ctx: ActionContext,
  { subjects }: { subjects: OpeningSubjects },
  projectCode: string,
  input: PaperApprovalInput,
): Promise<Result<StepTaken>> {
  const opened = await openForStep(ctx, projectCode, 'projects.submit', input.version);
  if (!opened.ok) return opened;
  const { project } = opened.value;
  const { approvedOn, documentNumber, fileId } = input;
  const future = refuseFuture(approvedOn, ctx.today);
  if (!future.ok) return future;
  const opening = await findOpening(ctx, project, 'paper');
  if (!opening) return refuse('not-found', 'project-not-found', { projectCode });
  const scan = opening.papers.find((file) => file.fileId === fileId);
  if (scan?.kind !== 'opening-memo')
    return refuse('invalid', 'paper-approval-not-scanned', {}, { place: 'fileId', clause: clauses.papers });
  const complete = refuseIncompleteOpening(opening);
  if (!complete.ok) return complete;
  const days = parameterOn(ctx.law, 'opening.entry-days', approvedOn).value;
  const dueOn = entryDueOn(approvedOn, Number(days));
  const entry = { approvedOn, documentNumber, fileId, enteredOn: ctx.today, dueOn, late: ctx.today > dueOn };
  await insertPaperApproval(ctx.tx, ctx.actor.agencyId, project.projectId, {
    ...entry,
    paperApprovalId: newId(),
    enteredBy: ctx.actor.personId,
    enteredAt: ctx.now,
  });
  await recordAudit(ctx, {
    action: 'projects.enter-paper-approval',
    subjectType: 'project',
    subjectId: projectCode,
    after: entry,
  });
  return askChain(ctx, opened.value, subjects.paper, { comment: '', documentNumber });
}
