/** Decision A-02 as a table that an officer can check: what changes, which kind it is, who decides. */
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { decimal } from '../../../foundation/decimal.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { amendmentDifferences } from '../difference/amendment-differences.ts';
import { type AmendedPlan, amend, plan } from '../example-amendment.ts';
import { type AmendmentKind, type Decider, deciderOf, kindsOf } from './amendment-kinds.ts';

const [first, second, third] = plan.activities;
const [output, outcome] = plan.indicators;
if (!first || !second || !third || !output || !outcome) throw new Error('the example is smaller than told');
const added = { ...third, activityId: '01890000-0000-7000-8000-0000000000a9', name: 'กิจกรรมเพิ่ม' };
const nothing = { weight: decimal(0), budgetSatang: satang(0) };

const spending = (activityId: string, at: string, amount: number) => ({
  month: [activityId, month(at), { spendingSatang: satang(amount * 100) }] as [
    string,
    ReturnType<typeof month>,
    object,
  ],
});
const work = (activityId: string, at: string, percent: number) => ({
  month: [activityId, month(at), { workPercent: decimal(percent) }] as [
    string,
    ReturnType<typeof month>,
    object,
  ],
});

type Row = [what: string, after: AmendedPlan, kinds: AmendmentKind[], decider: Decider];
const table: Row[] = [
  // Case 1: the same total, distributed in another way.
  [
    'money from April to May',
    amend(
      {},
      spending(first.activityId, '2020-04', 0),
      spending(first.activityId, '2020-05', 463_700 + 90_000),
    ),
    ['adjust-money'],
    'director',
  ],
  [
    'work from April to May',
    amend({}, work(first.activityId, '2020-04', 0), work(first.activityId, '2020-05', 60)),
    ['adjust-work'],
    'director',
  ],
  [
    'money from one activity to another, the total stays',
    amend(
      {},
      { activity: [first.activityId, { budgetSatang: satang(first.budgetSatang + 100) }] },
      { activity: [second.activityId, { budgetSatang: satang(second.budgetSatang - 100) }] },
    ),
    ['adjust-money'],
    'director',
  ],
  [
    'weights',
    amend(
      {},
      { activity: [first.activityId, { weight: decimal(45) }] },
      { activity: [third.activityId, { weight: decimal(5) }] },
    ),
    ['adjust-work'],
    'director',
  ],
  [
    'work and money',
    amend({}, work(first.activityId, '2020-04', 9), spending(first.activityId, '2020-04', 9)),
    ['adjust-work', 'adjust-money'],
    'director',
  ],
  [
    'months of an indicator, its target stays',
    amend({}, { indicator: [output.indicatorId, { months: {} }] }),
    ['adjust-work'],
    'director',
  ],
  ['telephone', amend({ contactTelephone: '0 2000 0001' }), ['adjust-work'], 'director'],
  [
    'an activity without weight and money comes',
    amend({ activities: [...plan.activities, { ...added, ...nothing }] }),
    ['adjust-work'],
    'director',
  ],
  // Case 2: what the board approved.
  ['a later end', amend({ endsOn: dateOf('2020-10-01') }), ['extend'], 'board'],
  ['an earlier end', amend({ endsOn: dateOf('2020-08-31') }), ['change'], 'board'],
  ['an activity comes (S2 L371)', amend({ activities: [...plan.activities, added] }), ['extend'], 'board'],
  ['one letter of the name', amend({ name: `${plan.name} ฯ` }), ['change'], 'board'],
  ['objective', amend({ objectives: plan.objectives.slice(0, 1) }), ['change'], 'board'],
  ['expected achievement', amend({ achievement: 'อื่น' }), ['change'], 'board'],
  ['one satang of the total', amend({ budgetSatang: satang(1_100_000_001) }), ['change'], 'board'],
  [
    'target of an output',
    amend({}, { indicator: [output.indicatorId, { target: decimal('11.9') }] }),
    ['change'],
    'board',
  ],
  [
    'unit of an outcome',
    amend({}, { indicator: [outcome.indicatorId, { unitOfMeasure: 'เล่ม' }] }),
    ['change'],
    'board',
  ],
  ['an outcome goes', amend({ indicators: [output] }), ['change'], 'board'],
  [
    'an activity with work or money goes (S2 L375)',
    amend({ activities: [first, second] }),
    ['cancel'],
    'board',
  ],
  [
    'an activity is left with neither weight nor money',
    amend({}, { activity: [third.activityId, nothing] }),
    ['cancel'],
    'board',
  ],
  [
    'all at once',
    amend(
      { endsOn: dateOf('2020-12-31'), name: 'ใหม่', activities: [first, second] },
      work(first.activityId, '2020-04', 9),
      spending(first.activityId, '2020-04', 9),
    ),
    ['adjust-work', 'adjust-money', 'extend', 'change', 'cancel'],
    'board',
  ],
];

const kinds = (after: AmendedPlan, cancel = false, reportedUntil: string | null = null) =>
  kindsOf(
    amendmentDifferences(plan, after, {
      reportedUntil: reportedUntil === null ? null : month(reportedUntil),
    }),
    {
      before: plan,
      after,
      cancel,
    },
  );

describe('the kind of an amendment', () => {
  it.each(table)('%s', (_what, after, expected, decider) => {
    const found = kinds(after);
    expect(found.map((each) => each.kind)).toEqual(expected);
    expect(deciderOf(found)).toBe(decider);
    for (const { why, clause } of found) {
      expect(why.length).toBeGreaterThan(0);
      expect(clause.source).toBe('osmep-manual-2564');
    }
  });

  it('every field of a plan has a kind: none slips through unseen', () => {
    const all = amend({
      ...Object.fromEntries(Object.entries(plan).map(([field, value]) => [field, otherValue(value)])),
      startsOn: dateOf('2019-10-02'),
      endsOn: dateOf('2020-09-29'),
      indicators: plan.indicators,
      activities: plan.activities,
      derivation: plan.derivation,
    });
    const general = Object.keys(plan).filter(
      (field) => !['indicators', 'activities', 'derivation'].includes(field),
    );
    const named = kinds(all).flatMap(({ why }) => why.map((each) => each.place));
    expect(named.toSorted()).toEqual(general.toSorted());
  });

  it('a wish to cancel the project is the board’s even when nothing differs', () => {
    const found = kinds(plan, true);
    expect(found.map((each) => [each.kind, each.decidedBy, each.why[0]?.place])).toEqual([
      ['cancel', 'board', 'project'],
    ]);
  });

  it('nothing differs, nothing is wished: no kind', () => {
    expect(kinds(plan)).toEqual([]);
  });

  it('results in reported months are facts: alone they make no kind, beside a wish they are no reason', () => {
    const after = amend({}, spending(first.activityId, '2020-03', 1), work(first.activityId, '2020-03', 1));
    expect(kinds(after, false, '2020-03')).toEqual([]);
    const wished = amend(
      {},
      spending(first.activityId, '2020-03', 1),
      spending(first.activityId, '2020-04', 1),
    );
    expect(kinds(wished, false, '2020-03').flatMap(({ why }) => why.map((each) => each.place))).toEqual([
      'activities[0].months[2020-04].spending',
    ]);
  });
});

function otherValue(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return [...value, '99'];
  return `${value ?? ''}x`;
}
