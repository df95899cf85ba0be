import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { refuseAssignments } from './assignment-rule.ts';
import { assignmentRow } from './create-person.ts';
import type { AssignmentInput, PersonView } from './schemas.ts';
import {
  findOtherAdministrator,
  findPerson,
  listUnknownUnits,
  updateAssignments,
  updatePerson,
} from './store.ts';

/**
 * Puts a list of roles in the place of the present one.
 * Refusals: person-not-found, person-stale, assignment-*, unit-not-in-agency, last-administrator.
 */
export async function assignRoles(
  ctx: ActionContext,
  personId: string,
  input: { roles: AssignmentInput[]; version: number },
): Promise<Result<PersonView>> {
  const { tx, actor, now } = ctx;
  const denied = permit(actor, 'people.assign-roles');
  if (denied) return { ok: false, refusal: denied };
  const wrong = refuseAssignments(input.roles);
  if (wrong) return { ok: false, refusal: wrong };
  const before = await findPerson(tx, actor.agencyId, personId);
  if (!before) return refuse('not-found', 'person-not-found');
  const unknown = await listUnknownUnits(
    tx,
    actor.agencyId,
    input.roles.flatMap((each) => each.unitId ?? []),
  );
  if (unknown.length > 0) return refuse('invalid', 'unit-not-in-agency', {}, { place: 'roles' });
  const administrates = (roles: AssignmentInput[]) =>
    roles.some((each) => each.role === 'administrator' && each.scope === 'agency' && each.validTo === null);
  if (administrates(before.roles) && !administrates(input.roles)) {
    if (!(await findOtherAdministrator(tx, actor.agencyId, personId, ctx.today)))
      return refuse('conflict', 'last-administrator');
  }
  const key = { agencyId: actor.agencyId, personId, version: input.version };
  if (!(await updatePerson(tx, key, {}, now)))
    return refuse('stale', 'person-stale', { given: input.version, current: before.version });
  const rows = input.roles.map((each) => assignmentRow(actor.agencyId, personId, each, now));
  await updateAssignments(tx, actor.agencyId, personId, rows);
  await recordAudit(ctx, {
    action: 'people.assign-roles',
    subjectType: 'person',
    subjectId: personId,
    before: { roles: before.roles },
    after: { roles: input.roles },
  });
  return ok({ ...before, roles: input.roles, version: input.version + 1 });
}
