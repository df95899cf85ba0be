import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { decimal } from '../../../foundation/decimal.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { exampleIds, examplePlan, exampleYear } from '../example-plan.ts';
import { projectMessages } from '../messages.ts';
import type { PlanDraft } from '../schemas.ts';
import { missingForSubmission } from './missing-list.ts';

const facts = { fiscalYear: exampleYear };
const listed = (plan: PlanDraft) => missingForSubmission(plan, facts).map((each) => [each.place, each.code]);

function withActivity(index: number, change: (activity: PlanDraft['activities'][number]) => void): PlanDraft {
  const plan = structuredClone(examplePlan());
  const activity = plan.activities[index];
  if (activity) change(activity);
  return plan;
}

const blank: PlanDraft = {
  ...examplePlan(),
  name: '',
  projectType: null,
  budgetSource: null,
  contactTelephone: '',
  rationale: '',
  objectives: [''],
  targetGroup: '',
  targetGroupCount: null,
  provinces: [],
  indicators: [],
  achievement: '',
  startsOn: null,
  endsOn: null,
  budgetSatang: null,
  activities: [],
  planNodeIds: [],
};

describe('what is missing before submission', () => {
  it('the complete example lacks nothing', () => {
    expect(listed(examplePlan())).toEqual([]);
  });

  it('an empty plan names every field of FRM 4.1 that is required', () => {
    expect(listed(blank).map(([place]) => place)).toEqual([
      'name',
      'projectType',
      'budgetSource',
      'contactTelephone',
      'rationale',
      'objectives[0]',
      'targetGroup',
      'targetGroupCount',
      'provinces',
      'achievement',
      'startsOn',
      'endsOn',
      'indicators',
      'indicators',
      'budgetSatang',
      'activities',
      'planNodeIds',
    ]);
  });

  it.each<[string, PlanDraft, string, string]>([
    [
      'period turned around',
      examplePlan({ startsOn: dateOf('2020-09-30'), endsOn: dateOf('2019-10-01') }),
      'endsOn',
      'period-reversed',
    ],
    [
      'period of another fiscal year',
      examplePlan({ startsOn: dateOf('2020-10-01'), endsOn: dateOf('2021-09-30') }),
      'startsOn',
      'period-outside-fiscal-year',
    ],
    [
      'row total one satang off its budget',
      withActivity(0, (activity) => {
        activity.budgetSatang = satang(activity.budgetSatang + 1);
      }),
      'activities[0].spending',
      'activity-spending-not-budget',
    ],
    [
      'activity budgets one satang off the project budget',
      examplePlan({ budgetSatang: satang(1_100_000_001) }),
      'activities[0].budget',
      'activity-budgets-not-budget',
    ],
    [
      'work of an activity 99.99',
      withActivity(1, (activity) => {
        const cell = activity.months[month('2020-05')];
        if (cell) cell.workPercent = decimal('49.99');
      }),
      'activities[1].work',
      'activity-work-not-100',
    ],
    [
      'weights 99',
      withActivity(2, (activity) => {
        activity.weight = decimal(9);
      }),
      'activities[0].weight',
      'weights-not-100',
    ],
    [
      'a blank month leads to its cell',
      withActivity(2, (activity) => {
        const cell = activity.months[month('2020-07')];
        if (cell) cell.spendingSatang = null;
      }),
      'activities[2].months[2020-07].spending',
      'activity-spending-blank',
    ],
    [
      'money in a month after the end',
      examplePlan({ endsOn: dateOf('2020-04-30') }),
      'activities[0].months[2020-05].spending',
      'activity-month-outside-period',
    ],
    ['no link upwards', examplePlan({ planNodeIds: [] }), 'planNodeIds', 'plan-link-missing'],
  ])('%s', (_, plan, place, code) => {
    expect(listed(plan)).toContainEqual([place, code]);
  });

  it('a target of 0 is no target, and an outcome indicator is demanded beside outputs', () => {
    const plan = structuredClone(examplePlan());
    plan.indicators = plan.indicators.filter((indicator) => indicator.level === 'output');
    if (plan.indicators[0]) plan.indicators[0].target = decimal(0);
    expect(listed(plan)).toEqual([
      ['indicators', 'outcome-indicator-missing'],
      ['indicators[0].target', 'indicator-target-not-positive'],
    ]);
  });

  it('every code has words, and every one rests on a clause', () => {
    const all = [
      ...missingForSubmission(blank, facts),
      ...missingForSubmission(
        examplePlan({
          allocationMemoNumber: 'x',
          planNodeIds: [exampleIds.planNode],
          endsOn: dateOf('2020-04-30'),
        }),
        facts,
      ),
    ];
    for (const each of all) {
      expect(Object.keys(projectMessages)).toContain(each.code);
      expect(each.clause?.source).toMatch(/^[a-z0-9-]+$/);
    }
  });
});
