import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import { findSubmittedResults } from '../../monthly-reports/index.ts';
import { type ActionContext, stateWord } from '../../permissions/index.ts';
import { findPlanDraft, findProject } from '../../projects/index.ts';
import { refuseOnProject } from '../../projects/rules.ts';
import { CLAUSES } from '../clauses.ts';
import { planFromResults } from '../copying/plan-from-results.ts';
import { insertAmendment, listAmendments } from './amendment-store.ts';

/**
 * Begins an amendment with a copy of the plan in force whose reported months hold the results (FRM-2003-1).
 * Refusals: project-not-found, permission-*, project-closed, amendment-project-not-locked, amendment-open-already.
 */
export async function createAmendment(
  ctx: ActionContext,
  projectCode: string,
): Promise<Result<{ number: number; amendmentId: string }>> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const refused = refuseOnProject(ctx.actor, 'amendments.create', project);
  if (refused) return refused;
  const madeFrom = project.planVersionInForce;
  const plan = madeFrom === null ? null : await findPlanDraft(ctx.tx, project, madeFrom);
  if (project.state !== 'locked' || madeFrom === null || plan === null) {
    const { th, en } = stateWord(project.state);
    return refuse(
      'conflict',
      'amendment-project-not-locked',
      { state: project.state, stateTh: th, stateEn: en },
      { clause: CLAUSES.adjust },
    );
  }
  const reported = await findSubmittedResults(ctx.tx, project.projectId);
  const { agencyId, personId } = ctx.actor;
  const amendmentId = newId();
  const number = await insertAmendment(ctx.tx, {
    agencyId,
    amendmentId,
    projectId: project.projectId,
    madeFrom,
    plan: planFromResults(plan, reported.results, reported.until),
    reportedUntil: reported.until,
    on: ctx.today,
    at: ctx.now,
    by: personId,
  });
  if (number === null) {
    const open = (await listAmendments(ctx.tx, { projectId: project.projectId })).at(-1);
    return refuse('conflict', 'amendment-open-already', { projectCode, number: open?.number ?? '' });
  }
  await recordAudit(ctx, {
    action: 'amendments.create',
    subjectType: 'amendment',
    subjectId: `${projectCode}/${number}`,
    after: { madeFrom, reportedUntil: reported.until },
  });
  return ok({ number, amendmentId });
}
