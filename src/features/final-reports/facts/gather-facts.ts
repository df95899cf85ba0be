/** Gathers the facts of a final report from projects and monthly reports, and judges who may see or change it. */
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findProjectResults, type ProjectResults } from '../../monthly-reports/index.ts';
import type { ActionContext, ActionName } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { findProject, form100Facts } from '../../projects/index.ts';
import { type ClosedFacts, refuseOnProject, refuseWhileClosing } from '../../projects/rules.ts';
import { clauses } from '../clauses.ts';
import { type FinalReportHead, findHead, listFiles } from '../reading/final-report-store.ts';
import type { FinalReportStage } from '../workflow.ts';
import type { FinalReportFacts, MonthWords } from './final-report-facts.ts';

export type Judged = {
  projectId: string;
  unitId: string;
  head: FinalReportHead | null;
  state: FinalReportStage;
  /** Its closing is asked for: nothing of the report changes. */
  isHeld: boolean;
};

/**
 * The project and its final report, when this person may do this to it. Refusals: final-report-project-not-found,
 * permission-*, final-report-no-plan; of a change also project-closed and project-closing-requested. A change holds the
 * project's row, so that nothing is written beside its closing; `hold` false: what is read here is only prepared for one.
 */
export async function judge(
  ctx: ActionContext,
  projectCode: string,
  action: Extract<ActionName, `final-reports.${string}`>,
  { hold = true }: { hold?: boolean } = {},
): Promise<Result<Judged>> {
  const reads = action === 'final-reports.view' || action === 'final-reports.download';
  const forChange = hold && !reads;
  const project = await findProject(ctx.tx, projectCode, { forChange });
  if (!project)
    return refuse('not-found', 'final-report-project-not-found', { projectCode: projectCode.slice(0, 20) });
  const { projectId, unitId, state, closedOn } = project;
  const asked: ClosedFacts & { unitId: string } = { projectCode, unitId, state, closedOn };
  const refusal = reads ? permit(ctx.actor, action, { unitId }) : null;
  if (refusal) return { ok: false, refusal };
  const refused = reads ? null : (refuseOnProject(ctx.actor, action, asked) ?? refuseWhileClosing(project));
  if (refused) return refused;
  if (project.planVersionInForce === null)
    return refuse('conflict', 'final-report-no-plan', { projectCode }, { clause: clauses.form });
  const head = await findHead(ctx.tx, projectId, forChange);
  const isHeld = project.closingRequestedOn !== null;
  return ok({ projectId, unitId, head, state: head?.state ?? 'not-started', isHeld });
}

/** Refusals: those of form100Facts, final-report-no-plan. */
export async function gatherFacts(
  ctx: ActionContext,
  projectCode: string,
): Promise<Result<FinalReportFacts>> {
  const form100 = await form100Facts(ctx, projectCode);
  if (!form100.ok) return form100;
  const known = await findProjectResults(ctx.tx, projectCode);
  if (!known) return refuse('conflict', 'final-report-no-plan', { projectCode }, { clause: clauses.form });
  const { plan, closingMonth, figures, openMonths, evidence } = known;
  const files = await listFiles(ctx.tx, plan.projectId);
  return ok({
    projectId: plan.projectId,
    unitId: plan.unitId,
    form100: form100.value,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    cancelledOn: plan.cancelledOn,
    closingMonth,
    figures,
    openMonths,
    words: wordsOf(known),
    evidence: evidence
      .filter(({ mediaType }) => mediaType === 'image/png' || mediaType === 'image/jpeg')
      .map(({ fileId, name, month, activityId }) => ({ fileId, name, month, activityId })),
    pictures: files.flatMap(({ fileId, name, kind, widthPx, heightPx }) =>
      kind === 'picture' && widthPx && heightPx ? [{ fileId, name, widthPx, heightPx }] : [],
    ),
    annexes: files.flatMap(({ fileId, name, kind }) => (kind === 'picture' ? [] : [{ fileId, name, kind }])),
  });
}

function wordsOf({ plan, results }: ProjectResults): Record<string, MonthWords[]> {
  const months = Object.entries(results).sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(
    plan.activities.map(({ activityId }) => [
      activityId,
      months.flatMap(([month, result]) => {
        const said = result?.activities[activityId];
        if (!said || (said.workDone.trim() === '' && said.problem.trim() === '')) return [];
        const { workDone, problem, remedy } = said;
        return [{ month: month as MonthWords['month'], workDone, problem, remedy }];
      }),
    ]),
  );
}
