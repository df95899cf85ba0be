import { describe, expect, it } from 'vitest';
import { exampleMonths, examplePlan } from './example-plan.ts';
import { AMOUNT_LIMIT, planDraftSchema, savePlanDraftSchema, TEXT_LIMITS } from './schemas.ts';

/** A plan as it comes over the wire, with one place changed. */
function sent(change: (plan: Record<string, never>) => void = () => {}): unknown {
  const plan = JSON.parse(JSON.stringify(examplePlan()));
  change(plan);
  return plan;
}
const placesOf = (body: unknown) => {
  const parsed = planDraftSchema.safeParse(body);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
};
// biome-ignore lint/suspicious/noExplicitAny: bodies from outside have no type
type Outside = any;
const first = exampleMonths[0] as string;

describe('a plan from outside', () => {
  it('the example passes and comes out as it went in', () => {
    expect(planDraftSchema.parse(sent())).toEqual(examplePlan());
  });

  it('Thai digits are read and stored Arabic (VAL-21)', () => {
    const plan = planDraftSchema.parse(
      sent((body: Outside) => {
        body.activities[0].weight = '๔๐.๕';
        body.indicators[0].target = '๑,๒๐๐';
      }),
    );
    expect([plan.activities[0]?.weight, plan.indicators[0]?.target]).toEqual(['40.5', '1200']);
  });

  it.each<[string, string, (body: Outside) => void]>([
    ['a number for a name', 'name', (body) => Object.assign(body, { name: 5 })],
    ['an empty name', 'name', (body) => Object.assign(body, { name: '  ' })],
    ['a huge name', 'name', (body) => Object.assign(body, { name: 'ก'.repeat(TEXT_LIMITS.name + 1) })],
    [
      'a megabyte of rationale',
      'rationale',
      (body) => Object.assign(body, { rationale: 'ก'.repeat(1_000_000) }),
    ],
    ['a negative budget', 'budgetSatang', (body) => Object.assign(body, { budgetSatang: -1 })],
    ['a fraction of a satang', 'budgetSatang', (body) => Object.assign(body, { budgetSatang: 0.5 })],
    [
      'an over-large budget',
      'budgetSatang',
      (body) => Object.assign(body, { budgetSatang: AMOUNT_LIMIT + 1 }),
    ],
    ['a budget as text', 'budgetSatang', (body) => Object.assign(body, { budgetSatang: '11000000' })],
    ['30 February', 'startsOn', (body) => Object.assign(body, { startsOn: '2020-02-30' })],
    ['a Buddhist year on the wire', 'startsOn', (body) => Object.assign(body, { startsOn: '2563-02-01' })],
    ['a foreign kind of id', 'programmeId', (body) => Object.assign(body, { programmeId: "1' or '1'='1" })],
    ['an unknown field', '', (body) => Object.assign(body, { state: 'approved' })],
    [
      'the same activity twice',
      'activities',
      (body) => {
        body.activities[1].activityId = body.activities[0].activityId;
      },
    ],
    [
      'more than 100 percent',
      `activities.0.months.${first}.workPercent`,
      (body) => {
        body.activities[0].months[first].workPercent = '100.01';
      },
    ],
    [
      'a month that is none',
      'activities.0.months.2020-13',
      (body) => {
        body.activities[0].months['2020-13'] = body.activities[0].months[first];
      },
    ],
    [
      'a value of an unknown kind',
      `indicators.0.months.${first}.kind`,
      (body) => {
        body.indicators[0].months[first] = { kind: 'missing' };
      },
    ],
    [
      'a thousand activities',
      'activities',
      (body) => {
        body.activities = Array.from({ length: 1_000 }, () => body.activities[0]);
      },
    ],
  ])('%s is refused at its place', (_, place, change) => {
    expect(placesOf(sent(change))).toContain(place);
  });

  it('amounts that together leave the exact range are refused', () => {
    const body = sent((plan: Outside) => {
      plan.activities = Array.from({ length: 100 }, (_, number) => ({
        ...plan.activities[0],
        activityId: `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`,
        months: Object.fromEntries(
          exampleMonths.map((month) => [
            month,
            { workPercent: null, plannedWork: '', spendingSatang: AMOUNT_LIMIT },
          ]),
        ),
      }));
    });
    expect(placesOf(body)).toEqual(['activities']);
  });

  it.each([null, [], 'x', {}, { version: '1', plan: sent() }, { version: 0, plan: sent() }])(
    'no plan at all: %j',
    (body) => {
      expect(savePlanDraftSchema.safeParse(body).success).toBe(false);
    },
  );
});
