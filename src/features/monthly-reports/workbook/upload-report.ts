import { createHash } from 'node:crypto';
import type { Month } from '../../../foundation/month.ts';
import { type FieldRefusal, ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { Files } from '../../../platform/files/index.ts';
import type { Workbook } from '../../../platform/spreadsheets/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { findProjectPlan } from '../../projects/index.ts';
import { lockedRefusal, projectNotFound } from '../report-refusals.ts';
import { applyChanges, type CellDifference, cellDifferences } from '../saving/apply-changes.ts';
import { type SavedReport, writeChanges } from '../saving/save-report.ts';
import { findReportForChange, type ReportForChange } from '../saving/save-store.ts';
import { reportDoor } from '../window/reporting-window.ts';
import { type ReadReport, readReportWorkbook } from './read-report-workbook.ts';
import { findUpload, insertUpload, type UploadMode } from './upload-store.ts';

export type { UploadMode };

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export type UploadPreview = {
  /** Of the file; the commit names it, so that what is taken is what was shown. */
  sha256: string;
  /** Version of the report now; the commit names it. */
  version: number;
  /** The report was changed after the workbook was made: `changes` shows both values. */
  changedSince: boolean;
  takenBefore: { at: Date; by: string } | null;
  changes: CellDifference[];
  errors: FieldRefusal[];
  goodRows: number;
  badRows: number;
};

/**
 * May this person upload into this report now? Asked before the file is read: reading costs time.
 * Refusals: report-project-not-found, permission-*, lock-*.
 */
export async function mayUpload(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
): Promise<Result<ReportForChange>> {
  const current = await findReportForChange(ctx.tx, projectCode, month);
  if (!current) return projectNotFound(projectCode);
  const refusal = permit(ctx.actor, 'monthly-reports.upload', { unitId: current.unitId });
  if (refusal) return { ok: false, refusal };
  const door = reportDoor(ctx.law, {
    ...current,
    month,
    today: ctx.today,
    reportState: current.report?.state ?? 'not-started',
    openUntil: current.report?.openUntil ?? null,
  });
  return door.state === 'open' ? ok(current) : lockedRefusal(door, month);
}

type Judged = { current: ReportForChange; read: ReadReport; preview: UploadPreview };

async function judge(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
  file: { sha256: string; workbook: Workbook },
): Promise<Result<Judged>> {
  const allowed = await mayUpload(ctx, projectCode, month);
  if (!allowed.ok) return allowed;
  const current = allowed.value;
  const plan = await findProjectPlan(ctx.tx, projectCode, current.planVersion);
  if (!plan) return projectNotFound(projectCode);
  const read = readReportWorkbook(file.workbook, plan, month);
  if (!read.ok) return read;
  const after = applyChanges(current.results, read.value).all;
  const version = current.report?.version ?? 0;
  return ok({
    current,
    read: read.value,
    preview: {
      sha256: file.sha256,
      version,
      changedSince: read.value.madeFromVersion !== version,
      takenBefore: current.report ? await findUpload(ctx.tx, current.report, file.sha256) : null,
      changes: cellDifferences(current.results, after, {
        activityIds: plan.activities.map((each) => each.activityId),
        indicatorIds: plan.indicators.map((each) => each.indicatorId),
      }),
      errors: read.value.errors,
      goodRows: read.value.goodRows,
      badRows: read.value.badRows,
    },
  });
}

/** Shows what a workbook would change and every cell that is wrong; takes nothing. */
export async function checkUpload(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
  file: { sha256: string; workbook: Workbook },
): Promise<Result<UploadPreview>> {
  const judged = await judge(ctx, projectCode, month, file);
  return judged.ok ? ok(judged.value.preview) : judged;
}

/**
 * Takes a workbook that was shown: all of it, or the rows that are right. Refusals besides those of a save:
 * report-workbook-other-file, report-workbook-already-taken, report-workbook-has-errors (every cell),
 * report-workbook-nothing-new.
 */
export async function takeUpload(
  ctx: ActionContext,
  files: Pick<Files, 'insert'>,
  projectCode: string,
  month: Month,
  file: { sha256: string; name: string; bytes: Uint8Array; workbook: Workbook },
  input: { mode: UploadMode; sha256: string; version: number },
): Promise<Result<SavedReport & { takenCells: number }>> {
  if (input.sha256 !== file.sha256) return refuse('conflict', 'report-workbook-other-file', {});
  const judged = await judge(ctx, projectCode, month, file);
  if (!judged.ok) return judged;
  const { current, read, preview } = judged.value;
  if (preview.takenBefore)
    return refuse('conflict', 'report-workbook-already-taken', {
      by: preview.takenBefore.by,
      at: preview.takenBefore.at.toISOString(),
    });
  if (read.errors.length > 0 && input.mode === 'all')
    return refuse(
      'invalid',
      'report-workbook-has-errors',
      { errors: read.errors.length },
      { fields: read.errors },
    );
  if (preview.changes.length === 0) return refuse('conflict', 'report-workbook-nothing-new', {});
  const change = { version: input.version, activities: read.activities, indicators: read.indicators };
  const saved = await writeChanges(ctx, current, month, change, 'monthly-reports.upload');
  if (!saved.ok) return saved;
  const stored = await files.insert(ctx.tx, {
    agencyId: ctx.actor.agencyId,
    name: file.name,
    bytes: file.bytes,
    createdBy: ctx.actor.personId,
    createdAt: ctx.now,
  });
  await insertUpload(ctx.tx, {
    projectId: current.projectId,
    month,
    sha256: file.sha256,
    fileId: stored.fileId,
    mode: input.mode,
    takenCells: preview.changes.length,
    takenAt: ctx.now,
    takenBy: ctx.actor.personId,
  });
  return ok({ ...saved.value, takenCells: preview.changes.length });
}
