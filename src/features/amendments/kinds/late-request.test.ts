/** DLN-04 (S2 L407): at least 45 days before the end, by the three dates of decision A-13. */
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { readLaw } from '../../../platform/law/index.ts';
import { requestDueDate } from './late-request.ts';

const law = readLaw();
const asked = (endsOn: string, today: string, holidaysShift = false) =>
  requestDueDate(law, { endsOn: dateOf(endsOn), today: dateOf(today) }, { holidaysShift });

type Row = [endsOn: string, today: string, daysLeft: number, late: boolean, lateWhenShifted: boolean];
const table: Row[] = [
  // Example G-002 of the worked examples: 30 Sep 2563 less 45 days is Sunday 16 Aug 2563.
  ['2020-09-30', '2020-08-15', 1, false, false],
  ['2020-09-30', '2020-08-16', 0, false, false],
  ['2020-09-30', '2020-08-17', -1, true, false],
  ['2020-09-30', '2020-08-18', -2, true, true],
  // Across the end of a year, and February of a leap year.
  ['2020-01-31', '2019-12-17', 0, false, false],
  ['2020-01-31', '2019-12-18', -1, true, true],
  ['2020-03-31', '2020-02-15', 0, false, false],
  ['2020-03-31', '2020-02-16', -1, true, false],
  ['2023-03-31', '2023-02-14', 0, false, false],
  // After the end itself.
  ['2020-09-30', '2020-10-05', -50, true, true],
];

describe('the due date of a request', () => {
  it.each(table)('end %s, asked %s: %i days left', (endsOn, today, daysLeft, late, lateWhenShifted) => {
    expect(asked(endsOn, today)).toMatchObject({ days: 45, daysLeft, late });
    expect(asked(endsOn, today, true).late).toBe(lateWhenShifted);
  });

  it('has three dates: counted, none printed, and the next working day', () => {
    expect(asked('2020-09-30', '2020-08-01').due).toEqual({
      counted: '2020-08-16',
      published: null,
      holidayShifted: '2020-08-17',
    });
  });
});
