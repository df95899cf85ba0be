import type { Month } from '../../../foundation/month.ts';
import { ok, type Result } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { findProject } from '../../projects/index.ts';
import { refuseWhileClosing } from '../../projects/rules.ts';
import { lockedRefusal, projectNotFound, staleRefusal } from '../report-refusals.ts';
import { findReportForChange } from '../saving/save-store.ts';
import type { PullBack } from '../schemas.ts';
import { reportDoor } from '../window/reporting-window.ts';
import { insertRevision } from './change-store.ts';
import { reportWorkflow } from './report-workflow.ts';

/**
 * The officer takes a submitted report back while the window (or the granted reopening) still runs, with a reason.
 * What was submitted stays as revision n; revision n+1 begins with its figures.
 * Refusals: report-project-not-found, permission-*, transition-not-possible, lock-*, report-stale,
 * project-closing-requested.
 */
export async function pullBackReport(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
  input: PullBack,
): Promise<Result<{ revision: number; version: number }>> {
  const current = await findReportForChange(ctx.tx, projectCode, month);
  if (!current) return projectNotFound(projectCode);
  const refusal = permit(ctx.actor, 'monthly-reports.pull-back', { unitId: current.unitId });
  if (refusal) return { ok: false, refusal };
  const { report } = current;
  const step = findTransition(reportWorkflow, report?.state ?? 'not-started', 'pull-back');
  if (!step.ok || !report) return step.ok ? projectNotFound(projectCode) : step;
  const door = reportDoor(ctx.law, {
    ...current,
    month,
    today: ctx.today,
    reportState: report.state,
    openUntil: report.openUntil,
  });
  if (door.state !== 'closed' || door.lock !== 'submitted' || door.liftedBy !== 'project-officer')
    return door.state === 'open' ? projectNotFound(projectCode) : lockedRefusal(door, month);
  // Held, so that no closing is asked for beside it.
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  const closing = project && refuseWhileClosing(project);
  if (closing) return closing;
  const stale = { version: input.version, activities: [], indicators: [] };
  if (report.version !== input.version) return staleRefusal(current, stale);
  const written = await insertRevision(
    ctx,
    {
      agencyId: ctx.actor.agencyId,
      personId: ctx.actor.personId,
      now: ctx.now,
      reportId: report.reportId,
      expectedVersion: input.version,
      state: 'draft',
      planVersion: current.planVersion,
      reason: input.reason,
      openedBy: null,
      openUntil: report.openUntil,
    },
    {
      action: step.value.audit,
      subjectType: 'monthly-report',
      subjectId: `${projectCode}/${month}`,
      before: { state: 'submitted', revision: report.revision },
      after: { state: 'draft', revision: report.revision + 1, reason: input.reason },
    },
  );
  if (!written) {
    const moved = await findReportForChange(ctx.tx, projectCode, month);
    return moved ? staleRefusal(moved, stale) : projectNotFound(projectCode);
  }
  return ok({ revision: written.revision, version: written.version });
}
