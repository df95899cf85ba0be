import { describe, expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { decimal } from '../../foundation/decimal.ts';
import { satang } from '../../foundation/satang.ts';
import { behindOnBoard, boardState, dueOf, windowOnBoard } from './board-state.ts';

const day = (text: string | null) => (text === null ? null : dateOf(text));
const opens = dateOf('2023-04-01');
const closes = dateOf('2023-04-07');

/** Report month March 2566: its window is 1 to 7 April. */
const cases = [
  // today, report, reopened until, expected, days left, days late
  ['2023-03-31', 'not-started', null, 'not-started', 8, 0],
  ['2023-04-01', 'not-started', null, 'not-started', 7, 0],
  ['2023-04-07', 'not-started', null, 'not-started', 1, 0],
  ['2023-04-08', 'not-started', null, 'late', 0, 1],
  ['2023-04-07', 'draft', null, 'draft', 1, 0],
  ['2023-04-08', 'draft', null, 'late', 0, 1],
  ['2023-05-07', 'draft', null, 'late', 0, 30],
  ['2023-04-07', 'submitted', null, 'submitted', null, null],
  ['2023-04-08', 'submitted', null, 'submitted', null, null],
  ['2023-04-20', 'reopened', '2023-04-20', 'reopened', 1, 0],
  ['2023-04-21', 'reopened', '2023-04-20', 'late', 0, 1],
  ['2023-04-20', 'submitted', '2023-04-20', 'submitted', null, null],
  // Pulled back while a reopening holds it open.
  ['2023-04-10', 'draft', '2023-04-20', 'reopened', 11, 0],
  ['2023-04-21', 'draft', '2023-04-20', 'late', 0, 1],
] as const;

describe('the state of a project in a month', () => {
  it.each(cases)(
    'on %s, report %s, reopened until %s: %s',
    (today, reportState, until, expected, left, late) => {
      const facts = { asked: true, reportState, openUntil: day(until), closes, today: dateOf(today) };
      const state = boardState(facts);
      expect(state).toBe(expected);
      const due = dueOf(state, facts);
      expect(due && [due.daysLeft, due.daysLate]).toEqual(left === null ? null : [left, late]);
      expect(boardState({ ...facts, asked: false })).toBe('nothing-due');
      expect(dueOf('nothing-due', facts)).toBeNull();
    },
  );

  it.each([
    ['2023-03-31', 'not-yet', 1],
    ['2023-04-01', 'open', 7],
    ['2023-04-07', 'open', 1],
    ['2023-04-08', 'closed', 1],
  ] as const)('on %s the window is %s, %i days', (today, state, days) => {
    expect(windowOnBoard({ opens, closes }, dateOf(today))).toEqual({ opens, closes, state, days });
  });

  it.each([
    ['submitted', '30', '20', 100, 100, { work: true, spending: false }],
    ['submitted', '30', '30', 100, 99, { work: false, spending: true }],
    ['submitted', '30', '30', 100, 100, { work: false, spending: false }],
    ['submitted', '100', '100', 100, 60, { work: false, spending: false }],
    ['draft', '30', '0', 100, 0, { work: false, spending: false }],
  ] as const)(
    '%s, work %s planned and %s done, money %i and %i',
    (state, plan, result, planned, spent, behind) => {
      const course = {
        workPlan: decimal(plan),
        workResult: decimal(result),
        spendingPlan: satang(planned),
        spendingResult: satang(spent),
      };
      expect(behindOnBoard(state, course)).toEqual(behind);
    },
  );
});
