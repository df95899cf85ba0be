/** สสว.300 chapter 1: copied from the approved สสว.100, plan version in force (S2 L1519-1537). */
import {
  type Block,
  figure,
  groupRow,
  heading,
  headRow,
  money,
  PAGE_BREAK,
  paragraph,
  row,
  table,
  totalRow,
} from '../../../foundation/document-blocks.ts';
import { type Satang, satang } from '../../../foundation/satang.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import { figure as figureOf, MISSING } from '../../../foundation/value.ts';
import type { FinalReportFacts } from '../facts/final-report-facts.ts';

export const LEVEL_TITLES = { output: 'ตัวชี้วัดผลผลิต', outcome: 'ตัวชี้วัดผลลัพธ์' } as const;
export const INDICATOR_LEVELS = ['output', 'outcome'] as const;

const texts = (text: string): Block[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(line, { indent: true }));

export function chapter1(facts: FinalReportFacts): Block[] {
  const { plan, provinces } = facts.form100;
  const people =
    plan.targetGroupCount === null ? [] : [`จำนวน ${plan.targetGroupCount.toLocaleString('en-US')}`];
  return [
    PAGE_BREAK,
    heading(1, 'บทที่ 1 บทนำ', 'center'),
    heading(2, '1.1 หลักการและเหตุผล'),
    ...texts(plan.rationale),
    heading(2, '1.2 วัตถุประสงค์'),
    ...plan.objectives
      .filter((objective) => objective.trim() !== '')
      .map((objective, index) => paragraph(`${index + 1}) ${objective}`, { indent: true })),
    heading(2, '1.3 กลุ่มเป้าหมายที่ได้รับประโยชน์'),
    ...texts([plan.targetGroup, ...people].join('\n')),
    heading(2, '1.4 พื้นที่ดำเนินการ'),
    ...texts(provinces.join(', ')),
    heading(2, '1.5 เป้าหมายตัวชี้วัดและวิธีการวัด'),
    heading(3, '1.5.1 ผลผลิตและผลลัพธ์'),
    targetTable(facts),
    heading(3, '1.5.2 ผลสัมฤทธิ์ที่คาดว่าจะได้รับ'),
    ...texts(plan.achievement),
    heading(2, '1.6 ระยะเวลาดำเนินงาน'),
    ...texts(periodOf(facts)),
    heading(2, '1.7 งบประมาณ'),
    budgetTable(facts),
  ];
}

function targetTable({ form100 }: FinalReportFacts): Block {
  const { indicators } = form100.plan;
  return table('targets', {
    columns: [
      { id: 'indicator', weight: 4 },
      { id: 'unit', weight: 1.4, align: 'center' },
      { id: 'target', weight: 1.3 },
      { id: 'method', weight: 4 },
    ],
    head: [headRow(['ตัวชี้วัด', 'หน่วยนับ', 'เป้าหมาย', 'วิธีการวัด'])],
    rows: INDICATOR_LEVELS.flatMap((level) => [
      groupRow([{ content: { kind: 'text', text: LEVEL_TITLES[level] }, colspan: 4 }]),
      ...indicators
        .filter((indicator) => indicator.level === level)
        .map(({ name, unitOfMeasure, target, method }) =>
          row([name, unitOfMeasure, figure(target === null ? MISSING : figureOf(target)), method]),
        ),
    ]),
  });
}

function periodOf({ startsOn, endsOn, cancelledOn }: FinalReportFacts): string {
  const whole = `${formatThaiDate(startsOn)} ถึง ${formatThaiDate(endsOn)}`;
  return cancelledOn ? `${whole} (ยกเลิกเมื่อ ${formatThaiDate(cancelledOn)})` : whole;
}

function budgetTable({ form100 }: FinalReportFacts): Block {
  const { activities, budgetSatang } = form100.plan;
  return table('budget', {
    columns: [
      { id: 'number', weight: 0.6, align: 'center' },
      { id: 'activity', weight: 6 },
      { id: 'budget', weight: 2 },
    ],
    head: [headRow(['ที่', 'กิจกรรม', 'งบประมาณ (บาท)'])],
    rows: [
      ...activities.map(({ name, budgetSatang: amount }, index) =>
        row([`${index + 1}`, name, money(amount as Satang)]),
      ),
      totalRow([
        { content: { kind: 'text', text: 'รวมทั้งสิ้น' }, colspan: 2, align: 'end' },
        money((budgetSatang ?? satang(0)) as Satang),
      ]),
    ],
  });
}
