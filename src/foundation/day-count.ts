/**
 * Counting days to a due date, with the three dates of a deadline: counted, published, holiday-shifted.
 * CCC 193/3: the day of the event is not counted, the next day is day 1. CCC 193/5: months run to the day
 * before the corresponding day, or to the end of a month that lacks it. CCC 193/8: a last day that is a
 * holiday moves to the next working day.
 */
import { addDays, addMonths, type CalendarDate, dateParts } from './calendar-date.ts';
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

/** Late only after the latest of counted and published; with the setting, of holiday-shifted too. */
export function isLate(today: CalendarDate, due: DueDates, setting: { holidaysShift: boolean }): boolean {
  const latest = due.published !== null && due.published > due.counted ? due.published : due.counted;
  return today > (setting.holidaysShift ? due.holidayShifted : latest);
}
