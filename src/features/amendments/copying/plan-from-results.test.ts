/** FRM-2003-1 (S2 L406): the results of the latest month are where the new plan starts. */
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../foundation/decimal.ts';
import { fiscalYear } from '../../../foundation/fiscal-year.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { figure, MISSING, money, NOT_APPLICABLE, NOTHING } from '../../../foundation/value.ts';
import { blankActivityResult, type ResultsByMonth } from '../../monthly-reports/rules.ts';
import { missingForSubmission, planTotals } from '../../projects/rules.ts';
import { plan } from '../example-amendment.ts';
import { planFromResults } from './plan-from-results.ts';

const [first, second, third] = plan.activities;
const [output, outcome] = plan.indicators;
if (!first || !second || !third || !output || !outcome) throw new Error('the example is smaller than told');

/** December: 45,000 planned and 40,000 spent on activity 1; activity 2 says "-", activity 3 nothing at all. */
const results: ResultsByMonth = {
  [month('2019-10')]: {
    activities: {
      [first.activityId]: {
        ...blankActivityResult(first.activityId),
        work: figure(decimal('0')),
        spending: money(satang(0)),
      },
    },
    indicators: {},
  },
  [month('2019-12')]: {
    activities: {
      [first.activityId]: {
        ...blankActivityResult(first.activityId),
        work: figure(decimal('7.5')),
        spending: money(satang(4_000_050)),
      },
      [second.activityId]: {
        ...blankActivityResult(second.activityId),
        work: NOTHING,
        spending: NOT_APPLICABLE,
      },
    },
    indicators: {
      [output.indicatorId]: {
        indicatorId: output.indicatorId,
        value: figure(decimal('3')),
        note: '',
        derivation: null,
      },
      [outcome.indicatorId]: {
        indicatorId: outcome.indicatorId,
        value: MISSING,
        note: '',
        derivation: null,
      },
    },
  },
};
const until = month('2019-12');
const copy = planFromResults(plan, results, until);
const cell = (at: number, of: string) => copy.activities[at]?.months[month(of)];

describe('a plan that starts from the results', () => {
  it.each([
    ['a result replaces the plan', 0, '2019-12', '7.5', 4_000_050],
    ['"-" and N/A did nothing', 1, '2019-12', '0', 0],
    ['a missing result did nothing', 2, '2019-12', '0', 0],
    ['a month without a report holds nothing', 0, '2019-11', '0', 0],
    ['the month after keeps its plan', 0, '2020-01', '10', 5_500_000],
    ['so does the last month that was planned', 0, '2020-05', '50', 46_370_000],
  ] as const)('%s', (_what, at, of, workPercent, spendingSatang) => {
    expect(cell(at, of)).toEqual({ workPercent, spendingSatang, plannedWork: '' });
  });

  it('indicators take their value; what was not said has no target any more', () => {
    expect(copy.indicators[0]?.months[until]).toEqual(figure(decimal('3')));
    expect(copy.indicators[1]?.months[until]).toEqual(NOT_APPLICABLE);
    expect(copy.indicators[0]?.months[month('2020-09')]).toEqual(figure(decimal('12')));
  });

  it('done twice it is the same, and without a report the plan stays as it is', () => {
    expect(planFromResults(copy, results, until)).toEqual(copy);
    expect(planFromResults(plan, {}, null)).toBe(plan);
  });

  it('the work that was planned in a reported month is that of the plan it was reported under', () => {
    const said = (plannedWork: string) => ({
      ...plan,
      activities: plan.activities.map((row) => ({
        ...row,
        months: Object.fromEntries(
          Object.entries(row.months).map(([key, value]) => [key, { ...value, plannedWork }]),
        ) as typeof row.months,
      })),
    });
    const sent = planFromResults(said('เขียนใหม่'), results, until, said('ตามแผนเดิม'));
    expect(sent.activities[0]?.months[until]?.plannedWork).toBe('ตามแผนเดิม');
    expect(sent.activities[0]?.months[month('2020-01')]?.plannedWork).toBe('เขียนใหม่');
  });

  it('what the results leave to be planned anew is told by the totals and refused until it is', () => {
    const totals = planTotals(copy);
    // 45,000 planned, 40,000.50 spent: 4,999.50 wait for a month.
    expect(totals.rows[0]?.spendingDifferenceSatang).toBe(-499_950);
    expect(totals.rows[0]?.workPercent).toBe('97.5');
    const codes = missingForSubmission(copy, { fiscalYear: fiscalYear(2563) }).map(
      (each) => `${each.place} ${each.code}`,
    );
    expect(codes).toContain('activities[0].spending activity-spending-not-budget');
    expect(codes).toContain('activities[0].work activity-work-not-100');
    const planned = {
      ...copy,
      activities: copy.activities.map((row, at) => {
        const last = month('2020-09');
        const total = totals.rows[at];
        return {
          ...row,
          months: {
            ...row.months,
            [last]: {
              plannedWork: '',
              spendingSatang: satang(-(total?.spendingDifferenceSatang ?? 0)),
              workPercent: decimal(String(100 - Number(total?.workPercent))),
            },
          },
        };
      }),
    };
    expect(missingForSubmission(planned, { fiscalYear: fiscalYear(2563) })).toEqual([]);
  });
});
