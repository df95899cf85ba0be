import type { Month } from '../../../foundation/month.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { renderPdf } from '../../../platform/documents/index.ts';
import type { Files } from '../../../platform/files/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { missingItems } from '../figures/missing-items.ts';
import { form200 } from '../forms/form-200.ts';
import { incompleteRefusal, lockedRefusal, projectNotFound, staleRefusal } from '../report-refusals.ts';
import { findReportForChange } from '../saving/save-store.ts';
import type { SubmitReport } from '../schemas.ts';
import { isLate, reportDoor } from '../window/reporting-window.ts';
import { updateReportSubmitted } from './change-store.ts';
import { findReportFacts } from './report-facts-store.ts';
import { snapshotOf } from './report-snapshot.ts';
import { reportWorkflow } from './report-workflow.ts';

export type SubmittedReport = {
  revision: number;
  version: number;
  submittedAt: Date;
  late: boolean;
  pdfFileId: string;
  pdfSha256: string;
};

/**
 * Submits a month: checks everything, freezes a readable copy and the PDF of สสว.200/1 to 200/3 with its hash.
 * The real time is the legal date (NFR-02); late is judged by the business day.
 * Refusals: report-project-not-found, permission-*, lock-*, transition-not-possible, report-stale,
 * report-incomplete with every missing cell.
 */
export async function submitReport(
  ctx: ActionContext,
  files: Pick<Files, 'insert'>,
  projectCode: string,
  month: Month,
  input: SubmitReport,
): Promise<Result<SubmittedReport>> {
  const current = await findReportForChange(ctx.tx, projectCode, month);
  if (!current) return projectNotFound(projectCode);
  const refusal = permit(ctx.actor, 'monthly-reports.submit', { unitId: current.unitId });
  if (refusal) return { ok: false, refusal };
  const state = current.report?.state ?? 'not-started';
  const door = reportDoor(ctx.law, {
    ...current,
    month,
    today: ctx.today,
    reportState: state,
    openUntil: current.report?.openUntil ?? null,
  });
  if (door.state !== 'open') return lockedRefusal(door, month);
  const stale = { version: input.version, activities: [], indicators: [] };
  if ((current.report?.version ?? 0) !== input.version) return staleRefusal(current, stale);

  const { report } = current;
  const facts = await findReportFacts(ctx.tx, {
    projectCode,
    month,
    planVersion: current.planVersion,
    reportId: report?.reportId ?? null,
    revision: report?.revision ?? 1,
    state: 'submitted',
    submittedOn: ctx.today,
  });
  if (!facts) return projectNotFound(projectCode);
  const missing = missingItems(facts.plan, facts.results, month);
  if (missing.length > 0) return incompleteRefusal(missing, month);
  const step = findTransition(reportWorkflow, state, 'submit');
  if (!step.ok) return step;
  if (!report) return refuse('conflict', 'report-not-started', {});

  const late = isLate(ctx.law, month, ctx.today);
  const pdf = await renderPdf(form200(facts, { digits: 'arabic', madeAt: ctx.now.toISOString() }));
  const kept = await files.insert(ctx.tx, {
    agencyId: ctx.actor.agencyId,
    name: `200-${projectCode}-${month}-${report.revision}.pdf`,
    bytes: pdf,
    createdBy: ctx.actor.personId,
    createdAt: ctx.now,
    mediaType: 'application/pdf',
  });
  const written = await updateReportSubmitted(
    ctx,
    {
      agencyId: ctx.actor.agencyId,
      personId: ctx.actor.personId,
      now: ctx.now,
      reportId: report.reportId,
      expectedVersion: input.version,
      planVersion: current.planVersion,
      submittedOn: ctx.today,
      late,
      snapshot: snapshotOf(facts, { at: ctx.now, on: ctx.today, late }),
      pdfFileId: kept.fileId,
      pdfSha256: kept.sha256,
    },
    {
      action: step.value.audit,
      subjectType: 'monthly-report',
      subjectId: `${projectCode}/${month}`,
      before: { state },
      after: { state: 'submitted', revision: report.revision, late, pdfSha256: kept.sha256 },
    },
  );
  if (!written) {
    const moved = await findReportForChange(ctx.tx, projectCode, month);
    return moved ? staleRefusal(moved, stale) : projectNotFound(projectCode);
  }
  return ok({
    revision: written.revision,
    version: written.version,
    submittedAt: ctx.now,
    late,
    pdfFileId: kept.fileId,
    pdfSha256: kept.sha256,
  });
}
