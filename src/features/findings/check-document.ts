/**
 * Every rule over one document: the findings, in the order of the document's rows. Pure; the document is not
 * changed. Which contradictions of the five source documents must come out is section 13 of the requirements.
 */
import { checkAcrossTables } from './checks/across-tables.ts';
import { checkExecutionRow } from './checks/execution-row.ts';
import {
  checkMonthHeads,
  checkMonthlyPercent,
  checkRunningSum,
  checkSeriesName,
} from './checks/monthly-spending.ts';
import {
  checkNumbering,
  checkRepeatedBlocks,
  checkRepeatedNumbers,
  checkSameNames,
  checkShiftedColumns,
  checkStatements,
  checkUnstatedBudgets,
} from './checks/printed-shape.ts';
import { checkExecutionPercent, checkMoneyRow } from './checks/quotients.ts';
import { checkSumOfParts } from './checks/sum-of-parts.ts';
import { checkYearValue } from './checks/year-value.ts';
import type { Finding } from './finding.ts';
import type { MonthlyRow, StatedDocument, StatedRow } from './stated-document.ts';

type Kind = StatedRow['kind'];
type RowOf<K extends Kind> = Extract<StatedRow, { kind: K }>;

const ofKind = <K extends Kind>(rows: readonly StatedRow[], kind: K): RowOf<K>[] =>
  rows.filter((row): row is RowOf<K> => row.kind === kind);

function checkMonthly(rows: readonly MonthlyRow[]): Finding[] {
  const line = (activity: string, series: MonthlyRow['series']) =>
    rows.find((row) => row.activity === activity && row.series === series);
  return [...new Set(rows.map((row) => row.activity))].flatMap((activity) => {
    const cumulative = line(activity, 'cumulative-plan');
    const plan = line(activity, 'plan');
    const percent = line(activity, 'percent');
    return [
      ...(cumulative && plan ? checkRunningSum(cumulative, plan) : []),
      ...(cumulative && percent ? checkMonthlyPercent(percent, cumulative) : []),
    ];
  });
}

export function checkDocument({ rows, comparisons }: StatedDocument): Finding[] {
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  const partsOf = new Map<string, StatedRow[]>();
  for (const row of rows)
    if (row.parent !== undefined) partsOf.set(row.parent, [...(partsOf.get(row.parent) ?? []), row]);
  const indicators = ofKind(rows, 'indicator');
  const findings = [
    ...indicators.flatMap((row) => [...checkYearValue(row), ...checkShiftedColumns(row)]),
    ...checkRepeatedBlocks(indicators),
    ...checkRepeatedNumbers(indicators),
    ...ofKind(rows, 'money').flatMap(checkMoneyRow),
    ...ofKind(rows, 'execution').flatMap((row) => [
      ...checkExecutionRow(row),
      ...checkExecutionPercent(row),
      ...checkNumbering(row, ofKind(partsOf.get(row.place) ?? [], 'execution')),
    ]),
    ...rows.flatMap((row) => checkSumOfParts(row, partsOf.get(row.place) ?? [])),
    ...comparisons.flatMap(({ place, against, percent }) => {
      const row = byPlace.get(place);
      const other = byPlace.get(against);
      return row && other ? checkAcrossTables(row, other, percent) : [];
    }),
    ...checkMonthly(ofKind(rows, 'monthly')),
    ...ofKind(rows, 'monthly').flatMap(checkSeriesName),
    ...ofKind(rows, 'month-heads').flatMap(checkMonthHeads),
    ...checkSameNames(ofKind(rows, 'name')),
    ...checkStatements(ofKind(rows, 'statement')),
    ...checkUnstatedBudgets(ofKind(rows, 'statement')),
  ];
  const order = new Map(rows.map((row, index) => [row.place, index]));
  return findings.sort((a, b) => (order.get(a.place) ?? 0) - (order.get(b.place) ?? 0));
}
