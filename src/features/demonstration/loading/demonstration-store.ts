/** SQL of the demonstration's own record: whether it is loaded, and which steps of the loading are done. */
import type { ColumnType } from 'kysely';
import { type AgencyTransaction, type Database, jsonb } from '../../../platform/database/index.ts';

interface DemonstrationTables {
  demonstration: {
    only_row: ColumnType<boolean, boolean | undefined>;
    state: 'loading' | 'loaded';
    started_at: Date;
    loaded_at: ColumnType<Date | null, Date | null | undefined>;
  };
  demonstration_steps: { step: string; outcome: ColumnType<unknown, unknown>; done_at: Date };
}
/** Owned by agencies and people; read here to know whether anything stands in the installation. */
interface NamedTables {
  agencies: { agency_id: string; code: string };
  units: { agency_id: string; unit_id: string; parent_unit_id: string | null };
  users: { id: string; username: string; agency_id: string; person_id: string };
}

const owner = (database: Database) => database.asOwner.withTables<DemonstrationTables & NamedTables>();

/** Null where there is no demonstration. */
export async function findDemonstrationState(database: Database): Promise<'loading' | 'loaded' | null> {
  const row = await owner(database).selectFrom('demonstration').select('state').executeTakeFirst();
  return row?.state ?? null;
}

export async function hasAgencies(database: Database): Promise<boolean> {
  const row = await owner(database).selectFrom('agencies').select('agency_id').limit(1).executeTakeFirst();
  return row !== undefined;
}

export async function insertDemonstration(database: Database, startedAt: Date): Promise<void> {
  await owner(database)
    .insertInto('demonstration')
    .values({ state: 'loading', started_at: startedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function updateDemonstrationLoaded(database: Database, loadedAt: Date): Promise<void> {
  await owner(database).updateTable('demonstration').set({ state: 'loaded', loaded_at: loadedAt }).execute();
}

/** What is done, by the name of the step. */
export async function listSteps(database: Database): Promise<Map<string, unknown>> {
  const rows = await owner(database).selectFrom('demonstration_steps').select(['step', 'outcome']).execute();
  return new Map(rows.map((row) => [row.step, row.outcome]));
}

/** In the transaction of the step's action: both are there, or neither. */
export async function insertStep(
  tx: AgencyTransaction,
  step: string,
  outcome: unknown,
  doneAt: Date,
): Promise<void> {
  await tx
    .withTables<DemonstrationTables>()
    .insertInto('demonstration_steps')
    .values({ step, outcome: jsonb(outcome), done_at: doneAt })
    .execute();
}

export type OpenedIds = { agencyId: string; topUnitId: string; personId: string; userId: string };

/** The agency of that code with its top unit and the account `username`, if it was already opened. */
export async function findOpened(
  database: Database,
  code: string,
  username: string,
): Promise<OpenedIds | null> {
  const row = await owner(database)
    .selectFrom('agencies as a')
    .innerJoin('units as u', 'u.agency_id', 'a.agency_id')
    .innerJoin('users as p', 'p.agency_id', 'a.agency_id')
    .select([
      'a.agency_id as agencyId',
      'u.unit_id as topUnitId',
      'p.person_id as personId',
      'p.id as userId',
    ])
    .where('a.code', '=', code)
    .where('u.parent_unit_id', 'is', null)
    .where('p.username', '=', username)
    .executeTakeFirst();
  return row ?? null;
}
