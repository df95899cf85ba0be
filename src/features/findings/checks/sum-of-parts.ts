/** Each parent equals the sum of its parts, in every column of money (FRM-X-2, FRM-AP-1). */
import { sumSatang } from '../../../foundation/satang.ts';
import { cellOf, cellsOf } from '../columns.ts';
import type { Finding } from '../finding.ts';
import type { StatedRow } from '../stated-document.ts';
import { satangIn, statedMoney } from '../stated-value.ts';
import { compared, term } from './found.ts';

/** A month's plan, results and percent of a project have no lines of their parts to be summed from. */
const summed = (parent: StatedRow) => parent.kind !== 'monthly' || parent.series === 'cumulative-plan';

export function checkSumOfParts(parent: StatedRow, parts: readonly StatedRow[]): Finding[] {
  if (parts.length === 0 || !summed(parent)) return [];
  const columns = cellsOf(parent).filter((cell) => cell.measure === 'money');
  return columns.flatMap(({ column }) => {
    const cells = parts.map((part) => ({ part, cell: cellOf(part, column) }));
    return compared(parent, {
      rule: 'sum-of-parts',
      column,
      recomputed: statedMoney(sumSatang(cells.map(({ cell }) => satangIn(cell.value)))),
      terms: cells.map(({ part, cell }) => term(part, cell)),
    });
  });
}
