import type { CalendarDate } from '../../foundation/calendar-date.ts';
import type { Language } from '../../foundation/message.ts';
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { Actor, HeldRole, OnBehalfOf, Role } from '../permissions/index.ts';
import { findActingPerson, listHeldRoles, listStandIns } from './actor-store.ts';

export interface LoadedActor {
  actor: Actor;
  username: string;
  language: Language;
  secondFactor: boolean;
  /** For whom the person may act today, whether or not this request does. */
  standIns: OnBehalfOf[];
}

/** A stand-in decides as the head does; what the head holds besides (administrator, officer) is not lent. */
const LENT_ROLES: readonly Role[] = ['superior', 'executive', 'director'];

/**
 * Who a user is on a day. `onBehalfOfUnit`: the unit for whose head this request acts; the actor then also has the
 * head's deciding roles, within the reach of the head.
 * Refusals: not-signed-in (the person has left), acting-for-not-appointed.
 */
export async function loadActor(
  tx: AgencyTransaction,
  userId: string,
  today: CalendarDate,
  onBehalfOfUnit?: string,
): Promise<Result<LoadedActor>> {
  const person = await findActingPerson(tx, userId);
  if (!person) return refuse('unauthenticated', 'not-signed-in');
  const roles = await listHeldRoles(tx, person.person_id, today);
  const standIns = await listStandIns(tx, person.person_id, today);
  const onBehalfOf = standIns.find((each) => each.unitId === onBehalfOfUnit);
  if (onBehalfOfUnit !== undefined && !onBehalfOf) return refuse('forbidden', 'acting-for-not-appointed');
  const lent = onBehalfOf ? await listHeldRoles(tx, onBehalfOf.personId, today) : [];
  return ok({
    actor: {
      agencyId: person.agency_id,
      personId: person.person_id,
      userId,
      displayName: person.display_name,
      unitId: person.unit_id,
      roles: together([...roles, ...lent.filter((held) => LENT_ROLES.includes(held.role))]),
      ...(onBehalfOf ? { onBehalfOf } : {}),
    },
    username: person.username,
    language: person.language,
    secondFactor: person.second_factor_enabled === true,
    standIns,
  });
}

/** One entry per role, with the units of all entries. */
function together(roles: HeldRole[]): HeldRole[] {
  const merged = new Map<string, HeldRole>();
  for (const { role, unitIds } of roles) {
    const other = merged.get(role)?.unitIds ?? [];
    const all = unitIds === 'all' || other === 'all';
    merged.set(role, { role, unitIds: all ? 'all' : [...new Set([...other, ...unitIds])] });
  }
  return [...merged.values()];
}
