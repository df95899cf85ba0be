import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import type { NewUnitInput, UnitChangeInput, UnitView } from './schemas.ts';
import { findActivePerson, insertUnit, listUnits, lockTree, updateUnit } from './store.ts';
import { refuseMove } from './unit-tree.ts';

/** Adds a unit under another. Refusals: unit-not-found (the one above), unit-code-taken. */
export async function addUnit(ctx: ActionContext, input: NewUnitInput): Promise<Result<UnitView>> {
  const { tx, actor, now } = ctx;
  const denied = permit(actor, 'agencies.edit-units');
  if (denied) return { ok: false, refusal: denied };
  await lockTree(tx, actor.agencyId);
  const { units } = await listUnits(tx, actor.agencyId);
  if (!units.some((unit) => unit.unitId === input.parentUnitId && unit.active))
    return refuse('not-found', 'unit-not-found', {}, { place: 'parentUnitId' });
  const siblings = units.filter((unit) => unit.parentUnitId === input.parentUnitId);
  const position = input.position ?? Math.max(-1, ...siblings.map((unit) => unit.position)) + 1;
  const unitId = newId();
  try {
    await insertUnit(tx, {
      agency_id: actor.agencyId,
      unit_id: unitId,
      parent_unit_id: input.parentUnitId,
      kind: input.kind,
      code: input.code,
      budget_owner_code: input.budgetOwnerCode,
      name_th: input.nameTh,
      name_en: input.nameEn,
      abbreviation: input.abbreviation,
      position,
      head_person_id: null,
      active: true,
      version: 1,
      created_at: now,
      changed_at: now,
    });
  } catch (error) {
    return codeTaken(error, input.code);
  }
  const unit: UnitView = {
    ...input,
    unitId,
    position,
    headPersonId: null,
    headName: null,
    active: true,
    version: 1,
  };
  await recordAudit(ctx, {
    action: 'agencies.edit-units',
    subjectType: 'unit',
    subjectId: input.code,
    after: unit,
  });
  return ok(unit);
}

/**
 * Changes, renames or moves a unit and sets its head. Refusals: unit-not-found, unit-stale, unit-top, unit-circle,
 * unit-parent-missing, unit-code-taken, head-not-found.
 */
export async function changeUnit(
  ctx: ActionContext,
  unitId: string,
  input: UnitChangeInput,
): Promise<Result<UnitView>> {
  const { tx, actor, now } = ctx;
  const denied = permit(actor, 'agencies.edit-units');
  if (denied) return { ok: false, refusal: denied };
  await lockTree(tx, actor.agencyId);
  const { units } = await listUnits(tx, actor.agencyId);
  const before = units.find((unit) => unit.unitId === unitId);
  if (!before) return refuse('not-found', 'unit-not-found');
  if (before.version !== input.version)
    return refuse('stale', 'unit-stale', { given: input.version, current: before.version });
  if (input.parentUnitId !== before.parentUnitId) {
    if (input.parentUnitId === null)
      return refuse('invalid', 'unit-parent-missing', {}, { place: 'parentUnitId' });
    const wrong = refuseMove(units, unitId, input.parentUnitId);
    if (wrong) return { ok: false, refusal: wrong };
  }
  const head =
    input.headPersonId === null ? null : await findActivePerson(tx, actor.agencyId, input.headPersonId);
  if (input.headPersonId !== null && !head)
    return refuse('invalid', 'head-not-found', {}, { place: 'headPersonId' });
  try {
    await updateUnit(
      tx,
      { agencyId: actor.agencyId, unitId, version: input.version },
      {
        parent_unit_id: input.parentUnitId,
        kind: input.kind,
        code: input.code,
        budget_owner_code: input.budgetOwnerCode,
        name_th: input.nameTh,
        name_en: input.nameEn,
        abbreviation: input.abbreviation,
        position: input.position,
        head_person_id: input.headPersonId,
        changed_at: now,
      },
    );
  } catch (error) {
    return codeTaken(error, input.code);
  }
  const after: UnitView = {
    ...before,
    ...input,
    headName: head?.display_name ?? null,
    version: input.version + 1,
  };
  await recordAudit(ctx, {
    action: 'agencies.edit-units',
    subjectType: 'unit',
    subjectId: input.code,
    before,
    after,
  });
  return ok(after);
}

function codeTaken(error: unknown, code: string) {
  if ((error as { code?: string }).code !== '23505') throw error;
  return refuse('conflict', 'unit-code-taken', { code }, { place: 'code' });
}
