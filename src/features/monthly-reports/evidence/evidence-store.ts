/** SQL of evidence files. */
import { sql } from 'kysely';
import type { AgencyTransaction } from '../../../platform/database/index.ts';

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
