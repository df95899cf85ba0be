import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { amendmentDifferences } from '../difference/amendment-differences.ts';
import { type AmendedPlan, amend, plan } from '../example-amendment.ts';
import { kindsOf } from '../kinds/amendment-kinds.ts';
import type { AmendmentRecord } from '../record/amendment-store.ts';
import { changesOf, wishOf } from './memo-parts.ts';

const [first, second] = plan.activities;
if (!first || !second) throw new Error('the example is smaller than told');
const spend = (activityId: string, at: string, baht: number) => ({
  month: [activityId, month(at), { spendingSatang: satang(baht * 100) }] as [
    string,
    ReturnType<typeof month>,
    object,
  ],
});
const linesOf = (after: AmendedPlan) =>
  changesOf({ before: plan, after, names: {}, amendment: { reportedUntil: null } });

it('a memo names few months with both figures, many in one line that sends to สสว.400', () => {
  expect(linesOf(amend({ endsOn: dateOf('2020-10-01') }, spend(first.activityId, '2020-04', 1)))).toEqual([
    '1) วันสิ้นสุดโครงการ เดิม 30 กันยายน 2563 ขอเปลี่ยนเป็น 1 ตุลาคม 2563',
    '2) กิจกรรมที่ 1 งานติดตามผลการดำเนินงาน: แผนการใช้จ่ายรายเดือน เดิม เมษายน 2563 90,000.00 บาท ขอเปลี่ยนเป็น เมษายน 2563 1.00 บาท',
  ]);
  const two = amend({}, ...['04', '05'].map((at) => spend(first.activityId, `2020-${at}`, 1)));
  expect(linesOf(two)).toEqual([
    expect.stringContaining('ขอเปลี่ยนเป็น เมษายน 2563 1.00 บาท · พฤษภาคม 2563 1.00 บาท'),
  ]);
  const many = amend(
    {},
    ...['04', '05', '06'].map((at) => spend(first.activityId, `2020-${at}`, 1)),
    spend(second.activityId, '2020-09', 2),
  );
  expect(linesOf(many)).toEqual([
    '1) แผนการใช้จ่ายรายเดือนของกิจกรรมที่ 1 และ 2 (4 เดือน ในช่วง เมษายน 2563 ถึง กันยายน 2563) ตามแบบคำขอ สสว.400',
  ]);
});

const wishedWith = (after: AmendedPlan, cancel = false) => {
  const kinds = kindsOf(amendmentDifferences(plan, after), { before: plan, after, cancel });
  return wishOf({ kinds, amendment: { cancel } as AmendmentRecord });
};
const more = { ...second, activityId: '01890000-0000-7000-8000-00000000ffff', name: 'กิจกรรมใหม่' };

it.each([
  ['a later end', amend({ endsOn: dateOf('2020-10-01') }), 'ขยายระยะเวลาดำเนินงาน'],
  ['an activity more', { ...plan, activities: [...plan.activities, more] }, 'เพิ่มกิจกรรม'],
  ['an activity less', { ...plan, activities: plan.activities.slice(0, 2) }, 'ยกเลิกกิจกรรม'],
  ['another spending', amend({}, spend(first.activityId, '2020-04', 1)), 'ปรับแผนการใช้จ่ายเงิน'],
] satisfies [string, AmendedPlan, string][])(
  'the subject of a memo says what is really asked: %s',
  (_what, after, expected) => {
    expect(wishedWith(after)).toBe(expected);
  },
);

it('the whole project is cancelled in other words than one of its activities', () => {
  expect(wishedWith(plan, true)).toBe('ยกเลิกงาน/โครงการ');
});

it('what comes and what goes is said so, and the rest is counted', () => {
  expect(linesOf({ ...plan, activities: plan.activities.slice(0, 2) })[0]).toMatch(/^1\) .+ เดิม .+ ขอตัดออก$/);
  expect(linesOf({ ...plan, activities: [...plan.activities, more] })[0]).toMatch(/^1\) .+ ขอเพิ่ม .+/);
  const many = Array.from({ length: 20 }, (_none, index) => ({
    ...more,
    activityId: `01890000-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`,
    months: {},
  }));
  const lines = linesOf({ ...plan, activities: [...plan.activities, ...many] });
  expect(lines).toHaveLength(16);
  expect(lines.at(-1)).toBe('และรายการอื่นอีก 5 รายการ ตามแบบคำขอ สสว.400');
});
