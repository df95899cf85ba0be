import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { recordAudit } from '../../audit/index.ts';
import { countFailure, forgiveFailures, refusePaused } from './attempts.ts';
import type { Parts, SignInDoor } from './authentication.ts';
import { findSessionByToken, findUserByName, updateFiscalYear } from './store.ts';

/** What the request brings besides its body. `address`: the client's, for slowing guesses down. */
export interface SignInRequest {
  headers: Headers;
  address: string;
  requestId: string;
}

/** Cookies to set, and whether a second factor is still needed. */
export interface SignInAnswer {
  secondFactorNeeded: boolean;
  cookies: string[];
}

/**
 * Sign-in by username and password with the chosen fiscal year (FRM-UR-2).
 * Refusals: sign-in-wrong (unauthenticated; the same for an unknown name), sign-in-slowed, sign-in-stopped.
 */
export async function signIn(
  door: SignInDoor,
  parts: Parts,
  input: { username: string; password: string; fiscalYear?: FiscalYear },
  request: SignInRequest,
): Promise<Result<SignInAnswer>> {
  const who = [
    ['user', input.username],
    ['address', request.address],
  ] as const;
  const paused = await refusePaused(parts, who);
  if (paused) return { ok: false, refusal: paused };
  const { username, password } = input;
  const answer = await door.betterAuth.api.signInUsername({
    body: { username, password },
    headers: request.headers,
    asResponse: true,
  });
  const cookies = answer.headers.getSetCookie();
  const body = (await answer.json()) as { token?: string; twoFactorRedirect?: boolean; code?: string };
  if (!answer.ok) {
    if (body.code === 'FAILED_TO_CREATE_SESSION') return refuse('forbidden', 'sign-in-stopped');
    await countFailure(parts, who);
    await recordFailure(parts, username, request);
    return refuse('unauthenticated', 'sign-in-wrong');
  }
  if (body.twoFactorRedirect) return ok({ secondFactorNeeded: true, cookies });
  await forgiveFailures(parts, username);
  if (body.token) await beginSession(parts, body.token, input.fiscalYear, request.requestId, 'password');
  return ok({ secondFactorNeeded: false, cookies });
}

/**
 * The second step of a sign-in: a code of the application, or one of the backup codes.
 * Refusals: second-factor-wrong, second-factor-over (the ten minutes or the attempts are used up), sign-in-slowed.
 */
export async function signInWithSecondFactor(
  door: SignInDoor,
  parts: Parts,
  input: { code: string; kind: 'application' | 'backup'; trustDevice?: boolean; fiscalYear?: FiscalYear },
  request: SignInRequest,
): Promise<Result<SignInAnswer>> {
  const who = [['address', request.address]] as const;
  const paused = await refusePaused(parts, who);
  if (paused) return { ok: false, refusal: paused };
  const call = {
    body: { code: input.code, trustDevice: input.trustDevice },
    headers: request.headers,
    asResponse: true,
  };
  const answer =
    input.kind === 'backup'
      ? await door.betterAuth.api.verifyBackupCode({ ...call, asResponse: true })
      : await door.betterAuth.api.verifyTOTP({ ...call, asResponse: true });
  const body = (await answer.json()) as { token?: string; code?: string; user?: { username?: string } };
  if (!answer.ok) {
    if (body.code === 'FAILED_TO_CREATE_SESSION') return refuse('forbidden', 'sign-in-stopped');
    await countFailure(parts, who);
    const wrong = body.code === 'INVALID_CODE' || body.code === 'INVALID_BACKUP_CODE';
    return refuse('unauthenticated', wrong ? 'second-factor-wrong' : 'second-factor-over');
  }
  if (body.user?.username) await forgiveFailures(parts, body.user.username);
  if (body.token) await beginSession(parts, body.token, input.fiscalYear, request.requestId, input.kind);
  return ok({ secondFactorNeeded: false, cookies: answer.headers.getSetCookie() });
}

/** Opens a session without a password: only for the demonstration's change of role. */
export async function signInAs(
  door: SignInDoor,
  parts: Parts,
  input: { username: string; fiscalYear?: FiscalYear },
  request: Pick<SignInRequest, 'headers' | 'requestId'>,
): Promise<Result<SignInAnswer>> {
  const user = await findUserByName(parts.database, input.username);
  if (!user) return refuse('not-found', 'user-not-found', { username: input.username.slice(0, 64) });
  const answer = await door.betterAuth.api.openSession({
    body: { userId: user.id },
    headers: request.headers,
    asResponse: true,
  });
  if (!answer.ok) return refuse('forbidden', 'sign-in-stopped');
  const { token } = (await answer.json()) as { token: string };
  await beginSession(parts, token, input.fiscalYear, request.requestId, 'demonstration');
  return ok({ secondFactorNeeded: false, cookies: answer.headers.getSetCookie() });
}

/** Keeps the fiscal year with the new session and records the sign-in. */
async function beginSession(
  parts: Parts,
  token: string,
  fiscalYear: FiscalYear | undefined,
  requestId: string,
  by: string,
): Promise<void> {
  const session = await findSessionByToken(parts.database, token);
  if (!session) return;
  const year = fiscalYear ?? session.fiscal_year;
  if (year !== null)
    await updateFiscalYear(parts.database, { sessionId: session.id, userId: session.user_id }, year);
  await recordPersonal(parts, session, requestId, { action: 'people.sign-in', after: { by } });
}

async function recordFailure(parts: Parts, username: string, request: SignInRequest): Promise<void> {
  const user = await findUserByName(parts.database, username);
  if (user) await recordPersonal(parts, user, request.requestId, { action: 'people.sign-in-failed' });
}

/** An audit event about a person's own account. */
export async function recordPersonal(
  parts: Pick<Parts, 'database' | 'clock'>,
  user: { agency_id: string; person_id: string },
  requestId: string,
  event: { action: string; before?: unknown; after?: unknown },
): Promise<void> {
  const actor = { agencyId: user.agency_id, personId: user.person_id };
  await parts.database.inAgency(user.agency_id, (tx) =>
    recordAudit(
      { tx, actor, now: parts.clock.now(), requestId },
      { ...event, subjectType: 'person', subjectId: user.person_id },
    ),
  );
}
