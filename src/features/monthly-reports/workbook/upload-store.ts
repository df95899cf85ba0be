/** SQL of workbooks taken into a report. */
import { sql } from 'kysely';
import { firstDay, type Month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';

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
