/** SQL of memo numbers: running per unit and Buddhist calendar year, unique in the agency and year. */
import { sql } from 'kysely';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { MemoTables } from './tables.ts';

type UnitNames = {
  agencies: { agency_id: string; abbreviation: string };
  units: { agency_id: string; unit_id: string; code: string; abbreviation: string };
};
const on = (tx: AgencyTransaction) => tx.withTables<MemoTables & UnitNames>();

export type NumberKey = { agencyId: string; calendarYear: number };

/** Waits for whoever is taking the same number; false when it is taken. */
export async function insertNumber(
  tx: AgencyTransaction,
  key: NumberKey & { documentNumber: string; memoId: string },
): Promise<boolean> {
  const row = await on(tx)
    .insertInto('memo_numbers')
    .values({
      agency_id: key.agencyId,
      calendar_year: key.calendarYear,
      document_number: key.documentNumber,
      memo_id: key.memoId,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'calendar_year', 'document_number']).doNothing())
    .returning('memo_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The next running number of the unit; others of the unit wait until the transaction ends. */
export async function nextRunningNumber(
  tx: AgencyTransaction,
  key: NumberKey & { unitId: string },
): Promise<number> {
  const row = await on(tx)
    .insertInto('memo_counters')
    .values({ agency_id: key.agencyId, unit_id: key.unitId, calendar_year: key.calendarYear, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['agency_id', 'unit_id', 'calendar_year'])
        .doUpdateSet({ last_number: sql<number>`memo_counters.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return row.last_number;
}

/** What the numbers of a unit begin with while nobody set another: its abbreviation, or the agency's and its code. */
export const usualPrefix = (unit: {
  abbreviation: string;
  code: string;
  agencyAbbreviation: string;
}): string => unit.abbreviation || `${unit.agencyAbbreviation} ${unit.code}`;

/** What the unit's numbers begin with. */
export async function findPrefix(tx: AgencyTransaction, unitId: string): Promise<string> {
  const row = await on(tx)
    .selectFrom('units as u')
    .innerJoin('agencies as a', 'a.agency_id', 'u.agency_id')
    .leftJoin('memo_prefixes as p', (join) =>
      join.onRef('p.agency_id', '=', 'u.agency_id').onRef('p.unit_id', '=', 'u.unit_id'),
    )
    .select(['p.prefix', 'u.abbreviation', 'u.code', 'a.abbreviation as agencyAbbreviation'])
    .where('u.unit_id', '=', unitId)
    .executeTakeFirstOrThrow();
  return row.prefix ?? usualPrefix(row);
}

/** Which memo has a number: what a refusal names. */
export async function findNumberHolder(
  tx: AgencyTransaction,
  key: { calendarYear: number; documentNumber: string },
): Promise<{ projectCode: string; subject: string; unitName: string } | null> {
  const { rows } = await sql<{ project_code: string; subject: string; unit_name: string }>`
    select m.project_code, m.content ->> 'subject' as subject, u.name_th as unit_name
    from memo_numbers n
    join memos m on m.agency_id = n.agency_id and m.memo_id = n.memo_id
    join units u on u.agency_id = m.agency_id and u.unit_id = m.unit_id
    where n.calendar_year = ${key.calendarYear} and n.document_number = ${key.documentNumber}`.execute(tx);
  const [row] = rows;
  return row ? { projectCode: row.project_code, subject: row.subject, unitName: row.unit_name } : null;
}
