/** The three dates of an obligation from its kind, its event and the law (decisions, C1). Pure. */
import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import {
  type DayKind,
  type DueDates,
  dayFrom,
  dueDates,
  nextWorkingDay,
} from '../../../foundation/day-count.ts';
import { fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import {
  isDayOff,
  type Law,
  type ParameterValue,
  parameterOn,
  publishedDueDate,
} from '../../../foundation/law.ts';
import { addMonths, dayOfMonth, monthOf } from '../../../foundation/month.ts';
import type { ObligationKind } from '../kinds/obligation-kind.ts';
import type { Obligation } from './obligation.ts';

export type CountSettings = { officeLimits: DayKind };
export type CountedDates = Pick<Obligation, 'due' | 'length' | 'opensOn' | 'printed'>;

/** The law's number is the one in force on the day of the event. Throws LawGapError where there is none. */
export function countedDates(
  law: Law,
  kind: ObligationKind,
  event: CalendarDate,
  settings: CountSettings,
): CountedDates {
  const { counting } = kind;
  const value = parameterOn(law, counting.parameter, event);
  const off = (date: CalendarDate) => isDayOff(law, date);
  const printed = publishedFor(law, kind, event);
  const length: Obligation['length'] = {
    value: value.value,
    unit: value.unit,
    clause: value.clause,
    dayBefore: counting.by === 'length' && counting.dayBefore === true,
  };
  const answer = (due: DueDates, opensOn: CalendarDate | null = null): CountedDates => ({
    due,
    length,
    opensOn,
    printed: printed && { on: printed.date, clause: printed.clause },
  });
  if (counting.by === 'given')
    return answer({ counted: event, published: null, holidayShifted: nextWorkingDay(event, off) });
  if (counting.by === 'day-of-month') {
    const of = addMonths(monthOf(event), counting.monthsLater);
    const counted = dayOfMonth(of, value.value);
    const opens = counting.opens && dayOfMonth(of, parameterOn(law, counting.opens, event).value);
    return answer({ counted, published: null, holidayShifted: nextWorkingDay(counted, off) }, opens || null);
  }
  const { direction, officeLimit, dayBefore } = counting;
  if (officeLimit && settings.officeLimits === 'working-days' && value.unit === 'days') {
    length.unit = 'working-days';
    const workingDays = { kind: 'working-days', isHoliday: off } as const;
    const counted = dayFrom(event, value.value, workingDays, direction === 'after' ? 1 : -1);
    return answer({ counted, published: null, holidayShifted: nextWorkingDay(counted, off) });
  }
  const due = dueDates(periodOf(value, event, direction), {
    published: printed?.date ?? null,
    isHoliday: off,
  });
  if (!dayBefore) return answer(due);
  const published = due.published && addDays(due.published, -1);
  const counted = addDays(due.counted, -1);
  const latest = published !== null && published > counted ? published : counted;
  return answer({ counted, published, holidayShifted: nextWorkingDay(latest, off) });
}

function periodOf(value: ParameterValue, event: CalendarDate, direction: 'after' | 'before') {
  return value.unit === 'months'
    ? { event, direction, months: value.value }
    : { event, direction, days: value.value };
}

function publishedFor(law: Law, { published }: ObligationKind, event: CalendarDate) {
  const calendar = published?.[event.slice(5)];
  return calendar === undefined ? null : publishedDueDate(law, calendar, fiscalYearOf(event));
}
