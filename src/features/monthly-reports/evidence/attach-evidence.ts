import type { Month } from '../../../foundation/month.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { type Files, findToHandOut, type Scanned, type StoredFile } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { FILE_LIMIT, inMegabytes } from '../../projects/rules.ts';
import { listReportFiles } from '../reading/report-store.ts';
import { lockedRefusal, projectNotFound } from '../report-refusals.ts';
import { findReportForChange, type ReportForChange, type StartedReport } from '../saving/save-store.ts';
import { reportDoor } from '../window/reporting-window.ts';
import { deleteReportFile, hasReportFile, insertReportFile } from './evidence-store.ts';

/** What evidence may be, judged by content (NFR-07): PDF, Word, Excel, pictures. */
export const EVIDENCE_TYPES: readonly string[] = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];
export const EVIDENCE_LIMITS = { bytes: FILE_LIMIT, files: 50 } as const;

export type Evidence = { name: string; bytes: Uint8Array; mediaType: string; activityId: string | null };
type Open = { current: ReportForChange; report: StartedReport };

/** The report that is being written; evidence belongs to its newest revision. */
async function findOpenReport(ctx: ActionContext, projectCode: string, month: Month): Promise<Result<Open>> {
  const current = await findReportForChange(ctx.tx, projectCode, month);
  if (!current) return projectNotFound(projectCode);
  const refusal = permit(ctx.actor, 'monthly-reports.attach', { unitId: current.unitId });
  if (refusal) return { ok: false, refusal };
  const { report } = current;
  const door = reportDoor(ctx.law, {
    ...current,
    month,
    today: ctx.today,
    reportState: report?.state ?? 'not-started',
    openUntil: report?.openUntil ?? null,
  });
  if (door.state !== 'open') return lockedRefusal(door, month);
  return report ? ok({ current, report }) : refuse('conflict', 'report-not-started', {});
}

type Judged = { report: StartedReport };

/**
 * Whether this evidence may be attached to the report or to one activity. Refusals: report-project-not-found,
 * permission-*, lock-*, report-not-started, report-unknown-row, evidence-too-large, evidence-type, evidence-too-many.
 */
export async function judgeEvidence(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
  evidence: Evidence,
): Promise<Result<Judged>> {
  const open = await findOpenReport(ctx, projectCode, month);
  if (!open.ok) return open;
  const { current, report } = open.value;
  const { activityId, name, bytes } = evidence;
  if (activityId !== null && !current.activities.some((each) => each.activityId === activityId))
    return refuse(
      'invalid',
      'report-unknown-row',
      { planVersion: current.planVersion },
      { place: 'activityId' },
    );
  if (bytes.byteLength > EVIDENCE_LIMITS.bytes) {
    const data = { name, found: inMegabytes(bytes.byteLength), limit: inMegabytes(EVIDENCE_LIMITS.bytes) };
    return refuse('too-large', 'evidence-too-large', data, { place: 'file' });
  }
  if (!EVIDENCE_TYPES.includes(evidence.mediaType))
    return refuse(
      'invalid',
      'evidence-type',
      { name, found: evidence.mediaType.split(';')[0] ?? '' },
      { place: 'file' },
    );
  const attached = await listReportFiles(ctx.tx, report.reportId, report.revision);
  return attached.length >= EVIDENCE_LIMITS.files
    ? refuse('conflict', 'evidence-too-many', { limit: EVIDENCE_LIMITS.files })
    : ok({ report });
}

/** Keeps evidence with what the scanner said of it. Refusals: those of judgeEvidence. */
export async function attachEvidence(
  ctx: ActionContext,
  files: Pick<Files, 'insert'>,
  projectCode: string,
  month: Month,
  evidence: Evidence & { scan: Scanned },
): Promise<Result<{ fileId: string; sha256: string }>> {
  const judged = await judgeEvidence(ctx, projectCode, month, evidence);
  if (!judged.ok) return judged;
  const { report } = judged.value;
  const { activityId } = evidence;
  const stored = await files.insert(ctx.tx, {
    agencyId: ctx.actor.agencyId,
    name: evidence.name,
    bytes: evidence.bytes,
    createdBy: ctx.actor.personId,
    createdAt: ctx.now,
    scan: evidence.scan,
  });
  await insertReportFile(ctx.tx, {
    reportId: report.reportId,
    fileId: stored.fileId,
    activityId,
    name: stored.name,
  });
  await recordAudit(ctx, {
    action: 'monthly-reports.attach',
    subjectType: 'monthly-report',
    subjectId: `${projectCode}/${month}`,
    after: { file: stored.name, sha256: stored.sha256, activityId },
  });
  return ok({ fileId: stored.fileId, sha256: stored.sha256 });
}

/** Takes evidence off the revision being written. Refusals as attachEvidence, and evidence-not-found. */
export async function removeEvidence(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
  fileId: string,
): Promise<Result<{ removed: true }>> {
  const open = await findOpenReport(ctx, projectCode, month);
  if (!open.ok) return open;
  const { report } = open.value;
  const removed = await deleteReportFile(ctx.tx, {
    reportId: report.reportId,
    revision: report.revision,
    fileId,
  });
  if (!removed) return refuse('not-found', 'evidence-not-found', {});
  await recordAudit(ctx, {
    action: 'monthly-reports.attach',
    subjectType: 'monthly-report',
    subjectId: `${projectCode}/${month}`,
    before: { fileId },
  });
  return ok({ removed: true });
}

/** A file of this report: evidence or the PDF of a submitted revision. Refusals: *-not-found, permission-*, file-infected-later. */
export async function findReportFile(
  ctx: ActionContext,
  files: Pick<Files, 'find' | 'read'>,
  of: { projectCode: string; month: Month; fileId: string },
): Promise<Result<{ file: StoredFile; bytes: Uint8Array }>> {
  const current = await findReportForChange(ctx.tx, of.projectCode, of.month);
  if (!current) return projectNotFound(of.projectCode);
  const refusal = permit(ctx.actor, 'monthly-reports.download', { unitId: current.unitId });
  if (refusal) return { ok: false, refusal };
  const { report } = current;
  const belongs = report !== null && (await hasReportFile(ctx.tx, report.reportId, of.fileId));
  const missing = refuse('not-found', 'evidence-not-found', {});
  const file = await findToHandOut(files, ctx.tx, belongs ? of.fileId : null, missing);
  return file.ok ? ok({ file: file.value, bytes: await files.read(file.value) }) : file;
}
