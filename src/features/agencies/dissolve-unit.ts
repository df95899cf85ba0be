import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import type { UnitView } from './schemas.ts';
import { countActivePersons, countUnfinishedProjects, listUnits, lockTree, updateUnit } from './store.ts';

/**
 * Dissolves a unit, or brings it back. Its records stay; it takes no new work.
 * Refusals: unit-not-found, unit-stale, unit-top, unit-has-units, unit-has-people,
 * unit-has-projects.
 */
export async function setUnitActive(
  ctx: ActionContext,
  unitId: string,
  input: { active: boolean; version: number },
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
  if (!input.active) {
    if (before.parentUnitId === null) return refuse('conflict', 'unit-top');
    const below = units.filter((unit) => unit.parentUnitId === unitId && unit.active).length;
    if (below > 0) return refuse('conflict', 'unit-has-units', { count: below });
    const people = await countActivePersons(tx, actor.agencyId, unitId);
    if (people > 0) return refuse('conflict', 'unit-has-people', { count: people });
    const projects = await countUnfinishedProjects(tx, {
      agencyId: actor.agencyId,
      unitId,
      today: ctx.today,
    });
    if (projects > 0) return refuse('conflict', 'unit-has-projects', { count: projects });
  }
  const key = { agencyId: actor.agencyId, unitId, version: input.version };
  await updateUnit(tx, key, { active: input.active, changed_at: now });
  await recordAudit(ctx, {
    action: 'agencies.edit-units',
    subjectType: 'unit',
    subjectId: before.code,
    before: { active: before.active },
    after: { active: input.active },
  });
  return ok({ ...before, active: input.active, version: input.version + 1 });
}
