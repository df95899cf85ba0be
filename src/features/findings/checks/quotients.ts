/** A percentage is its quotient; what remains is plan minus result (CAL-01, CAL-03, CAL-04). */
import { percentOfSatang } from '../../../foundation/percent.ts';
import { type Satang, subtractSatang } from '../../../foundation/satang.ts';
import { cellOf } from '../columns.ts';
import type { Finding, FindingTerm } from '../finding.ts';
import type { MoneyRow, StatedExecutionRow, StatedRow } from '../stated-document.ts';
import { satangIn, statedMoney } from '../stated-value.ts';
import { compared, term } from './found.ts';

const decimalsOf = (printed: string) => printed.replace(/\s*%$/, '').split('.')[1]?.length ?? 0;

/**
 * Judged with the decimals that the document prints, so that 92.3996 and 92.40 both agree with
 * 1,555,547.50 / 1,683,500. A row that prints no percentage states none.
 */
export function checkQuotient(
  row: StatedRow,
  column: string,
  numerator: { amount: Satang; term: FindingTerm },
  denominator: { amount: Satang; term: FindingTerm },
): Finding[] {
  const cell = cellOf(row, column);
  if (cell.value.kind !== 'percent') return [];
  const quotient = percentOfSatang(numerator.amount, denominator.amount, decimalsOf(cell.printed));
  if (quotient === null) return [];
  return compared(row, {
    rule: 'percent-is-quotient',
    column,
    recomputed: { kind: 'percent', number: quotient },
    terms: [numerator.term, { ...denominator.term, sign: '/' }],
  });
}

const part = (row: StatedRow, column: string) => {
  const cell = cellOf(row, column);
  return { amount: satangIn(cell.value), term: term(row, cell) };
};

export const checkExecutionPercent = (row: StatedExecutionRow): Finding[] =>
  checkQuotient(row, 'percent', part(row, 'cumulative'), part(row, 'budget'));

export function checkMoneyRow(row: MoneyRow): Finding[] {
  const plan = part(row, 'plan');
  const result = part(row, 'result');
  return [
    ...compared(row, {
      rule: 'remaining',
      column: 'remaining',
      recomputed: statedMoney(subtractSatang(plan.amount, result.amount)),
      terms: [plan.term, { ...result.term, sign: '-' }],
    }),
    ...checkQuotient(row, 'percent', result, plan),
  ];
}
