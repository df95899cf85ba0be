import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  dateOf,
  dayInThailand,
  daysBetween,
  weekdayOf,
} from './calendar-date.ts';
import {
  firstDayOfFiscalYear,
  fiscalYear,
  fiscalYearOf,
  lastDayOfFiscalYear,
  lastDayOfQuarter,
  monthsOfFiscalYear,
  monthsOfQuarter,
  parseFiscalYear,
  quarterOf,
} from './fiscal-year.ts';
import {
  addMonths as addToMonth,
  buddhistMonthKey,
  firstDay,
  lastDay,
  month,
  monthOf,
  monthsBetween,
  parseBuddhistMonthKey,
  parseMonth,
} from './month.ts';

const dates = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((each) => dateOf(each.toISOString().slice(0, 10)));

describe('days', () => {
  it.each([
    ['2023-02-29', 'date-impossible'],
    ['2023-13-01', 'date-impossible'],
    ['2023-04-31', 'date-impossible'],
    ['2023-00-10', 'date-impossible'],
    ['2566-04-05', 'date-out-of-range'],
    ['1500-01-01', 'date-out-of-range'],
    ['2023-4-5', 'date-not-read'],
    ['พรุ่งนี้', 'date-not-read'],
    ['', 'date-not-read'],
  ])('%s is no date: %s', (text, code) => {
    expect(calendarDate(text)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('adding days and counting them agree', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect((weekdayOf(addDays(date, 7)) - weekdayOf(date)) % 7).toBe(0);
      }),
    );
  });

  it('a month later is a month later, at most at its end', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const later = addMonths(date, months);
        expect(monthOf(later)).toBe(addToMonth(monthOf(date), months));
        expect(later.slice(8) === date.slice(8) || later === lastDay(monthOf(later))).toBe(true);
      }),
    );
  });

  it('5 April 2023 is a Wednesday, and begins in Bangkok at 17:00 UTC of the day before', () => {
    expect(weekdayOf(dateOf('2023-04-05'))).toBe(3);
    expect(dayInThailand(new Date('2023-04-04T16:59:59Z'))).toBe('2023-04-04');
    expect(dayInThailand(new Date('2023-04-04T17:00:00Z'))).toBe('2023-04-05');
  });
});

describe('months', () => {
  it('have a Buddhist key in web addresses', () => {
    expect(buddhistMonthKey(month('2023-03'))).toBe('2566-03');
    expect(parseBuddhistMonthKey('2566-03')).toEqual({ ok: true, value: '2023-03' });
    expect(parseBuddhistMonthKey('2566-13').ok).toBe(false);
    expect(parseBuddhistMonthKey('2023-03').ok).toBe(false);
    expect(parseMonth('2566-03').ok).toBe(false);
    expect(parseMonth('2023-3').ok).toBe(false);
    expect(month('2023-03-01')).toBe('2023-03');
    expect(() => month('2023-03-15')).toThrow(RangeError);
  });

  it('have a first and a last day', () => {
    expect(lastDay(month('2024-02'))).toBe('2024-02-29');
    expect(firstDay(month('2024-02'))).toBe('2024-02-01');
    expect(monthsBetween(month('2023-11'), month('2024-02'))).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
    expect(monthsBetween(month('2024-02'), month('2023-11'))).toEqual([]);
  });
});

describe('fiscal years', () => {
  it.each([
    ['2022-09-30', 2565, 4],
    ['2022-10-01', 2566, 1],
    ['2022-12-31', 2566, 1],
    ['2023-01-01', 2566, 2],
    ['2023-04-01', 2566, 3],
    ['2023-07-01', 2566, 4],
    ['2023-09-30', 2566, 4],
    ['2023-10-01', 2567, 1],
  ])('%s lies in %i, quarter %i', (text, year, quarter) => {
    expect(fiscalYearOf(dateOf(text))).toBe(year);
    expect(quarterOf(dateOf(text))).toBe(quarter);
  });

  it('2566 runs from October 2022 to September 2023', () => {
    const months = monthsOfFiscalYear(fiscalYear(2566));
    expect(months).toHaveLength(12);
    expect([months[0], months[11]]).toEqual(['2022-10', '2023-09']);
    expect(firstDayOfFiscalYear(fiscalYear(2566))).toBe('2022-10-01');
    expect(lastDayOfFiscalYear(fiscalYear(2566))).toBe('2023-09-30');
    expect(monthsOfQuarter(fiscalYear(2566), 2)).toEqual(['2023-01', '2023-02', '2023-03']);
    expect(lastDayOfQuarter(fiscalYear(2566), 1)).toBe('2022-12-31');
  });

  it('every day lies in exactly the year whose first and last day enclose it', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const year = fiscalYearOf(date);
        expect(firstDayOfFiscalYear(year) <= date && date <= lastDayOfFiscalYear(year)).toBe(true);
        expect(monthsOfQuarter(year, quarterOf(date))).toContain(monthOf(date));
      }),
    );
  });

  it('are read in either digits, and only Buddhist', () => {
    expect(parseFiscalYear('๒๕๖๖')).toEqual({ ok: true, value: 2566 });
    for (const text of ['2023', '66', '', 'ปีนี้', '25666']) expect(parseFiscalYear(text).ok).toBe(false);
  });
});
