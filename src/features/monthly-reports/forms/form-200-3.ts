/**
 * สสว.200/3 รายงานผลการใช้จ่ายเงินของกิจกรรม (FRM 4.4), in the layout of the printed sample (S2 L274-287): ลำดับ,
 * ชื่อกิจกรรม, เงินที่วางแผน, ยอดสะสม, and for each of the twelve months plan, cumulative plan, result, cumulative
 * result; totals and their percent of the budget above. A period that reaches into other fiscal years has a table for
 * each. Months not yet reported are blank, 0.00 is 0.00.
 */
import {
  type BodyCell,
  type Content,
  EMPTY,
  headRow,
  money,
  moneyValue,
  type OfficialDocument,
  percent,
  row,
  type TableBlock,
  type TableRow,
  table,
  text,
  totalRow,
} from '../../../foundation/document-blocks.ts';
import type { Month } from '../../../foundation/month.ts';
import {
  type ActivityFigures,
  type MonthFigures,
  monthFigures,
  yearFigures,
} from '../figures/month-figures.ts';
import { activityResultOf } from '../figures/report-facts.ts';
import type { ReportFacts } from '../submission/report-snapshot.ts';
import { type Derived, derivationNotes, derivedPlan } from './derivation-notes.ts';
import {
  asDocument,
  type FormName,
  type FormOptions,
  formHead,
  formSignatures,
  isPlanned,
  isReported,
  shortMonth,
  type YearColumns,
  yearColumns,
} from './form-parts.ts';

export const FORM_200_3: FormName = {
  formId: 'สสว.200/3',
  title: { th: 'รายงานผลการใช้จ่ายเงินของกิจกรรม', en: 'Spending report of activities' },
};

const ROW = 'กิจกรรมที่';

type Year = { months: Month[]; figures: MonthFigures[] };
const spanned = (content: Content, rowspan: number): BodyCell => ({ content, rowspan });

export function form2003(facts: ReportFacts, options: FormOptions): OfficialDocument {
  const years = yearColumns(facts.plan, 'spending');
  const months = years.flatMap((year) => year.months);
  const derived = [...derivedResults(facts, months), ...derivedPlans(facts, months)];
  return asDocument(FORM_200_3, facts, options, [
    ...formHead(FORM_200_3, facts),
    ...years.map((year) => spendingTable(facts, year, new Set(derived.map((each) => each.month)))),
    ...derivationNotes(derived),
    formSignatures(facts),
  ]);
}

function spendingTable(facts: ReportFacts, columns: YearColumns, marked: ReadonlySet<Month>): TableBlock {
  const { months, fiscalYear, tableId } = columns;
  const year: Year = { months, figures: yearFigures(facts.plan, facts.results, months) };
  const now = monthFigures(facts.plan, facts.results, facts.month);
  return table(tableId, {
    columns: [
      { id: 'position', weight: 3, align: 'center' },
      { id: 'name', weight: 26 },
      { id: 'budget', weight: 8, align: 'end' },
      { id: 'to-date', weight: 8, align: 'end' },
      { id: 'line', weight: 5 },
      ...months.map((month) => ({ id: month as string, weight: 7, align: 'end' as const })),
    ],
    head: [
      headRow([
        { text: 'ลำดับ', rowspan: 2 },
        { text: 'ชื่อกิจกรรม', rowspan: 2 },
        { text: 'เงินที่วางแผน', rowspan: 2 },
        { text: 'ยอดสะสม', rowspan: 2 },
        { text: `ผลการใช้จ่ายเงินของกิจกรรม ปี ${fiscalYear}`, colspan: months.length + 1 },
      ]),
      headRow(['', ...months.map((month) => `${shortMonth(month)}${marked.has(month) ? '*' : ''}`)]),
    ],
    rows: [
      ...totalRows(facts, year, now),
      ...facts.plan.activities.flatMap((_activity, index) => activityRows(facts, year, now, index)),
    ],
  });
}

function totalRows(facts: ReportFacts, { months, figures }: Year, now: MonthFigures): TableRow[] {
  const planned = (pick: (of: MonthFigures) => Content) =>
    months.map((month, index) => (isPlanned(facts, month) ? pick(figures[index] as MonthFigures) : EMPTY));
  const reported = (pick: (of: MonthFigures) => Content) =>
    months.map((month, index) => (isReported(facts, month) ? pick(figures[index] as MonthFigures) : EMPTY));
  return [
    totalRow([
      { content: text('รวมแผนการใช้จ่ายเงิน (%)'), colspan: 2, rowspan: 2 },
      spanned(EMPTY, 2),
      spanned(percent(now.spending.resultPercent), 2),
      'แผนสะสม',
      ...planned((of) => percent(of.spending.planPercent)),
    ]),
    totalRow(['ผลสะสม', ...reported((of) => percent(of.spending.resultPercent))]),
    totalRow([
      { content: text('รวมแผนการใช้จ่ายเงิน'), colspan: 2, rowspan: 2 },
      spanned(money(facts.plan.budgetSatang), 2),
      spanned(money(now.spending.resultCumulative), 2),
      'แผนสะสม',
      ...planned((of) => money(of.spending.planCumulative)),
    ]),
    totalRow(['ผลสะสม', ...reported((of) => money(of.spending.resultCumulative))]),
  ];
}

function activityRows(facts: ReportFacts, year: Year, now: MonthFigures, index: number): TableRow[] {
  const activity = now.activities[index] as ActivityFigures;
  const cells = (
    asked: (facts: ReportFacts, month: Month) => boolean,
    pick: (of: ActivityFigures) => Content,
  ) =>
    year.months.map((month, at) =>
      asked(facts, month) ? pick(year.figures[at]?.activities[index] as ActivityFigures) : EMPTY,
    );
  return [
    row([
      spanned(text(`${activity.position}.`), 4),
      spanned(text(activity.name), 4),
      spanned(money(activity.budgetSatang), 4),
      spanned(money(activity.spending.resultCumulative), 4),
      'แผนสะสม',
      ...cells(isPlanned, (of) => money(of.spending.planCumulative)),
    ]),
    row(['แผน', ...cells(isPlanned, (of) => (of.spending.plan === null ? EMPTY : money(of.spending.plan)))]),
    row(['ผลสะสม', ...cells(isReported, (of) => money(of.spending.resultCumulative))]),
    row(['ผล', ...cells(isReported, (of) => moneyValue(of.spending.result))]),
  ];
}

function derivedResults(facts: ReportFacts, months: readonly Month[]): Derived[] {
  return months
    .filter((month) => isReported(facts, month))
    .flatMap((month) =>
      facts.plan.activities.flatMap((each) => {
        const rule = activityResultOf(facts.results[month], each.activityId).derivation;
        return rule === null ? [] : [{ rule, month, what: `ผล ${ROW}`, position: each.position }];
      }),
    );
}

const derivedPlans = (facts: ReportFacts, months: readonly Month[]): Derived[] =>
  derivedPlan(facts, ROW, facts.plan.activities, months);
