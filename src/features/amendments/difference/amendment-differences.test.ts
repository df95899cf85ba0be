/** Two plans side by side: what is listed, in which words, and what is not listed. */
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { decimal } from '../../../foundation/decimal.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { NOT_APPLICABLE } from '../../../foundation/value.ts';
import { type AmendedPlan, amend, plan } from '../example-amendment.ts';
import { amendmentDifferences, wishedDifferences } from './amendment-differences.ts';

type Row = [name: string, after: AmendedPlan, place: string, before: string | null, now: string | null];

const [first, , third] = plan.activities;
const output = plan.indicators[0];
if (!first || !third || !output) throw new Error('the example has three activities and an indicator');
const at = month('2020-04');

const one: Row[] = [
  ['name', amend({ name: 'งานใหม่' }), 'name', plan.name, 'งานใหม่'],
  ['end', amend({ endsOn: dateOf('2020-12-31') }), 'endsOn', '30 ก.ย. 2563', '31 ธ.ค. 2563'],
  ['budget', amend({ budgetSatang: satang(1) }), 'budgetSatang', '11,000,000.00 บาท', '0.01 บาท'],
  [
    'objectives, numbered',
    amend({ objectives: ['ก', 'ข'] }),
    'objectives',
    '1. เพื่อติดตามผลการดำเนินงาน\n2. เพื่อประเมินผลสัมฤทธิ์ของโครงการ',
    '1. ก\n2. ข',
  ],
  ['a joint unit comes', amend({ jointUnits: ['หน่วยร่วม'] }), 'jointUnits', null, 'หน่วยร่วม'],
  ['target group', amend({ targetGroupCount: 1_040 }), 'targetGroupCount', '40', '1,040'],
  [
    'target',
    amend({}, { indicator: [output.indicatorId, { target: decimal('10') }] }),
    'indicators[0].target',
    '12',
    '10',
  ],
  [
    'aggregation',
    amend({}, { indicator: [output.indicatorId, { kind: 'LAST' }] }),
    'indicators[0].kind',
    'ผลรวม',
    'ค่าล่าสุด',
  ],
  [
    'an indicator goes',
    amend({ indicators: plan.indicators.slice(1) }),
    'indicators[0]',
    'ผลผลิต เป้าหมาย 12 ฉบับ',
    null,
  ],
  [
    'an activity goes',
    amend({ activities: plan.activities.slice(0, 2) }),
    'activities[2]',
    'น้ำหนัก 10% งบประมาณ 55,400.00 บาท',
    null,
  ],
  [
    'weight',
    amend({}, { activity: [first.activityId, { weight: decimal('39.5') }] }),
    'activities[0].weight',
    '40%',
    '39.5%',
  ],
  [
    'money of a month',
    amend({}, { month: [first.activityId, at, { spendingSatang: satang(9_100_050) }] }),
    'activities[0].months[2020-04].spending',
    '90,000.00 บาท',
    '91,000.50 บาท',
  ],
  [
    'work of a month',
    amend({}, { month: [first.activityId, at, { workPercent: decimal('12.25') }] }),
    'activities[0].months[2020-04].work',
    '10%',
    '12.25%',
  ],
  [
    'words of a month',
    amend({}, { month: [first.activityId, at, { plannedWork: 'ลงพื้นที่' }] }),
    'activities[0].months[2020-04].plannedWork',
    null,
    'ลงพื้นที่',
  ],
];

describe('the difference of two plans', () => {
  it('is empty for the same plan, whatever the order of its rows', () => {
    expect(amendmentDifferences(plan, plan)).toEqual([]);
    const turned = amend({
      activities: [...plan.activities].reverse(),
      indicators: [...plan.indicators].reverse(),
      provinces: [...plan.provinces].reverse(),
    });
    expect(amendmentDifferences(plan, turned)).toEqual([]);
  });

  it.each(one)('%s', (_name, after, place, before, now) => {
    const found = amendmentDifferences(plan, after);
    expect(found.map((each) => [each.place, each.before?.th ?? null, each.after?.th ?? null])).toEqual([
      [place, before, now],
    ]);
    expect(found[0]?.change).toBe(before === null ? 'added' : now === null ? 'removed' : 'changed');
    for (const side of [found[0]?.label, found[0]?.before, found[0]?.after])
      if (side)
        expect([side.th, side.en].every((words) => words !== '' && !/\{\w+\}/.test(words))).toBe(true);
  });

  it('says an activity by its number and name, in both languages', () => {
    const [found] = amendmentDifferences(plan, one[11]?.[1] ?? plan);
    expect(found?.label).toEqual({
      th: 'กิจกรรมที่ 1 งานติดตามผลการดำเนินงาน: แผนการใช้จ่าย เม.ย. 2563',
      en: 'Activity 1 งานติดตามผลการดำเนินงาน: spending plan, Apr 2563',
    });
  });

  it('names what a code stands for, in both languages and only where a code stands', () => {
    const names = {
      provinces: {
        '10': { th: 'กรุงเทพมหานคร', en: 'Bangkok' },
        '30': { th: 'นครราชสีมา', en: 'Nakhon Ratchasima' },
      },
      projectType: { integrated: { th: 'โครงการบูรณาการ', en: 'integrated project' } },
      budgetSource: { integrated: { th: 'งบบูรณาการ', en: 'integrated budget' } },
    };
    const after = amend(
      { provinces: ['10', '30'], projectType: 'integrated', budgetSource: 'integrated', targetGroup: '30' },
      { month: [first.activityId, at, { plannedWork: '30' }] },
    );
    const found = amendmentDifferences(plan, after, { names });
    const said = (field: string) => found.find((each) => each.field === field)?.after;
    expect(said('provinces')).toEqual({
      th: '1. กรุงเทพมหานคร\n2. นครราชสีมา',
      en: '1. Bangkok\n2. Nakhon Ratchasima',
    });
    expect(said('projectType')).toEqual({ th: 'โครงการบูรณาการ', en: 'integrated project' });
    expect(said('budgetSource')).toEqual({ th: 'งบบูรณาการ', en: 'integrated budget' });
    expect(said('targetGroup')?.th).toBe('30');
    expect(said('activities.plannedWork')).toEqual({ th: '30', en: '30' });
  });

  it('a new month in which nothing is planned is no difference', () => {
    const later = month('2020-10');
    const after = amend({
      activities: plan.activities.map((row) => ({
        ...row,
        months: {
          ...row.months,
          [later]: { workPercent: decimal(0), plannedWork: '', spendingSatang: satang(0) },
        },
      })),
      indicators: plan.indicators.map((row) => ({
        ...row,
        months: { ...row.months, [later]: NOT_APPLICABLE },
      })),
    });
    expect(amendmentDifferences(plan, after)).toEqual([]);
  });

  it('marks what stands in a reported month, and only that', () => {
    const after = amend(
      {},
      { month: [first.activityId, month('2020-03'), { spendingSatang: satang(1) }] },
      { month: [first.activityId, month('2020-04'), { spendingSatang: satang(2) }] },
    );
    const found = amendmentDifferences(plan, after, { reportedUntil: month('2020-03') });
    expect(found.map((each) => [each.month, each.reported])).toEqual([
      ['2020-03', true],
      ['2020-04', false],
    ]);
    expect(wishedDifferences(found).map((each) => each.month)).toEqual(['2020-04']);
  });
});
