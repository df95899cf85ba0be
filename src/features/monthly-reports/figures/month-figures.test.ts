import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../foundation/decimal.ts';
import type { Month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { figure, MISSING, money, NOT_APPLICABLE, NOTHING } from '../../../foundation/value.ts';
import { A1, A2, A3, entered, I1, I2, monthOfResults, SAMPLE_MONTHS, samplePlan } from '../example-plan.ts';
import { lastReportedMonth, monthFigures, monthSummary, yearFigures } from './month-figures.ts';
import { blankActivityResult, type ResultsByMonth } from './report-facts.ts';

const [OCT, NOV] = SAMPLE_MONTHS as [Month, Month];

describe('the printed sample of สสว.200/3 (S2 L276-283, CAL-03)', () => {
  const year = yearFigures(samplePlan(), {}, SAMPLE_MONTHS);

  it('totals and percents of 11,000,000 baht', () => {
    expect(year.map((each) => each.spending.planCumulative)).toEqual(
      [900_000, 1_200_000, 396_000_000, 402_450_000, 630_250_000, 638_050_000, 647_850_000].map(satang),
    );
    expect(year.map((each) => each.spending.planPercent)).toEqual([
      '0.08',
      '0.11',
      '36.00',
      '36.59',
      '57.30',
      '58.00',
      '58.90',
    ]);
  });

  it('activity 1 accumulates 0, 0, 45,000 ... 340,000', () => {
    expect(year.map((each) => each.activities[0]?.spending.planCumulative)).toEqual(
      [0, 0, 4_500_000, 10_000_000, 17_500_000, 25_000_000, 34_000_000].map(satang),
    );
  });

  it('no result is a cumulative of 0.00, not a blank', () => {
    expect(year.at(-1)?.spending).toMatchObject({ resultCumulative: 0, resultPercent: '0.00' });
  });
});

describe('results of a month', () => {
  const results: ResultsByMonth = {
    [OCT]: monthOfResults([entered(A1, '0', 0), entered(A2, '2.5', 1000.25), entered(A3, '10', 9000)]),
    [NOV]: monthOfResults([
      entered(A1, '5', 0.1),
      { ...entered(A2, '0', 0), work: NOTHING, spending: NOT_APPLICABLE },
      { ...blankActivityResult(A3), workDone: 'ประสานงาน' },
    ]),
  };
  const november = monthFigures(samplePlan(), results, NOV);

  it('keeps 0, N/A, "-" and missing apart in their month', () => {
    expect(november.activities.map((each) => each.spending.result)).toEqual([
      money(satang(10)),
      NOT_APPLICABLE,
      MISSING,
    ]);
    expect(november.activities.map((each) => each.work.result.kind)).toEqual([
      'number',
      'nothing',
      'missing',
    ]);
    expect(monthFigures(samplePlan(), results, OCT).activities[0]?.spending.result).toEqual(money(satang(0)));
  });

  it('adds only numbers', () => {
    expect(november.activities.map((each) => each.spending.resultCumulative)).toEqual([10, 100_025, 900_000]);
    expect(november.spending).toMatchObject({
      result: 10,
      resultCumulative: 1_000_035,
      resultPercent: '0.09',
    });
  });

  it('weighs work: 30 % of 5 + 60 % of 2.5 + 10 % of 10 = 4 % of the project', () => {
    expect(november.work).toEqual({ plan: '2', result: '1.5', planCumulative: '3', resultCumulative: '4' });
  });

  it('judges behind by cumulative work or money, money no more once the work is complete', () => {
    expect(november.activities.map((each) => each.behind)).toEqual([
      { work: false, spending: false },
      { work: false, spending: false },
      { work: true, spending: true },
    ]);
    const done = { [OCT]: monthOfResults([entered(A3, '100', 8999.99)]) };
    expect(monthFigures(samplePlan(), done, OCT).activities[2]?.behind).toEqual({
      work: false,
      spending: false,
    });
    const saved = { [OCT]: monthOfResults([entered(A3, '10', 8999.99)]) };
    expect(monthFigures(samplePlan(), saved, OCT).activities[2]?.behind).toEqual({
      work: false,
      spending: true,
    });
  });

  it('gives no percent of a budget of 0', () => {
    expect(monthFigures(samplePlan({ budgetSatang: satang(0) }), {}, OCT).spending.planPercent).toBeNull();
  });

  it('the last reported month is the last with an entry, N/A and "-" among them', () => {
    const words = monthOfResults([{ ...blankActivityResult(A1), workDone: 'ประชุม' }]);
    const nothing = monthOfResults([{ ...blankActivityResult(A1), spending: NOTHING }]);
    expect(lastReportedMonth({})).toBeNull();
    expect(lastReportedMonth({ [OCT]: results[OCT], [NOV]: words } as ResultsByMonth)).toBe(OCT);
    expect(lastReportedMonth({ [NOV]: nothing, [OCT]: words })).toBe(NOV);
    expect(lastReportedMonth(results, OCT)).toBe(OCT);
  });

  it('starts at the project’s first month', () => {
    const before = { ['2019-09' as Month]: monthOfResults([entered(A1, '50', 500)]), ...results };
    expect(monthFigures(samplePlan(), before, NOV).spending.resultCumulative).toBe(1_000_035);
  });
});

describe('indicators (CAL-05, CAL-16, A-14)', () => {
  const value = (of: string) => ({ value: figure(decimal(of)), note: '', derivation: null });
  const results: ResultsByMonth = {
    [OCT]: monthOfResults([], {
      [I1]: { indicatorId: I1, ...value('3') },
      [I2]: { indicatorId: I2, ...value('62.5') },
    }),
    [NOV]: monthOfResults([], {
      [I1]: { indicatorId: I1, ...value('10') },
      [I2]: { indicatorId: I2, value: NOTHING, note: 'วัดรายไตรมาส', derivation: null },
    }),
  };
  const [sum, percent] = monthFigures(samplePlan(), results, NOV).indicators;

  it('a sum adds up and may pass 100 %', () => {
    expect(sum).toMatchObject({
      resultCumulative: figure(decimal('13')),
      achievement: '108.33',
      plan: NOT_APPLICABLE,
    });
  });

  it('a percent keeps its last value and is never added', () => {
    expect(percent).toMatchObject({
      result: NOTHING,
      resultCumulative: figure(decimal('62.5')),
      achievement: '78.13',
    });
  });

  it('nothing reported is nothing achieved: no percent, no 0', () => {
    const [blank] = monthFigures(samplePlan(), {}, NOV).indicators;
    expect(blank).toMatchObject({ resultCumulative: MISSING, achievement: null });
  });
});

describe('properties', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000_000_000 }), { minLength: 7, maxLength: 7 });

  it('a cumulative is the cumulative before plus the month, and never falls', () => {
    fc.assert(
      fc.property(amounts, amounts, (first, second) => {
        const results: ResultsByMonth = {};
        SAMPLE_MONTHS.forEach((each, index) => {
          results[each] = monthOfResults([
            { ...entered(A1, '1', 0), spending: money(satang(first[index] ?? 0)) },
            { ...entered(A2, '1', 0), spending: money(satang(second[index] ?? 0)) },
          ]);
        });
        const year = yearFigures(samplePlan(), results, SAMPLE_MONTHS);
        year.forEach((each, index) => {
          const before = year[index - 1]?.spending.resultCumulative ?? 0;
          expect(each.spending.resultCumulative).toBe(before + each.spending.result);
          expect(each.spending.resultCumulative).toBe(
            each.activities.reduce((total, activity) => total + activity.spending.resultCumulative, 0),
          );
        });
        const everything = [...first, ...second].reduce((total, amount) => total + BigInt(amount), 0n);
        expect(BigInt(year.at(-1)?.spending.resultCumulative ?? -1)).toBe(everything);
      }),
      { numRuns: 40 },
    );
  });

  it('the summary of a month agrees with its figures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 }), (tenths) => {
        const rows = [A1, A2, A3].map((id, index) =>
          entered(id, String((tenths[index] ?? 0) / 10), index * 7.31),
        );
        const plan = samplePlan();
        const figures = monthFigures(plan, { [OCT]: monthOfResults(rows) }, OCT);
        const summary = monthSummary(
          rows.map((each, index) => ({ ...each, weight: plan.activities[index]?.weight ?? decimal('0') })),
        );
        expect(summary).toEqual({
          workPercent: figures.work.result,
          spendingSatang: figures.spending.result,
          problems: 0,
        });
      }),
      { numRuns: 50 },
    );
  });
});
