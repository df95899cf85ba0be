/** A day of the calendar, Gregorian 'YYYY-MM-DD', without a clock or a time zone. Years 1900 to 2399. */
import { ok, type Result, refuse } from './refusal.ts';

declare const dateBrand: unique symbol;
export type CalendarDate = string & { readonly [dateBrand]: 'CalendarDate' };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;
export const YEAR_RANGE = { first: 1900, last: 2399 } as const;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** From Gregorian year, month 1-12, day. Refusals: date-impossible, date-out-of-range. */
export function dateFromParts(
  year: number,
  month: number,
  day: number,
  found?: string,
): Result<CalendarDate> {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (year < YEAR_RANGE.first || year > YEAR_RANGE.last)
    return refuse('invalid', 'date-out-of-range', {
      found: found ?? text,
      first: YEAR_RANGE.first,
      last: YEAR_RANGE.last,
    });
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return refuse('invalid', 'date-impossible', { found: found ?? text });
  return ok(text as CalendarDate);
}

/** Reads 'YYYY-MM-DD' of a file or the wire. Refusals: date-not-read, date-impossible, date-out-of-range. */
export function calendarDate(text: string): Result<CalendarDate> {
  const match = ISO.exec(text);
  if (!match) return refuse('invalid', 'date-not-read', { found: text.slice(0, 60) });
  return dateFromParts(Number(match[1]), Number(match[2]), Number(match[3]), text);
}

/** A literal or stored date; throws on anything else. */
export function dateOf(text: string): CalendarDate {
  const result = calendarDate(text);
  if (!result.ok) throw new RangeError(`not a calendar date: ${text}`);
  return result.value;
}

export function dateParts(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

const utc = (date: CalendarDate): number => {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day);
};

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(utc(date) + days * DAY).toISOString().slice(0, 10) as CalendarDate;
}

/** The same day `months` later or earlier; a day that month lacks becomes its last day (31 Jan + 1 = 28 Feb). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  const toDay = Math.min(day, daysInMonth(toYear, toMonth));
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(toDay, 2)}` as CalendarDate;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((utc(to) - utc(from)) / DAY);

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (date: CalendarDate): number => new Date(utc(date)).getUTCDay();

export const isWeekend = (date: CalendarDate): boolean => weekdayOf(date) === 0 || weekdayOf(date) === 6;

/** The calendar day in Thailand (UTC+7, no summer time) of an instant. */
export function dayInThailand(instant: Date): CalendarDate {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) as CalendarDate;
}
