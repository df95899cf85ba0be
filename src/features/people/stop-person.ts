import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import type { PersonView } from './schemas.ts';
import { deleteSecondFactor, deleteSessions } from './sign-in/store.ts';
import { findAccount, findOtherAdministrator, findPerson, updateAccount, updatePerson } from './store.ts';

/**
 * Stops or gives back a person's access; stopping ends every session.
 * Refusals: person-not-found, person-stale, own-access, last-administrator.
 */
export async function setPersonActive(
  ctx: ActionContext,
  personId: string,
  input: { active: boolean; version: number; reason?: string },
): Promise<Result<PersonView>> {
  const { tx, actor, now } = ctx;
  const denied = permit(actor, 'people.deactivate');
  if (denied) return { ok: false, refusal: denied };
  const before = await findPerson(tx, actor.agencyId, personId);
  if (!before) return refuse('not-found', 'person-not-found');
  if (!input.active && personId === actor.personId) return refuse('conflict', 'own-access');
  const administrates = before.roles.some((each) => each.role === 'administrator' && each.scope === 'agency');
  if (
    !input.active &&
    administrates &&
    !(await findOtherAdministrator(tx, actor.agencyId, personId, ctx.today))
  )
    return refuse('conflict', 'last-administrator');
  const key = { agencyId: actor.agencyId, personId, version: input.version };
  if (!(await updatePerson(tx, key, { active: input.active }, now)))
    return refuse('stale', 'person-stale', { given: input.version, current: before.version });
  const account = await findAccount(tx, actor.agencyId, personId);
  if (account) {
    const reason = input.active ? null : (input.reason ?? null);
    await updateAccount(tx, account.id, { banned: !input.active, ban_reason: reason });
    if (!input.active) await deleteSessions(tx, account.id);
  }
  await recordAudit(ctx, {
    action: 'people.deactivate',
    subjectType: 'person',
    subjectId: personId,
    before: { active: before.active },
    after: { active: input.active, reason: input.reason },
  });
  return ok({ ...before, active: input.active, version: input.version + 1 });
}

/** Takes away a person's second factor (a lost telephone) and ends their sessions. Refusals: person-not-found. */
export async function resetSecondFactor(
  ctx: ActionContext,
  personId: string,
): Promise<Result<{ userId: string }>> {
  const denied = permit(ctx.actor, 'people.reset-second-factor');
  if (denied) return { ok: false, refusal: denied };
  const account = await findAccount(ctx.tx, ctx.actor.agencyId, personId);
  if (!account) return refuse('not-found', 'person-not-found');
  await deleteSecondFactor(ctx.tx, account.id);
  await deleteSessions(ctx.tx, account.id);
  await recordAudit(ctx, {
    action: 'people.reset-second-factor',
    subjectType: 'person',
    subjectId: personId,
  });
  return ok({ userId: account.id });
}
