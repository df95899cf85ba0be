import { expect, it } from 'vitest';
import { fiscalYear } from '../../../foundation/fiscal-year.ts';
import { examplePlan } from '../example-plan.ts';
import { planDraftSchema } from '../schemas.ts';
import { impossibleMonths, possibleMonths } from './possible-months.ts';

const year = fiscalYear(2566);
const planned = (month: string) => {
  const [activity] = examplePlan().activities;
  const cell = { workPercent: '10', plannedWork: '', spendingSatang: 0 };
  return planDraftSchema.parse({
    ...examplePlan(),
    indicators: [],
    activities: [{ ...activity, months: { [month]: cell } }],
  });
};

it('reaches 59 months past either end of the fiscal year: the longest period that still touches it', () => {
  expect(possibleMonths(year)).toEqual({ first: '2017-11', last: '2028-08' });
});

it.each([
  ['2017-10', true],
  ['2017-11', false],
  ['2022-10', false],
  ['2028-08', false],
  ['2028-09', true],
  ['2030-01', true],
])('a plan of 2566 with a figure in %s is refused: %s', (month, refused) => {
  const found = impossibleMonths(planned(month), year).map((each) => each.place);
  expect(found).toEqual(refused ? [`activities[0].months[${month}]`] : []);
});
