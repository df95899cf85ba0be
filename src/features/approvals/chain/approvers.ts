/**
 * Who decides where, on a day. One list for all questions: who is told, whose inbox shows it, who may decide; so the
 * answers cannot differ. Pure.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Acting, headOn, type Superior, subtreeOf, type TreeUnit } from '../../agencies/rules.ts';
import type { ApprovingRole } from '../request-kinds.ts';

/** What the line is resolved from, of one agency on one day; persons who have left are not in it. */
export type LineFacts = {
  units: readonly TreeUnit[];
  acting: readonly Acting[];
  /** Roles held on the day; `unitId` null: over the whole agency or, with `command`, over what the person heads. */
  assignments: readonly {
    personId: string;
    role: ApprovingRole | 'director';
    scope: 'agency' | 'unit' | 'command';
    unitId: string | null;
  }[];
  /** Delegations in force on the day. */
  delegations: readonly { personId: string; delegatePersonId: string }[];
};

export type Capacity = Superior['kind'] | 'role' | 'delegate';

/** A person at a post. `unitId`: the unit headed, or the unit for whose projects a role is held; null = any. */
export type Approver = {
  personId: string;
  onBehalfOf: string | null;
  /** Everybody whose place is taken: of a stand-in's delegate also the absent head. Empty at a post of one's own. */
  inPlaceOf: readonly string[];
  capacity: Capacity;
  post: 'line-of-command' | 'director' | 'role';
  role: ApprovingRole | null;
  unitId: string | null;
};

/** A step of a request, as stored. */
export type Step = {
  position: number;
  post: 'line-of-command' | 'director' | 'role';
  role: ApprovingRole | null;
  unitId: string | null;
};

/**
 * Everybody who holds a post on the day, with their delegates. The director is who heads the top unit, or stands in
 * there; where nobody does, those who hold the role. Who only acts on another's orders (ปฏิบัติราชการแทน) or as a
 * delegate hands nothing on.
 */
export function approversOn(facts: LineFacts, today: CalendarDate): Approver[] {
  const heads = facts.units.flatMap((unit) => {
    const superior = headOn(facts, unit, today);
    return superior ? [{ unit, superior }] : [];
  });
  const inPost = heads.map(({ unit, superior }): Approver => {
    const top = unit.parentUnitId === null;
    return {
      personId: superior.personId,
      onBehalfOf: superior.onBehalfOf,
      inPlaceOf: superior.onBehalfOf === null ? [] : [superior.onBehalfOf],
      capacity: superior.kind,
      post: top ? 'director' : 'line-of-command',
      role: null,
      unitId: top ? null : unit.unitId,
    };
  });
  const topHeaded = inPost.some(({ post }) => post === 'director');
  const byRole = facts.assignments.flatMap((held): Approver[] => {
    const own = { personId: held.personId, onBehalfOf: null, inPlaceOf: [], capacity: 'role' as const };
    if (held.role === 'director')
      return topHeaded ? [] : [{ ...own, post: 'director', role: null, unitId: null }];
    const { role } = held;
    const of = (unitId: string | null): Approver => ({ ...own, post: 'role', role, unitId });
    if (held.scope === 'agency') return [of(null)];
    const tops =
      held.scope === 'unit'
        ? [held.unitId ?? '']
        : heads.filter(({ superior }) => superior.personId === held.personId).map(({ unit }) => unit.unitId);
    return [...new Set(tops.flatMap((unitId) => subtreeOf(facts.units, unitId)))].map(of);
  });
  const holders = [...inPost, ...byRole];
  const delegates = holders.flatMap((holder) =>
    holder.capacity === 'acting-for'
      ? []
      : facts.delegations
          .filter((each) => each.personId === holder.personId)
          .map(
            (each): Approver => ({
              ...holder,
              personId: each.delegatePersonId,
              onBehalfOf: holder.personId,
              inPlaceOf: [holder.personId, ...holder.inPlaceOf],
              capacity: 'delegate',
            }),
          ),
  );
  return [...holders, ...delegates];
}

/** Those whose own request it is: who asked, for whom, and the project's officer. */
export type OwnPersons = readonly string[];

/** Who may decide at a step, holders before delegates. Nobody decides on a request of one's own, nor in the place of who asked. */
export function approversAt(
  approvers: readonly Approver[],
  step: Step,
  request: { unitId: string; own: OwnPersons },
): Approver[] {
  return approvers.filter(
    (each) =>
      each.post === step.post &&
      each.role === step.role &&
      (each.post === 'line-of-command'
        ? each.unitId === step.unitId
        : each.unitId === null || each.unitId === request.unitId) &&
      !request.own.includes(each.personId) &&
      !each.inPlaceOf.some((personId) => request.own.includes(personId)),
  );
}

/** The person whose post it is, decided for by oneself or through a delegate. */
export const holderOf = (each: Pick<Approver, 'personId' | 'onBehalfOf' | 'capacity'>): string =>
  each.capacity === 'delegate' && each.onBehalfOf !== null ? each.onBehalfOf : each.personId;
