/**
 * The money of a programme in the report table against its row in the execution table (CAL-02).
 *
 * The report table calls its result เบิกจ่าย but counts open commitments too: its result is what the execution
 * table disbursed plus what is outstanding. The percentages of the two tables therefore differ wherever a
 * commitment is open; that is said once, on the grand total, and not of every row.
 */
import { sumSatang } from '../../../foundation/satang.ts';
import { cellOf } from '../columns.ts';
import type { Finding } from '../finding.ts';
import type { StatedRow } from '../stated-document.ts';
import { satangIn, statedMoney } from '../stated-value.ts';
import { compared, term } from './found.ts';

export function checkAcrossTables(row: StatedRow, against: StatedRow, percent: boolean): Finding[] {
  const other = (column: string) => cellOf(against, column);
  const usedCells = [other('cumulative'), other('outstanding-po')];
  return [
    ...compared(row, {
      rule: 'budget-in-two-tables',
      column: 'plan',
      recomputed: other('budget').value,
      terms: [term(against, other('budget'), '=')],
    }),
    ...compared(row, {
      rule: 'used-in-two-tables',
      column: 'result',
      recomputed: statedMoney(sumSatang(usedCells.map((cell) => satangIn(cell.value)))),
      terms: usedCells.map((cell) => term(against, cell)),
    }),
    ...compared(row, {
      rule: 'free-in-two-tables',
      column: 'remaining',
      recomputed: other('free').value,
      terms: [term(against, other('free'), '=')],
    }),
    ...(percent
      ? compared(row, {
          rule: 'percent-in-two-tables',
          column: 'percent',
          recomputed: other('percent').value,
          terms: [term(against, other('percent'), '='), ...usedCells.map((cell) => term(against, cell))],
        })
      : []),
  ];
}
