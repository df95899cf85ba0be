/**
 * สสว.200/1 รายงานความคืบหน้าผลผลิต/ผลลัพธ์ (FRM 4.2; S2 L358, L426). Rows per indicator: type, name, unit, target,
 * plan and result of the month, cumulative, achievement (CAL-16), note; then the months of the year.
 */
import {
  type BodyCell,
  type Content,
  EMPTY,
  figure,
  groupRow,
  heading,
  headRow,
  type OfficialDocument,
  percent,
  row,
  type TableBlock,
  type TableRow,
  table,
  text,
} from '../../../foundation/document-blocks.ts';
import { figure as figureOf, MISSING } from '../../../foundation/value.ts';
import type { IndicatorFigures } from '../figures/indicator-figures.ts';
import { monthFigures } from '../figures/month-figures.ts';
import { indicatorResultOf } from '../figures/report-facts.ts';
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

export const FORM_200_1: FormName = {
  formId: 'สสว.200/1',
  title: { th: 'รายงานความคืบหน้าผลผลิต/ผลลัพธ์', en: 'Output and outcome progress report' },
};

const LEVELS = [
  ['output', 'ตัวชี้วัดผลผลิต'],
  ['outcome', 'ตัวชี้วัดผลลัพธ์'],
] as const;

const ROW = 'ตัวชี้วัดที่';

export function form2001(facts: ReportFacts, options: FormOptions): OfficialDocument {
  const { indicators } = monthFigures(facts.plan, facts.results, facts.month);
  return asDocument(FORM_200_1, facts, options, [
    ...formHead(FORM_200_1, facts),
    monthTable(facts, indicators),
    ...yearColumns(facts.plan, 'indicator-months').flatMap((year, _, { length }) => [
      heading(3, length === 1 ? 'แผนและผลรายเดือน' : `แผนและผลรายเดือน ปี ${year.fiscalYear}`),
      yearTable(facts, year),
    ]),
    ...derivationNotes([...derivedResults(facts), ...derivedPlans(facts)]),
    formSignatures(facts),
  ]);
}

function monthTable(facts: ReportFacts, indicators: readonly IndicatorFigures[]): TableBlock {
  const line = (each: IndicatorFigures): TableRow => {
    const derived = indicatorResultOf(facts.results[facts.month], each.indicatorId).derivation !== null;
    return row([
      text(`${each.position}${derived ? '*' : ''}`),
      each.name,
      each.unitOfMeasure,
      figure(each.target === null ? MISSING : figureOf(each.target)),
      figure(each.plan),
      figure(each.result),
      figure(each.planCumulative),
      figure(each.resultCumulative),
      percent(each.achievement),
      text(each.note),
    ]);
  };
  return table('indicators', {
    columns: [
      { id: 'position', weight: 3, align: 'center' },
      { id: 'name', weight: 26 },
      { id: 'unit', weight: 8 },
      { id: 'target', weight: 8, align: 'end' },
      { id: 'plan', weight: 8, align: 'end' },
      { id: 'result', weight: 8, align: 'end' },
      { id: 'plan-cumulative', weight: 8, align: 'end' },
      { id: 'result-cumulative', weight: 8, align: 'end' },
      { id: 'achievement', weight: 8, align: 'end' },
      { id: 'note', weight: 15 },
    ],
    head: [
      headRow([
        { text: 'ลำดับ', rowspan: 2 },
        { text: 'ตัวชี้วัด', rowspan: 2 },
        { text: 'หน่วยนับ', rowspan: 2 },
        { text: 'เป้าหมาย', rowspan: 2 },
        { text: 'เดือนที่รายงาน', colspan: 2 },
        { text: 'สะสม', colspan: 2 },
        { text: 'ร้อยละของเป้าหมาย', rowspan: 2 },
        { text: 'หมายเหตุ', rowspan: 2 },
      ]),
      headRow(['แผน', 'ผล', 'แผน', 'ผล']),
    ],
    rows: LEVELS.flatMap(([level, name]) => {
      const rows = indicators.filter((each) => each.level === level);
      if (rows.length === 0) return [];
      return [groupRow([{ content: text(name), colspan: 10 }]), ...rows.map(line)];
    }),
  });
}

function yearTable(facts: ReportFacts, { months, tableId }: YearColumns): TableBlock {
  const spanned = (content: Content): BodyCell => ({ content, rowspan: 2 });
  return table(tableId, {
    columns: [
      { id: 'position', weight: 3, align: 'center' },
      { id: 'name', weight: 32 },
      { id: 'kind', weight: 4 },
      ...months.map((month) => ({ id: month as string, weight: 6, align: 'end' as const })),
    ],
    head: [headRow(['ลำดับ', 'ตัวชี้วัด', '', ...months.map((month) => shortMonth(month))])],
    rows: facts.plan.indicators.flatMap((each) => [
      row([
        spanned(text(String(each.position))),
        spanned(text(each.name)),
        'แผน',
        ...months.map((month) => (isPlanned(facts, month) ? figure(each.months[month] ?? MISSING) : EMPTY)),
      ]),
      row([
        'ผล',
        ...months.map((month) =>
          isReported(facts, month)
            ? figure(indicatorResultOf(facts.results[month], each.indicatorId).value)
            : EMPTY,
        ),
      ]),
    ]),
  });
}

const monthsOfForm = (facts: ReportFacts) =>
  yearColumns(facts.plan, 'indicator-months').flatMap((year) => year.months);

function derivedResults(facts: ReportFacts): Derived[] {
  return monthsOfForm(facts)
    .filter((month) => isReported(facts, month))
    .flatMap((month) =>
      facts.plan.indicators.flatMap((each) => {
        const rule = indicatorResultOf(facts.results[month], each.indicatorId).derivation;
        return rule === null ? [] : [{ rule, month, what: `ผล ${ROW}`, position: each.position }];
      }),
    );
}

const derivedPlans = (facts: ReportFacts): Derived[] =>
  derivedPlan(facts, ROW, facts.plan.indicators, monthsOfForm(facts));
