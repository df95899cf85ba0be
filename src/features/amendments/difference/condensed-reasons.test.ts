import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { type AmendedPlan, amend, plan } from '../example-amendment.ts';
import { kindsOf } from '../kinds/amendment-kinds.ts';
import { amendmentDifferences } from './amendment-differences.ts';
import { condensedReasons } from './condensed-reasons.ts';

const [first, , third] = plan.activities;
if (!first || !third) throw new Error('the example is smaller than told');
const spend = (activityId: string, at: string, baht: number) => ({
  month: [activityId, month(at), { spendingSatang: satang(baht * 100) }] as [
    string,
    ReturnType<typeof month>,
    object,
  ],
});
const linesOf = (after: AmendedPlan, language: 'th' | 'en' = 'th') =>
  kindsOf(amendmentDifferences(plan, after), { before: plan, after, cancel: false }).map(({ kind, why }) => [
    kind,
    ...condensedReasons(why).map(({ label, before, after }) =>
      [label[language], before?.[language], after?.[language]].filter(Boolean).join(' | '),
    ),
  ]);

describe('why an amendment is of its kind, in short', () => {
  it('tells the months of a measure in one line over all activities', () => {
    const after = amend(
      {},
      spend(first.activityId, '2020-04', 1),
      spend(first.activityId, '2020-05', 2),
      spend(third.activityId, '2020-05', 3),
    );
    expect(linesOf(after)).toEqual([
      ['adjust-money', 'แผนการใช้จ่ายรายเดือนของกิจกรรมที่ 1 และ 3 (เม.ย. 2563 และ พ.ค. 2563)'],
    ]);
    expect(linesOf(after, 'en')).toEqual([
      ['adjust-money', 'spending plan of activity 1 and 3 (Apr 2563 and May 2563)'],
    ]);
  });

  it('counts more than two months between their ends', () => {
    const after = amend({}, ...['04', '06', '09'].map((at) => spend(first.activityId, `2020-${at}`, 7)));
    expect(linesOf(after)).toEqual([
      ['adjust-money', 'แผนการใช้จ่ายรายเดือนของกิจกรรมที่ 1 (3 เดือน ในช่วง เม.ย. 2563 ถึง ก.ย. 2563)'],
    ]);
  });

  it('leaves what is no month as it stands, with both values', () => {
    const after = amend({ endsOn: dateOf('2020-10-01') }, spend(first.activityId, '2020-04', 1));
    expect(linesOf(after)).toEqual([
      ['adjust-money', 'แผนการใช้จ่ายรายเดือนของกิจกรรมที่ 1 (เม.ย. 2563)'],
      ['extend', 'วันสิ้นสุดโครงการ | 30 ก.ย. 2563 | 1 ต.ค. 2563'],
    ]);
  });
});
