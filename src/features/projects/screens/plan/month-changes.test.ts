import { expect, it } from 'vitest';
import { decimal } from '../../../../foundation/decimal.ts';
import { month } from '../../../../foundation/month.ts';
import { satang } from '../../../../foundation/satang.ts';
import { examplePlan } from '../../example-plan.ts';
import {
  changeFigures,
  changePlannedWork,
  changeSpending,
  changeWork,
  fillFigures,
  fillSpending,
  fillWork,
} from './month-changes.ts';

const march = month('2020-03');
const [first] = examplePlan().activities;
const activityId = first?.activityId ?? '';

it('a typed amount replaces the month, keeps its work, and is no longer derived', () => {
  const plan = examplePlan();
  plan.activities = plan.activities.map((row) => ({ ...row, derivedMonths: [march] }));
  const after = changeSpending(plan, [{ rowKey: activityId, month: march, value: satang(5) }]);
  expect(after.activities[0]?.months[march]).toEqual({
    workPercent: decimal(10),
    plannedWork: '',
    spendingSatang: 5,
  });
  expect(after.activities.map((row) => row.derivedMonths)).toEqual([[], [march], [march]]);
  expect(plan.activities[0]?.months[march]?.spendingSatang).toBe(7_500_000);
});

it('planned work in words stands beside the figures of its month', () => {
  const change = (value: string | null) =>
    changePlannedWork(examplePlan(), [{ rowKey: activityId, month: march, value }]).activities[0]?.months[
      march
    ];
  expect(change('ลงพื้นที่')).toEqual({ ...first?.months[march], plannedWork: 'ลงพื้นที่' });
  expect(change(null)?.plannedWork).toBe('');
});

it('clearing a cell makes it missing, not zero', () => {
  const money = changeSpending(examplePlan(), [{ rowKey: activityId, month: march, value: null }]);
  expect(money.activities[0]?.months[march]?.spendingSatang).toBeNull();
  const work = changeWork(examplePlan(), [{ rowKey: activityId, month: march, value: null }]);
  expect(work.activities[0]?.months[march]?.workPercent).toBeNull();
  const rowKey = examplePlan().indicators[0]?.indicatorId ?? '';
  const figures = changeFigures(examplePlan(), [{ rowKey, month: march, value: null }]);
  expect(figures.indicators[0]?.months[march]).toBeUndefined();
});

it('filling touches blanks only', () => {
  const plan = examplePlan();
  expect(fillFigures(fillWork(fillSpending(plan)))).toEqual(plan);
  const cleared = changeSpending(plan, [{ rowKey: activityId, month: march, value: null }]);
  expect(fillSpending(cleared).activities[0]?.months[march]?.spendingSatang).toBe(0);
});
