/** สสว.100: indicators with how they are measured, activities with their weight and budget. */
import type { Decimal } from '../../../foundation/decimal.ts';
import {
  type Content,
  EMPTY,
  figure,
  groupRow,
  headRow,
  money,
  percent,
  row,
  type TableBlock,
  type TableRow,
  table,
  text,
  totalRow,
} from '../../../foundation/document-blocks.ts';
import { figure as figureOf, MISSING } from '../../../foundation/value.ts';
import { planTotals } from '../plan/plan-totals.ts';
import type { PlanDraft } from '../schemas.ts';

const LEVELS = [
  ['output', 'ตัวชี้วัดผลผลิต'],
  ['outcome', 'ตัวชี้วัดผลลัพธ์'],
] as const;

export const decimalOr = (value: Decimal | null): Content =>
  figure(value === null ? MISSING : figureOf(value));

export function indicatorTable(plan: PlanDraft): TableBlock {
  const rows = LEVELS.flatMap(([level, title]): TableRow[] => [
    groupRow([{ content: text(title), colspan: 6 }]),
    ...plan.indicators
      .map((indicator, index) => ({ indicator, index }))
      .filter(({ indicator }) => indicator.level === level)
      .map(({ indicator, index }) =>
        row([
          text(String(index + 1)),
          indicator.name,
          indicator.unitOfMeasure,
          decimalOr(indicator.baseline),
          decimalOr(indicator.target),
          indicator.method,
        ]),
      ),
  ]);
  return table('indicators', {
    columns: [
      { id: 'number', weight: 1, align: 'center' },
      { id: 'name', weight: 8 },
      { id: 'unit', weight: 2 },
      { id: 'baseline', weight: 2, align: 'end' },
      { id: 'target', weight: 2, align: 'end' },
      { id: 'method', weight: 6 },
    ],
    head: [headRow(['ที่', 'ตัวชี้วัด', 'หน่วยนับ', 'ค่าฐาน', 'ค่าเป้าหมาย', 'วิธีการวัด'])],
    rows,
  });
}

export function activityTable(plan: PlanDraft): TableBlock {
  const totals = planTotals(plan);
  return table('activities', {
    columns: [
      { id: 'number', weight: 1, align: 'center' },
      { id: 'name', weight: 10 },
      { id: 'weight', weight: 2, align: 'end' },
      { id: 'budget', weight: 3, align: 'end' },
    ],
    head: [headRow(['ลำดับ', 'ชื่อกิจกรรม', 'น้ำหนัก (%)', 'งบประมาณ (บาท)'])],
    rows: [
      ...plan.activities.map((activity, index) =>
        row([text(String(index + 1)), activity.name, percent(activity.weight), money(activity.budgetSatang)]),
      ),
      totalRow([EMPTY, 'รวม', percent(totals.weight), money(totals.activityBudgetsSatang)]),
    ],
  });
}
