import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import type { NewActingInput } from './schemas.ts';
import { deleteActing, findActivePerson, insertActing, listUnits } from './store.ts';

/**
 * Appoints who stands in for the head of a unit, from day to day (ACT-33).
 * Refusals: unit-not-found, head-not-found, acting-own-post, acting-days-turned.
 */
export async function appointActing(
  ctx: ActionContext,
  unitId: string,
  input: NewActingInput,
): Promise<Result<{ actingId: string }>> {
  const { tx, actor } = ctx;
  const denied = permit(actor, 'agencies.edit-units');
  if (denied) return { ok: false, refusal: denied };
  if (input.validTo < input.validFrom)
    return refuse('invalid', 'acting-days-turned', {}, { place: 'validTo' });
  const unit = (await listUnits(tx, actor.agencyId)).units.find((each) => each.unitId === unitId);
  if (!unit) return refuse('not-found', 'unit-not-found');
  if (unit.headPersonId === input.personId)
    return refuse('conflict', 'acting-own-post', {}, { place: 'personId' });
  if (!(await findActivePerson(tx, actor.agencyId, input.personId)))
    return refuse('invalid', 'head-not-found', {}, { place: 'personId' });
  const actingId = newId();
  await insertActing(tx, {
    agency_id: actor.agencyId,
    acting_id: actingId,
    unit_id: unitId,
    person_id: input.personId,
    kind: input.kind,
    order_number: input.orderNumber,
    valid_from: input.validFrom,
    valid_to: input.validTo,
    created_at: ctx.now,
  });
  await recordAudit(ctx, {
    action: 'agencies.edit-units',
    subjectType: 'unit',
    subjectId: unit.code,
    after: { acting: input },
  });
  return ok({ actingId });
}

/** Takes an appointment back. Refusal: acting-not-found. */
export async function endActing(ctx: ActionContext, actingId: string): Promise<Result<{ actingId: string }>> {
  const denied = permit(ctx.actor, 'agencies.edit-units');
  if (denied) return { ok: false, refusal: denied };
  const before = await deleteActing(ctx.tx, ctx.actor.agencyId, actingId);
  if (!before) return refuse('not-found', 'acting-not-found');
  await recordAudit(ctx, {
    action: 'agencies.edit-units',
    subjectType: 'unit',
    subjectId: before.unit_id,
    before: { acting: before },
  });
  return ok({ actingId });
}
