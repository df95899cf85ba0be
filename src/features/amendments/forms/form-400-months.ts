/** สสว.400: ของเดิม and ที่ขอ of every activity by month, money and work, a pair of tables for each fiscal year. */
import type { Decimal } from '../../../foundation/decimal.ts';
import {
  type Block,
  type BodyCell,
  type Content,
  EMPTY,
  type HeadCell,
  heading,
  headRow,
  money,
  paragraph,
  percent,
  row,
  type TableBlock,
  type TableRow,
  table,
  text,
  totalRow,
} from '../../../foundation/document-blocks.ts';
import type { Month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import type { PlanDraft } from '../../projects/index.ts';
import { type ColumnTotal, planMonths, planTotals } from '../../projects/rules.ts';
import type { Form400Facts } from './form-400-facts.ts';

const WISHED = 'ที่ขอ';
const OLD = 'ของเดิม';

type Activity = PlanDraft['activities'][number];
type Side = { plan: PlanDraft; totals: ReturnType<typeof planTotals> };
type Pair = { number: string; name: string; before: Activity | null; after: Activity | null };
/** What a table of months shows: a cell, a row's whole, and the project's columns. */
type Measure = {
  cell: (activity: Activity, month: Month) => Content;
  whole: (side: Side, activity: Activity) => Content;
  column: (column: ColumnTotal) => Content;
  total: (side: Side) => Content;
};

export function monthTablesOf(facts: Form400Facts): Block[] {
  const before: Side = { plan: facts.before, totals: planTotals(facts.before) };
  const after: Side = { plan: facts.after, totals: planTotals(facts.after) };
  const months = [...new Set([...planMonths(facts.before), ...planMonths(facts.after)])].sort();
  const marked = facts.reportedUntil;
  return [
    ...years(months).flatMap((year) => {
      const first = year[0] as Month;
      const span = `${formatThaiMonth(first)} ถึง ${formatThaiMonth(year.at(-1) as Month)}`;
      const of = (measure: Measure, id: string) =>
        monthTable(`${id}-${first}`, pairsOf(facts), { before, after }, year, marked, measure);
      return [
        heading(3, `แผนการใช้จ่ายเงิน (บาท) ${span}`),
        of(spending, 'spending'),
        heading(3, `แผนการดำเนินงาน (ร้อยละของกิจกรรม) ${span}`),
        of(work, 'work'),
      ];
    }),
    ...(marked ? [paragraph(`* เดือนที่รายงานแล้ว แผนที่ขอใช้ผลเป็นตัวตั้งต้น`, { small: true })] : []),
  ];
}

const moneyOr = (amount: Satang | null | undefined): Content =>
  amount === null || amount === undefined ? EMPTY : money(amount);
const percentOr = (share: Decimal | null | undefined): Content =>
  share === null || share === undefined ? EMPTY : percent(share);

const spending: Measure = {
  cell: (activity, month) => moneyOr(activity.months[month]?.spendingSatang),
  whole: (_side, activity) => money(activity.budgetSatang),
  column: (column) => money(column.spendingSatang),
  total: ({ totals }) => money(totals.activityBudgetsSatang),
};

const work: Measure = {
  cell: (activity, month) => percentOr(activity.months[month]?.workPercent),
  whole: (_side, activity) => percent(activity.weight),
  column: (column) => percent(column.workPercentCumulative),
  total: ({ totals }) => percent(totals.weight),
};

/** Activities of the old plan in its order, then the new ones. */
function pairsOf({ before, after }: Form400Facts): Pair[] {
  const find = (plan: PlanDraft, id: string) =>
    plan.activities.find((each) => each.activityId === id) ?? null;
  const added = after.activities.filter((each) => find(before, each.activityId) === null);
  return [...before.activities, ...added].map((each, index) => {
    const now = find(after, each.activityId);
    return {
      number: String(index + 1),
      name: (now ?? each).name,
      before: find(before, each.activityId),
      after: now,
    };
  });
}

/** The months, broken at fiscal years. */
function years(all: readonly Month[]): Month[][] {
  const parts: Month[][] = [];
  for (const month of all) {
    const last = parts.at(-1);
    if (last && !month.endsWith('-10')) last.push(month);
    else parts.push([month]);
  }
  return parts;
}

function monthTable(
  id: string,
  pairs: readonly Pair[],
  sides: { before: Side; after: Side },
  months: readonly Month[],
  reportedUntil: Month | null,
  measure: Measure,
): TableBlock {
  const isMoney = measure === spending;
  const heads = months.map((month): HeadCell => {
    const reported = reportedUntil !== null && month <= reportedUntil;
    return {
      text: `${formatThaiMonth(month, { year: 'two-digit' })}${reported ? '*' : ''}`,
      align: 'center',
    };
  });
  return table(id, {
    columns: [
      { id: 'number', weight: 1, align: 'center' },
      { id: 'name', weight: 10 },
      { id: 'side', weight: 2 },
      { id: 'whole', weight: 3, align: 'end' },
      ...months.map((month) => ({ id: month as string, weight: 2, align: 'end' as const })),
    ],
    head: [[...headRow(['ลำดับ', 'กิจกรรม', 'แผน', isMoney ? 'งบประมาณ' : 'น้ำหนัก (%)']), ...heads]],
    rows: [
      ...pairs.flatMap((pair) => pairRows(pair, sides, months, measure)),
      ...totalRows(isMoney ? 'รวม' : 'งานสะสมของโครงการ (%)', sides, months, measure),
    ],
  });
}

const spanned = (content: Content): BodyCell => ({ content, rowspan: 2 });

function pairRows(
  pair: Pair,
  sides: { before: Side; after: Side },
  months: readonly Month[],
  measure: Measure,
): TableRow[] {
  const cells = (side: 'before' | 'after'): Content[] => {
    const activity = pair[side];
    if (!activity) return [EMPTY, ...months.map(() => EMPTY)];
    return [measure.whole(sides[side], activity), ...months.map((month) => measure.cell(activity, month))];
  };
  return [
    row([spanned(text(pair.number)), spanned(text(pair.name)), OLD, ...cells('before')]),
    row([WISHED, ...cells('after')]),
  ];
}

function totalRows(
  title: string,
  sides: { before: Side; after: Side },
  months: readonly Month[],
  measure: Measure,
): TableRow[] {
  const cells = (side: Side): Content[] => [
    measure.total(side),
    ...months.map((month) => {
      const column = side.totals.columns.find((each) => each.month === month);
      return column ? measure.column(column) : EMPTY;
    }),
  ];
  return [
    totalRow([{ content: text(title), colspan: 2, rowspan: 2 }, OLD, ...cells(sides.before)]),
    totalRow([WISHED, ...cells(sides.after)]),
  ];
}
