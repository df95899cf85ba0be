/** When and whom the morning round reminds. Pure (DLN-C3). */
import { type CalendarDate, daysBetween } from '../../../foundation/calendar-date.ts';
import { headOn, lineOfCommand, pathToTop, type UnitTree } from '../../agencies/rules.ts';
import type { Role } from '../../permissions/rules.ts';
import type { Obligation } from '../engine/obligation.ts';
import type { Post } from '../kinds/obligation-kind.ts';

export type ReminderStep = `ahead-${number}` | 'late' | 'escalated';

/**
 * The step at which an obligation stands: the shortest lead time that still covers the days left, so that a round
 * that did not run is made up for, and no two steps fall on one day. Null: nothing to say today, as before the day on
 * which it can be done at all.
 */
export function stepOf(
  obligation: Pick<Obligation, 'state' | 'remindOn' | 'opensOn'>,
  today: CalendarDate,
  leadDays: readonly number[],
): Exclude<ReminderStep, 'escalated'> | null {
  if (obligation.state === 'late') return 'late';
  if (obligation.state === 'done' || obligation.state === 'done-late') return null;
  if (obligation.opensOn !== null && today < obligation.opensOn) return null;
  const left = Math.max(0, daysBetween(today, obligation.remindOn));
  const lead = Math.min(...leadDays.filter((days) => days >= left));
  return Number.isFinite(lead) ? `ahead-${lead}` : null;
}

/** A role assignment that is in force today. */
export type HeldAssignment = {
  personId: string;
  role: Role;
  scope: 'agency' | 'unit' | 'command';
  unitId: string | null;
};
export type People = {
  /** The unit in which each active person sits. */
  unitOf: ReadonlyMap<string, string>;
  holders: readonly HeldAssignment[];
  tree: UnitTree;
  today: CalendarDate;
};

/** Active persons at a post of an obligation. Superiors: of each person whose it is, the nearest who is not that person. */
export function personsAt(
  people: People,
  post: Post,
  obligation: Pick<Obligation, 'subject' | 'whose'>,
): string[] {
  const { subject, whose } = obligation;
  if (post.post === 'project-persons') return subject.personIds.filter((each) => people.unitOf.has(each));
  if (post.post === 'role') return holdersFor(people, post.role, subject.unitId);
  const owners = whose.post === 'superior' ? [] : personsAt(people, whose, obligation);
  const superiors = owners.flatMap((owner) => {
    const unitId = people.unitOf.get(owner) ?? subject.unitId;
    const line = lineOfCommand(people.tree, unitId, people.today);
    return line.find((each) => each.personId !== owner)?.personId ?? [];
  });
  // Nobody is named: the superior of the unit hears of it.
  const [first] = owners.length === 0 ? lineOfCommand(people.tree, subject.unitId, people.today) : [];
  return [...new Set([...superiors, ...(first ? [first.personId] : [])])].filter((each) =>
    people.unitOf.has(each),
  );
}

/** As roles reach in permissions: the agency, a unit and all below it, or the units that one heads or stands in for. */
function holdersFor({ holders, tree, unitOf, today }: People, role: Role, unitId: string): string[] {
  const path = pathToTop(tree.units, unitId);
  const reaches = ({ scope, unitId: of, personId }: HeldAssignment) =>
    scope === 'agency' ||
    (scope === 'unit' && path.some((unit) => unit.unitId === of)) ||
    (scope === 'command' &&
      path.some(
        (unit) => unit.headPersonId === personId || headOn(tree, unit, today)?.personId === personId,
      ));
  const found = holders.filter((each) => each.role === role && unitOf.has(each.personId) && reaches(each));
  return [...new Set(found.map((each) => each.personId))];
}

export type Reminder = { personId: string; step: ReminderStep; obligation: Obligation };

/** Everything that could be said to everybody this morning; what was said before is left out by the store. */
export function remindersOf(
  people: People,
  obligations: readonly Obligation[],
  leadDays: readonly number[],
): Map<string, Reminder[]> {
  const found = new Map<string, Reminder[]>();
  const known = new Map<string, string[]>();
  const at = (post: Post, of: Obligation) => {
    const key = JSON.stringify([post, of.whose, of.subject.unitId, of.subject.personIds]);
    const persons = known.get(key) ?? personsAt(people, post, of);
    known.set(key, persons);
    return persons;
  };
  const add = (personId: string, step: ReminderStep, obligation: Obligation) =>
    found.set(personId, [...(found.get(personId) ?? []), { personId, step, obligation }]);
  for (const obligation of obligations) {
    const step = stepOf(obligation, people.today, leadDays);
    if (!step) continue;
    const owners = at(obligation.whose, obligation);
    for (const personId of owners) add(personId, step, obligation);
    if (step !== 'late') continue;
    const told = new Set(obligation.escalatesTo.flatMap((post) => at(post, obligation)));
    for (const personId of told) if (!owners.includes(personId)) add(personId, 'escalated', obligation);
  }
  return found;
}
