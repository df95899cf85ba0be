import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../foundation/decimal.ts';
import { formatBaht, SATANG_LIMIT, satang } from '../../../foundation/satang.ts';
import { exampleMonths, examplePlan } from '../example-plan.ts';
import { planMonths, planTotals, weightedWork } from './plan-totals.ts';

describe('totals of a plan', () => {
  const totals = planTotals(examplePlan());

  it('the cumulative plan of the manual: 9,000 to 6,478,500 of 11,000,000 (CAL-03, S2 L276-277)', () => {
    const printed = totals.columns.slice(0, 7).map((column) => formatBaht(column.spendingCumulativeSatang));
    expect(printed).toEqual([
      '9,000.00',
      '12,000.00',
      '3,960,000.00',
      '4,024,500.00',
      '6,302,500.00',
      '6,380,500.00',
      '6,478,500.00',
    ]);
    expect(totals.columns.slice(0, 7).map((column) => column.spendingPercent)).toEqual([
      '0.08',
      '0.11',
      '36.00',
      '36.59',
      '57.30',
      '58.00',
      '58.90',
    ]);
  });

  it('rows, columns and budgets meet the budget of the project', () => {
    expect(totals.rows.map((row) => row.spendingDifferenceSatang)).toEqual([0, 0, 0]);
    expect(formatBaht(totals.spendingSatang)).toBe('11,000,000.00');
    expect(formatBaht(totals.activityBudgetsSatang)).toBe('11,000,000.00');
    expect(totals.columns.at(-1)?.spendingPercent).toBe('100.00');
    expect(totals.columns.at(-1)?.workPercentCumulative).toBe('100');
    expect(totals.weight).toBe('100');
  });

  it('work of the project weighs each activity: 40% x 50 + 60% x 10 = 26', () => {
    expect(
      weightedWork([
        { weight: decimal(40), workPercent: decimal(50) },
        { weight: decimal(60), workPercent: decimal(10) },
      ]),
    ).toBe('26');
  });

  it('a project without budget has amounts and no percent', () => {
    const none = planTotals({ ...examplePlan(), budgetSatang: satang(0) });
    expect(none.columns[0]?.spendingPercent).toBeNull();
  });

  it('a period that turns around has no months, one within a month has one', () => {
    const { startsOn, endsOn } = examplePlan();
    expect(planMonths({ startsOn: endsOn, endsOn: startsOn })).toEqual([]);
    expect(planMonths({ startsOn, endsOn: startsOn })).toEqual([exampleMonths[0]]);
    expect(planMonths({ startsOn: null, endsOn })).toEqual([]);
  });

  it('whatever is typed, the columns add up to the rows and the last cumulative value is the total', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000_000_000 }), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 6 }), (rows) => {
        const plan = {
          ...examplePlan(),
          activities: rows.map((row, number) => ({
            activityId: String(number),
            budgetSatang: satang(0),
            weight: decimal(0),
            months: Object.fromEntries(
              exampleMonths.map((month, index) => [
                month,
                { workPercent: null, plannedWork: '', spendingSatang: satang(row[index] ?? 0) },
              ]),
            ),
          })),
        };
        const found = planTotals(plan);
        const ofRows = found.rows.reduce((sum, row) => sum + row.spendingSatang, 0);
        const ofColumns = found.columns.reduce((sum, column) => sum + column.spendingSatang, 0);
        expect(ofRows).toBe(ofColumns);
        expect(found.columns.at(-1)?.spendingCumulativeSatang).toBe(found.spendingSatang);
      }),
    );
  });

  it('a sum beyond exact numbers stands at the limit instead of being wrong', () => {
    const [first] = examplePlan().activities;
    if (!first) throw new Error('the example has activities');
    const huge = { workPercent: null, plannedWork: '', spendingSatang: SATANG_LIMIT };
    const months = Object.fromEntries(exampleMonths.map((month) => [month, huge]));
    const found = planTotals({ ...examplePlan(), activities: [{ ...first, months }] });
    expect(found.spendingSatang).toBe(SATANG_LIMIT);
  });
});
