/**
 * Counting days to a due date, with the three dates of a deadline: counted, published, holiday-shifted.
 * CCC 193/3: the day of the event is not counted, the next day is day 1. CCC 193/5: months run to the day
 * before the corresponding day, or to the end of a month that lacks it. CCC 193/8: a last day that is a
 * holiday moves to the next working day.
 */
import { addDays, addMonths, type CalendarDate, dateParts, daysBetween } from './calendar-date.ts';
import type { ClauseRef } from './refusal.ts';

/** The clauses of counting, for a screen that explains a due date. */
export const DAY_COUNT_CLAUSES = {
  nextDay: { source: 'civil-and-commercial-code', clause: 'มาตรา 193/3' },
  months: { source: 'civil-and-commercial-code', clause: 'มาตรา 193/5' },
  holiday: { source: 'civil-and-commercial-code', clause: 'มาตรา 193/8' },
} as const satisfies Record<string, ClauseRef>;

export type Period = { event: CalendarDate; direction: 'after' | 'before' } & (
  | { days: number; months?: undefined }
  | { months: number; days?: undefined }
);

export type DueDates = {
  /** By strict counting. */
  counted: CalendarDate;
  /** What an official calendar prints, where it prints one. */
  published: CalendarDate | null;
  /** The later of counted and published, moved to a working day; equal to it when that is one already. */
  holidayShifted: CalendarDate;
};

/** The last day of `months` months that begin on the day after the event (CCC 193/5). */
function monthsAfter(event: CalendarDate, months: number): CalendarDate {
  const first = addDays(event, 1);
  const corresponding = addMonths(first, months);
  const lacksTheDay = dateParts(corresponding).day !== dateParts(first).day;
  return lacksTheDay ? corresponding : addDays(corresponding, -1);
}

/**
 * The counted date alone. Before an event the period is counted back: 45 days before 30 Sep is 16 Aug; a month
 * before is the same day of that month or its last day. Throws on a period that is not a whole number >= 0.
 */
export function countedDate(period: Period): CalendarDate {
  const length = period.days ?? period.months;
  if (!Number.isInteger(length) || length < 0)
    throw new RangeError(`a period is a whole number of days or months, not ${length}`);
  if (period.days !== undefined)
    return addDays(period.event, period.direction === 'after' ? period.days : -period.days);
  if (period.months === 0) return period.event;
  return period.direction === 'after'
    ? monthsAfter(period.event, period.months)
    : addMonths(period.event, -period.months);
}

/** The date itself, or the next day that is no holiday (CCC 193/8). `isHoliday` answers for weekends too. */
export function nextWorkingDay(date: CalendarDate, isHoliday: (date: CalendarDate) => boolean): CalendarDate {
  let day = date;
  for (let tried = 0; isHoliday(day); tried += 1) {
    if (tried > 60) throw new RangeError(`no working day within 60 days of ${date}`);
    day = addDays(day, 1);
  }
  return day;
}

export function dueDates(
  period: Period,
  options: { published?: CalendarDate | null; isHoliday: (date: CalendarDate) => boolean },
): DueDates {
  const counted = countedDate(period);
  const published = options.published ?? null;
  const latest = published !== null && published > counted ? published : counted;
  return { counted, published, holidayShifted: nextWorkingDay(latest, options.isHoliday) };
}

/** Reminders run to the earliest of the dates (decision A-13). */
export const reminderDate = (due: DueDates): CalendarDate =>
  due.published !== null && due.published < due.counted ? due.published : due.counted;

/** The last day on which nobody is called late: the latest of counted and published; with the setting, of holiday-shifted too. */
export function lastDayInTime(due: DueDates, setting: { holidaysShift: boolean }): CalendarDate {
  if (setting.holidaysShift) return due.holidayShifted;
  return due.published !== null && due.published > due.counted ? due.published : due.counted;
}

export const isLate = (today: CalendarDate, due: DueDates, setting: { holidaysShift: boolean }): boolean =>
  today > lastDayInTime(due, setting);

/** Every day counts; of a limit between offices working days only, where the agency says so (decision A-11). */
export type DayKind = 'calendar-days' | 'working-days';
/** `isHoliday` answers for weekends too. */
export type CountedDays = { kind: DayKind; isHoliday: (date: CalendarDate) => boolean };

/** The n-th such day after the event, whose own day is not counted; with step -1 before it. */
export function dayFrom(
  event: CalendarDate,
  days: number,
  { kind, isHoliday }: CountedDays,
  step: 1 | -1 = 1,
): CalendarDate {
  if (kind === 'calendar-days') return addDays(event, step * days);
  let day = event;
  for (let left = days; left > 0; left -= isHoliday(day) ? 0 : 1) day = addDays(day, step);
  return day;
}

/** Such days after `from` up to `to`; none where `to` is not after it. */
export function daysAfter(from: CalendarDate, to: CalendarDate, { kind, isHoliday }: CountedDays): number {
  if (kind === 'calendar-days') return Math.max(0, daysBetween(from, to));
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (!isHoliday(day)) count += 1;
  return count;
}

/**
 * Days left to a last day, today included: 1 on that day, 0 after it. Never more than the `most` days of the limit: on
 * the day of the event, which is none of them, as many are left as on the day after.
 */
export const daysLeftTo = (
  last: CalendarDate,
  today: CalendarDate,
  counting: CountedDays,
  most = Number.POSITIVE_INFINITY,
): number => (today > last ? 0 : Math.min(most, daysAfter(addDays(today, -1), last, counting)));

/** Days after a last day. The first day after it is one, even where it is no working day. */
export const daysLateAfter = (last: CalendarDate, day: CalendarDate, counting: CountedDays): number =>
  day > last ? Math.max(1, daysAfter(last, day, counting)) : 0;

export type DueState = {
  /** The date that is run to: the earliest of the dates; once it has passed, the last day in time. */
  on: CalendarDate;
  /** Today included; 0 once it is late. */
  daysLeft: number;
  /** Days after the last day in time. */
  daysLate: number;
};

/** How three dates stand on a day, in calendar days. */
export function dueState(due: DueDates, today: CalendarDate, setting: { holidaysShift: boolean }): DueState {
  const last = lastDayInTime(due, setting);
  const reminded = reminderDate(due);
  const on = today <= reminded ? reminded : last;
  return {
    on,
    daysLeft: Math.max(0, daysBetween(today, on) + 1),
    daysLate: Math.max(0, daysBetween(last, today)),
  };
}
