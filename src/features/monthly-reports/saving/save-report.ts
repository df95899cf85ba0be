import type { Month } from '../../../foundation/month.ts';
import { type FieldRefusal, ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { nextState } from '../../../foundation/transition-table.ts';
import { newId } from '../../../foundation/uuid.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { monthSummary } from '../figures/month-figures.ts';
import { activityResultOf, type ReportState } from '../figures/report-facts.ts';
import { lockedRefusal, projectNotFound, staleRefusal } from '../report-refusals.ts';
import type { SaveReport } from '../schemas.ts';
import { reportWorkflow } from '../submission/report-workflow.ts';
import { reportDoor } from '../window/reporting-window.ts';
import { applyChanges, cellDifferences } from './apply-changes.ts';
import { findReportForChange, type ReportForChange, upsertReport } from './save-store.ts';

export type SavedReport = {
  state: Exclude<ReportState, 'not-started'>;
  revision: number;
  version: number;
  savedAt: Date;
};

/**
 * Saves changed cells of a monthly report while somebody types. Incomplete is fine; what is missing counts at
 * submission. Refusals: report-project-not-found, permission-*, lock-*, report-stale (both values of each cell),
 * report-unknown-row.
 */
export async function saveReport(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
  input: SaveReport,
): Promise<Result<SavedReport>> {
  const current = await findReportForChange(ctx.tx, projectCode, month);
  if (!current) return projectNotFound(projectCode);
  const refusal = permit(ctx.actor, 'monthly-reports.save', { unitId: current.unitId });
  if (refusal) return { ok: false, refusal };
  return writeChanges(ctx, current, month, input, 'monthly-reports.save');
}

/** The rest of a save, for typing and for workbooks: the caller has loaded and asked for permission. */
export async function writeChanges(
  ctx: ActionContext,
  current: ReportForChange,
  month: Month,
  input: SaveReport,
  action: 'monthly-reports.save' | 'monthly-reports.upload',
): Promise<Result<SavedReport>> {
  const state = current.report?.state ?? 'not-started';
  const door = reportDoor(ctx.law, {
    ...current,
    month,
    today: ctx.today,
    reportState: state,
    openUntil: current.report?.openUntil ?? null,
  });
  if (door.state !== 'open') return lockedRefusal(door, month);
  const next = nextState(reportWorkflow, state, 'save');
  if (!next.ok) return next;
  const unknown = unknownRows(current, input);
  if (unknown.length > 0)
    return refuse('invalid', 'report-unknown-row', { planVersion: current.planVersion }, { fields: unknown });
  if ((current.report?.version ?? 0) !== input.version) return staleRefusal(current, input);

  const changed = applyChanges(current.results, input);
  const written = await upsertReport(
    ctx,
    {
      agencyId: ctx.actor.agencyId,
      personId: ctx.actor.personId,
      now: ctx.now,
      newReportId: newId(),
      projectId: current.projectId,
      month,
      planVersion: current.planVersion,
      state: next.value as SavedReport['state'],
      expectedVersion: input.version,
      activities: changed.activities,
      indicators: changed.indicators,
      summary: monthSummary(
        current.activities.map((each) => ({
          ...activityResultOf(changed.all, each.activityId),
          weight: each.weight,
        })),
      ),
    },
    {
      action,
      subjectType: 'monthly-report',
      subjectId: `${current.projectCode}/${month}`,
      ...auditCells(current, input, changed.all),
    },
  );
  if (!written) {
    const moved = await findReportForChange(ctx.tx, current.projectCode, month);
    return moved ? staleRefusal(moved, input) : projectNotFound(current.projectCode);
  }
  return ok({
    state: next.value as SavedReport['state'],
    revision: written.revision,
    version: written.version,
    savedAt: ctx.now,
  });
}

function unknownRows(current: ReportForChange, input: SaveReport): FieldRefusal[] {
  const activities = new Set(current.activities.map((each) => each.activityId));
  const indicators = new Set(current.indicatorIds);
  const entry = (place: string): FieldRefusal => ({
    place,
    code: 'report-unknown-row',
    data: { planVersion: current.planVersion },
  });
  return [
    ...input.activities
      .filter((each) => !activities.has(each.activityId))
      .map((each) => entry(`activities.${each.activityId}`)),
    ...input.indicators
      .filter((each) => !indicators.has(each.indicatorId))
      .map((each) => entry(`indicators.${each.indicatorId}`)),
  ];
}

/** Before and after of the cells that differ, by place. */
function auditCells(current: ReportForChange, input: SaveReport, after: ReportForChange['results']) {
  const differing = cellDifferences(current.results, after, {
    activityIds: input.activities.map((each) => each.activityId),
    indicatorIds: input.indicators.map((each) => each.indicatorId),
  });
  return {
    before: Object.fromEntries(differing.map((each) => [each.place, each.before])),
    after: Object.fromEntries(differing.map((each) => [each.place, each.after])),
  };
}
