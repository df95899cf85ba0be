/** SQL of the names of persons. */
import { sql } from 'kysely';
import type { AgencyTransaction } from '../../../platform/database/index.ts';

export async function listPersonNames(
  tx: AgencyTransaction,
  agencyId: string,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<{ personId: string; name: string }>`
    select person_id as "personId", display_name as name from persons
    where agency_id = ${agencyId}::uuid and person_id = any(${personIds}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.personId, row.name]));
}
