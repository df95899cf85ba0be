/** The three dates of an obligation from its kind, its event and the law (decisions, C1). Pure. */
import { addDays, type CalendarDate, dateParts, isWeekend } from '../../../foundation/calendar-date.ts';
import { type DueDates, dueDates, nextWorkingDay } from '../../../foundation/day-count.ts';
import { fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import {
  isHoliday,
  type Law,
  type ParameterValue,
  parameterOn,
  publishedDueDate,
} from '../../../foundation/law.ts';
import { addMonths, dayOfMonth, monthOf } from '../../../foundation/month.ts';
import type { ObligationKind } from '../kinds/obligation-kind.ts';
import type { Obligation } from './obligation.ts';

export type CountSettings = { officeLimits: 'calendar-days' | 'working-days' };
export type CountedDates = Pick<Obligation, 'due' | 'length' | 'opensOn' | 'publishedClause'>;

/** Years whose holidays are not published yet have their weekends only. */
const isDayOff = (law: Law) => (date: CalendarDate) =>
  law.holidays[String(dateParts(date).year)] ? isHoliday(law, date) : isWeekend(date);

/** The n-th working day after the event; before it, counted back. */
function workingDaysFrom(
  event: CalendarDate,
  days: number,
  step: 1 | -1,
  off: (date: CalendarDate) => boolean,
) {
  let date = event;
  for (let left = days; left > 0; left -= off(date) ? 0 : 1) date = addDays(date, step);
  return date;
}

/** The law's number is the one in force on the day of the event. Throws LawGapError where there is none. */
export function countedDates(
  law: Law,
  kind: ObligationKind,
  event: CalendarDate,
  settings: CountSettings,
): CountedDates {
  const { counting } = kind;
  const value = parameterOn(law, counting.parameter, event);
  const off = isDayOff(law);
  const printed = publishedFor(law, kind, event);
  const length: Obligation['length'] = { value: value.value, unit: value.unit, clause: value.clause };
  const answer = (due: DueDates, opensOn: CalendarDate | null = null): CountedDates => ({
    due,
    length,
    opensOn,
    publishedClause: printed?.clause ?? null,
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
    const counted = workingDaysFrom(event, value.value, direction === 'after' ? 1 : -1, off);
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
