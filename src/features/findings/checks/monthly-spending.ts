/** A monthly spending table: cumulative plan, percent of the budget and month heads (CAL-03, FRM 4.4). */
import { addMonths, type Month, parseMonth } from '../../../foundation/month.ts';
import { accepted } from '../../../foundation/refusal.ts';
import { satang } from '../../../foundation/satang.ts';
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import { cellOf, cellsOf, monthColumn } from '../columns.ts';
import type { Finding } from '../finding.ts';
import type { MonthlyRow, StatedRow } from '../stated-document.ts';
import { satangIn, statedMoney, statedText } from '../stated-value.ts';
import { compared, found, term } from './found.ts';
import { checkQuotient } from './quotients.ts';

/** C(m) = sum of the plan of the months up to m. */
export function checkRunningSum(cumulative: MonthlyRow, plan: MonthlyRow): Finding[] {
  let soFar = satang(0);
  return cumulative.printed.flatMap((_, index) => {
    const column = monthColumn(index);
    soFar = satang(soFar + satangIn(cellOf(plan, column).value));
    const months = cellsOf(plan).filter((cell) => cell.column !== 'budget');
    return compared(cumulative, {
      rule: 'running-sum',
      column,
      recomputed: statedMoney(soFar),
      terms: months.slice(0, index + 1).map((cell) => term(plan, cell)),
    });
  });
}

/** Percent of a month = cumulative plan of the project / its budget. */
export function checkMonthlyPercent(percent: MonthlyRow, cumulative: MonthlyRow): Finding[] {
  if (cumulative.budget === undefined) return [];
  const budget = cellOf(cumulative, 'budget');
  return percent.printed.flatMap((_, index) => {
    const column = monthColumn(index);
    const cell = cellOf(cumulative, column);
    return checkQuotient(
      percent,
      column,
      { amount: satangIn(cell.value), term: term(cumulative, cell) },
      { amount: satangIn(budget.value), term: term(cumulative, budget) },
    );
  });
}

const SERIES_NAMES: Partial<Record<MonthlyRow['series'], string>> = {
  plan: 'แผน',
  'cumulative-plan': 'แผนสะสม',
  result: 'ผล',
};

/** A line is called what its figures are: cumulative plans are no results (FRM 4.4). */
export function checkSeriesName(row: MonthlyRow): Finding[] {
  const expected = SERIES_NAMES[row.series];
  if (row.seriesName === undefined || expected === undefined || row.seriesName === expected) return [];
  return [
    {
      ...found(row, {
        rule: 'series-name',
        column: monthColumn(0),
        recomputed: statedText(expected),
        terms: [],
      }),
      stated: statedText(row.seriesName),
    },
  ];
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

/** The heads are consecutive months written as ต.ค.62. */
export function checkMonthHeads(row: Extract<StatedRow, { kind: 'month-heads' }>): Finding[] {
  const first: Month = accepted(parseMonth(row.first));
  return row.printed.flatMap((printed, index) => {
    const expected = formatThaiMonth(addMonths(first, index), { month: 'short', year: 'two-digit' });
    if (withoutSpaces(printed) === withoutSpaces(expected)) return [];
    return compared(row, {
      rule: 'month-head',
      column: monthColumn(index),
      recomputed: statedText(withoutSpaces(expected)),
      terms: [],
    });
  });
}
