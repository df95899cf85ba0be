/**
 * Failed sign-ins are slowed, never counted for ever: nobody can lock a colleague out by typing wrong passwords.
 * By user name and by address, because guessing comes in both shapes.
 */
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { type Refusal, refuse } from '../../../foundation/refusal.ts';
import type { Parts } from './authentication.ts';

const FREE = { user: 5, address: 30, mail: 3 } as const;
export type AttemptKind = keyof typeof FREE;
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
const QUIET_MS = 60 * 60_000;

/** Milliseconds to wait after so many failures in a row: none at first, then 15 s, doubled each time, at most 15 min. */
export function pauseAfter(kind: AttemptKind, failures: number): number {
  const beyond = failures - FREE[kind];
  return beyond < 0 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** Math.min(beyond, 20), LONGEST_PAUSE_MS);
}

type AttemptParts = Pick<Parts, 'database' | 'keys' | 'clock'>;

const keyOf = (parts: AttemptParts, kind: AttemptKind, value: string) =>
  `${kind}:${createHmac('sha256', parts.keys.keyFor('sign-in-attempts')).update(value.toLowerCase()).digest('base64url')}`;

/** Refusal sign-in-slowed, with the seconds to wait, while any of these is paused. */
export async function refusePaused(
  parts: AttemptParts,
  who: readonly (readonly [AttemptKind, string])[],
): Promise<Refusal | null> {
  const now = parts.clock.now();
  const keys = who.map(([kind, value]) => keyOf(parts, kind, value));
  const found = await sql<{ until: Date | null }>`
    select max(blocked_until) as until from sign_in_attempts
    where attempt_key = any(${keys}::text[]) and blocked_until > ${now}`.execute(parts.database.asOwner);
  const until = found.rows[0]?.until;
  if (!until) return null;
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
  return refuse('too-many', 'sign-in-slowed', { seconds }).refusal;
}

/** Counts one failure for each; a quiet hour starts the count again. */
export async function countFailure(
  parts: AttemptParts,
  who: readonly (readonly [AttemptKind, string])[],
): Promise<void> {
  const now = parts.clock.now();
  const quiet = new Date(now.getTime() - QUIET_MS);
  for (const [kind, value] of who) {
    const key = keyOf(parts, kind, value);
    const counted = await sql<{ failures: number }>`
      insert into sign_in_attempts as a (attempt_key, failures, last_failed_at) values (${key}, 1, ${now})
      on conflict (attempt_key) do update
        set failures = case when a.last_failed_at < ${quiet} then 1 else a.failures + 1 end, last_failed_at = ${now}
      returning failures`.execute(parts.database.asOwner);
    const pause = pauseAfter(kind, counted.rows[0]?.failures ?? 1);
    if (pause > 0)
      await sql`update sign_in_attempts set blocked_until = ${new Date(now.getTime() + pause)}
        where attempt_key = ${key}`.execute(parts.database.asOwner);
  }
}

/** After a success the user's own count starts again; that of the address stays. */
export async function forgiveFailures(parts: AttemptParts, username: string): Promise<void> {
  const key = keyOf(parts, 'user', username);
  await sql`delete from sign_in_attempts where attempt_key = ${key}`.execute(parts.database.asOwner);
}
