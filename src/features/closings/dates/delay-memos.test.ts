import { describe, expect, it } from 'vitest';
import { addDays, dateOf, dateParts } from '../../../foundation/calendar-date.ts';
import { month, monthOf } from '../../../foundation/month.ts';
import { readLaw } from '../../../platform/law/index.ts';
import { closingDates } from './closing-dates.ts';
import { delayMemoLines, delayMemosDue, nextDelayMemo } from './delay-memos.ts';
import { mendingClock, reviewClock } from './office-days.ts';

const law = readLaw();
const STRICT = { holidaysShift: false };
const dates = closingDates(law, dateOf('2020-09-30'));

describe('delay memos (DLN-08)', () => {
  it('the first before day 45, then by the 7th of every following month', () => {
    expect(
      delayMemosDue(law, dates, dateOf('2021-02-01')).map(({ period, due }) => [
        period,
        due.counted,
        due.published,
      ]),
    ).toEqual([
      ['2020-11', '2020-11-13', '2020-11-14'],
      ['2020-12', '2020-12-07', null],
      ['2021-01', '2021-01-07', null],
      ['2021-02', '2021-02-07', null],
    ]);
  });

  it('the 7th on a holiday has its working day beside it', () => {
    // 7 December 2562 was a Saturday, the 10th a holiday: Monday the 9th.
    const [, december] = delayMemosDue(law, closingDates(law, dateOf('2019-10-01')), dateOf('2019-12-05'));
    expect(december?.due).toEqual({ counted: '2019-12-07', published: null, holidayShifted: '2019-12-09' });
  });

  const states = (today: string, sent: [string, string][] = [], approvedOn: string | null = null) =>
    delayMemoLines(law, dates, {
      today: dateOf(today),
      approvedOn: approvedOn === null ? null : dateOf(approvedOn),
      sent: sent.map(([period, sentOn]) => ({ period: month(period), sentOn: dateOf(sentOn) })),
      late: STRICT,
    }).map(({ period, state }) => `${period} ${state}`);

  it.each([
    ['2020-10-05', [], null, ['2020-11 coming']],
    ['2020-10-30', [], null, ['2020-11 due']],
    ['2020-11-14', [], null, ['2020-11 due', '2020-12 coming']],
    ['2020-11-15', [], null, ['2020-11 late', '2020-12 coming']],
    ['2020-11-20', [['2020-11', '2020-11-10']], null, ['2020-11 sent', '2020-12 coming']],
    ['2020-12-01', [['2020-11', '2020-11-20']], null, ['2020-11 sent-late', '2020-12 due']],
    // One memo answers for now; what was never written stays missed.
    ['2020-12-08', [], null, ['2020-11 missed', '2020-12 late', '2021-01 coming']],
    [
      '2020-12-08',
      [
        ['2020-11', '2020-11-10'],
        ['2020-12', '2020-12-07'],
      ],
      null,
      ['2020-11 sent', '2020-12 sent', '2021-01 coming'],
    ],
    // Approved within the 45 days: nothing was ever owed.
    ['2021-03-01', [], '2020-11-12', ['2020-11 not-needed']],
    ['2021-03-01', [['2020-11', '2020-11-10']], '2020-12-07', ['2020-11 sent', '2020-12 not-needed']],
    [
      '2021-03-01',
      [['2020-11', '2020-11-10']],
      '2020-12-08',
      ['2020-11 sent', '2020-12 missed', '2021-01 not-needed'],
    ],
  ] as [string, [string, string][], string | null, string[]][])(
    'on %s, sent %j, approved %s',
    (today, sent, approvedOn, expected) => {
      expect(states(today, sent, approvedOn)).toEqual(expected);
    },
  );

  it('asks for exactly one memo at a time, and for none after the approval', () => {
    for (let end = dateOf('2022-10-01'); end <= '2024-10-01'; end = addDays(end, 11)) {
      const own = closingDates(law, end);
      for (let today = addDays(end, 1); today <= addDays(end, 200); today = addDays(today, 3)) {
        const lines = delayMemoLines(law, own, { today, approvedOn: null, sent: [], late: STRICT });
        expect(lines.filter(({ state }) => state === 'late').length).toBeLessThanOrEqual(1);
        expect(lines.filter(({ state }) => state === 'due' || state === 'coming').length).toBe(1);
        const next = nextDelayMemo(lines);
        expect(next).not.toBeNull();
        const [first, ...others] = lines;
        expect(first && first.due.counted < own.first.counted).toBe(true);
        expect(others.every(({ due }) => dateParts(due.counted).day === 7)).toBe(true);
        // No month is left out and none comes twice.
        const months = others.map(({ period }) => period);
        expect(new Set(months).size).toBe(months.length);
        expect(months.every((each, index) => index === 0 || each > (months[index - 1] ?? ''))).toBe(true);
        expect(months.every((each) => each > monthOf(own.first.counted))).toBe(true);
        const approved = delayMemoLines(law, own, { today, approvedOn: end, sent: [], late: STRICT });
        expect(nextDelayMemo(approved)).toBeNull();
      }
    }
  });
});

it('a memo says its last day as the agency counts it, one for every page', () => {
  const lastOn = (ended: string, today: string, holidaysShift: boolean) =>
    delayMemoLines(law, closingDates(law, dateOf(ended)), {
      today: dateOf(today),
      approvedOn: null,
      sent: [],
      late: { holidaysShift },
    }).find(({ period }) => period === today.slice(0, 7))?.lastOn;
  // The manual prints one day more for the end of a fiscal year; 7 February 2564 is a Sunday.
  expect(lastOn('2020-09-30', '2020-11-02', false)).toBe('2020-11-14');
  expect(lastOn('2020-12-10', '2021-02-02', false)).toBe('2021-02-07');
  expect(lastOn('2020-12-10', '2021-02-02', true)).toBe('2021-02-08');
});

describe('the limits of the offices (DLN-06, DLN-07, A-11)', () => {
  it.each([
    // Thursday 12 Nov 2563; 19 and 20 Nov were special holidays.
    ['2020-11-12', 'calendar-days', '2020-11-15'],
    ['2020-11-12', 'working-days', '2020-11-17'],
    ['2020-11-17', 'working-days', '2020-11-24'],
  ] as const)('a review of %s, %s: by %s', (from, kind, dueOn) => {
    expect(reviewClock(law, dateOf(from), { today: dateOf(from), doneOn: null, kind })).toMatchObject({
      dueOn,
    });
  });

  it('counts a review and a correction, open and done', () => {
    const at = (today: string, doneOn: string | null) =>
      ({
        today: dateOf(today),
        doneOn: doneOn === null ? null : dateOf(doneOn),
        kind: 'calendar-days',
      }) as const;
    expect(reviewClock(law, dateOf('2020-11-02'), at('2020-11-04', null))).toMatchObject({
      dueOn: '2020-11-05',
      days: 2,
      daysLeft: 2,
      daysLate: 0,
    });
    expect(reviewClock(law, dateOf('2020-11-02'), at('2020-11-02', null))).toMatchObject({ daysLeft: 3 });
    expect(reviewClock(law, dateOf('2020-11-02'), at('2020-11-30', '2020-11-07'))).toMatchObject({
      days: 5,
      daysLeft: 0,
      daysLate: 2,
    });
    expect(mendingClock(law, dateOf('2020-11-07'), at('2020-11-09', null))).toMatchObject({
      dueOn: '2020-11-09',
      daysLeft: 1,
      daysLate: 0,
    });
  });

  it('counts working days where the agency has set so: neither the weekend nor its days are used up', () => {
    const from = dateOf('2020-11-05'); // a Thursday
    const on = (today: string, doneOn: string | null = null) =>
      reviewClock(law, from, {
        today: dateOf(today),
        doneOn: doneOn === null ? null : dateOf(doneOn),
        kind: 'working-days',
      });
    expect(on('2020-11-06')).toMatchObject({ dueOn: '2020-11-10', days: 1, daysLeft: 3, daysLate: 0 });
    expect(on('2020-11-08')).toMatchObject({ days: 1, daysLeft: 2, daysLate: 0 });
    expect(on('2020-11-10')).toMatchObject({ days: 3, daysLeft: 1, daysLate: 0 });
    expect(on('2020-11-11')).toMatchObject({ daysLeft: 0, daysLate: 1 });
    expect(on('2020-11-16')).toMatchObject({ days: 7, daysLeft: 0, daysLate: 4 });
    expect(on('2020-12-31', '2020-11-09')).toMatchObject({ days: 2, daysLeft: 0, daysLate: 0 });
  });
});
