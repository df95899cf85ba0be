/**
 * The one engine of deadlines: kinds as data and facts in, obligations out (DLN-01 and following, C1 to C3). Pure: the
 * day, the law and the agency's settings are given.
 */
import { addDays, type CalendarDate, daysBetween } from '../../../foundation/calendar-date.ts';
import { reminderDate } from '../../../foundation/day-count.ts';
import { firstDayOfFiscalYear } from '../../../foundation/fiscal-year.ts';
import { type Law, parameterOn } from '../../../foundation/law.ts';
import {
  buddhistMonthKey,
  firstDay,
  monthOf,
  monthsBetween,
  nextMonth,
  parseMonth,
} from '../../../foundation/month.ts';
import type { ObligationKind } from '../kinds/obligation-kind.ts';
import { type CountedDates, type CountSettings, countedDates } from './due-dates-rule.ts';
import type {
  Obligation,
  ObligationAct,
  ObligationEvent,
  ObligationState,
  SubjectFacts,
} from './obligation.ts';

export type ObligationSettings = CountSettings & {
  /** Late only after the holiday-shifted day as well (decision A-13). */
  holidaysShift: boolean;
  /** Days before its earliest date from which an obligation counts as due; the longest lead time of reminders. */
  dueWithin: number;
};

export type EngineInput = {
  law: Law;
  today: CalendarDate;
  /** Obligations that come again every month are counted up to this day. */
  through: CalendarDate;
  settings: ObligationSettings;
};

/** Every obligation of these records, soonest first. Events before the law data begin have none. */
export function obligationsOf(
  kinds: readonly ObligationKind[],
  facts: readonly SubjectFacts[],
  judged: EngineInput,
): Obligation[] {
  const begins = firstDayOfFiscalYear(judged.law.coverage.first);
  const counted = new Map<string, CountedDates>();
  const datesOf = (kind: ObligationKind, on: CalendarDate) => {
    const key = `${kind.id} ${on}`;
    const known = counted.get(key) ?? countedDates(judged.law, kind, on, judged.settings);
    counted.set(key, known);
    return known;
  };
  const found = facts.flatMap((of) =>
    kinds.flatMap((kind) =>
      of.events
        .filter(({ event, on }) => event === kind.countedFrom && on >= begins)
        .flatMap((event) => repeated(kind, event, judged))
        .flatMap((event) => obligationOf(kind, of, event, datesOf(kind, event.on), judged) ?? []),
    ),
  );
  return found.sort(inOrder);
}

export const inOrder = (a: Obligation, b: Obligation): number =>
  compare(a.remindOn, b.remindOn) || compare(a.subject.code, b.subject.code) || compare(a.key, b.key);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The event itself, or the first day of each month in which it comes again: nobody owes the months before those days
 * have passed without the act that ends it, and then the next month is known, not a year of them.
 */
function repeated(kind: ObligationKind, event: ObligationEvent, input: EngineInput): ObligationEvent[] {
  if (!kind.repeats) return [event];
  const { law, today, through } = input;
  const passed = addDays(event.on, parameterOn(law, kind.repeats.monthlyAfter, event.on).value);
  if (today <= passed) return [];
  const known = nextMonth(monthOf(today));
  return monthsBetween(nextMonth(monthOf(passed)), monthOf(through))
    .filter((month) => month <= known)
    .map((month) => ({ ...event, on: firstDay(month), period: month }));
}

function obligationOf(
  kind: ObligationKind,
  { subject, acts }: SubjectFacts,
  event: ObligationEvent,
  dates: CountedDates,
  { today, settings }: EngineInput,
): Obligation | null {
  const { due } = dates;
  const latest = due.published !== null && due.published > due.counted ? due.published : due.counted;
  const lateAfter = settings.holidaysShift ? due.holidayShifted : latest;
  const remindOn = reminderDate(due);
  const done = actOf(acts, kind.doneBy, event);
  const ended = kind.endedBy === undefined ? null : actOf(acts, kind.endedBy, null);
  if (!done && ended) return null;
  if (!done && !kind.binding && today > lateAfter) return null;
  const until = done?.on ?? today;
  const isLate = until > lateAfter;
  const opens = dates.opensOn ?? addDays(remindOn, -settings.dueWithin);
  const state: ObligationState = done
    ? isLate && kind.binding
      ? 'done-late'
      : 'done'
    : isLate
      ? 'late'
      : today >= opens
        ? 'due'
        : 'coming';
  const period = event.period ?? null;
  return {
    key: [kind.id, subject.id, period ?? ''].join('/'),
    kind: kind.id,
    rule: kind.rule,
    title: kind.title,
    subject,
    period,
    whose: kind.whose,
    escalatesTo: kind.escalatesTo,
    countedFrom: { event: event.event, on: event.on },
    ...dates,
    remindOn,
    lateAfter,
    binding: kind.binding,
    state,
    done: done && { on: done.on, proof: done.proof },
    daysLeft: done || isLate ? 0 : daysBetween(today, today <= remindOn ? remindOn : lateAfter) + 1,
    daysLate: isLate ? daysBetween(lateAfter, until) : 0,
    link: linkOf(kind.link, subject, period),
  };
}

/** The first such act of that period; an event without a period takes any. */
function actOf(
  acts: readonly ObligationAct[],
  act: string,
  of: ObligationEvent | null,
): ObligationAct | null {
  let first: ObligationAct | null = null;
  for (const each of acts)
    if (each.act === act && (of?.period === undefined || each.period === of.period))
      if (first === null || each.on < first.on) first = each;
  return first;
}

function linkOf(link: string, subject: SubjectFacts['subject'], period: string | null): string {
  const month = parseMonth(period ?? '');
  return link
    .replace('{year}', String(subject.fiscalYear))
    .replace('{code}', subject.code)
    .replace('{period}', month.ok ? buddhistMonthKey(month.value) : (period ?? ''));
}
