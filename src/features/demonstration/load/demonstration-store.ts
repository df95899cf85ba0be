/** SQL of the demonstration's own record: which steps of its loading are done. */
import type { ColumnType } from 'kysely';
import { type AgencyTransaction, type Database, jsonb } from '../../../platform/database/index.ts';

interface DemonstrationTables {
  demonstration_steps: { step: string; outcome: ColumnType<unknown, unknown>; done_at: Date };
}
/** Owned by agencies and people; read here to find an agency that was opened before the process was killed. */
interface NamedTables {
  agencies: { agency_id: string; code: string };
  units: { agency_id: string; unit_id: string; parent_unit_id: string | null };
  users: { id: string; username: string; agency_id: string; person_id: string };
}

const owner = (database: Database) => database.asOwner.withTables<DemonstrationTables & NamedTables>();

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
