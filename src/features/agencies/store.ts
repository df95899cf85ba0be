import { sql } from 'kysely';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { fiscalYearOf } from '../../foundation/fiscal-year.ts';
import { type AgencyTransaction, jsonb } from '../../platform/database/index.ts';
import type { AgencyView, UnitTreeView, UnitView } from './schemas.ts';
import { settingsOf } from './settings.ts';
import type { ActingPersonRow, AgencyRow, AgencyTables, UnitRow } from './tables.ts';
import type { Acting, UnitTree } from './unit-tree.ts';

type Person = {
  agency_id: string;
  person_id: string;
  unit_id: string;
  display_name: string;
  active: boolean;
};
const tables = (tx: AgencyTransaction) => tx.withTables<AgencyTables & { persons: Person }>();

export async function findAgency(tx: AgencyTransaction, agencyId: string): Promise<AgencyView | null> {
  const row = await tables(tx)
    .selectFrom('agencies')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();
  return row ? agencyOf(row) : null;
}

const agencyOf = (row: AgencyRow): AgencyView => ({
  agencyId: row.agency_id,
  code: row.code,
  nameTh: row.name_th,
  nameEn: row.name_en,
  abbreviation: row.abbreviation,
  agencyType: row.agency_type as AgencyView['agencyType'],
  ministry: row.ministry,
  address: row.address,
  contact: row.contact,
  settings: settingsOf(row.settings),
  version: row.version,
});

export async function insertAgency(tx: AgencyTransaction, row: Omit<AgencyRow, 'settings'>): Promise<void> {
  await tables(tx)
    .insertInto('agencies')
    .values({ ...row, settings: jsonb({}) })
    .execute();
}

/** False when the agency is no longer of that version. */
export async function updateAgency(
  tx: AgencyTransaction,
  key: { agencyId: string; version: number },
  change: Partial<AgencyRow>,
): Promise<boolean> {
  const { settings, ...rest } = change;
  const row = await tables(tx)
    .updateTable('agencies')
    .set({
      ...rest,
      ...(settings === undefined ? {} : { settings: jsonb(settings) }),
      version: sql<number>`version + 1`,
    })
    .where('agency_id', '=', key.agencyId)
    .where('version', '=', key.version)
    .returning('version')
    .executeTakeFirst();
  return row !== undefined;
}

/** All units with their heads, and everybody who stands or stood in. */
export async function listUnits(tx: AgencyTransaction, agencyId: string): Promise<UnitTreeView> {
  const units = await tables(tx)
    .selectFrom('units as u')
    .leftJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'u.agency_id').onRef('p.person_id', '=', 'u.head_person_id'),
    )
    .selectAll('u')
    .select('p.display_name as head_name')
    .where('u.agency_id', '=', agencyId)
    .orderBy('u.position')
    .orderBy('u.unit_id')
    .execute();
  const acting = await tables(tx)
    .selectFrom('acting_persons as a')
    .innerJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'a.agency_id').onRef('p.person_id', '=', 'a.person_id'),
    )
    .selectAll('a')
    .select('p.display_name')
    .where('a.agency_id', '=', agencyId)
    .orderBy('a.valid_from', 'desc')
    .execute();
  return {
    units: units.map((row) => ({ ...unitOf(row), headName: row.head_name })),
    acting: acting.map((row) => ({
      actingId: row.acting_id,
      unitId: row.unit_id,
      personId: row.person_id,
      personName: row.display_name,
      kind: row.kind,
      orderNumber: row.order_number,
      validFrom: row.valid_from,
      validTo: row.valid_to,
    })),
  };
}

/** The tree as the rules read it. */
export async function findUnitTree(tx: AgencyTransaction, agencyId: string): Promise<UnitTree<UnitView>> {
  const { units, acting } = await listUnits(tx, agencyId);
  return {
    units,
    acting: acting.map(
      (row): Acting => ({
        unitId: row.unitId,
        personId: row.personId,
        kind: row.kind,
        validFrom: row.validFrom as CalendarDate,
        validTo: row.validTo as CalendarDate,
      }),
    ),
  };
}

const unitOf = (row: UnitRow): Omit<UnitView, 'headName'> => ({
  unitId: row.unit_id,
  parentUnitId: row.parent_unit_id,
  kind: row.kind as UnitView['kind'],
  code: row.code,
  budgetOwnerCode: row.budget_owner_code,
  nameTh: row.name_th,
  nameEn: row.name_en,
  abbreviation: row.abbreviation,
  position: row.position,
  headPersonId: row.head_person_id,
  active: row.active,
  version: row.version,
});

export async function insertUnit(tx: AgencyTransaction, row: UnitRow): Promise<void> {
  await tables(tx).insertInto('units').values(row).execute();
}

/** False when the unit is no longer of that version. */
export async function updateUnit(
  tx: AgencyTransaction,
  key: { agencyId: string; unitId: string; version: number },
  change: Partial<UnitRow>,
): Promise<boolean> {
  const row = await tables(tx)
    .updateTable('units')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('agency_id', '=', key.agencyId)
    .where('unit_id', '=', key.unitId)
    .where('version', '=', key.version)
    .returning('version')
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes turns at the tree: two moves at once could each be right and together make a circle. */
export async function lockTree(tx: AgencyTransaction, agencyId: string): Promise<void> {
  await tables(tx)
    .selectFrom('agencies')
    .select('agency_id')
    .where('agency_id', '=', agencyId)
    .forUpdate()
    .execute();
}

export async function findActivePerson(tx: AgencyTransaction, agencyId: string, personId: string) {
  return tables(tx)
    .selectFrom('persons')
    .select(['person_id', 'display_name'])
    .where('agency_id', '=', agencyId)
    .where('person_id', '=', personId)
    .where('active', '=', true)
    .executeTakeFirst();
}

export async function insertActing(tx: AgencyTransaction, row: ActingPersonRow): Promise<void> {
  await tables(tx).insertInto('acting_persons').values(row).execute();
}

export async function deleteActing(tx: AgencyTransaction, agencyId: string, actingId: string) {
  return tables(tx)
    .deleteFrom('acting_persons')
    .where('agency_id', '=', agencyId)
    .where('acting_id', '=', actingId)
    .returningAll()
    .executeTakeFirst();
}

export async function countActivePersons(
  tx: AgencyTransaction,
  agencyId: string,
  unitId: string,
): Promise<number> {
  const row = await tables(tx)
    .selectFrom('persons')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('agency_id', '=', agencyId)
    .where('unit_id', '=', unitId)
    .where('active', '=', true)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Projects of the unit that are not over on this day: not approved yet in its fiscal year or later, or still running. Cancelled and closed ones are over. */
export async function countUnfinishedProjects(
  tx: AgencyTransaction,
  of: { agencyId: string; unitId: string; today: CalendarDate },
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select count(*)::integer as number from projects p
    left join plan_versions v on v.agency_id = p.agency_id and v.project_id = p.project_id
      and v.plan_version = p.plan_version_in_force
    where p.agency_id = ${of.agencyId}::uuid and p.unit_id = ${of.unitId}::uuid
      and p.state not in ('cancelled', 'closed')
      and (v.ends_on >= ${of.today}::date
        or (p.plan_version_in_force is null and p.fiscal_year >= ${fiscalYearOf(of.today)}))`.execute(tx);
  return rows[0]?.number ?? 0;
}
