import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { decimal } from '../../../foundation/decimal.ts';
import { textsOf } from '../../../foundation/document-text.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { amendmentDifferences } from '../difference/amendment-differences.ts';
import { amend, plan } from '../example-amendment.ts';
import { form400 } from './form-400.ts';
import { changesOnPaper, type Form400Facts } from './form-400-facts.ts';

const facts: Form400Facts = {
  agencyName: 'สำนักงานตัวอย่าง',
  unitName: 'ฝ่ายตัวอย่าง',
  projectCode: '63010001',
  fiscalYear: 2563,
  number: 1,
  planVersion: 1,
  requestedOn: null,
  reportedUntil: null,
  cancel: true,
  kinds: [{ kind: 'cancel', clause: 'กรณีที่ 2 การขอยกเลิกงาน/โครงการ' }],
  decidedBy: 'board',
  reason: 'เหตุผล',
  effect: 'ผลกระทบ',
  lateReason: '',
  late: null,
  changes: [],
  before: plan,
  after: plan,
  attached: [],
  responsible: { name: 'ผู้รับผิดชอบ (ตัวอย่าง)', position: '' },
  coordinator: null,
};

it('สสว.400 lists every change that its tables of months do not show', () => {
  const [activity] = plan.activities;
  const [indicator] = plan.indicators;
  if (!activity || !indicator) throw new Error('the example is smaller than told');
  const april = month('2020-04');
  const cell = { spendingSatang: satang(1), workPercent: decimal(1), plannedWork: 'เลื่อนไปพฤษภาคม' };
  const after = amend(
    { endsOn: dateOf('2020-10-01') },
    { month: [activity.activityId, april, cell] },
    { indicator: [indicator.indicatorId, { months: {} }] },
  );
  expect(changesOnPaper(amendmentDifferences(plan, after)).map(({ place }) => place)).toEqual([
    'endsOn',
    'indicators[0].indicators.months',
    'activities[0].activities.plannedWork',
  ]);
});

it('สสว.400 of a late request says by which day it was due, when it was asked and how many days late', () => {
  const late = { on: dateOf('2020-08-16'), days: 45, asked: dateOf('2020-08-18'), daysLate: 2 };
  const words = (more: Partial<Form400Facts>) =>
    textsOf(
      form400(
        { ...facts, lateReason: 'น้ำท่วม', ...more },
        { digits: 'arabic', madeAt: '2020-08-18T03:00:00Z' },
      ),
    );
  expect(words({ late: { ...late, isDraft: false } })).toContain(
    'กำหนดเสนอภายใน 16 ส.ค. 2563 (อย่างน้อย 45 วันก่อนสิ้นสุดโครงการ) เสนอเมื่อ 18 ส.ค. 2563 ช้า 2 วัน',
  );
  expect(words({ late: { ...late, isDraft: true } })).toContain(
    'กำหนดเสนอภายใน 16 ส.ค. 2563 (อย่างน้อย 45 วันก่อนสิ้นสุดโครงการ) นับถึง 18 ส.ค. 2563 ช้า 2 วัน',
  );
  expect(words({ late: null }).join('\n')).not.toContain('กำหนดเสนอภายใน');
});
