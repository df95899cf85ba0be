import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOf, daysBetween, isWeekend } from './calendar-date.ts';
import {
  countedDate,
  dayFrom,
  daysLateAfter,
  daysLeftTo,
  dueDates,
  dueState,
  isLate,
  reminderDate,
} from './day-count.ts';

const due = (event: string, days: number, published?: string) =>
  dueDates(
    { event: dateOf(event), direction: 'after', days },
    { published: published ? dateOf(published) : null, isHoliday: isWeekend },
  );

describe('the day after the event is day 1', () => {
  it.each([
    ['2019-12-31', 15, '2020-01-15'],
    ['2020-03-31', 15, '2020-04-15'],
    ['2020-06-30', 15, '2020-07-15'],
    ['2020-09-30', 45, '2020-11-14'],
    ['2020-09-30', 90, '2020-12-29'],
    ['2020-10-05', 0, '2020-10-05'],
  ])('%s and %i days end on %s', (event, days, expected) => {
    expect(countedDate({ event: dateOf(event), direction: 'after', days })).toBe(expected);
  });

  it.each([
    ['2022-10-01', 3, 'after', '2023-01-01'],
    ['2020-09-30', 3, 'after', '2020-12-31'],
    ['2023-01-30', 1, 'after', '2023-02-28'],
    ['2023-01-31', 1, 'after', '2023-02-28'],
    ['2023-02-28', 1, 'after', '2023-03-31'],
    ['2024-02-28', 12, 'after', '2025-02-28'],
    ['2020-09-30', 1, 'before', '2020-08-30'],
    ['2023-03-31', 1, 'before', '2023-02-28'],
  ] as const)('%s and %i months %s: %s (CCC 193/5)', (event, months, direction, expected) => {
    expect(countedDate({ event: dateOf(event), direction, months })).toBe(expected);
  });

  it('before the event it is counted back', () => {
    expect(countedDate({ event: dateOf('2020-09-30'), direction: 'before', days: 45 })).toBe('2020-08-16');
  });

  it('as many days lie between as the period has', () => {
    const period = fc.record({
      start: fc.integer({ min: 0, max: 20_000 }),
      days: fc.integer({ min: 0, max: 3000 }),
    });
    fc.assert(
      fc.property(period, ({ start, days }) => {
        const event = addDays(dateOf('2000-01-01'), start);
        expect(daysBetween(event, countedDate({ event, direction: 'after', days }))).toBe(days);
        expect(daysBetween(countedDate({ event, direction: 'before', days }), event)).toBe(days);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN])('a period of %d days is a mistake of the program', (days) => {
    expect(() => countedDate({ event: dateOf('2023-01-01'), direction: 'after', days })).toThrow(RangeError);
  });
});

describe('three dates (decision A-13)', () => {
  it('a project that ended on 30 September 2563: counted 14, printed 15, shifted 16 November', () => {
    const dates = due('2020-09-30', 45, '2020-11-15');
    expect(dates).toEqual({ counted: '2020-11-14', published: '2020-11-15', holidayShifted: '2020-11-16' });
    expect(reminderDate(dates)).toBe('2020-11-14');
  });

  it('nobody who follows the printed date is late', () => {
    const dates = due('2020-09-30', 45, '2020-11-15');
    expect(isLate(dateOf('2020-11-15'), dates, { holidaysShift: false })).toBe(false);
    expect(isLate(dateOf('2020-11-16'), dates, { holidaysShift: false })).toBe(true);
    expect(isLate(dateOf('2020-11-16'), dates, { holidaysShift: true })).toBe(false);
    expect(isLate(dateOf('2020-11-17'), dates, { holidaysShift: true })).toBe(true);
  });

  it('without a printed date the counted one decides', () => {
    const dates = due('2020-03-31', 15);
    expect(dates).toEqual({ counted: '2020-04-15', published: null, holidayShifted: '2020-04-15' });
    expect(isLate(dateOf('2020-04-15'), dates, { holidaysShift: false })).toBe(false);
    expect(isLate(dateOf('2020-04-16'), dates, { holidaysShift: false })).toBe(true);
  });

  it('a calendar of nothing but holidays is a mistake, not an endless wait', () => {
    expect(() =>
      dueDates({ event: dateOf('2020-01-01'), direction: 'after', days: 1 }, { isHoliday: () => true }),
    ).toThrow(RangeError);
  });
});

describe('how three dates stand on a day', () => {
  const dates = due('2020-09-30', 45, '2020-11-15');
  it.each([
    ['2020-11-13', '2020-11-14', 2, 0],
    ['2020-11-14', '2020-11-14', 1, 0],
    ['2020-11-15', '2020-11-15', 1, 0],
    ['2020-11-16', '2020-11-15', 0, 1],
  ])('on %s it runs to %s', (today, on, daysLeft, daysLate) => {
    expect(dueState(dates, dateOf(today), { holidaysShift: false })).toEqual({ on, daysLeft, daysLate });
  });
});

describe('calendar days and working days (decision A-11)', () => {
  const of = (kind: 'calendar-days' | 'working-days') => ({ kind, isHoliday: isWeekend });
  // 6 April 2566 was a Thursday.
  it.each([
    ['calendar-days', 1, '2023-04-09'],
    ['working-days', 1, '2023-04-11'],
    ['working-days', -1, '2023-04-03'],
  ] as const)('three %s, step %i: %s', (kind, step, day) => {
    expect(dayFrom(dateOf('2023-04-06'), 3, of(kind), step)).toBe(day);
  });

  it.each([
    ['2023-04-06', 3, 0],
    ['2023-04-07', 3, 0],
    ['2023-04-08', 2, 0],
    ['2023-04-11', 1, 0],
    ['2023-04-12', 0, 1],
    ['2023-04-17', 0, 4],
  ])('a limit of three working days on %s', (today, left, late) => {
    const last = dateOf('2023-04-11');
    expect(daysLeftTo(last, dateOf(today), of('working-days'), 3)).toBe(left);
    expect(daysLateAfter(last, dateOf(today), of('working-days'))).toBe(late);
  });

  it('a Saturday after a last day on Friday is one day late', () => {
    expect(daysLateAfter(dateOf('2023-04-07'), dateOf('2023-04-08'), of('working-days'))).toBe(1);
  });
});
