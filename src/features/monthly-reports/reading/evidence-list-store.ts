/** SQL that lists the evidence of all months of a project. */
import { sql } from 'kysely';
import { type Month, month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';

export type ProjectEvidence = {
  fileId: string;
  name: string;
  mediaType: string;
  month: Month;
  activityId: string | null;
};

/** Evidence of the newest revision of every month, by month. */
export async function listEvidenceOfProject(
  tx: AgencyTransaction,
  projectId: string,
): Promise<ProjectEvidence[]> {
  const { rows } = await sql<{
    file_id: string;
    name: string;
    media_type: string;
    month: string;
    activity_id: string | null;
  }>`
    select x.file_id, x.name, f.media_type, r.month, x.activity_id
    from monthly_reports r
    join report_files x on x.agency_id = r.agency_id and x.report_id = r.report_id and x.revision = r.revision
    join files f on f.agency_id = x.agency_id and f.file_id = x.file_id
    where r.project_id = ${projectId}::uuid
    order by r.month, x.file_id
  `.execute(tx);
  return rows.map((row) => ({
    fileId: row.file_id,
    name: row.name,
    mediaType: row.media_type,
    month: month(row.month),
    activityId: row.activity_id,
  }));
}
