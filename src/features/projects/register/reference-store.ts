/** SQL that asks whether what a plan names exists in the agency: units, persons. */
import type { AgencyTransaction } from '../../../platform/database/index.ts';

type NamedTables = {
  units: { agency_id: string; unit_id: string; name_th: string; name_en: string; active: boolean };
  persons: {
    agency_id: string;
    person_id: string;
    unit_id: string;
    display_name: string;
    position_title: string;
    telephone: string;
    active: boolean;
  };
};
const on = (tx: AgencyTransaction) => tx.withTables<NamedTables>();

export type NamedUnit = { unitId: string; nameTh: string; nameEn: string; active: boolean };
export type NamedPerson = {
  personId: string;
  unitId: string;
  displayName: string;
  positionTitle: string;
  telephone: string;
  active: boolean;
};

export async function findUnit(tx: AgencyTransaction, unitId: string): Promise<NamedUnit | null> {
  const row = await on(tx)
    .selectFrom('units')
    .select(['unit_id as unitId', 'name_th as nameTh', 'name_en as nameEn', 'active as active'])
    .where('unit_id', '=', unitId)
    .executeTakeFirst();
  return row ?? null;
}

const personColumns = [
  'person_id as personId',
  'unit_id as unitId',
  'display_name as displayName',
  'position_title as positionTitle',
  'telephone as telephone',
  'active as active',
] as const;

export async function listNamedPersons(
  tx: AgencyTransaction,
  ids: readonly string[],
): Promise<NamedPerson[]> {
  if (ids.length === 0) return [];
  return on(tx)
    .selectFrom('persons')
    .select([...personColumns])
    .where('person_id', 'in', [...ids])
    .execute();
}

/** Who may be named as officer or coordinator: active persons, by name. */
export async function listActivePersons(tx: AgencyTransaction): Promise<NamedPerson[]> {
  return on(tx)
    .selectFrom('persons')
    .select([...personColumns])
    .where('active', '=', true)
    .orderBy('display_name')
    .execute();
}

export async function listActiveUnits(tx: AgencyTransaction): Promise<NamedUnit[]> {
  return on(tx)
    .selectFrom('units')
    .select(['unit_id as unitId', 'name_th as nameTh', 'name_en as nameEn', 'active as active'])
    .where('active', '=', true)
    .orderBy('name_th')
    .execute();
}
