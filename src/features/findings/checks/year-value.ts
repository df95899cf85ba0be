/** The year of an indicator against its quarters, by the kind of the indicator (CAL-05, FRM-Q-1). */
import { decimal } from '../../../foundation/decimal.ts';
import { type FigureValue, figure, MISSING } from '../../../foundation/value.ts';
import { yearValue } from '../../../foundation/year-value.ts';
import { cellsOf } from '../columns.ts';
import type { Finding } from '../finding.ts';
import type { IndicatorRow } from '../stated-document.ts';
import { readStated, type StatedValue } from '../stated-value.ts';
import { compared, term } from './found.ts';

function asFigure(value: StatedValue): FigureValue {
  if (value.kind === 'number') return figure(value.number);
  return value.kind === 'nothing' || value.kind === 'not-applicable' ? value : MISSING;
}

export function checkYearValue(row: IndicatorRow): Finding[] {
  const [, ...quarters] = cellsOf(row);
  const base = readStated(row.baseline ?? '', 'number');
  const recomputed = yearValue(
    row.aggregation,
    quarters.map((cell) => asFigure(cell.value)),
    base.kind === 'number' ? base.number : decimal('0'),
  ).value;
  const terms = quarters.map((cell) => term(row, cell));
  if (row.aggregation === 'BASE+SUM')
    terms.unshift({ label: row.label, source: row.source, column: 'baseline', value: base, sign: '+' });
  return compared(row, { rule: 'year-value', column: 'total', recomputed, terms });
}
