/**
 * The Thai fiscal year: 1 October to 30 September, named by the Buddhist year in which it ends
 * (2566 = 1 Oct 2022 to 30 Sep 2023). พ.ร.บ.วิธีการงบประมาณ 2561 มาตรา 4.
 */
import type { CalendarDate } from './calendar-date.ts';
import { BUDDHIST_OFFSET, firstDay, lastDay, type Month, month, monthParts, monthsBetween } from './month.ts';
import { ok, type Result, refuse } from './refusal.ts';
import { toArabicDigits } from './thai-digits.ts';

declare const fiscalYearBrand: unique symbol;
/** A Buddhist year, e.g. 2566. */
export type FiscalYear = number & { readonly [fiscalYearBrand]: 'FiscalYear' };
export type Quarter = 1 | 2 | 3 | 4;
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

const RANGE = { first: 2450, last: 2900 } as const;

/** A literal or stored year; throws on anything that cannot be a Buddhist year. */
export function fiscalYear(year: number): FiscalYear {
  if (!Number.isInteger(year) || year < RANGE.first || year > RANGE.last)
    throw new RangeError(`not a Buddhist fiscal year: ${year}`);
  return year as FiscalYear;
}

/** Reads "2566" or "๒๕๖๖". Refusal: fiscal-year-not-read. */
export function parseFiscalYear(text: string): Result<FiscalYear> {
  const digits = toArabicDigits(text.trim());
  const year = /^\d{4}$/.test(digits) ? Number(digits) : 0;
  if (year < RANGE.first || year > RANGE.last)
    return refuse('invalid', 'fiscal-year-not-read', { found: text.slice(0, 60) });
  return ok(year as FiscalYear);
}

/** Of a date or a month: both begin with YYYY-MM. */
export function fiscalYearOf(of: CalendarDate | Month): FiscalYear {
  const parts = monthParts(of.slice(0, 7) as Month);
  return (parts.year + BUDDHIST_OFFSET + (parts.month >= 10 ? 1 : 0)) as FiscalYear;
}

/** Quarter 1 is October to December. */
export function quarterOf(of: CalendarDate | Month): Quarter {
  const parts = monthParts(of.slice(0, 7) as Month);
  return (Math.floor(((parts.month + 2) % 12) / 3) + 1) as Quarter;
}

const october = (year: FiscalYear): Month => month(`${year - BUDDHIST_OFFSET - 1}-10`);
const september = (year: FiscalYear): Month => month(`${year - BUDDHIST_OFFSET}-09`);

export const firstDayOfFiscalYear = (year: FiscalYear): CalendarDate => firstDay(october(year));
export const lastDayOfFiscalYear = (year: FiscalYear): CalendarDate => lastDay(september(year));

/** Twelve months, October first. */
export const monthsOfFiscalYear = (year: FiscalYear): Month[] =>
  monthsBetween(october(year), september(year));

/** Three months of a quarter. */
export const monthsOfQuarter = (year: FiscalYear, quarter: Quarter): Month[] =>
  monthsOfFiscalYear(year).slice((quarter - 1) * 3, quarter * 3);

export function lastDayOfQuarter(year: FiscalYear, quarter: Quarter): CalendarDate {
  return lastDay(monthsOfFiscalYear(year)[quarter * 3 - 1] as Month);
}
