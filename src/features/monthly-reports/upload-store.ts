/** SQL of workbooks taken into a report, and of evidence files. */
import { sql } from 'kysely';
import { firstDay, type Month } from '../../foundation/month.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';

export type UploadMode = 'all' | 'good-rows';

/** When and by whom the same file was taken into this revision; null when it was not. */
export async function findUpload(
  tx: AgencyTransaction,
  report: { reportId: string; revision: number },
  sha256: string,
): Promise<{ at: Date; by: string } | null> {
  const { rows } = await sql<{ taken_at: Date; display_name: string | null }>`
    select u.taken_at, p.display_name from report_uploads u
    left join persons p on p.agency_id = u.agency_id and p.person_id = u.taken_by
    where u.report_id = ${report.reportId}::uuid and u.revision = ${report.revision} and u.sha256 = ${sha256}
  `.execute(tx);
  const row = rows[0];
  return row ? { at: row.taken_at, by: row.display_name ?? '' } : null;
}

export async function insertUpload(
  tx: AgencyTransaction,
  upload: {
    projectId: string;
    month: Month;
    sha256: string;
    fileId: string;
    mode: UploadMode;
    takenCells: number;
    takenAt: Date;
    takenBy: string;
  },
): Promise<void> {
  await sql`
    insert into report_uploads (agency_id, report_id, revision, sha256, file_id, mode, taken_cells, taken_at, taken_by)
    select agency_id, report_id, revision, ${upload.sha256}, ${upload.fileId}::uuid, ${upload.mode},
      ${upload.takenCells}, ${upload.takenAt}, ${upload.takenBy}::uuid
    from monthly_reports
    where project_id = ${upload.projectId}::uuid and month = ${firstDay(upload.month)}::date
  `.execute(tx);
}

/** Evidence of the revision that is being written (FRM 4.3). */
export async function insertReportFile(
  tx: AgencyTransaction,
  file: { reportId: string; fileId: string; activityId: string | null; name: string },
): Promise<void> {
  await sql`
    insert into report_files (agency_id, report_id, revision, file_id, activity_id, name)
    select agency_id, report_id, revision, ${file.fileId}::uuid, ${file.activityId}::uuid, ${file.name}
    from monthly_reports where report_id = ${file.reportId}::uuid
  `.execute(tx);
}

/** False when the current revision has no such file. The stored bytes stay: older revisions may name them. */
export async function deleteReportFile(
  tx: AgencyTransaction,
  file: { reportId: string; revision: number; fileId: string },
): Promise<boolean> {
  const { rows } = await sql`
    delete from report_files
    where report_id = ${file.reportId}::uuid and revision = ${file.revision} and file_id = ${file.fileId}::uuid
    returning file_id
  `.execute(tx);
  return rows.length === 1;
}

/** Is it evidence of any revision of this report, or the PDF of a submitted one? */
export async function hasReportFile(
  tx: AgencyTransaction,
  reportId: string,
  fileId: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from report_files where report_id = ${reportId}::uuid and file_id = ${fileId}::uuid
    union all
    select 1 from report_revisions where report_id = ${reportId}::uuid and pdf_file_id = ${fileId}::uuid
    limit 1
  `.execute(tx);
  return rows.length === 1;
}
