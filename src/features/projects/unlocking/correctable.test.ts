import { expect, it } from 'vitest';
import { satang } from '../../../foundation/satang.ts';
import { examplePlan } from '../example-plan.ts';
import { planDifferences } from '../plan/plan-differences.ts';
import { amendmentFields, needsAmendment } from './correctable.ts';

const plan = examplePlan();
const codes = (change: Partial<typeof plan>) =>
  needsAmendment(planDifferences(plan, { ...plan, ...change })).map(({ place, code }) => `${place} ${code}`);

/** Decision A-02 and docs/decisions/0023-copies-of-a-plan.md. */
it.each<[string, Partial<typeof plan>, string[]]>([
  ['contacts', { contactTelephone: '0 2111 1111', coordinatorPersonId: plan.officerPersonId }, []],
  ['places', { provinces: ['10', '50'] }, []],
  ['links', { planNodeIds: [] }, []],
  ['reasons in words', { rationale: 'แก้คำผิด', jointUnits: ['หน่วยร่วม'] }, []],
  [
    'the method of an indicator',
    { indicators: plan.indicators.map((row) => ({ ...row, method: 'ทะเบียน' })) },
    [],
  ],
  ['the total budget', { budgetSatang: satang(1) }, ['budgetSatang unlock-needs-board']],
  ['the last day', { endsOn: null }, ['endsOn unlock-needs-board']],
  ['the name', { name: 'อื่น' }, ['name unlock-needs-board']],
  ['a target', { indicators: plan.indicators.slice(0, 1) }, ['indicators[1] unlock-needs-board']],
  [
    'money between activities',
    {
      activities: plan.activities.map((row, index) =>
        index === 0 ? { ...row, budgetSatang: satang(1) } : row,
      ),
    },
    ['activities[0].budget unlock-needs-director'],
  ],
])('%s', (_what, change, expected) => {
  expect(codes(change)).toEqual(expected);
});

it('leaves open exactly the fields that it would take', () => {
  const open = [
    'contactTelephone',
    'provinces',
    'planNodeIds',
    'rationale',
    'indicators.method',
    'activities.plannedWork',
  ];
  for (const field of open) expect(amendmentFields).not.toHaveProperty([field]);
  expect(amendmentFields).toMatchObject({
    name: 'unlock-needs-board',
    budgetSatang: 'unlock-needs-board',
    'indicators.target': 'unlock-needs-board',
    'activities.spendingSatang': 'unlock-needs-director',
    activities: 'unlock-needs-director',
  });
});
