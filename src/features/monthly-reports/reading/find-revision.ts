import type { Month } from '../../../foundation/month.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { findProjectPlan } from '../../projects/index.ts';
import { projectNotFound } from '../report-refusals.ts';
import { type CellDifference, cellDifferences } from '../saving/apply-changes.ts';
import { findReportForChange, type ReportForChange } from '../saving/save-store.ts';
import { findReportFacts } from '../submission/report-facts-store.ts';
import type { ReportFacts, ReportSnapshot } from '../submission/report-snapshot.ts';
import { findRevisionResults, findSnapshot, listRevisions, type RevisionHead } from './report-store.ts';

type Found = { current: ReportForChange; reportId: string; revisions: RevisionHead[] };

async function findRevisions(ctx: ActionContext, projectCode: string, month: Month): Promise<Result<Found>> {
  const current = await findReportForChange(ctx.tx, projectCode, month);
  if (!current) return projectNotFound(projectCode);
  const refusal = permit(ctx.actor, 'monthly-reports.view', { unitId: current.unitId });
  if (refusal) return { ok: false, refusal };
  if (!current.report) return refuse('not-found', 'revision-not-found', { revision: 1 });
  const revisions = await listRevisions(ctx.tx, current.report.reportId);
  return ok({ current, reportId: current.report.reportId, revisions });
}

const noRevision = (revision: number) => refuse('not-found', 'revision-not-found', { revision });

/** A submitted revision exactly as it was submitted. Refusals: *-not-found, permission-*, revision-not-submitted. */
export async function findSubmittedRevision(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
  revision: number,
): Promise<Result<{ revision: RevisionHead; snapshot: ReportSnapshot }>> {
  const found = await findRevisions(ctx, projectCode, month);
  if (!found.ok) return found;
  const head = found.value.revisions.find((each) => each.revision === revision);
  if (!head) return noRevision(revision);
  const snapshot = await findSnapshot(ctx.tx, found.value.reportId, revision);
  return snapshot
    ? ok({ revision: head, snapshot })
    : refuse('conflict', 'revision-not-submitted', { revision });
}

export type NamedDifference = CellDifference & { position: number; name: string };

/** What changed from one revision to another, cell by cell. Refusals: *-not-found, permission-*. */
export async function findDifferences(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
  from: number,
  to: number,
): Promise<Result<{ from: RevisionHead; to: RevisionHead; differences: NamedDifference[] }>> {
  const found = await findRevisions(ctx, projectCode, month);
  if (!found.ok) return found;
  const { reportId, revisions } = found.value;
  const older = revisions.find((each) => each.revision === from);
  const newer = revisions.find((each) => each.revision === to);
  if (!older || !newer) return noRevision(older ? to : from);
  const plan = await findProjectPlan(ctx.tx, projectCode, newer.planVersion);
  if (!plan) return projectNotFound(projectCode);
  const rows = new Map<string, { position: number; name: string }>([
    ...plan.activities.map((each) => [each.activityId, each] as const),
    ...plan.indicators.map((each) => [each.indicatorId, each] as const),
  ]);
  const differences = cellDifferences(
    await findRevisionResults(ctx.tx, reportId, from),
    await findRevisionResults(ctx.tx, reportId, to),
    {
      activityIds: plan.activities.map((each) => each.activityId),
      indicatorIds: plan.indicators.map((each) => each.indicatorId),
    },
  );
  return ok({
    from: older,
    to: newer,
    differences: differences.map((each) => ({
      ...each,
      position: rows.get(each.rowId)?.position ?? 0,
      name: rows.get(each.rowId)?.name ?? '',
    })),
  });
}

/**
 * The facts from which the papers of a month are drawn: of a submitted revision its frozen ones, of a draft those
 * of now. Used by official-forms. Refusals: *-not-found, permission-*.
 */
export async function findFormFacts(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
  revision?: number,
): Promise<Result<ReportFacts>> {
  const current = await findReportForChange(ctx.tx, projectCode, month);
  if (!current) return projectNotFound(projectCode);
  const refusal = permit(ctx.actor, 'monthly-reports.download', { unitId: current.unitId });
  if (refusal) return { ok: false, refusal };
  const { report } = current;
  const wanted = revision ?? report?.revision ?? 1;
  if (revision !== undefined && (!report || revision < 1 || revision > report.revision))
    return noRevision(revision);
  const frozen = report && (await findSnapshot(ctx.tx, report.reportId, wanted));
  if (frozen) return ok(frozen.facts);
  const facts = await findReportFacts(ctx.tx, {
    projectCode,
    month,
    planVersion: current.planVersion,
    reportId: report?.reportId ?? null,
    revision: wanted,
    state: report?.state ?? 'not-started',
    submittedOn: null,
  });
  return facts ? ok(facts) : projectNotFound(projectCode);
}
