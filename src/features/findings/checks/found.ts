import type { Cell } from '../columns.ts';
import { cellOf } from '../columns.ts';
import type { Finding, FindingRule, FindingTerm } from '../finding.ts';
import type { StatedRow } from '../stated-document.ts';
import { type StatedValue, sameStated } from '../stated-value.ts';

/** A figure as a term of a recomputation. */
export function term(row: StatedRow, cell: Cell, sign: FindingTerm['sign'] = '+'): FindingTerm {
  return { label: row.label, source: row.source, column: cell.column, value: cell.value, sign };
}

type Recomputed = { rule: FindingRule; column: string; recomputed: StatedValue; terms: FindingTerm[] };

/** The finding, whatever was stated. */
export function found(row: StatedRow, { rule, column, recomputed, terms }: Recomputed): Finding {
  return {
    rule,
    place: row.place,
    column,
    source: row.source,
    label: row.label,
    stated: cellOf(row, column).value,
    recomputed,
    terms,
    projectCode: row.projectCode ?? null,
    indicator: row.indicator ?? null,
  };
}

/** A finding where stated and recomputed differ, otherwise nothing. */
export function compared(row: StatedRow, recomputation: Recomputed): Finding[] {
  const stated = cellOf(row, recomputation.column).value;
  return sameStated(stated, recomputation.recomputed) ? [] : [found(row, recomputation)];
}
