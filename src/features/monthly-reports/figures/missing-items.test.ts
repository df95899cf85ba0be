import { describe, expect, it } from 'vitest';
import { decimal } from '../../../foundation/decimal.ts';
import type { Month } from '../../../foundation/month.ts';
import { figure, NOT_APPLICABLE, NOTHING } from '../../../foundation/value.ts';
import { CLAUSES } from '../clauses.ts';
import { A1, A2, A3, entered, I1, I2, monthOfResults, SAMPLE_MONTHS, samplePlan } from '../example-plan.ts';
import { missingItems } from './missing-items.ts';
import type { MonthResults } from './report-facts.ts';

const [OCT, NOV] = SAMPLE_MONTHS as [Month, Month];
const indicators = {
  [I1]: { indicatorId: I1, value: figure(decimal('1')), note: '', derivation: null },
  [I2]: { indicatorId: I2, value: NOTHING, note: '', derivation: null },
};
const missing = (october: MonthResults) => missingItems(samplePlan(), { [OCT]: october }, OCT);
const places = (october: MonthResults) => missing(october).map((each) => `${each.code} ${each.place}`);
const onPlan = [entered(A1, '0', 0), entered(A2, '0', 0), entered(A3, '10', 9000)];

describe('what a report lacks before submission', () => {
  it('an untouched report: every indicator, and three cells of every activity', () => {
    const all = places(monthOfResults([]));
    expect(all).toHaveLength(2 + 3 * 3);
    expect(all[0]).toBe(`indicator-missing indicators.${I1}.value`);
    expect(all[2]).toBe(`work-done-missing activities.${A1}.workDone`);
  });

  it('nothing, when all is entered and on plan', () => {
    expect(places(monthOfResults(onPlan, indicators))).toEqual([]);
  });

  it('work in words even when zero was due (FRM-2002-1)', () => {
    const silent = [entered(A1, '0', 0, { workDone: ' \n ' }), ...onPlan.slice(1)];
    expect(missing(monthOfResults(silent, indicators))).toEqual([
      {
        code: 'work-done-missing',
        place: `activities.${A1}.workDone`,
        position: 1,
        name: 'งานติดตามผลการดำเนินงาน/โครงการ',
        clause: CLAUSES.workInWords,
      },
    ]);
  });

  it('problem and remedy behind plan, in work or in money (FRM-2002-2)', () => {
    for (const slow of [entered(A3, '9.99', 9000), entered(A3, '10', 8999.99)])
      expect(places(monthOfResults([...onPlan.slice(0, 2), slow], indicators))).toEqual([
        `problem-missing activities.${A3}.problem`,
        `remedy-missing activities.${A3}.remedy`,
      ]);
    const explained = entered(A3, '5', 0, { problem: 'จัดจ้างล่าช้า', remedy: 'เร่งรัดการจัดจ้าง' });
    expect(places(monthOfResults([...onPlan.slice(0, 2), explained], indicators))).toEqual([]);
  });

  it('still behind in a later month for which nothing was due', () => {
    const october = monthOfResults([...onPlan.slice(0, 2), entered(A3, '4', 9000)], indicators);
    const november = monthOfResults(
      [entered(A1, '5', 0), entered(A2, '0', 0), entered(A3, '5', 3000)],
      indicators,
    );
    const items = missingItems(samplePlan(), { [OCT]: october, [NOV]: november }, NOV);
    expect(items.map((each) => each.code)).toEqual(['problem-missing', 'remedy-missing']);
  });

  it('N/A and "-" are answers, a blank is not', () => {
    const answered = [
      { ...entered(A1, '0', 0), work: NOT_APPLICABLE, spending: NOTHING },
      ...onPlan.slice(1),
    ];
    expect(places(monthOfResults(answered, indicators))).toEqual([]);
  });

  it('more than 100 percent of an activity is impossible', () => {
    const october = monthOfResults([...onPlan.slice(0, 2), entered(A3, '60', 9000)], indicators);
    const november = monthOfResults(
      [entered(A1, '5', 0), entered(A2, '0', 0), entered(A3, '40.01', 3000)],
      indicators,
    );
    expect(missingItems(samplePlan(), { [OCT]: october, [NOV]: november }, NOV)).toMatchObject([
      { code: 'work-over-hundred', place: `activities.${A3}.work`, found: '100.01' },
    ]);
  });
});
