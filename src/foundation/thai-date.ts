/** Dates as Thai offices write and read them: Buddhist Era, abbreviated or full months, either digits. */
import { type CalendarDate, dateFromParts, dateParts, weekdayOf } from './calendar-date.ts';
import type { Language } from './message.ts';
import { BUDDHIST_OFFSET, type Month, monthParts } from './month.ts';
import { type Result, refuse } from './refusal.ts';
import { type Digits, inDigits, toArabicDigits } from './thai-digits.ts';
import {
  ENGLISH_MONTHS,
  ENGLISH_WEEKDAYS,
  findMonth,
  THAI_MONTHS,
  THAI_WEEKDAYS,
} from './thai-month-names.ts';

export type DateStyle = {
  month?: 'short' | 'long';
  /** "ศ. 7 เม.ย. 2566", "วันศุกร์ที่ 7 เมษายน 2566": where a date is a deadline. */
  weekday?: boolean;
  digits?: Digits;
  language?: Language;
};

/** "7 เม.ย. 2566", "วันศุกร์ที่ 7 เมษายน 2566"; in English "7 Apr 2566", still the Buddhist year. */
export function formatThaiDate(date: CalendarDate, style: DateStyle = {}): string {
  const { year, month, day } = dateParts(date);
  const size = style.month ?? 'short';
  const english = style.language === 'en';
  const name = (english ? ENGLISH_MONTHS : THAI_MONTHS)[month - 1]?.[size] ?? '';
  const plain = `${day} ${name} ${year + BUDDHIST_OFFSET}`;
  if (!style.weekday) return inDigits(plain, style.digits);
  const weekday = (english ? ENGLISH_WEEKDAYS : THAI_WEEKDAYS)[weekdayOf(date)]?.[size] ?? '';
  return inDigits(`${weekday} ${plain}`, style.digits);
}

export type MonthStyle = {
  month?: 'short' | 'long';
  /** 'two-digit': the last two digits close to the name, "มี.ค.66", as table heads print it. */
  year?: 'full' | 'two-digit';
  digits?: Digits;
  language?: Language;
};

/** "มี.ค. 2566", "มีนาคม 2566", "มี.ค.66". */
export function formatThaiMonth(of: Month, style: MonthStyle = {}): string {
  const { year, month } = monthParts(of);
  const names = style.language === 'en' ? ENGLISH_MONTHS : THAI_MONTHS;
  const name = names[month - 1]?.[style.month ?? 'short'] ?? '';
  const buddhist = String(year + BUDDHIST_OFFSET);
  if (style.year !== 'two-digit') return inDigits(`${name} ${buddhist}`, style.digits);
  return inDigits(`${name}${style.language === 'en' ? ' ' : ''}${buddhist.slice(2)}`, style.digits);
}

/** An English reader expects the year of the Gregorian calendar: "7 Apr 2566" becomes "7 Apr B.E. 2566". Thai stays. */
export const markEra = (text: string, language: Language): string =>
  language === 'en' ? text.replace(/ (\d{4})$/, ' B.E. $1') : text;

/** `{ due: day }` → `{ dueTh, dueEn }`: days as the data of a refusal, in the words of both languages. */
export const datesInWords = (days: Record<string, CalendarDate>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(days).flatMap(([name, day]) => [
      [`${name}Th`, formatThaiDate(day)],
      [`${name}En`, formatThaiDate(day, { language: 'en' })],
    ]),
  );

/** Years from here on are Buddhist, earlier ones Gregorian: no date of this system lies in both readings. */
const FIRST_BUDDHIST_YEAR = 2400;
const gregorian = (year: number) => (year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_OFFSET : year);

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/;
const WRITTEN =
  /^(\d{1,2})\s*(?:เดือน\s*)?([A-Za-z]+\.?|[ก-๛.]+?)\s*,?\s*(?:พ\.\s?ศ\.|B\.?E\.?)?\s*(\d{4}|\d{2})$/i;
const WEEKDAY =
  /^(?:วัน)?(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อา\.|จ\.|อ\.|พ\.|พฤ\.|ศ\.|ส\.|[A-Za-z]+day,?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?)\s*(?:ที่)?\s*/i;

/**
 * Reads "7 เม.ย. 2566", "๗ เมษายน ๒๕๖๖", "7 เมษายน พ.ศ. 2566", "07/04/2566", "2023-04-07", with or without
 * the weekday. A two-digit year is read after a month's name only (66 = 2566).
 * Refusals: date-missing, date-not-read, date-short-year, date-impossible, date-out-of-range.
 */
export function parseThaiDate(text: string): Result<CalendarDate> {
  const found = text.trim();
  if (found === '') return refuse('invalid', 'date-missing');
  if (found.length > 60) return refuse('invalid', 'date-not-read', { found: found.slice(0, 60) });
  const arabic = toArabicDigits(found)
    .replace(WEEKDAY, '')
    .replace(/^วันที่\s*/, '');
  const iso = ISO.exec(arabic);
  if (iso) return dateFromParts(gregorian(Number(iso[1])), Number(iso[2]), Number(iso[3]), found);
  const slashed = SLASHED.exec(arabic);
  if (slashed) {
    if (slashed[3]?.length === 2) return refuse('invalid', 'date-short-year', { found });
    return dateFromParts(gregorian(Number(slashed[3])), Number(slashed[2]), Number(slashed[1]), found);
  }
  const written = WRITTEN.exec(arabic);
  const month = written ? findMonth(written[2] ?? '') : null;
  if (!written || month === null) return refuse('invalid', 'date-not-read', { found });
  const year = Number(written[3]) + (written[3]?.length === 2 ? 2500 : 0);
  return dateFromParts(gregorian(year), month, Number(written[1]), found);
}

const MONTH_BEFORE_YEAR = new RegExp(
  `(${THAI_MONTHS.flatMap(({ short, long }) => [short, long])
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')}) (?=[0-9๐-๙]{4})`,
  'g',
);

/** "7 เมษายน 2566" in a text: the year never begins a line. Only for showing; what is kept has its plain space. */
export const holdYears = (text: string): string => text.replace(MONTH_BEFORE_YEAR, '$1\u00a0');
