import { sql } from 'kysely';
import { type Month, month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ReportState } from '../figures/report-facts.ts';

/** States of the started reports of some projects, under the key `projectId month`. */
export async function findReportStates(
  tx: AgencyTransaction,
  projectIds: string[],
): Promise<Map<`${string} ${Month}`, ReportState>> {
  if (projectIds.length === 0) return new Map();
  const { rows } = await sql<{ project_id: string; month: string; state: ReportState }>`
    select project_id, month, state from monthly_reports where project_id = any(${projectIds}::uuid[])
  `.execute(tx);
  return new Map(rows.map((row) => [`${row.project_id} ${month(row.month)}` as const, row.state]));
}
