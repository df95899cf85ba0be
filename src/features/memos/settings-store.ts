/** SQL of how an agency writes its memos: digits, emblem, what the numbers of its units begin with. */
import { sql } from 'kysely';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import { usualPrefix } from './number-store.ts';
import type { MemoDigits } from './schemas.ts';
import type { MemoTables } from './tables.ts';

type UnitNames = {
  agencies: { agency_id: string; abbreviation: string };
  units: {
    agency_id: string;
    unit_id: string;
    code: string;
    name_th: string;
    name_en: string;
    abbreviation: string;
    position: number;
    active: boolean;
  };
};
const on = (tx: AgencyTransaction) => tx.withTables<MemoTables & UnitNames>();

/** `version` 0: nothing stored yet, the defaults hold. */
export type MemoSettings = { digits: MemoDigits; emblemFileId: string | null; version: number };

export async function findMemoSettings(tx: AgencyTransaction, agencyId: string): Promise<MemoSettings> {
  const row = await on(tx)
    .selectFrom('memo_settings')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();
  if (!row) return { digits: 'thai', emblemFileId: null, version: 0 };
  return { digits: row.digits, emblemFileId: row.emblem_file_id, version: row.version };
}

/** False when somebody changed the settings since `version`. */
export async function upsertMemoSettings(
  tx: AgencyTransaction,
  key: { agencyId: string; version: number },
  settings: { digits: MemoDigits; emblemFileId: string | null; personId: string; now: Date },
): Promise<boolean> {
  const values = {
    digits: settings.digits,
    emblem_file_id: settings.emblemFileId,
    version: key.version + 1,
    changed_at: settings.now,
    changed_by: settings.personId,
  };
  const row = await on(tx)
    .insertInto('memo_settings')
    .values({ agency_id: key.agencyId, ...values })
    .onConflict((conflict) =>
      conflict.column('agency_id').doUpdateSet(values).where('memo_settings.version', '=', key.version),
    )
    .returning('version')
    .executeTakeFirst();
  return row?.version === key.version + 1;
}

export type UnitPrefix = { unitId: string; nameTh: string; nameEn: string; prefix: string; own: boolean };

/** Every unit that works, with what its numbers begin with; `own` is false where that is its abbreviation or code. */
export async function listPrefixes(tx: AgencyTransaction): Promise<UnitPrefix[]> {
  const rows = await on(tx)
    .selectFrom('units as u')
    .innerJoin('agencies as a', 'a.agency_id', 'u.agency_id')
    .leftJoin('memo_prefixes as p', (join) =>
      join.onRef('p.agency_id', '=', 'u.agency_id').onRef('p.unit_id', '=', 'u.unit_id'),
    )
    .select([
      'u.unit_id',
      'u.name_th',
      'u.name_en',
      'u.abbreviation',
      'u.code',
      'p.prefix',
      'a.abbreviation as agencyAbbreviation',
    ])
    .where('u.active', '=', true)
    .orderBy('u.code')
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    nameTh: row.name_th,
    nameEn: row.name_en,
    prefix: row.prefix ?? usualPrefix(row),
    own: row.prefix !== null,
  }));
}

/** Sets the prefix of a unit; null takes it back. False when the agency has no such unit. */
export async function putPrefix(
  tx: AgencyTransaction,
  agencyId: string,
  unitId: string,
  prefix: string | null,
): Promise<boolean> {
  if (prefix === null) {
    await on(tx).deleteFrom('memo_prefixes').where('unit_id', '=', unitId).execute();
    return true;
  }
  const { rows } = await sql`
    insert into memo_prefixes (agency_id, unit_id, prefix)
    select agency_id, unit_id, ${prefix} from units where agency_id = ${agencyId}::uuid and unit_id = ${unitId}::uuid
    on conflict (agency_id, unit_id) do update set prefix = excluded.prefix
    returning unit_id`.execute(tx);
  return rows.length === 1;
}
