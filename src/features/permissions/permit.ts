import type { Refusal, RefusalKind } from '../../foundation/refusal.ts';
import type { Actor, HeldRole, UnitScope } from './actor.ts';
import { type ActionName, actionNames, type Permission, permissionFor } from './permission-table.ts';
import { type Role, roles } from './roles.ts';
import { stateWord } from './states.ts';

/** What the action is done to. `unitId`: the unit that owns the record; absent for acts on no unit in particular. */
export interface PermitSubject {
  unitId?: string;
  state?: string;
  ownerPersonId?: string;
}

type Who = Pick<Actor, 'roles' | 'personId'>;

/**
 * The one question: may this actor do this, here, now? Null = yes.
 * Asked in the order in which a person can do something about it: role, unit, state (ACT-32).
 * Refusals: permission-role, permission-unit, permission-owner (forbidden); permission-state (locked or conflict).
 */
export function permit(actor: Who, action: ActionName, subject: PermitSubject = {}): Refusal | null {
  const permission = permissionFor(action);
  const useful = actor.roles.filter((held) => permission.allow[held.role] !== undefined);
  if (useful.length === 0) return refusal('forbidden', 'permission-role', action, permission, actor.roles);
  const inReach = useful.filter((held) => reaches(held, permission, subject, actor.personId));
  if (inReach.length === 0) {
    const owned = useful.every((held) => permission.allow[held.role] === 'own');
    const code = owned ? 'permission-owner' : 'permission-unit';
    const outside = refusal('forbidden', code, action, permission, actor.roles);
    return owned || subject.unitId === undefined
      ? outside
      : { ...outside, data: ofUnit(outside, subject.unitId) };
  }
  if (subject.state !== undefined && permission.states && !permission.states.includes(subject.state)) {
    const kind = subject.state === 'locked' ? 'locked' : 'conflict';
    return refusal(kind, 'permission-state', action, permission, actor.roles, subject.state);
  }
  return null;
}

/** The units in which the actor may do this: what a list is filtered by. An empty list = none. */
export function unitScopeOf(actor: Who, action: ActionName): UnitScope {
  const { allow } = permissionFor(action);
  const units = new Set<string>();
  for (const held of actor.roles) {
    const scope = allow[held.role];
    if (scope === undefined) continue;
    if (scope === 'agency' || held.unitIds === 'all') return 'all';
    for (const unitId of held.unitIds) units.add(unitId);
  }
  return [...units];
}

/** What a screen needs to hide or explain: every action the actor may do somewhere, with the units and states. */
export interface GrantedPermission {
  action: ActionName;
  unitIds: UnitScope;
  states: readonly string[] | null;
}

export function permissionsOf(actor: Who): GrantedPermission[] {
  return actionNames
    .filter((action) => actor.roles.some((held) => permissionFor(action).allow[held.role] !== undefined))
    .map((action) => ({
      action,
      unitIds: unitScopeOf(actor, action),
      states: permissionFor(action).states ?? null,
    }));
}

/** The same decision from the list of `permissionsOf`, for screens; the server still decides. */
export function isGranted(
  granted: readonly { action: string; unitIds: UnitScope; states: readonly string[] | null }[],
  action: ActionName,
  subject: Pick<PermitSubject, 'unitId' | 'state'> = {},
): boolean {
  const row = granted.find((each) => each.action === action);
  if (!row) return false;
  const { unitId, state } = subject;
  const here = unitId === undefined || row.unitIds === 'all' || row.unitIds.includes(unitId);
  return here && (state === undefined || row.states === null || row.states.includes(state));
}

function reaches(held: HeldRole, permission: Permission, subject: PermitSubject, personId: string): boolean {
  const scope = permission.allow[held.role];
  if (scope === 'agency') return true;
  if (scope === 'own') return subject.ownerPersonId === undefined || subject.ownerPersonId === personId;
  return subject.unitId === undefined || held.unitIds === 'all' || held.unitIds.includes(subject.unitId);
}

/** The unit is named where the action is run (run-action.ts); a unit that is not known stays "another". */
const ofUnit = ({ data }: Refusal, unitId: string) => ({
  ...data,
  unitId,
  unitTh: 'ฝ่ายหรือส่วนงานอื่น',
  unitEn: 'another unit',
});

function refusal(
  kind: RefusalKind,
  code: string,
  action: ActionName,
  permission: Permission,
  held: readonly HeldRole[],
  state?: string,
): Refusal {
  const needed = Object.keys(permission.allow) as Role[];
  const helper =
    permission.helper ?? (state === undefined ? 'administrator' : (needed[0] ?? 'administrator'));
  const words = state === undefined ? null : stateWord(state);
  return {
    kind,
    code,
    data: {
      action,
      actionTh: permission.title.th,
      actionEn: permission.title.en,
      rolesTh: needed.map((role) => roles[role].th).join(', '),
      rolesEn: needed.map((role) => roles[role].en).join(', '),
      heldTh: held.map((each) => roles[each.role].th).join(', ') || 'ยังไม่มีบทบาท',
      heldEn: held.map((each) => roles[each.role].en).join(', ') || 'none yet',
      helperTh: roles[helper].th,
      helperEn: roles[helper].en,
      ...(words ? { state: state ?? null, stateTh: words.th, stateEn: words.en } : {}),
    },
  };
}
