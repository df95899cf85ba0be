/** DLN-04 (S2 L407): at least 45 days before the end, by the three dates of decision A-13. */
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { readLaw } from '../../../platform/law/index.ts';
import { requestDueDate } from './late-request.ts';

const law = readLaw();
const asked = (endsOn: string, today: string, holidaysShift = false) =>
  requestDueDate(law, { endsOn: dateOf(endsOn), today: dateOf(today) }, { holidaysShift });

type Row = [endsOn: string, today: string, daysLeft: number, daysLate: number, daysLateWhenShifted: number];
const table: Row[] = [
  // Example G-002 of the worked examples: 30 Sep 2563 less 45 days is Sunday 16 Aug 2563.
  ['2020-09-30', '2020-08-15', 2, 0, 0],
  ['2020-09-30', '2020-08-16', 1, 0, 0],
  ['2020-09-30', '2020-08-17', 0, 1, 0],
  ['2020-09-30', '2020-08-18', 0, 2, 1],
  // Across the end of a year, and February of a leap year.
  ['2020-01-31', '2019-12-17', 1, 0, 0],
  ['2020-01-31', '2019-12-18', 0, 1, 1],
  ['2020-03-31', '2020-02-15', 1, 0, 0],
  ['2020-03-31', '2020-02-16', 0, 1, 0],
  ['2023-03-31', '2023-02-14', 1, 0, 0],
  // After the end itself.
  ['2020-09-30', '2020-10-05', 0, 50, 49],
];

describe('the due date of a request', () => {
  it.each(table)('end %s, asked %s: %i days left, that day included, or %i late', (...row) => {
    const [endsOn, today, daysLeft, daysLate, daysLateWhenShifted] = row;
    expect(asked(endsOn, today)).toMatchObject({ days: 45, daysLeft, daysLate, late: daysLate > 0 });
    expect(asked(endsOn, today, true)).toMatchObject({
      daysLate: daysLateWhenShifted,
      late: daysLateWhenShifted > 0,
    });
  });

  it('runs to the 45th day before the end; moved by a holiday, to the day until which nobody is late', () => {
    expect(asked('2020-09-30', '2020-08-17')).toMatchObject({ on: '2020-08-16', daysLeft: 0 });
    expect(asked('2020-09-30', '2020-08-17', true)).toMatchObject({ on: '2020-08-17', daysLeft: 1 });
  });

  it('has three dates: counted, none printed, and the next working day', () => {
    expect(asked('2020-09-30', '2020-08-01').due).toEqual({
      counted: '2020-08-16',
      published: null,
      holidayShifted: '2020-08-17',
    });
  });
});
