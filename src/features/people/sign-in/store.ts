import { sql } from 'kysely';
import type { AgencyTransaction, Database } from '../../../platform/database/index.ts';
import type { PeopleTables } from '../tables.ts';

/** Sign-in happens before the agency is known, so these read and write as the owner. */
const owner = (database: Database) => database.asOwner.withTables<PeopleTables>();

/** False for a user who is banned at `now` or whose person has left. */
export async function mayOpenSession(database: Database, userId: string, now: Date): Promise<boolean> {
  const user = await owner(database)
    .selectFrom('users as u')
    .innerJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'u.agency_id').onRef('p.person_id', '=', 'u.person_id'),
    )
    .select(['p.active', 'u.banned', 'u.ban_expires_at'])
    .where('u.id', '=', userId)
    .executeTakeFirst();
  if (!user?.active) return false;
  return user.banned !== true || (user.ban_expires_at !== null && user.ban_expires_at <= now);
}

/** A user by username or e-mail, as typed at "forgotten password" and at sign-in. */
export async function findUserByName(database: Database, name: string) {
  const typed = name.trim().toLowerCase();
  return owner(database)
    .selectFrom('users')
    .select(['id', 'agency_id', 'person_id', 'username', 'email', 'language', 'fiscal_year'])
    .where((eb) => eb.or([eb('username', '=', typed), eb('email', '=', typed)]))
    .executeTakeFirst();
}

export async function findUserById(database: Database, userId: string) {
  return owner(database)
    .selectFrom('users')
    .select(['id', 'agency_id', 'person_id', 'username', 'display_name', 'email', 'language', 'fiscal_year'])
    .where('id', '=', userId)
    .executeTakeFirst();
}

/** Keeps the chosen fiscal year with the session and, for the next sign-in, with the user. */
export async function updateFiscalYear(
  database: Database,
  token: { sessionId: string; userId: string },
  fiscalYear: number,
): Promise<void> {
  await owner(database)
    .updateTable('sessions')
    .set({ fiscal_year: fiscalYear })
    .where('id', '=', token.sessionId)
    .execute();
  await owner(database)
    .updateTable('users')
    .set({ fiscal_year: fiscalYear })
    .where('id', '=', token.userId)
    .execute();
}

export async function findSessionByToken(database: Database, token: string) {
  return owner(database)
    .selectFrom('sessions as s')
    .innerJoin('users as u', 'u.id', 's.user_id')
    .select(['s.id', 's.user_id', 'u.agency_id', 'u.person_id', 'u.fiscal_year'])
    .where('s.token', '=', token)
    .executeTakeFirst();
}

/** A one-time right to set the password of a user, in the form that better-auth reads. */
export async function insertPasswordLink(
  database: Database,
  row: { id: string; token: string; userId: string; now: Date; expiresAt: Date },
): Promise<void> {
  await owner(database)
    .insertInto('verifications')
    .values({
      id: row.id,
      identifier: `reset-password:${row.token}`,
      value: row.userId,
      expires_at: row.expiresAt,
      created_at: row.now,
      changed_at: row.now,
    })
    .execute();
}

export async function findPasswordLinkUser(database: Database, token: string, now: Date) {
  return owner(database)
    .selectFrom('verifications as v')
    .innerJoin('users as u', (join) => join.on(sql`u.id::text`, '=', sql`v.value`))
    .select(['u.id', 'u.username', 'u.agency_id', 'u.person_id', 'u.email'])
    .where('v.identifier', '=', `reset-password:${token}`)
    .where('v.expires_at', '>', now)
    .executeTakeFirst();
}

/** The sessions of a user, newest first; in the user's own agency, without their tokens. */
export async function listSessions(tx: AgencyTransaction, userId: string, now: Date) {
  return tx
    .withTables<PeopleTables>()
    .selectFrom('sessions')
    .select(['id', 'ip_address', 'user_agent', 'created_at', 'changed_at', 'expires_at'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute();
}

/** Ends sessions of a user: one, or all but one, or all. Returns the ids ended. */
export async function deleteSessions(
  tx: AgencyTransaction,
  userId: string,
  which: { only?: string; except?: string } = {},
): Promise<string[]> {
  let query = tx.withTables<PeopleTables>().deleteFrom('sessions').where('user_id', '=', userId);
  if (which.only) query = query.where('id', '=', which.only);
  if (which.except) query = query.where('id', '!=', which.except);
  const rows = await query.returning('id').execute();
  return rows.map((row) => row.id);
}

export async function deleteSecondFactor(tx: AgencyTransaction, userId: string): Promise<void> {
  const tables = tx.withTables<PeopleTables>();
  await tables.deleteFrom('second_factors').where('user_id', '=', userId).execute();
  await tables.updateTable('users').set({ second_factor_enabled: false }).where('id', '=', userId).execute();
}

/** Of everybody in the installation: their secrets were encrypted with a key that is lost. */
export async function deleteEverySecondFactor(database: Database): Promise<void> {
  await owner(database).deleteFrom('second_factors').execute();
  await owner(database).updateTable('users').set({ second_factor_enabled: false }).execute();
}

/** Removes what has run out; run by a job. */
export async function deleteExpired(database: Database, now: Date): Promise<void> {
  await owner(database).deleteFrom('verifications').where('expires_at', '<', now).execute();
  await owner(database).deleteFrom('sessions').where('expires_at', '<', now).execute();
  const quiet = new Date(now.getTime() - 24 * 60 * 60_000);
  await owner(database).deleteFrom('sign_in_attempts').where('last_failed_at', '<', quiet).execute();
}
