import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { takenRefusal } from './create-person.ts';
import type { PersonChangeInput, PersonView } from './schemas.ts';
import { findAccount, findPerson, listUnknownUnits, updateAccount, updatePerson } from './store.ts';

/** Changes name, position, unit and addresses. Refusals: person-not-found, person-stale, unit-not-in-agency, email-taken. */
export async function changePerson(
  ctx: ActionContext,
  personId: string,
  input: PersonChangeInput,
): Promise<Result<PersonView>> {
  const { tx, actor, now } = ctx;
  const denied = permit(actor, 'people.edit');
  if (denied) return { ok: false, refusal: denied };
  const before = await findPerson(tx, actor.agencyId, personId);
  if (!before) return refuse('not-found', 'person-not-found');
  const stale = refuse('stale', 'person-stale', { given: input.version, current: before.version });
  if (before.version !== input.version) return stale;
  if ((await listUnknownUnits(tx, actor.agencyId, [input.unitId])).length > 0)
    return refuse('invalid', 'unit-not-in-agency', {}, { place: 'unitId' });
  const change = {
    display_name: input.displayName,
    position_title: input.positionTitle,
    unit_id: input.unitId,
    email: input.email.toLowerCase(),
    telephone: input.telephone,
  };
  const key = { agencyId: actor.agencyId, personId, version: input.version };
  if (!(await updatePerson(tx, key, change, now))) return stale;
  const account = await findAccount(tx, actor.agencyId, personId);
  try {
    if (account)
      await updateAccount(tx, account.id, { display_name: change.display_name, email: change.email });
  } catch (error) {
    const taken = takenRefusal(error, before.username ?? '');
    if (taken) return taken;
    throw error;
  }
  const after = { ...input, version: input.version + 1 };
  await recordAudit(ctx, {
    action: 'people.edit',
    subjectType: 'person',
    subjectId: personId,
    before: facts(before),
    after,
  });
  return ok({ ...before, ...after, email: change.email });
}

const facts = ({ displayName, positionTitle, unitId, email, telephone, version }: PersonView) => ({
  displayName,
  positionTitle,
  unitId,
  email,
  telephone,
  version,
});
