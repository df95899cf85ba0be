import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { decimal } from '../../../foundation/decimal.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { amendmentDifferences } from '../difference/amendment-differences.ts';
import { amend, plan } from '../example-amendment.ts';
import { changesOnPaper } from './form-400-facts.ts';

it('สสว.400 lists every change that its tables of months do not show', () => {
  const [activity] = plan.activities;
  const [indicator] = plan.indicators;
  if (!activity || !indicator) throw new Error('the example is smaller than told');
  const april = month('2020-04');
  const cell = { spendingSatang: satang(1), workPercent: decimal(1), plannedWork: 'เลื่อนไปพฤษภาคม' };
  const after = amend(
    { endsOn: dateOf('2020-10-01') },
    { month: [activity.activityId, april, cell] },
    { indicator: [indicator.indicatorId, { months: {} }] },
  );
  expect(changesOnPaper(amendmentDifferences(plan, after)).map(({ place }) => place)).toEqual([
    'endsOn',
    'indicators[0].indicators.months',
    'activities[0].activities.plannedWork',
  ]);
});
