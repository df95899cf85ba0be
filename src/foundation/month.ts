/** A calendar month, Gregorian 'YYYY-MM'. People and web addresses see the Buddhist key, '2566-03'. */
import { type CalendarDate, daysInMonth, YEAR_RANGE } from './calendar-date.ts';
import { ok, type Result, refuse } from './refusal.ts';

declare const monthBrand: unique symbol;
export type Month = string & { readonly [monthBrand]: 'Month' };

/** Buddhist year = Gregorian year + 543 (from 1941 on the years run alike). */
export const BUDDHIST_OFFSET = 543;

const KEY = /^(\d{4})-(\d{2})$/;
const write = (year: number, month: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

function read(text: string, offset: number): Result<Month> {
  const match = KEY.exec(text);
  const year = Number(match?.[1]) - offset;
  const month = Number(match?.[2]);
  if (!match || month < 1 || month > 12 || year < YEAR_RANGE.first || year > YEAR_RANGE.last)
    return refuse('invalid', 'month-not-read', { found: text.slice(0, 60) });
  return ok(write(year, month) as Month);
}

/** Reads Gregorian 'YYYY-MM'. Refusal: month-not-read. */
export const parseMonth = (text: string): Result<Month> => read(text, 0);

/** Reads the Buddhist key of a web address, '2566-03'. Refusal: month-not-read. */
export const parseBuddhistMonthKey = (text: string): Result<Month> => read(text, BUDDHIST_OFFSET);

/** A literal or stored month ('2023-03', or its first day '2023-03-01'); throws on anything else. */
export function month(text: string): Month {
  const result = parseMonth(text.slice(0, 7));
  if (!result.ok || !/^\d{4}-\d{2}(-01)?$/.test(text)) throw new RangeError(`not a month: ${text}`);
  return result.value;
}

export function monthParts(of: Month): { year: number; month: number } {
  return { year: Number(of.slice(0, 4)), month: Number(of.slice(5, 7)) };
}

export function buddhistMonthKey(of: Month): string {
  const parts = monthParts(of);
  return write(parts.year + BUDDHIST_OFFSET, parts.month);
}

export const monthOf = (date: CalendarDate): Month => date.slice(0, 7) as Month;
export const firstDay = (of: Month): CalendarDate => `${of}-01` as CalendarDate;

export function lastDay(of: Month): CalendarDate {
  const parts = monthParts(of);
  return `${of}-${String(daysInMonth(parts.year, parts.month)).padStart(2, '0')}` as CalendarDate;
}

/** Day `day` of the month, or its last day when the month is shorter. */
export function dayOfMonth(of: Month, day: number): CalendarDate {
  const parts = monthParts(of);
  return `${of}-${String(Math.min(day, daysInMonth(parts.year, parts.month))).padStart(2, '0')}` as CalendarDate;
}

export function addMonths(to: Month, months: number): Month {
  const parts = monthParts(to);
  const index = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(index / 12);
  return write(year, index - year * 12 + 1) as Month;
}

export const nextMonth = (of: Month): Month => addMonths(of, 1);
export const previousMonth = (of: Month): Month => addMonths(of, -1);

/** Every month from `from` to `to`, both included; none when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let each = from; each <= to; each = nextMonth(each)) months.push(each);
  return months;
}
