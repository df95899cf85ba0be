/**
 * Reads a filled-in workbook against the report it was made for. Nothing is guessed or repaired: a changed
 * structure refuses the whole file, a wrong cell names sheet, cell, found and expected (VAL-22). A blank cell
 * changes nothing.
 */
import { compareDecimals } from '../../../foundation/decimal.ts';
import { type Month, parseMonth } from '../../../foundation/month.ts';
import { type FieldRefusal, ok, type RefusalData, type Result, refuse } from '../../../foundation/refusal.ts';
import { parseFigure, parseMoney } from '../../../foundation/value.ts';
import type { Workbook, WorkbookCell, WorkbookSheet } from '../../../platform/spreadsheets/index.ts';
import type { ProjectPlan } from '../../projects/rules.ts';
import { monthWords } from '../report-refusals.ts';
import {
  type ActivityChange,
  FIGURE_LIMIT,
  type IndicatorChange,
  reportText,
  SPENDING_LIMIT,
  TEXT_LIMITS,
} from '../schemas.ts';
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

/** One wrong cell. `place` is `sheet!C7`; data carries sheet, cell, found and what is expected in both languages. */
export type CellError = FieldRefusal;

export type ReadReport = {
  /** Version of the report that the workbook was made from. */
  madeFromVersion: number;
  activities: ActivityChange[];
  indicators: IndicatorChange[];
  errors: CellError[];
  goodRows: number;
  badRows: number;
};

type Cells = Map<string, WorkbookCell>;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const address = (row: number, column: number) => `${LETTERS[column - 1]}${row}`;
const cellsOf = (sheet: WorkbookSheet): Cells => new Map(sheet.cells.map((cell) => [cell.address, cell]));
const textAt = (cells: Cells, at: string) => (cells.get(at)?.text ?? '').trim();

/**
 * Refusals: report-workbook-unknown, report-workbook-other-report, report-workbook-other-plan,
 * report-workbook-structure (every place that differs).
 */
export function readReportWorkbook(workbook: Workbook, plan: ProjectPlan, month: Month): Result<ReadReport> {
  const meta = readMeta(workbook);
  if (!meta.ok) return meta;
  const said = meta.value;
  if (said.project !== plan.projectCode || said.month !== month)
    return refuse('invalid', 'report-workbook-other-report', {
      ...foundMonth(said.month),
      foundProject: shown(said.project),
      projectCode: plan.projectCode,
      ...monthWords(month),
    });
  if (said['plan-version'] !== String(plan.planVersion))
    return refuse('invalid', 'report-workbook-other-plan', {
      found: said['plan-version'],
      expected: plan.planVersion,
    });
  const sheets = [SHEETS.work, SHEETS.indicators].map((name) =>
    workbook.sheets.find((each) => each.name === name),
  );
  const [work, indicators] = sheets;
  if (!work || !indicators)
    return refuse('invalid', 'report-workbook-unknown', { expected: work ? SHEETS.indicators : SHEETS.work });
  const workCells = cellsOf(work);
  const indicatorCells = cellsOf(indicators);
  const structure = [
    ...structureErrors(SHEETS.work, workCells, WORK_HEADS, plan.activities),
    ...structureErrors(SHEETS.indicators, indicatorCells, INDICATOR_HEADS, plan.indicators),
  ];
  if (structure.length > 0)
    return refuse(
      'invalid',
      'report-workbook-structure',
      { places: structure.length },
      { fields: structure },
    );

  const activityRows = plan.activities.map((each, index) =>
    readActivity(new RowReader(SHEETS.work, workCells, FIRST_ROW + index), each.activityId),
  );
  const indicatorRows = plan.indicators.map((each, index) =>
    readIndicator(new RowReader(SHEETS.indicators, indicatorCells, FIRST_ROW + index), each.indicatorId),
  );
  const rows = [...activityRows, ...indicatorRows];
  const hasCells = (change: object) => Object.keys(change).length > 1;
  return ok({
    madeFromVersion: Number(said['report-version']) || 0,
    activities: activityRows
      .filter((row) => row.errors.length === 0 && hasCells(row.change))
      .map((row) => row.change),
    indicators: indicatorRows
      .filter((row) => row.errors.length === 0 && hasCells(row.change))
      .map((row) => row.change),
    errors: rows.flatMap((row) => row.errors),
    goodRows: rows.filter((row) => row.errors.length === 0).length,
    badRows: rows.filter((row) => row.errors.length > 0).length,
  });
}

function readMeta(workbook: Workbook): Result<Record<HiddenName, string>> {
  const sheet = workbook.sheets.find((each) => each.name === SHEETS.meta);
  const cells = sheet ? cellsOf(sheet) : new Map<string, WorkbookCell>();
  const said = Object.fromEntries(META.map((name, index) => [name, textAt(cells, `B${index + 1}`)]));
  if (!sheet || said.form !== WORKBOOK_FORM)
    return refuse('invalid', 'report-workbook-unknown', { expected: SHEETS.meta });
  return ok(said as Record<HiddenName, string>);
}

/** The month that the workbook says it is of, in words where it is a month at all. */
function foundMonth(said: string): { foundMonthTh: string; foundMonthEn: string } {
  const read = parseMonth(said);
  const { monthTh, monthEn } = read.ok
    ? monthWords(read.value)
    : { monthTh: shown(said), monthEn: shown(said) };
  return { foundMonthTh: monthTh, foundMonthEn: monthEn };
}

const shown = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

function structureErrors(
  sheet: string,
  cells: Cells,
  heads: readonly string[],
  rows: readonly { position: number; name: string }[],
): CellError[] {
  const expected = new Map<string, string>(heads.map((head, index) => [address(HEAD_ROW, index + 1), head]));
  rows.forEach((row, index) => {
    expected.set(address(FIRST_ROW + index, 1), String(row.position));
    expected.set(address(FIRST_ROW + index, 2), row.name.trim());
  });
  // Something under the last row would be lost without a word.
  for (const cell of cells.values())
    if (cell.row >= FIRST_ROW + rows.length && cell.text.trim() !== '') expected.set(cell.address, '');
  const same = (found: string, wanted: string) =>
    found.replace(/\r\n?/g, '\n') === wanted.replace(/\r\n?/g, '\n').trim();
  return [...expected].flatMap(([at, wanted]) => {
    const found = textAt(cells, at);
    if (same(found, wanted)) return [];
    return [
      {
        place: `${sheet}!${at}`,
        code: wanted === '' ? 'workbook-cell-extra' : 'workbook-cell-moved',
        data: { sheet, cell: at, found: shown(found), expected: shown(wanted) },
      },
    ];
  });
}

type Expected = { th: string; en: string };
const EXPECTED = {
  work: { th: 'ตัวเลข 0 ถึง 100, N/A หรือ -', en: 'a number from 0 to 100, N/A or -' },
  spending: {
    th: 'จำนวนเงินบาท ทศนิยมไม่เกิน 2 ตำแหน่ง, N/A หรือ -',
    en: 'an amount in baht with at most 2 decimals, N/A or -',
  },
  value: { th: 'ตัวเลข, N/A หรือ -', en: 'a number, N/A or -' },
  text: { th: 'ข้อความ', en: 'text' },
} satisfies Record<string, Expected>;

/** Reads the entry cells of one row and collects what is wrong with them. */
class RowReader {
  readonly errors: CellError[] = [];
  readonly sheet: string;
  readonly cells: Cells;
  readonly row: number;

  constructor(sheet: string, cells: Cells, row: number) {
    this.sheet = sheet;
    this.cells = cells;
    this.row = row;
  }

  /** Undefined when the cell is blank or wrong. */
  read<T>(column: number, expected: Expected, parse: (text: string) => Result<T>): T | undefined {
    const at = address(this.row, column);
    const cell = this.cells.get(at);
    if (!cell || cell.text.trim() === '') return undefined;
    // A date, a truth value or a broken formula is never what these cells ask for.
    const parsed = cell.kind === 'number' || cell.kind === 'text' ? parse(cell.text) : null;
    if (parsed?.ok) return parsed.value;
    this.wrong(at, cell.text, expected, parsed?.refusal.code ?? `cell-is-${cell.kind}`, parsed?.refusal.data);
    return undefined;
  }

  private wrong(at: string, found: string, expected: Expected, why: string, data?: RefusalData): void {
    this.errors.push({
      place: `${this.sheet}!${at}`,
      code: 'workbook-cell-wrong',
      data: {
        ...data,
        why,
        sheet: this.sheet,
        cell: at,
        found: shown(found),
        expectedTh: expected.th,
        expectedEn: expected.en,
      },
    });
  }
}

function figureBetween(lowest: string, highest: string) {
  return (text: string) => {
    const read = parseFigure(text);
    if (!read.ok || read.value.kind !== 'number') return read;
    return compareDecimals(read.value.number, lowest) < 0 || compareDecimals(read.value.number, highest) > 0
      ? refuse('invalid', 'number-out-of-range', { lowest, highest })
      : read;
  };
}

const textUpTo =
  (limit: number) =>
  (typed: string): Result<string> => {
    const read = reportText(limit).safeParse(typed);
    return read.success ? ok(read.data) : refuse('invalid', 'text-not-taken', { limit });
  };

function withCells<T extends object>(id: T, cells: Partial<Record<string, unknown>>): T {
  return { ...id, ...Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)) };
}

function readActivity(row: RowReader, activityId: string) {
  const long = textUpTo(TEXT_LIMITS.long);
  const change: ActivityChange = withCells(
    { activityId },
    {
      work: row.read(WORK_ENTRIES.work, EXPECTED.work, figureBetween('0', '100')),
      workDone: row.read(WORK_ENTRIES.workDone, EXPECTED.text, long),
      spending: row.read(WORK_ENTRIES.spending, EXPECTED.spending, (text) =>
        parseMoney(text, { limit: SPENDING_LIMIT }),
      ),
      problem: row.read(WORK_ENTRIES.problem, EXPECTED.text, long),
      remedy: row.read(WORK_ENTRIES.remedy, EXPECTED.text, long),
    },
  );
  return { change, errors: row.errors };
}

function readIndicator(row: RowReader, indicatorId: string) {
  const change: IndicatorChange = withCells(
    { indicatorId },
    {
      value: row.read(
        INDICATOR_ENTRIES.value,
        EXPECTED.value,
        figureBetween(`-${FIGURE_LIMIT}`, FIGURE_LIMIT),
      ),
      note: row.read(INDICATOR_ENTRIES.note, EXPECTED.text, textUpTo(TEXT_LIMITS.note)),
    },
  );
  return { change, errors: row.errors };
}
