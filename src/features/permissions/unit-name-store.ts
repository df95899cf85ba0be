/** SQL that names the unit of a refusal. Row security keeps the agency: of another agency's unit nothing is said. */
import { sql } from 'kysely';
import type { Refusal } from '../../foundation/refusal.ts';
import type { Database } from '../../platform/database/index.ts';

/** A refusal permission-unit with the name of the unit that the record belongs to; every other as it is. */
export async function withUnitNamed(
  database: Database,
  agencyId: string,
  refusal: Refusal,
): Promise<Refusal> {
  const unitId = refusal.data?.unitId;
  if (refusal.code !== 'permission-unit' || typeof unitId !== 'string') return refusal;
  const { rows } = await database.inAgency(agencyId, (tx) =>
    sql<{ unitTh: string; unitEn: string }>`
      select name_th as "unitTh", name_en as "unitEn" from units where unit_id = ${unitId}::uuid`.execute(tx),
  );
  return { ...refusal, data: { ...refusal.data, ...rows[0] } };
}
