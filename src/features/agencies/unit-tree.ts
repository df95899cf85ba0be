/**
 * The tree of units (ORG-03) and the line of command that follows from it (ORG-04, ACT-03). Pure.
 */
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { type Refusal, refuse } from '../../foundation/refusal.ts';

/** A unit as the rules need it; `headPersonId` null = the post is vacant. */
export interface TreeUnit {
  unitId: string;
  parentUnitId: string | null;
  headPersonId: string | null;
}

/** Who stands in for the head of a unit, first and last day included (ACT-33). */
export interface Acting {
  unitId: string;
  personId: string;
  kind: 'acting-head' | 'acting-for';
  validFrom: CalendarDate;
  validTo: CalendarDate;
}

export interface UnitTree<U extends TreeUnit = TreeUnit> {
  units: readonly U[];
  acting: readonly Acting[];
}

/**
 * One level of the line of command. `personId` decides that day: the stand-in where there is one, else the head;
 * `onBehalfOf` is the head that the stand-in stands in for, null when the head decides or the post is vacant.
 */
export interface Superior {
  unitId: string;
  personId: string;
  onBehalfOf: string | null;
  kind: 'head' | 'acting-head' | 'acting-for';
}

/**
 * The superiors of a unit on a day, nearest first: its own head, then the heads of the units above.
 * A vacant post without a stand-in is passed over; a person who heads two levels in a row counts once.
 */
export function lineOfCommand(tree: UnitTree, unitId: string, date: CalendarDate): Superior[] {
  const line: Superior[] = [];
  for (const unit of pathToTop(tree.units, unitId)) {
    const superior = headOn(tree, unit, date);
    if (superior && line.at(-1)?.personId !== superior.personId) line.push(superior);
  }
  return line;
}

/** Who decides for a unit on a day, or null when the post is vacant and nobody stands in. */
export function headOn(tree: Pick<UnitTree, 'acting'>, unit: TreeUnit, date: CalendarDate): Superior | null {
  const acting = tree.acting
    .filter((each) => each.unitId === unit.unitId && each.validFrom <= date && date <= each.validTo)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  if (acting)
    return {
      unitId: unit.unitId,
      personId: acting.personId,
      onBehalfOf: unit.headPersonId,
      kind: acting.kind,
    };
  return unit.headPersonId === null
    ? null
    : { unitId: unit.unitId, personId: unit.headPersonId, onBehalfOf: null, kind: 'head' };
}

/** The unit and those above it, nearest first. Empty for an unknown unit; stops should stored data ever circle. */
export function pathToTop<U extends TreeUnit>(units: readonly U[], unitId: string): U[] {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const path: U[] = [];
  let unit = byId.get(unitId);
  while (unit && !path.includes(unit)) {
    path.push(unit);
    unit = unit.parentUnitId === null ? undefined : byId.get(unit.parentUnitId);
  }
  return path;
}

/** The unit and every unit below it. */
export function subtreeOf(units: readonly TreeUnit[], unitId: string): string[] {
  const found = units.some((unit) => unit.unitId === unitId) ? [unitId] : [];
  for (const above of found) {
    for (const unit of units) {
      if (unit.parentUnitId === above && !found.includes(unit.unitId)) found.push(unit.unitId);
    }
  }
  return found;
}

/** Why a unit cannot hang under `parentUnitId`; null when it can. Refusals: unit-not-found, unit-top, unit-circle. */
export function refuseMove(units: readonly TreeUnit[], unitId: string, parentUnitId: string): Refusal | null {
  const unit = units.find((each) => each.unitId === unitId);
  if (!unit) return refuse('not-found', 'unit-not-found', { unitId }).refusal;
  if (unit.parentUnitId === null) return refuse('conflict', 'unit-top').refusal;
  if (!units.some((each) => each.unitId === parentUnitId))
    return refuse('not-found', 'unit-not-found', { unitId: parentUnitId }, { place: 'parentUnitId' }).refusal;
  if (subtreeOf(units, unitId).includes(parentUnitId))
    return refuse('conflict', 'unit-circle', {}, { place: 'parentUnitId' }).refusal;
  return null;
}

/** Top first, each unit followed by what is below it, with its depth (0 = top): the order of lists and pickers. */
export function inTreeOrder<U extends TreeUnit & { position: number }>(
  units: readonly U[],
): { unit: U; depth: number }[] {
  const below = new Map<string | null, U[]>();
  for (const unit of units) below.set(unit.parentUnitId, [...(below.get(unit.parentUnitId) ?? []), unit]);
  const rows: { unit: U; depth: number }[] = [];
  const walk = (parent: string | null, depth: number) => {
    const siblings = below.get(parent) ?? [];
    below.delete(parent);
    for (const unit of siblings.sort((a, b) => a.position - b.position || (a.unitId < b.unitId ? -1 : 1))) {
      rows.push({ unit, depth });
      walk(unit.unitId, depth + 1);
    }
  };
  walk(null, 0);
  return rows;
}
