import { sql } from 'kysely';
import type { AgencyTransaction } from '../../../platform/database/index.ts';

/** Display names by person. */
export async function listPersonNames(
  tx: AgencyTransaction,
  personIds: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(personIds.filter((each) => each !== null))];
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<{ person_id: string; display_name: string }>`
    select person_id, display_name from persons where person_id = any(${wanted}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.person_id, row.display_name]));
}

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
