import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDate,
  dateOf,
  daysBetween,
  isWeekend,
} from '../../../foundation/calendar-date.ts';
import { lastDayInTime } from '../../../foundation/day-count.ts';
import { parameterOn } from '../../../foundation/law.ts';
import { readLaw } from '../../../platform/law/index.ts';
import { closingDates, countdown } from './closing-dates.ts';

const law = readLaw();
const STRICT = { holidaysShift: false };

describe('the days of closing (DLN-05)', () => {
  it.each([
    // end, 45 counted, printed, moved to a working day, 90 counted, moved
    ['2020-09-30', '2020-11-14', '2020-11-15', '2020-11-16', '2020-12-29', '2020-12-29'],
    ['2022-09-30', '2022-11-14', '2022-11-15', '2022-11-15', '2022-12-29', '2022-12-29'],
    ['2023-03-31', '2023-05-15', null, '2023-05-15', '2023-06-29', '2023-06-29'],
    ['2024-01-15', '2024-02-29', null, '2024-02-29', '2024-04-14', '2024-04-17'],
    ['2022-11-17', '2023-01-01', null, '2023-01-03', '2023-02-15', '2023-02-15'],
  ])('ends on %s', (ended, counted, published, shifted, latest, latestShifted) => {
    const dates = closingDates(law, dateOf(ended));
    expect(dates.first).toEqual({ counted, published, holidayShifted: shifted });
    expect(dates.latest).toMatchObject({ counted: latest, published: null, holidayShifted: latestShifted });
  });

  it('holds for every end date of eight years, against an independent count', () => {
    for (let end = dateOf('2019-10-01'); end <= '2027-08-31'; end = addDays(end, 1)) {
      const { first, latest } = closingDates(law, end);
      const counted = new Date(`${end}T12:00:00Z`);
      counted.setUTCDate(counted.getUTCDate() + 45);
      expect(first.counted).toBe(counted.toISOString().slice(0, 10));
      counted.setUTCDate(counted.getUTCDate() + 45);
      expect(latest.counted).toBe(counted.toISOString().slice(0, 10));
      expect(first.published, end).toBe(end.endsWith('-09-30') ? `${end.slice(0, 4)}-11-15` : null);
      expect(isWeekend(first.holidayShifted)).toBe(false);
      expect(first.holidayShifted >= first.counted).toBe(true);
      expect(latest.counted > first.holidayShifted).toBe(true);
    }
  });
});

it('has a day for an end whose holidays are not published yet: the weekends are known', () => {
  const dates = closingDates(law, dateOf('2027-12-15'));
  // Day 45, 29 January 2571, is a Saturday of a year without a calendar in law/.
  expect(law.holidays['2028']).toBeUndefined();
  expect(dates.first).toEqual({ counted: '2028-01-29', published: null, holidayShifted: '2028-01-31' });
});

describe('the countdown', () => {
  const dates = closingDates(law, dateOf('2020-09-30'));
  const on = (today: string, doneOn: string | null = null, late = STRICT) =>
    countdown(dates, { today: dateOf(today), doneOn: doneOn === null ? null : dateOf(doneOn), late });
  it.each([
    ['2020-09-30', 'running', '2020-09-30', 1, 0],
    ['2020-10-01', 'counting', '2020-11-14', 45, 0],
    ['2020-11-14', 'counting', '2020-11-14', 1, 0],
    // Nobody who follows the printed date is called late (decision A-13).
    ['2020-11-15', 'counting', '2020-11-15', 1, 0],
    ['2020-11-16', 'past-first', '2020-12-29', 44, 1],
    ['2020-12-29', 'past-first', '2020-12-29', 1, 44],
    ['2020-12-30', 'past-latest', '2020-12-29', 0, 45, 1],
    ['2021-01-03', 'past-latest', '2020-12-29', 0, 49, 5],
  ])('on %s: %s', (today, stage, runsTo, daysLeft, daysLate, daysPastLatest = 0) => {
    expect(on(today)).toEqual({ stage, runsTo, daysLeft, daysLate, daysPastLatest });
  });

  it('stops on the day the money is back, and says how late that was', () => {
    expect(on('2021-02-01', '2020-11-15')).toEqual({
      stage: 'done',
      runsTo: '2020-11-15',
      daysLeft: 0,
      daysLate: 0,
      daysPastLatest: 0,
    });
    expect(on('2021-02-01', '2020-11-20').daysLate).toBe(5);
  });

  it('counts to the working day where the agency has set so', () => {
    expect(on('2020-11-16', null, { holidaysShift: true })).toMatchObject({
      stage: 'counting',
      runsTo: '2020-11-16',
    });
  });

  it('goes through its stages in order, one day at a time, whatever the end date', () => {
    const { value } = parameterOn(law, 'closing.latest-days', dateOf('2023-01-01'));
    const rank = ['running', 'counting', 'past-first', 'past-latest'];
    for (let end = dateOf('2023-01-01'); end <= '2024-03-31'; end = addDays(end, 7)) {
      const own = closingDates(law, end);
      let reached = 0;
      for (
        let today: CalendarDate = addDays(end, -3);
        daysBetween(end, today) <= value + 10;
        today = addDays(today, 1)
      ) {
        const now = countdown(own, { today, doneOn: null, late: STRICT });
        const stage = rank.indexOf(now.stage);
        expect(stage).toBeGreaterThanOrEqual(reached);
        reached = stage;
        expect(now.daysLate > 0).toBe(today > lastDayInTime(own.first, STRICT));
        expect(now.daysLeft > 0).toBe(today <= lastDayInTime(own.latest, STRICT));
      }
      expect(reached).toBe(3);
    }
  });
});
