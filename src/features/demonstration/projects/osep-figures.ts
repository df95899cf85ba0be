/** Indicators and money of an OSEP project from the published tables of S0. */
import { type Decimal, decimal, subtractDecimals } from '../../../foundation/decimal.ts';
import type { Month } from '../../../foundation/month.ts';
import { type Satang, satang, sumSatang } from '../../../foundation/satang.ts';
import { type FigureValue, figure, MISSING, NOT_APPLICABLE, NOTHING } from '../../../foundation/value.ts';
import { readStated, type StatedRow } from '../../findings/index.ts';
import type { OsepProject, SourceWords, SpreadingRule } from '../demonstration-data.ts';
import { withoutNumber } from '../document-words.ts';
import { countInThirds, standingValue } from '../spread.ts';
import type { ByMonth, DemonstrationIndicator } from './demonstration-project.ts';

export type S0Rows = ReadonlyMap<string, StatedRow>;

export function rowAt(rows: S0Rows, place: string): StatedRow {
  const row = rows.get(place);
  if (!row) throw new Error(`S0 has no row ${place}`);
  return row;
}

/** A printed cell as a figure; a cell that prints no figure is an error of the data file. */
export function printedFigure(printed: string): FigureValue {
  const value = readStated(printed, 'number');
  if (value.kind === 'number') return figure(value.number);
  if (value.kind === 'nothing' || value.kind === 'not-applicable' || value.kind === 'missing') return value;
  throw new Error(`"${printed}" is no figure`);
}

const printedSatang = (printed: string | undefined): Satang => {
  const value = readStated(printed ?? '', 'money');
  return value.kind === 'money' ? value.satang : satang(0);
};

/** Budget of these rows of the execution table. */
export const budgetOf = (rows: S0Rows, places: readonly string[]): Satang =>
  sumSatang(places.map((place) => printedSatang(rowAt(rows, place).printed[0])));

/**
 * Used in the year: disbursed under PO and otherwise, plus what is outstanding (CAL-02), from the printed amounts
 * of the row. Where more was disbursed than committed nothing is outstanding.
 */
export function usedOf(rows: S0Rows, places: readonly string[]): Satang {
  const used = places.map((place) => {
    const [, , po, poDisbursed, nonPo] = rowAt(rows, place).printed.map(printedSatang);
    const outstanding = Math.max(0, (po ?? 0) - (poDisbursed ?? 0));
    return satang((poDisbursed ?? 0) + (nonPo ?? 0) + outstanding);
  });
  return sumSatang(used);
}

type Spread = { months: FigureValue[]; rules: SpreadingRule[] };

function spreadQuarter(
  kind: DemonstrationIndicator['kind'],
  side: 'plan' | 'result',
  quarter: FigureValue,
): Spread {
  if (quarter.kind !== 'number') return { months: countInThirds(quarter), rules: ['empty-quarter'] };
  if (kind === 'SUM' || kind === 'BASE+SUM')
    return { months: countInThirds(quarter), rules: ['count-in-thirds'] };
  return { months: standingValue(quarter, side), rules: ['standing-value'] };
}

const less = (value: FigureValue, baseline: string): FigureValue =>
  value.kind === 'number' ? figure(subtractDecimals(value.number, baseline)) : value;

export type Line = { source: string; months: ByMonth<FigureValue>; why: ByMonth<string>; total: FigureValue };

/** The twelve months of a plan or result line, each with the rule and the quarter it came from. */
export function lineOf(
  row: StatedRow,
  kind: DemonstrationIndicator['kind'],
  side: 'plan' | 'result',
  baseline: string | undefined,
  months: readonly Month[],
  words: SourceWords,
): Line {
  const line: Line = { source: row.source, months: {}, why: {}, total: printedFigure(row.printed[0] ?? '') };
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const printed = row.printed[quarter + 1] ?? '';
    const value = printedFigure(printed);
    const spread: Spread =
      baseline !== undefined && value.kind === 'number'
        ? { months: standingValue(less(value, baseline), side), rules: ['less-baseline'] }
        : spreadQuarter(kind, side, value);
    for (const [index, each] of spread.months.entries()) {
      const month = months[quarter * 3 + index] as Month;
      line.months[month] = each;
      const rules = spread.rules.map((rule) => words[rule]).join(' ');
      line.why[month] = `${rules} (${words.cite(row.source)} ไตรมาสที่ ${quarter + 1} พิมพ์ ${printed})`;
    }
  }
  return line;
}

/** A year's value in September, N/A or "-" before. */
function inLastMonth(
  value: Decimal,
  side: 'plan' | 'result',
  months: readonly Month[],
): ByMonth<FigureValue> {
  const before = side === 'plan' ? NOT_APPLICABLE : NOTHING;
  return Object.fromEntries(months.map((month) => [month, month === months.at(-1) ? figure(value) : before]));
}

type PublishedIndicator = OsepProject['indicators'][number];

function percentIndicator(
  published: PublishedIndicator,
  row: StatedRow,
  months: readonly Month[],
  words: SourceWords,
): DemonstrationIndicator {
  const printed = row.printed[3] ?? '';
  const result = printedFigure(printed);
  const value = result.kind === 'number' ? result.number : decimal('0');
  const results = inLastMonth(value, 'result', months);
  const derivation = `${words['year-in-last-month']} (${words.cite(row.source)} พิมพ์ร้อยละ ${printed})`;
  return {
    level: published.level,
    kind: published.kind,
    name: `${published.name ?? row.label} (ร้อยละของแผน ${row.printed[0]} บาท)`,
    unitOfMeasure: published.unit,
    baseline: null,
    target: decimal('100'),
    months: inLastMonth(decimal('100'), 'plan', months),
    derivedMonths: [...months],
    results: Object.fromEntries(
      months.map((month) => [month, { value: results[month] ?? MISSING, note: '', derivation }]),
    ),
  };
}

const targetOf = (line: Line): Decimal => (line.total.kind === 'number' ? line.total.number : decimal('0'));

export function osepIndicator(
  published: PublishedIndicator,
  rows: S0Rows,
  months: readonly Month[],
  words: SourceWords,
): DemonstrationIndicator {
  if (published.percentOf)
    return percentIndicator(published, rowAt(rows, published.percentOf), months, words);
  const planRow = rowAt(rows, published.plan ?? '');
  const plan = lineOf(planRow, published.kind, 'plan', published.less, months, words);
  const resultRow = published.result ? rowAt(rows, published.result) : null;
  const result = resultRow ? lineOf(resultRow, published.kind, 'result', undefined, months, words) : null;
  const unprinted = `${words.cite(planRow.source)} ไม่พิมพ์ผลเป็นตัวเลข จึงบันทึก "-"`;
  const noteOf = (month: Month) => {
    const note = published.notes[month];
    return note ? `${note.text} (${words.nameOf(note.source)})` : '';
  };
  return {
    level: published.level,
    kind: published.kind,
    name: withoutNumber(planRow.label),
    unitOfMeasure: published.unit,
    baseline: published.baseline === undefined ? null : decimal(published.baseline),
    target: targetOf(plan),
    months: plan.months,
    derivedMonths: [...months],
    results: Object.fromEntries(
      months.map((month) => [
        month,
        {
          value: result?.months[month] ?? NOTHING,
          note: noteOf(month),
          derivation: result?.why[month] ?? unprinted,
        },
      ]),
    ),
  };
}
