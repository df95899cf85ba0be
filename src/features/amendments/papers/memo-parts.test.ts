import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { amendmentDifferences } from '../difference/amendment-differences.ts';
import { type AmendedPlan, amend, plan } from '../example-amendment.ts';
import { changesOf } from './memo-parts.ts';

const [first, second] = plan.activities;
if (!first || !second) throw new Error('the example is smaller than told');
const spend = (activityId: string, at: string, baht: number) => ({
  month: [activityId, month(at), { spendingSatang: satang(baht * 100) }] as [
    string,
    ReturnType<typeof month>,
    object,
  ],
});
const linesOf = (after: AmendedPlan) => changesOf({ differences: amendmentDifferences(plan, after) });

it('a memo names few months with both figures, many in one line that sends to สสว.400', () => {
  expect(linesOf(amend({ endsOn: dateOf('2020-10-01') }, spend(first.activityId, '2020-04', 1)))).toEqual([
    '1) วันสิ้นสุดโครงการ เดิม 30 ก.ย. 2563 ขอเปลี่ยนเป็น 1 ต.ค. 2563',
    '2) กิจกรรมที่ 1 งานติดตามผลการดำเนินงาน: แผนการใช้จ่ายรายเดือน เดิม เม.ย. 2563 90,000.00 บาท ขอเปลี่ยนเป็น เม.ย. 2563 1.00 บาท',
  ]);
  const many = amend(
    {},
    ...['04', '05', '06'].map((at) => spend(first.activityId, `2020-${at}`, 1)),
    spend(second.activityId, '2020-09', 2),
  );
  expect(linesOf(many)).toEqual([
    '1) แผนการใช้จ่ายรายเดือนของกิจกรรมที่ 1 และ 2 (4 เดือน ตั้งแต่ เม.ย. 2563 ถึง ก.ย. 2563) ตามแบบคำขอ สสว.400',
  ]);
});
