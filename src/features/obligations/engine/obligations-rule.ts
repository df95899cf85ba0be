/**
 * The one engine of deadlines: kinds as data and facts in, obligations out (DLN-01 and following, C1 to C3). Pure: the
 * day, the law and the agency's settings are given.
 */
import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import {
  type CountedDays,
  daysLateAfter,
  daysLeftTo,
  lastDayInTime,
  reminderDate,
} from '../../../foundation/day-count.ts';
import { firstDayOfFiscalYear } from '../../../foundation/fiscal-year.ts';
import { isDayOff, type Law, parameterOn } from '../../../foundation/law.ts';
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
  /** Only those whose day lies in it, and those of earlier days that are not done; without it all. */
  within?: { from: CalendarDate; to: CalendarDate };
};

/** What every obligation of a kind has in common that is counted from the same day. */
type JudgedDates = {
  counted: CountedDates;
  remindOn: CalendarDate;
  lateAfter: CalendarDate;
  /** From this day on it is due. */
  dueFrom: CalendarDate;
  /** How the days left and the days late are counted, and how many of them the limit has at most. */
  counting: CountedDays;
  most: number;
};

/** Every obligation of these records, soonest first. Events before the law data begin have none. */
export function obligationsOf(
  kinds: readonly ObligationKind[],
  facts: readonly SubjectFacts[],
  judged: EngineInput,
): Obligation[] {
  const begins = firstDayOfFiscalYear(judged.law.coverage.first);
  const found: Obligation[] = [];
  for (const kind of kinds) {
    // Hundreds of projects share their days: each is counted once.
    const datesOn = remembered((on: CalendarDate) => judgedDates(kind, on, judged));
    const linkKey = remembered(linkKeyOf);
    for (const of of facts)
      for (const first of of.events) {
        if (first.event !== kind.countedFrom || first.on < begins) continue;
        for (const { event, countedOn } of repeated(kind, first, judged)) {
          const dates = datesOn(countedOn);
          const obligation = obligationOf(
            { kind, of, event, dates, linkKey: linkKey(event.period ?? '') },
            judged,
          );
          if (obligation) found.push(obligation);
        }
      }
  }
  return found.sort(inOrder);
}

/** The same answer for the same key, reckoned once. */
function remembered<K, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = reckon(key);
    known.set(key, value);
    return value;
  };
}

function judgedDates(kind: ObligationKind, on: CalendarDate, { law, settings }: EngineInput): JudgedDates {
  const counted = countedDates(law, kind, on, settings);
  const { due, opensOn, length } = counted;
  const remindOn = reminderDate(due);
  const isOfficeLimit = kind.counting.by === 'length' && kind.counting.officeLimit === true;
  return {
    counted,
    remindOn,
    lateAfter: lastDayInTime(due, settings),
    dueFrom: opensOn ?? addDays(remindOn, -settings.dueWithin),
    counting: {
      kind: length.unit === 'working-days' ? 'working-days' : 'calendar-days',
      isHoliday: (date) => isDayOff(law, date),
    },
    most: isOfficeLimit ? length.value : Number.POSITIVE_INFINITY,
  };
}

export const inOrder = (a: Obligation, b: Obligation): number =>
  compare(a.remindOn, b.remindOn) || compare(a.subject.code, b.subject.code) || compare(a.key, b.key);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Repeated = {
  event: ObligationEvent;
  /** Its day is counted from here: the day of the event, or the first day of a month in which it comes again. */
  countedOn: CalendarDate;
};

/**
 * The event itself, or the months in which it comes again: nobody owes those before the days after the event have
 * passed without the act that ends it, and then the next month is known, not a year of them.
 */
function repeated(kind: ObligationKind, event: ObligationEvent, input: EngineInput): Repeated[] {
  if (!kind.repeats) return [{ event, countedOn: event.on }];
  const { law, today, through } = input;
  const passed = addDays(event.on, parameterOn(law, kind.repeats.monthlyAfter, event.on).value);
  if (today <= passed) return [];
  const known = nextMonth(monthOf(today));
  return monthsBetween(nextMonth(monthOf(passed)), monthOf(through))
    .filter((month) => month <= known)
    .map((month) => ({ event: { ...event, period: month }, countedOn: firstDay(month) }));
}

type Counted = {
  kind: ObligationKind;
  of: SubjectFacts;
  event: ObligationEvent;
  dates: JudgedDates;
  linkKey: string;
};

function obligationOf(
  { kind, of: { subject, acts }, event, dates, linkKey }: Counted,
  { today, within }: EngineInput,
): Obligation | null {
  const { counted, remindOn, lateAfter, dueFrom, counting, most } = dates;
  if (within && remindOn > within.to) return null;
  const done = actOf(acts, kind.doneBy, event);
  if (within && done && remindOn < within.from) return null;
  if (!done && isEnded(kind, acts, event)) return null;
  if (!done && !kind.binding && today > lateAfter) return null;
  const until = done?.on ?? today;
  const isLate = until > lateAfter;
  const state: ObligationState = done
    ? isLate && kind.binding
      ? 'done-late'
      : 'done'
    : isLate
      ? 'late'
      : today >= dueFrom
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
    ...counted,
    remindOn,
    lateAfter,
    binding: kind.binding,
    state,
    done: done && { on: done.on, proof: done.proof },
    daysLeft: done ? 0 : daysLeftTo(today <= remindOn ? remindOn : lateAfter, today, counting, most),
    daysLate: daysLateAfter(lateAfter, until, counting),
    link: linkOf(kind.link, subject, linkKey),
  };
}

/** An act that ends all of the kind, or the one of its own period. */
const isEnded = ({ endedBy = [] }: ObligationKind, acts: readonly ObligationAct[], of: ObligationEvent) =>
  endedBy.length > 0 &&
  acts.some((each) => endedBy.includes(each.act) && (each.period === undefined || each.period === of.period));

/** The first such act of that period; an event without a period takes any. */
function actOf(acts: readonly ObligationAct[], act: string, of: ObligationEvent): ObligationAct | null {
  let first: ObligationAct | null = null;
  for (const each of acts)
    if (each.act === act && (of.period === undefined || each.period === of.period))
      if (first === null || each.on < first.on) first = each;
  return first;
}

/** What stands for a period in an address: a month as the fiscal year's pages have it. */
function linkKeyOf(period: string): string {
  const month = parseMonth(period);
  return month.ok ? buddhistMonthKey(month.value) : period;
}

const linkOf = (link: string, { fiscalYear, code }: SubjectFacts['subject'], period: string): string =>
  link.replace('{year}', String(fiscalYear)).replace('{code}', code).replace('{period}', period);
