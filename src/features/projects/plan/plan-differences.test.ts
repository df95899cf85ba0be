import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { decimal } from '../../../foundation/decimal.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { examplePlan } from '../example-plan.ts';
import { type PlanDraft, planActivitySchema, planDraftSchema, planIndicatorSchema } from '../schemas.ts';
import {
  activityColumns,
  headColumns,
  heaviestScope,
  indicatorColumns,
  planDifferences,
} from './plan-differences.ts';

const plan = examplePlan();
const scopeOf = (after: Partial<PlanDraft>) => heaviestScope(planDifferences(plan, { ...plan, ...after }));
const [first, second, third] = plan.activities as [
  PlanDraft['activities'][0],
  PlanDraft['activities'][0],
  PlanDraft['activities'][0],
];
const [output, outcome] = plan.indicators as [PlanDraft['indicators'][0], PlanDraft['indicators'][0]];
const withFirst = (change: Partial<typeof first>) => ({
  activities: [{ ...first, ...change }, second, third],
});
const withOutput = (change: Partial<typeof output>) => ({ indicators: [{ ...output, ...change }, outcome] });
const december = month('2019-12');
const cell = first.months[december] as NonNullable<(typeof first.months)[typeof december]>;
const inDecember = (change: Partial<typeof cell>) =>
  withFirst({ months: { ...first.months, [december]: { ...cell, ...change } } });

/** Decision A-02, FRM-400-1 and 400-2; docs/decisions/0023-copies-of-a-plan.md. */
it.each<[string, Partial<PlanDraft>, ReturnType<typeof scopeOf>]>([
  ['nothing', {}, null],
  ['the same provinces in another order', { provinces: [...plan.provinces].reverse() }, null],
  ['telephone', { contactTelephone: '0 2111 1111' }, 'text'],
  ['responsible officer', { officerPersonId: '01890000-0000-7000-8000-00000000dead' }, 'text'],
  ['rationale', { rationale: 'แก้คำผิด' }, 'text'],
  ['place', { provinces: ['10', '11'] }, 'text'],
  ['link to a plan above', { planNodeIds: [] }, 'text'],
  ['method of an indicator', withOutput({ method: 'นับจากทะเบียน' }), 'text'],
  ['planned work in words', inDecember({ plannedWork: 'ลงพื้นที่' }), 'text'],
  ['order of activities', { activities: [second, first, third] }, 'text'],
  ['name of an activity', withFirst({ name: 'งานอื่น' }), 'distribution'],
  ['budget of an activity', withFirst({ budgetSatang: satang(1) }), 'distribution'],
  ['weight', withFirst({ weight: decimal(41) }), 'distribution'],
  ['money of a month', inDecember({ spendingSatang: satang(1) }), 'distribution'],
  ['work of a month', inDecember({ workPercent: decimal(1) }), 'distribution'],
  ['month of an indicator', withOutput({ months: {} }), 'distribution'],
  ['an activity less', { activities: [first, second] }, 'distribution'],
  ['first day', { startsOn: dateOf('2019-11-01') }, 'distribution'],
  ['last day', { endsOn: dateOf('2020-12-31') }, 'substance'],
  ['total budget', { budgetSatang: satang(1) }, 'substance'],
  ['name of the project', { name: 'อื่น' }, 'substance'],
  ['objectives', { objectives: ['อื่น'] }, 'substance'],
  ['output target', withOutput({ target: decimal(11) }), 'substance'],
  ['an outcome less', { indicators: [output] }, 'substance'],
  ['text and last day together', { rationale: 'อื่น', endsOn: dateOf('2020-12-31') }, 'substance'],
])('a change of %s', (_what, change, scope) => {
  expect(scopeOf(change)).toBe(scope);
});

it('names place, row, month and both values of each', () => {
  expect(planDifferences(plan, { ...plan, ...inDecember({ spendingSatang: satang(5_000_000) }) })).toEqual([
    {
      place: 'activities[0].months[2019-12].spending',
      field: 'activities.spendingSatang',
      scope: 'distribution',
      row: first.name,
      month: '2019-12',
      kind: 'money',
      before: '4500000',
      after: '5000000',
    },
  ]);
  expect(planDifferences(plan, { ...plan, activities: [first, third] })).toMatchObject([
    { place: 'activities[1]', before: second.name, after: null },
  ]);
});

it('judges every column of สสว.100', () => {
  const judged = (of: object, ...others: string[]) => [...Object.keys(of), ...others].sort();
  const columnsOf = (schema: { shape: object }) => Object.keys(schema.shape).sort();
  expect(judged(headColumns, 'indicators', 'activities')).toEqual(columnsOf(planDraftSchema));
  expect(judged(indicatorColumns, 'indicatorId', 'months', 'derivedMonths')).toEqual(
    columnsOf(planIndicatorSchema),
  );
  expect(judged(activityColumns, 'activityId', 'months', 'derivedMonths')).toEqual(
    columnsOf(planActivitySchema),
  );
});
