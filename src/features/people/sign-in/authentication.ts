import { fiscalYear } from '../../../foundation/fiscal-year.ts';
import { RefusalError } from '../../../foundation/refusal.ts';
import type { Authentication, FeatureDependencies, SignedIn } from '../../permissions/index.ts';
import { type LoadedActor, loadActor } from '../load-actor.ts';
import { type BetterAuth, createBetterAuth } from './better-auth.ts';
import { SessionMemory } from './session-memory.ts';
import { mayOpenSession } from './store.ts';

/** Names the unit for whose head a request acts (ACT-33): `Acting-For: <unit id>`. */
export const ACTING_FOR_HEADER = 'acting-for';

export type Parts = Pick<
  FeatureDependencies,
  'database' | 'clock' | 'businessDay' | 'mail' | 'configuration' | 'keys' | 'log'
>;

/** What the people feature's own routes know of a signed-in person, beyond what others need. */
export interface Session extends SignedIn {
  standIns: LoadedActor['standIns'];
}

export interface SignInDoor extends Authentication {
  signedIn(headers: Headers): Promise<Session | null>;
  betterAuth: BetterAuth;
  /** The session of this cookie has ended: forgotten at once in this process. */
  forgetCookie(headers: Headers): void;
}

/** One per process. */
export function createAuthentication(parts: Parts): SignInDoor {
  const memory = new SessionMemory<Session>();
  const auth = createBetterAuth({
    database: parts.database,
    secret: parts.keys.keyFor('sessions').toString('hex'),
    publicUrl: parts.configuration.publicUrl,
    log: parts.log,
    mayOpenSession: (userId) => mayOpenSession(parts.database, userId, parts.clock.now()),
  });
  return {
    betterAuth: auth,
    forgetUser: (userId) => memory.forgetUser(userId),
    forgetEverybody: () => memory.forgetEverybody(),
    forgetCookie: (headers) => {
      const cookie = sessionCookieOf(headers);
      if (cookie) memory.forgetKey(cookie);
    },
    async signedIn(headers) {
      const cookie = sessionCookieOf(headers);
      if (!cookie) return null;
      const actingFor = headers.get(ACTING_FOR_HEADER) ?? undefined;
      const key = `${cookie}|${parts.businessDay.today()}|${actingFor ?? ''}`;
      const now = Date.now();
      const known = memory.find(key, now);
      if (known) return known;
      const turn = memory.turn;
      const loaded = await loadSession(auth, parts, headers, actingFor);
      if (loaded) memory.remember(key, loaded.actor.userId, { ...loaded, cookies: [] }, now, turn);
      return loaded;
    },
  };
}

async function loadSession(
  auth: BetterAuth,
  parts: Parts,
  headers: Headers,
  actingFor: string | undefined,
): Promise<Session | null> {
  const answer = await auth.api.getSession({ headers, returnHeaders: true });
  const found = answer.response;
  if (!found) return null;
  const { user, session } = found;
  const loaded = await parts.database.inAgency(user.agencyId, (tx) =>
    loadActor(tx, user.id, parts.businessDay.today(), actingFor),
  );
  if (!loaded.ok) {
    if (loaded.refusal.kind === 'unauthenticated') return null;
    throw new RefusalError(loaded.refusal);
  }
  const { actor, username, language, secondFactor, standIns } = loaded.value;
  return {
    actor,
    username,
    language,
    secondFactor,
    standIns,
    sessionId: session.id,
    fiscalYear: session.fiscalYear == null ? null : fiscalYear(session.fiscalYear),
    cookies: answer.headers.getSetCookie(),
  };
}

/** The signed session cookie as sent; judged by better-auth before it is ever remembered. */
function sessionCookieOf(headers: Headers): string | null {
  const cookie = headers.get('cookie');
  return cookie ? (/(?:^|;\s*)(?:__Secure-)?tidtam\.session_token=([^;]+)/.exec(cookie)?.[1] ?? null) : null;
}
