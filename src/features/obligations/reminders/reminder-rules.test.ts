import { describe, expect, it } from 'vitest';
import { addDays, dateOf } from '../../../foundation/calendar-date.ts';
import { stepOf } from './reminder-rules.ts';

describe('the step at which an obligation stands', () => {
  const remindOn = dateOf('2023-04-07');
  it.each([
    [8, null],
    [7, 'ahead-7'],
    [6, 'ahead-7'],
    [4, 'ahead-7'],
    [3, 'ahead-3'],
    [2, 'ahead-3'],
    [1, 'ahead-1'],
    [0, 'ahead-1'],
    [-1, 'ahead-1'],
  ])('%i days before its day: %s', (days, step) => {
    expect(stepOf({ state: 'due', remindOn, opensOn: null }, addDays(remindOn, -days), [7, 3, 1])).toBe(step);
  });
  it('nothing before the day on which it can be done', () => {
    const report = { state: 'coming', remindOn, opensOn: dateOf('2023-04-01') } as const;
    expect(stepOf(report, dateOf('2023-03-31'), [30, 7])).toBeNull();
    expect(stepOf({ ...report, state: 'due' }, dateOf('2023-04-01'), [30, 7])).toBe('ahead-7');
  });
  it('late once it is late, nothing once it is done', () => {
    const today = addDays(remindOn, 5);
    expect(stepOf({ state: 'late', remindOn, opensOn: null }, today, [7, 3, 1])).toBe('late');
    expect(stepOf({ state: 'done-late', remindOn, opensOn: null }, today, [7, 3, 1])).toBeNull();
  });
});
