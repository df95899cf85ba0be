/**
 * For tests: an amendment that asks everything of สสว.400, on the example's plan: money and work moved between months, an
 * activity that leaves and one that comes, a name and an end that change, months that are reported. Made up by a rule.
 */
import { dateOf } from '../../foundation/calendar-date.ts';
import { decimal } from '../../foundation/decimal.ts';
import { month } from '../../foundation/month.ts';
import { satang } from '../../foundation/satang.ts';
import type { Form400Facts } from '../amendments/index.ts';
import type { PlanDraft } from '../projects/index.ts';
import { form100Facts, MONTHS, REPORTED } from './example-facts.ts';

const before: PlanDraft = form100Facts.plan;
const LATER = [month('2023-10'), month('2023-11')];
const first = before.activities[0] as PlanDraft['activities'][number];

const after: PlanDraft = {
  ...before,
  name: `${before.name} (ปรับปรุง)`,
  endsOn: dateOf('2023-11-30'),
  activities: [
    ...before.activities.slice(0, 4).map((activity, index) => ({
      ...activity,
      months: {
        ...activity.months,
        ...Object.fromEntries(
          LATER.map((each, at) => [
            each,
            {
              workPercent: decimal(`${index}.${at + 1}`),
              plannedWork: '',
              spendingSatang: satang(1_234_567 * (index + 1) + at),
            },
          ]),
        ),
      },
    })),
    {
      ...first,
      activityId: '01936f00-0000-7000-8000-0000000000af',
      name: 'กิจกรรมที่เพิ่มเพื่อให้เกิดประโยชน์สูงสุดตามวัตถุประสงค์',
      budgetSatang: satang(98_765_43),
      weight: decimal('1.5'),
      months: {
        [MONTHS[11] as (typeof MONTHS)[number]]: {
          workPercent: decimal('100'),
          plannedWork: '',
          spendingSatang: satang(98_765_43),
        },
      },
    },
  ],
};

export const form400Facts: Form400Facts = {
  agencyName: form100Facts.agencyName,
  unitName: form100Facts.unitName,
  projectCode: form100Facts.projectCode,
  fiscalYear: form100Facts.fiscalYear,
  number: 2,
  planVersion: 2,
  requestedOn: dateOf('2023-04-20'),
  reportedUntil: REPORTED,
  cancel: false,
  kinds: [
    { kind: 'adjust-money', clause: 'กรณีที่ 1' },
    { kind: 'extend', clause: 'กรณีที่ 2 การขยายระยะเวลา' },
    { kind: 'cancel', clause: 'กรณีที่ 2 การขอยกเลิกงาน/โครงการ' },
  ],
  decidedBy: 'board',
  reason: 'ผู้รับจ้างส่งมอบงานล่าช้า\nเนื่องจากน้ำท่วมพื้นที่',
  effect: 'ผลผลิตเกิดช้ากว่าแผน แต่ค่าเป้าหมายคงเดิม',
  lateReason: 'เหตุเกิดหลังกำหนดเสนอ',
  late: { on: dateOf('2023-04-17'), days: 45, asked: dateOf('2023-04-20'), daysLate: 3, isDraft: false },
  changes: [
    {
      place: 'name',
      label: { th: 'ชื่องาน/โครงการ', en: 'Name' },
      before: { th: before.name, en: before.name },
      after: { th: after.name, en: after.name },
    },
    {
      place: 'activities[4]',
      label: { th: 'กิจกรรมที่ 5 บริหารจัดการ', en: 'Activity 5' },
      before: { th: 'น้ำหนักรวมกับงบประมาณ', en: 'weight and budget' },
      after: null,
    },
  ],
  before,
  after,
  attached: ['รายงานผลการดำเนินงาน/ผลการใช้จ่ายงบประมาณ (สสว.200/1-3) ณ เดือนมีนาคม 2566'],
  responsible: form100Facts.responsible,
  coordinator: form100Facts.coordinator,
};
