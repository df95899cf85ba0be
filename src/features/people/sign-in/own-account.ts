/** What a person does with their own account: password, second factor, sessions. */
import { ok, type Refusal, type Result, refuse } from '../../../foundation/refusal.ts';
import { countFailure, forgiveFailures, refusePaused } from './attempts.ts';
import type { Parts, Session, SignInDoor } from './authentication.ts';
import { sendPasswordLink } from './password-link.ts';
import { judgePassword } from './password-rule.ts';
import { recordPersonal, type SignInRequest } from './sign-in.ts';
import { findPasswordLinkUser, findUserById, findUserByName } from './store.ts';

/**
 * Mails a link to set a new password, if there is such an account; the answer is the same if there is not, and does
 * not wait for the mail. Refusal: sign-in-slowed.
 */
export async function forgotPassword(
  parts: Parts,
  input: { account: string },
  request: SignInRequest,
): Promise<Result<{ sending: Promise<void> }>> {
  const who = [
    ['mail', input.account],
    ['address', request.address],
  ] as const;
  const paused = await refusePaused(parts, who);
  if (paused) return { ok: false, refusal: paused };
  await countFailure(parts, who);
  const send = async () => {
    const user = await findUserByName(parts.database, input.account);
    if (!user) return;
    await sendPasswordLink(parts, user, 'forgotten');
    await recordPersonal(parts, user, request.requestId, { action: 'people.forgot-password' });
  };
  const sending = send().catch((error) => parts.log.error('password-link-not-sent', { error }));
  return ok({ sending });
}

/** Sets a new password by a link and ends every session. Refusals: password-*, password-link-over. */
export async function resetPassword(
  door: SignInDoor,
  parts: Parts,
  input: { token: string; password: string },
  request: SignInRequest,
): Promise<Result<{ username: string }>> {
  const who = [['address', request.address]] as const;
  const paused = await refusePaused(parts, who);
  if (paused) return { ok: false, refusal: paused };
  const user = await findPasswordLinkUser(parts.database, input.token, parts.clock.now());
  if (!user) {
    await countFailure(parts, who);
    return refuse('invalid', 'password-link-over');
  }
  const weak = judgeFor(user, input.password);
  if (weak) return { ok: false, refusal: weak };
  const answer = await door.betterAuth.api.resetPassword({
    body: { token: input.token, newPassword: input.password },
    asResponse: true,
  });
  if (!answer.ok) return refuse('invalid', 'password-link-over');
  door.forgetUser(user.id);
  await forgiveFailures(parts, user.username);
  await recordPersonal(parts, user, request.requestId, { action: 'people.reset-password' });
  return ok({ username: user.username });
}

/** Changes the password and ends every other session. Refusals: password-proof-wrong, password-*. */
export async function changePassword(
  door: SignInDoor,
  parts: Parts,
  session: Session,
  input: { currentPassword: string; password: string },
  request: SignInRequest,
): Promise<Result<{ cookies: string[] }>> {
  const user = await findUserById(parts.database, session.actor.userId);
  const weak = user && judgeFor(user, input.password);
  if (weak) return { ok: false, refusal: weak };
  const answer = await door.betterAuth.api.changePassword({
    body: { currentPassword: input.currentPassword, newPassword: input.password, revokeOtherSessions: true },
    headers: request.headers,
    asResponse: true,
  });
  return finish(door, parts, session, request, answer, 'people.change-password');
}

/** Begins the enrolment of a second factor: what the application reads, and the backup codes. */
export async function beginSecondFactor(
  door: SignInDoor,
  session: Session,
  input: { password: string },
  request: SignInRequest,
): Promise<Result<{ uri: string; secret: string; backupCodes: string[] }>> {
  if (session.secondFactor) return refuse('conflict', 'second-factor-already');
  const answer = await door.betterAuth.api.enableTwoFactor({
    body: { password: input.password, method: 'totp' },
    headers: request.headers,
    asResponse: true,
  });
  const body = (await answer.json()) as { totpURI?: string; backupCodes?: string[]; code?: string };
  if (!answer.ok || !body.totpURI) return { ok: false, refusal: proofRefusal(body.code) };
  const uri = new URL(body.totpURI);
  uri.pathname = `/Tidtam:${encodeURIComponent(session.username)}`;
  return ok({
    uri: uri.href,
    secret: uri.searchParams.get('secret') ?? '',
    backupCodes: body.backupCodes ?? [],
  });
}

/** Proves the application with its first code; from then on it is asked for. Refusal: second-factor-wrong. */
export async function confirmSecondFactor(
  door: SignInDoor,
  parts: Parts,
  session: Session,
  input: { code: string },
  request: SignInRequest,
): Promise<Result<{ cookies: string[] }>> {
  const answer = await door.betterAuth.api.verifyTOTP({
    body: { code: input.code },
    headers: request.headers,
    asResponse: true,
  });
  return finish(door, parts, session, request, answer, 'people.enrol-second-factor');
}

/** Gives the second factor up. Refusal: password-proof-wrong. */
export async function endSecondFactor(
  door: SignInDoor,
  parts: Parts,
  session: Session,
  input: { password: string },
  request: SignInRequest,
): Promise<Result<{ cookies: string[] }>> {
  const answer = await door.betterAuth.api.disableTwoFactor({
    body: { password: input.password },
    headers: request.headers,
    asResponse: true,
  });
  return finish(door, parts, session, request, answer, 'people.end-second-factor');
}

/** New backup codes in the place of the old. Refusal: password-proof-wrong. */
export async function renewBackupCodes(
  door: SignInDoor,
  parts: Parts,
  session: Session,
  input: { password: string },
  request: SignInRequest,
): Promise<Result<{ backupCodes: string[] }>> {
  const answer = await door.betterAuth.api.generateBackupCodes({
    body: { password: input.password },
    headers: request.headers,
    asResponse: true,
  });
  const body = (await answer.json()) as { backupCodes?: string[]; code?: string };
  if (!answer.ok) return { ok: false, refusal: proofRefusal(body.code) };
  await recordPersonal(parts, rowOf(session), request.requestId, { action: 'people.renew-backup-codes' });
  return ok({ backupCodes: body.backupCodes ?? [] });
}

export async function signOut(
  door: SignInDoor,
  parts: Parts,
  session: Session | null,
  request: SignInRequest,
): Promise<string[]> {
  const answer = await door.betterAuth.api.signOut({ headers: request.headers, asResponse: true });
  door.forgetCookie(request.headers);
  if (session) await recordPersonal(parts, rowOf(session), request.requestId, { action: 'people.sign-out' });
  return answer.headers.getSetCookie();
}

async function finish(
  door: SignInDoor,
  parts: Parts,
  session: Session,
  request: SignInRequest,
  answer: Response,
  action: string,
): Promise<Result<{ cookies: string[] }>> {
  if (!answer.ok) {
    const body = (await answer.json()) as { code?: string };
    return { ok: false, refusal: proofRefusal(body.code) };
  }
  door.forgetUser(session.actor.userId);
  await recordPersonal(parts, rowOf(session), request.requestId, { action });
  return ok({ cookies: answer.headers.getSetCookie() });
}

function proofRefusal(code: string | undefined): Refusal {
  if (code === 'INVALID_PASSWORD')
    return refuse('invalid', 'password-proof-wrong', {}, { place: 'password' }).refusal;
  if (code === 'TOTP_ALREADY_ENABLED') return refuse('conflict', 'second-factor-already').refusal;
  if (code === 'TOTP_NOT_ENABLED' || code === 'TWO_FACTOR_NOT_ENABLED')
    return refuse('conflict', 'second-factor-none').refusal;
  return refuse('invalid', 'second-factor-wrong', {}, { place: 'code' }).refusal;
}

const judgeFor = (user: { username: string; email: string }, password: string) =>
  judgePassword(password, [user.username, user.email.split('@')[0] ?? '']);

const rowOf = ({ actor }: Session) => ({ agency_id: actor.agencyId, person_id: actor.personId });
