import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from './calendar-date.ts';
import { month } from './month.ts';
import { formatThaiDate, formatThaiMonth, holdYears, parseThaiDate } from './thai-date.ts';

describe('a date is read as Thai offices write it', () => {
  it.each([
    '7 เม.ย. 2566',
    '๗ เมษายน ๒๕๖๖',
    '7 เมษายน พ.ศ. 2566',
    '7 เดือน เมษายน พ.ศ. ๒๕๖๖',
    '7เม.ย.66',
    '7 เมย 2566',
    'วันศุกร์ที่ 7 เมษายน 2566',
    'ศ. 7 เม.ย. 2566',
    'วันที่ 7 เมษายน 2566',
    '07/04/2566',
    '7/4/2566',
    '๐๗/๐๔/๒๕๖๖',
    '07-04-2566',
    '07/04/2023',
    '2023-04-07',
    '2566-04-07',
    '7 April 2566',
    '7 Apr 2023',
    'Friday, 7 Apr 2566',
  ])('%s is 7 April 2023', (text) => {
    expect(parseThaiDate(text)).toEqual({ ok: true, value: '2023-04-07' });
  });

  it.each([
    ['', 'date-missing'],
    ['7 เมษา', 'date-not-read'],
    ['7 แมว 2566', 'date-not-read'],
    ['เร็ว ๆ นี้', 'date-not-read'],
    ['x'.repeat(100_000), 'date-not-read'],
    ['07/04/66', 'date-short-year'],
    ['31 เม.ย. 2566', 'date-impossible'],
    ['29 ก.พ. 2566', 'date-impossible'],
    ['32/01/2566', 'date-impossible'],
    ['04/31/2566', 'date-impossible'],
    ['0 ม.ค. 2566', 'date-impossible'],
    ['7 เม.ย. 1234', 'date-out-of-range'],
    ['7 เม.ย. 9999', 'date-out-of-range'],
  ])('%s is refused: %s', (text, code) => {
    expect(parseThaiDate(text)).toMatchObject({ ok: false, refusal: { kind: 'invalid', code } });
  });

  it('29 February is a day of leap years only', () => {
    expect(parseThaiDate('29 ก.พ. 2567')).toEqual({ ok: true, value: '2024-02-29' });
  });
});

describe('a date is written in the Buddhist Era', () => {
  const date = dateOf('2023-04-07');
  it.each([
    [{}, '7 เม.ย. 2566'],
    [{ month: 'long' }, '7 เมษายน 2566'],
    [{ month: 'long', digits: 'thai' }, '๗ เมษายน ๒๕๖๖'],
    [{ weekday: true }, 'ศ. 7 เม.ย. 2566'],
    [{ weekday: true, month: 'long' }, 'วันศุกร์ที่ 7 เมษายน 2566'],
    [{ language: 'en' }, '7 Apr 2566'],
    [{ language: 'en', month: 'long', weekday: true }, 'Friday 7 April 2566'],
  ] as const)('%j: %s', (style, text) => {
    expect(formatThaiDate(date, style)).toBe(text);
  });

  it('and a month', () => {
    expect(formatThaiMonth(month('2023-03'))).toBe('มี.ค. 2566');
    expect(formatThaiMonth(month('2023-03'), { month: 'long' })).toBe('มีนาคม 2566');
    expect(formatThaiMonth(month('2023-03'), { year: 'two-digit' })).toBe('มี.ค.66');
    expect(formatThaiMonth(month('2023-03'), { year: 'two-digit', digits: 'thai' })).toBe('มี.ค.๖๖');
    expect(formatThaiMonth(month('2023-03'), { language: 'en' })).toBe('Mar 2566');
  });

  it('so that reading it gives the same day, in every style', () => {
    const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true });
    const styles = fc.record({
      month: fc.constantFrom('short' as const, 'long' as const),
      weekday: fc.boolean(),
      digits: fc.constantFrom('arabic' as const, 'thai' as const),
      language: fc.constantFrom('th' as const, 'en' as const),
    });
    fc.assert(
      fc.property(dates, styles, (each, style) => {
        const day = dateOf(each.toISOString().slice(0, 10));
        expect(parseThaiDate(formatThaiDate(day, style))).toEqual({ ok: true, value: day });
      }),
      { numRuns: 500 },
    );
  });
});

it('on paper a year stays on the line of its month', () => {
  expect(holdYears('วันที่ 30 พฤศจิกายน ๒๕๖๖ ถึง ธ.ค. 2566 งบ 2566')).toBe(
    'วันที่ 30 พฤศจิกายน\u00a0๒๕๖๖ ถึง ธ.ค.\u00a02566 งบ 2566',
  );
});
