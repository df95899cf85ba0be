import { sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';

/** When the longest pause among these keys ends; null when none is paused at `now`. */
export async function findPauseEnd(database: Database, keys: string[], now: Date): Promise<Date | null> {
  const { rows } = await sql<{ until: Date | null }>`
    select max(blocked_until) as until from sign_in_attempts
    where attempt_key = any(${keys}::text[]) and blocked_until > ${now}`.execute(database.asOwner);
  return rows[0]?.until ?? null;
}

/** Counts one failure more, or the first again when the last was before `quiet`. Returns the count. */
export async function insertFailure(
  database: Database,
  key: string,
  now: Date,
  quiet: Date,
): Promise<number> {
  const { rows } = await sql<{ failures: number }>`
    insert into sign_in_attempts as a (attempt_key, failures, last_failed_at) values (${key}, 1, ${now})
    on conflict (attempt_key) do update
      set failures = case when a.last_failed_at < ${quiet} then 1 else a.failures + 1 end, last_failed_at = ${now}
    returning failures`.execute(database.asOwner);
  return rows[0]?.failures ?? 1;
}

export async function updatePauseEnd(database: Database, key: string, until: Date): Promise<void> {
  await sql`update sign_in_attempts set blocked_until = ${until} where attempt_key = ${key}`.execute(
    database.asOwner,
  );
}

export async function deleteAttempts(database: Database, key: string): Promise<void> {
  await sql`delete from sign_in_attempts where attempt_key = ${key}`.execute(database.asOwner);
}
