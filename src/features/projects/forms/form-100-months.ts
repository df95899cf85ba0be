/** สสว.100: the year by months (money, work, indicators), a set of tables for each fiscal year of the period. */
import {
  type Block,
  type Content,
  EMPTY,
  figure,
  type HeadCell,
  heading,
  headRow,
  money,
  percent,
  row,
  type TableBlock,
  table,
  text,
  totalRow,
} from '../../../foundation/document-blocks.ts';
import type { Month } from '../../../foundation/month.ts';
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import { MISSING } from '../../../foundation/value.ts';
import { type ColumnTotal, type PlanTotals, planTotals } from '../plan/plan-totals.ts';
import type { PlanDraft } from '../schemas.ts';
import { decimalOr } from './form-100-tables.ts';

export function monthTablesOf(plan: PlanDraft): Block[] {
  const totals = planTotals(plan);
  return years(totals.months).flatMap((months) => {
    const first = months[0] as Month;
    const span = `${formatThaiMonth(first)} ถึง ${formatThaiMonth(months.at(-1) as Month)}`;
    return [
      heading(3, `แผนการใช้จ่ายเงิน (บาท) ${span}`),
      spendingTable(`spending-${first}`, plan, totals, months),
      heading(3, `แผนการดำเนินงาน (ร้อยละของกิจกรรม) ${span}`),
      workTable(`work-${first}`, plan, totals, months),
      heading(3, `แผนตัวชี้วัดรายเดือน ${span}`),
      indicatorMonths(`indicator-months-${first}`, plan, months),
    ];
  });
}

/** The months of the period, broken at fiscal years. */
function years(all: readonly Month[]): Month[][] {
  const parts: Month[][] = [];
  for (const month of all) {
    const last = parts.at(-1);
    if (last && !month.endsWith('-10')) last.push(month);
    else parts.push([month]);
  }
  return parts;
}

/** Number, name, a column for each month (marked when a rule spread it), and what the row comes to. */
function shape(
  months: readonly Month[],
  [number, name, last]: [string, string, string],
  rows: readonly { derivedMonths: readonly Month[] }[],
): Pick<TableBlock, 'columns' | 'head'> {
  const heads = months.map((month): HeadCell => {
    const derived = rows.some((each) => each.derivedMonths.includes(month));
    return { text: `${formatThaiMonth(month, { year: 'two-digit' })}${derived ? '*' : ''}`, align: 'center' };
  });
  return {
    columns: [
      { id: 'number', weight: 1, align: 'center' },
      { id: 'name', weight: 10 },
      ...months.map((month) => ({ id: month as string, weight: 2, align: 'end' as const })),
      { id: 'total', weight: 2, align: 'end' },
    ],
    head: [[...headRow([number, name]), ...heads, ...headRow([last])]],
  };
}

const across = (word: string, columns: ColumnTotal[], of: (column: ColumnTotal) => Content, total: Content) =>
  totalRow([EMPTY, word, ...columns.map(of), total]);

const columnsOf = (totals: PlanTotals, months: readonly Month[]) =>
  totals.columns.filter((column) => months.includes(column.month));

function spendingTable(id: string, plan: PlanDraft, totals: PlanTotals, months: Month[]): TableBlock {
  const columns = columnsOf(totals, months);
  return table(id, {
    ...shape(months, ['ลำดับ', 'กิจกรรม', 'รวม'], plan.activities),
    rows: [
      ...plan.activities.map((activity, index) =>
        row([
          text(String(index + 1)),
          activity.name,
          ...months.map((month): Content => {
            const amount = activity.months[month]?.spendingSatang ?? null;
            return amount === null ? figure(MISSING) : money(amount);
          }),
          money(totals.rows[index]?.spendingSatang ?? activity.budgetSatang),
        ]),
      ),
      across('รวม', columns, (column) => money(column.spendingSatang), money(totals.spendingSatang)),
      across('แผนสะสม', columns, (column) => money(column.spendingCumulativeSatang), EMPTY),
      across('แผนสะสม (%)', columns, (column) => percent(column.spendingPercent), EMPTY),
    ],
  });
}

function workTable(id: string, plan: PlanDraft, totals: PlanTotals, months: Month[]): TableBlock {
  const columns = columnsOf(totals, months);
  return table(id, {
    ...shape(months, ['ลำดับ', 'กิจกรรม', 'รวม'], plan.activities),
    rows: [
      ...plan.activities.map((activity, index) =>
        row([
          text(String(index + 1)),
          activity.name,
          ...months.map((month): Content => {
            const work = activity.months[month]?.workPercent ?? null;
            return work === null ? figure(MISSING) : percent(work);
          }),
          percent(totals.rows[index]?.workPercent ?? null),
        ]),
      ),
      across('งานของโครงการ (ถ่วงน้ำหนัก)', columns, (column) => percent(column.workPercent), EMPTY),
      across('งานสะสมของโครงการ', columns, (column) => percent(column.workPercentCumulative), EMPTY),
    ],
  });
}

function indicatorMonths(id: string, plan: PlanDraft, months: Month[]): TableBlock {
  return table(id, {
    ...shape(months, ['ที่', 'ตัวชี้วัด', 'เป้าหมาย'], plan.indicators),
    rows: plan.indicators.map((indicator, index) =>
      row([
        text(String(index + 1)),
        indicator.name,
        ...months.map((month): Content => figure(indicator.months[month] ?? MISSING)),
        decimalOr(indicator.target),
      ]),
    ),
  });
}
