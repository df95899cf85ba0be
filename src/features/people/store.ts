import { sql } from 'kysely';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { Role } from '../permissions/index.ts';
import type { AssignmentInput, PersonView } from './schemas.ts';
import type { PeopleTables, PersonRow, RoleAssignmentRow } from './tables.ts';

const tables = (tx: AgencyTransaction) =>
  tx.withTables<PeopleTables & { units: { agency_id: string; unit_id: string; active: boolean } }>();

/** Persons of the agency with their account and roles; `personId` narrows to one. */
export async function listPersons(
  tx: AgencyTransaction,
  agencyId: string,
  which: { personId?: string } = {},
): Promise<PersonView[]> {
  let query = tables(tx)
    .selectFrom('persons as p')
    .leftJoin('users as u', (join) =>
      join.onRef('u.agency_id', '=', 'p.agency_id').onRef('u.person_id', '=', 'p.person_id'),
    )
    .selectAll('p')
    .select(['u.username', 'u.second_factor_enabled'])
    .where('p.agency_id', '=', agencyId);
  if (which.personId) query = query.where('p.person_id', '=', which.personId);
  const persons = await query.orderBy('p.person_id').execute();
  const assignments = await listAssignments(tx, agencyId, which.personId);
  const byPerson = Map.groupBy(assignments, (row) => row.person_id);
  return persons.map((row) => ({
    personId: row.person_id,
    displayName: row.display_name,
    positionTitle: row.position_title,
    unitId: row.unit_id,
    email: row.email,
    telephone: row.telephone,
    active: row.active,
    version: row.version,
    username: row.username,
    secondFactor: row.second_factor_enabled === true,
    roles: (byPerson.get(row.person_id) ?? []).map(assignmentOf),
  }));
}

export async function findPerson(
  tx: AgencyTransaction,
  agencyId: string,
  personId: string,
): Promise<PersonView | null> {
  return (await listPersons(tx, agencyId, { personId }))[0] ?? null;
}

async function listAssignments(tx: AgencyTransaction, agencyId: string, personId?: string) {
  let query = tables(tx).selectFrom('role_assignments').selectAll().where('agency_id', '=', agencyId);
  if (personId) query = query.where('person_id', '=', personId);
  return query.orderBy('assignment_id').execute();
}

const assignmentOf = (row: RoleAssignmentRow): AssignmentInput => ({
  role: row.role as Role,
  scope: row.scope,
  unitId: row.unit_id,
  validFrom: row.valid_from,
  validTo: row.valid_to,
});

/** Which of these units the agency does not have, or has dissolved. */
export async function listUnknownUnits(
  tx: AgencyTransaction,
  agencyId: string,
  unitIds: string[],
): Promise<string[]> {
  if (unitIds.length === 0) return [];
  const rows = await tables(tx)
    .selectFrom('units')
    .select('unit_id')
    .where('agency_id', '=', agencyId)
    .where('unit_id', 'in', unitIds)
    .where('active', '=', true)
    .execute();
  const known = new Set(rows.map((row) => row.unit_id));
  return unitIds.filter((id) => !known.has(id));
}

export async function insertPerson(tx: AgencyTransaction, row: PersonRow): Promise<void> {
  await tables(tx).insertInto('persons').values(row).execute();
}

/** Changes a person made from `version`; false when it is no longer that version. */
export async function updatePerson(
  tx: AgencyTransaction,
  key: { agencyId: string; personId: string; version: number },
  change: Partial<
    Pick<PersonRow, 'display_name' | 'position_title' | 'unit_id' | 'email' | 'telephone' | 'active'>
  >,
  now: Date,
): Promise<boolean> {
  const row = await tables(tx)
    .updateTable('persons')
    .set({ ...change, version: sql<number>`version + 1`, changed_at: now })
    .where('agency_id', '=', key.agencyId)
    .where('person_id', '=', key.personId)
    .where('version', '=', key.version)
    .returning('version')
    .executeTakeFirst();
  return row !== undefined;
}

/** Puts these assignments in the place of the person's present ones. */
export async function updateAssignments(
  tx: AgencyTransaction,
  agencyId: string,
  personId: string,
  rows: RoleAssignmentRow[],
): Promise<void> {
  await tables(tx)
    .deleteFrom('role_assignments')
    .where('agency_id', '=', agencyId)
    .where('person_id', '=', personId)
    .execute();
  if (rows.length > 0) await tables(tx).insertInto('role_assignments').values(rows).execute();
}

/** Persons other than `except` who are active and administrators of the whole agency on a day. */
export async function findOtherAdministrator(
  tx: AgencyTransaction,
  agencyId: string,
  except: string,
  today: string,
): Promise<string | null> {
  const row = await tables(tx)
    .selectFrom('role_assignments as r')
    .innerJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'r.agency_id').onRef('p.person_id', '=', 'r.person_id'),
    )
    .innerJoin('users as u', (join) =>
      join.onRef('u.agency_id', '=', 'p.agency_id').onRef('u.person_id', '=', 'p.person_id'),
    )
    .select('p.person_id')
    .where('r.agency_id', '=', agencyId)
    .where('r.role', '=', 'administrator')
    .where('r.scope', '=', 'agency')
    .where('p.active', '=', true)
    .where('p.person_id', '!=', except)
    .where('r.valid_from', '<=', today)
    .where((eb) => eb.or([eb('r.valid_to', 'is', null), eb('r.valid_to', '>=', today)]))
    .limit(1)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** The account of a person of the agency. */
export async function findAccount(tx: AgencyTransaction, agencyId: string, personId: string) {
  return tables(tx)
    .selectFrom('users')
    .select(['id', 'username', 'email', 'language', 'banned'])
    .where('agency_id', '=', agencyId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

export async function insertAccount(
  tx: AgencyTransaction,
  row: {
    userId: string;
    agencyId: string;
    personId: string;
    username: string;
    displayName: string;
    email: string;
    language: 'th' | 'en';
    now: Date;
  },
): Promise<void> {
  await tables(tx)
    .insertInto('users')
    .values({
      id: row.userId,
      agency_id: row.agencyId,
      person_id: row.personId,
      username: row.username.toLowerCase(),
      shown_username: row.username,
      display_name: row.displayName,
      email: row.email.toLowerCase(),
      email_verified: false,
      image: null,
      second_factor_enabled: false,
      banned: false,
      ban_reason: null,
      ban_expires_at: null,
      language: row.language,
      fiscal_year: null,
      created_at: row.now,
      changed_at: row.now,
    })
    .execute();
}

export async function insertPasswordHash(
  tx: AgencyTransaction,
  row: { accountId: string; userId: string; hash: string; now: Date },
): Promise<void> {
  await sql`insert into accounts
      (id, user_id, provider_id, provider_account_id, password_hash, created_at, changed_at)
    values (${row.accountId}, ${row.userId}, 'credential', ${row.userId}, ${row.hash}, ${row.now}, ${row.now})`.execute(
    tx,
  );
}

export async function updateAccount(
  tx: AgencyTransaction,
  userId: string,
  change: {
    display_name?: string;
    email?: string;
    banned?: boolean;
    ban_reason?: string | null;
    language?: 'th' | 'en';
  },
): Promise<void> {
  await tables(tx).updateTable('users').set(change).where('id', '=', userId).execute();
}

/** Display names by person. */
export async function listPersonNames(
  tx: AgencyTransaction,
  agencyId: string,
  personIds: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(personIds.filter((each) => each !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tables(tx)
    .selectFrom('persons')
    .select(['person_id', 'display_name'])
    .where('agency_id', '=', agencyId)
    .where('person_id', 'in', wanted)
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.display_name]));
}
