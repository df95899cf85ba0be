/** The month of a project as a workbook to fill in offline: plan and past visible, only entry columns open. */
import { previousMonth } from '../../../foundation/month.ts';
import { bahtDecimal, type Satang } from '../../../foundation/satang.ts';
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import { type FigureValue, formatFigure, formatMoney, type MoneyValue } from '../../../foundation/value.ts';
import type { CellLook, SheetSpec, SpecCell, WorkbookSpec } from '../../../platform/spreadsheets/index.ts';
import { monthFigures } from '../figures/month-figures.ts';
import { activityResultOf, indicatorResultOf } from '../figures/report-facts.ts';
import type { ReportFacts } from '../submission/report-snapshot.ts';
import {
  FIRST_ROW,
  HEAD_ROW,
  type HiddenName,
  INDICATOR_ENTRIES,
  INDICATOR_HEADS,
  META,
  SHEETS,
  WORK_ENTRIES,
  WORK_HEADS,
  WORKBOOK_FORM,
} from './workbook-places.ts';

const GROUND = 'E8ECF2';
const HEAD: CellLook = { bold: true, wrap: true, border: true, fill: GROUND, align: 'center', middle: true };
const FIXED: CellLook = { wrap: true, border: true };
const MONEY: CellLook = { border: true, align: 'right', format: '#,##0.00' };
const FIGURE: CellLook = { border: true, align: 'right' };
const entry = (look: CellLook): CellLook => ({
  ...look,
  wrap: true,
  border: true,
  open: true,
  fill: 'FFFBE6',
});

type Value = SpecCell['value'];
const baht = (amount: Satang | null): Value => (amount === null ? null : Number(bahtDecimal(amount)));
const moneyCell = (value: MoneyValue): Value =>
  value.kind === 'number' ? Number(bahtDecimal(value.satang)) : formatMoney(value) || null;
/** A figure of more digits than Excel keeps travels as text, so that it comes back as it was. */
function figureCell(value: FigureValue): Value {
  if (value.kind !== 'number') return formatFigure(value) || null;
  return value.number.replace(/[-.]/g, '').length <= 15 ? Number(value.number) : value.number;
}

const GUIDE = [
  'กรอกเฉพาะช่องสีเหลืองในแผ่น "งานและเงิน" และ "ตัวชี้วัด" ช่องอื่นเป็นแผนและผลที่ผ่านมา แก้ไขไม่มีผล',
  '0 หมายถึงไม่มีผลในเดือนนี้, N/A หมายถึงไม่มีเป้าหมายในช่วงนี้, - หมายถึงไม่มีรายการให้รายงาน ทั้งสามค่าต่างกัน',
  'ช่องที่เว้นว่างจะไม่เปลี่ยนค่าที่กรอกไว้ในระบบ หากต้องการลบค่า ให้ลบบนหน้าจอรายงาน',
  'ต้องเขียนงานที่ดำเนินการทุกกิจกรรมทุกเดือน แม้เดือนนั้นไม่มีผลตามแผน (คู่มือ ส่วนที่ 3 ข้อพึงระวัง 1)',
  'ถ้างานหรือเงินสะสมต่ำกว่าแผน ต้องเขียนปัญหาอุปสรรคและแนวทางการแก้ไข (คู่มือ ส่วนที่ 3 ข้อพึงระวัง 2)',
  'อย่าเพิ่ม ลบ หรือสลับแถวและคอลัมน์ ไฟล์นี้ใช้ได้กับโครงการ เดือน และแผนฉบับที่ระบุเท่านั้น',
  'บันทึกเป็น .xlsx แล้วนำเข้าที่หน้ารายงานประจำเดือน ระบบจะแสดงทุกช่องที่ผิดก่อนรับข้อมูล',
];

export function reportWorkbook(facts: ReportFacts, version: number, madeAt: Date): WorkbookSpec {
  const { plan } = facts;
  const monthName = formatThaiMonth(facts.month, { month: 'long' });
  const meta: Record<HiddenName, string> = {
    form: WORKBOOK_FORM,
    agency: facts.agency.nameTh,
    project: plan.projectCode,
    month: facts.month,
    'plan-version': String(plan.planVersion),
    'report-version': String(version),
  };
  const titles: SpecCell[] = [
    { row: 1, column: 1, value: `รายงานประจำเดือน ${monthName}`, look: { bold: true, size: 18 } },
    { row: 2, column: 1, value: `${plan.projectCode} ${plan.name}`, look: { bold: true } },
    { row: 3, column: 1, value: `${facts.unit.nameTh} ${facts.agency.nameTh} แผนฉบับที่ ${plan.planVersion}` },
  ];
  const guide: SheetSpec = {
    name: SHEETS.guide,
    widths: [110],
    cells: [
      ...titles,
      ...GUIDE.map((line, index) => ({
        row: 5 + index,
        column: 1,
        value: `${index + 1}) ${line}`,
        look: { wrap: true },
      })),
    ],
    protected: true,
  };
  const hidden: SheetSpec = {
    name: SHEETS.meta,
    widths: [20, 40],
    visibility: 'deeply-hidden',
    protected: true,
    cells: META.flatMap((name, index) => [
      { row: index + 1, column: 1, value: name },
      { row: index + 1, column: 2, value: meta[name], look: { format: '@' } },
    ]),
  };
  return {
    title: `${plan.projectCode} ${monthName}`,
    madeAt,
    sheets: [guide, workSheet(facts, titles), indicatorSheet(facts, titles), hidden],
  };
}

const headCells = (heads: readonly string[]): SpecCell[] =>
  heads.map((value, index) => ({ row: HEAD_ROW, column: index + 1, value, look: HEAD }));

function workSheet(facts: ReportFacts, titles: SpecCell[]): SheetSpec {
  const now = monthFigures(facts.plan, facts.results, facts.month);
  const before = monthFigures(facts.plan, facts.results, previousMonth(facts.month));
  const last = HEAD_ROW + Math.max(1, now.activities.length);
  const rows = now.activities.flatMap((each, index) => {
    const result = activityResultOf(facts.results[facts.month], each.activityId);
    const past = before.activities[index];
    const values: [Value, CellLook][] = [
      [each.position, { ...FIXED, align: 'center' }],
      [each.name, FIXED],
      [each.plannedWork, FIXED],
      [each.work.plan === null ? null : Number(each.work.plan), FIGURE],
      [Number(each.work.planCumulative), FIGURE],
      [Number(past?.work.resultCumulative ?? 0), FIGURE],
      [figureCell(result.work), entry(FIGURE)],
      [result.workDone || null, entry(FIXED)],
      [baht(each.spending.plan), MONEY],
      [baht(each.spending.planCumulative), MONEY],
      [baht(past?.spending.resultCumulative ?? null), MONEY],
      [moneyCell(result.spending), entry(MONEY)],
      [result.problem || null, entry(FIXED)],
      [result.remedy || null, entry(FIXED)],
    ];
    return values.map(([value, look], column) => ({
      row: FIRST_ROW + index,
      column: column + 1,
      value,
      look,
    }));
  });
  return {
    name: SHEETS.work,
    widths: [7, 34, 26, 12, 12, 14, 14, 44, 17, 17, 19, 19, 32, 32],
    cells: [...titles, ...headCells(WORK_HEADS), ...rows],
    frozenRows: HEAD_ROW,
    frozenColumns: 2,
    protected: true,
    print: { orientation: 'landscape', repeatRows: { from: HEAD_ROW, to: Math.min(HEAD_ROW, last) } },
  };
}

function indicatorSheet(facts: ReportFacts, titles: SpecCell[]): SheetSpec {
  const now = monthFigures(facts.plan, facts.results, facts.month);
  const before = monthFigures(facts.plan, facts.results, previousMonth(facts.month));
  const rows = now.indicators.flatMap((each, index) => {
    const result = indicatorResultOf(facts.results[facts.month], each.indicatorId);
    const past = before.indicators[index];
    const values: [Value, CellLook][] = [
      [each.position, { ...FIXED, align: 'center' }],
      [each.name, FIXED],
      [each.unitOfMeasure, FIXED],
      [each.target, FIGURE],
      [figureCell(each.plan), FIGURE],
      [past ? figureCell(past.resultCumulative) : null, FIGURE],
      [figureCell(result.value), entry(FIGURE)],
      [result.note || null, entry(FIXED)],
    ];
    return values.map(([value, look], column) => ({
      row: FIRST_ROW + index,
      column: column + 1,
      value,
      look,
    }));
  });
  return {
    name: SHEETS.indicators,
    widths: [7, 50, 14, 14, 14, 18, 16, 40],
    cells: [...titles, ...headCells(INDICATOR_HEADS), ...rows],
    frozenRows: HEAD_ROW,
    protected: true,
    print: { orientation: 'landscape', repeatRows: { from: HEAD_ROW, to: HEAD_ROW } },
  };
}

/** Columns named here so that a test can hold the layout and the writer together. */
export const ENTRY_COLUMNS = {
  work: Object.values(WORK_ENTRIES),
  indicators: Object.values(INDICATOR_ENTRIES),
};
