import { sql } from 'kysely';
import type { AgencyTransaction } from '../../../platform/database/index.ts';

/** Id and unit of a project by its code, or null. */
export async function findProjectKey(
  tx: AgencyTransaction,
  projectCode: string,
): Promise<{ projectId: string; unitId: string } | null> {
  const { rows } = await sql<{ projectId: string; unitId: string }>`
    select project_id as "projectId", unit_id as "unitId" from projects where project_code = ${projectCode}`.execute(
    tx,
  );
  return rows[0] ?? null;
}
