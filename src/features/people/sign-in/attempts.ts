/**
 * Failed sign-ins are slowed, never counted for ever: nobody can lock a colleague out by typing wrong passwords.
 * By user name and by address, because guessing comes in both shapes.
 */
import { createHmac } from 'node:crypto';
import { type Refusal, refuse } from '../../../foundation/refusal.ts';
import { deleteAttempts, findPauseEnd, insertFailure, updatePauseEnd } from './attempt-store.ts';
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
  const until = await findPauseEnd(parts.database, keys, now);
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
    const failures = await insertFailure(parts.database, key, now, quiet);
    const pause = pauseAfter(kind, failures);
    if (pause > 0) await updatePauseEnd(parts.database, key, new Date(now.getTime() + pause));
  }
}

/** After a success the user's own count starts again; that of the address stays. */
export async function forgiveFailures(parts: AttemptParts, username: string): Promise<void> {
  const key = keyOf(parts, 'user', username);
  await deleteAttempts(parts.database, key);
}
