import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { month } from '../../../foundation/month.ts';
import { monthsOutside } from './months-outside.ts';

const of = (startsOn: string | null, endsOn: string | null) => ({
  startsOn: startsOn === null ? null : dateOf(startsOn),
  endsOn: endsOn === null ? null : dateOf(endsOn),
});
const reported = [month('2019-10'), month('2019-11'), month('2019-12')];

it.each([
  ['all of them lie within', of('2019-10-15', '2019-12-01'), []],
  ['the start was moved past one', of('2019-11-01', '2020-09-30'), ['2019-10']],
  ['the end was moved before one', of('2019-10-01', '2019-11-30'), ['2019-12']],
  ['both were moved', of('2019-11-01', '2019-11-30'), ['2019-10', '2019-12']],
  ['a plan without a period leaves nothing out', of('2019-11-01', null), []],
])('%s', (_what, plan, expected) => {
  expect(monthsOutside(plan, reported)).toEqual(expected);
});
