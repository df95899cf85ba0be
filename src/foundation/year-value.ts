/**
 * The value of a longer period from its parts (months of a quarter, quarters of a year), by the kind of the
 * indicator. "-" and N/A add nothing; when no part holds a number, the whole is what the parts are.
 * Percent and level: the last value, never a sum (decision A-14).
 */
import { type Decimal, type DecimalInput, decimal, sumDecimals } from './decimal.ts';
import { type FigureNumber, type FigureValue, figure, MISSING, NOT_APPLICABLE, NOTHING } from './value.ts';

/**
 * SUM parts are added; BASE+SUM parts are added to a baseline; LAST the last number; PERCENT and LEVEL likewise;
 * DISTINCT counts different things, so numbers of parts cannot be added: each part reports the count so far
 * and the last one stands. Where the names themselves are known, use countDistinct.
 */
export const AGGREGATIONS = ['SUM', 'BASE+SUM', 'LAST', 'PERCENT', 'LEVEL', 'DISTINCT'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export type YearValue = {
  value: FigureValue;
  /** False when a part is missing: the value is that of the parts reported so far. */
  complete: boolean;
};

const isNumber = (part: FigureValue): part is FigureNumber => part.kind === 'number';

function withoutNumbers(parts: readonly FigureValue[]): FigureValue {
  if (parts.some((part) => part.kind === 'nothing')) return NOTHING;
  return parts.some((part) => part.kind === 'not-applicable') ? NOT_APPLICABLE : MISSING;
}

export function yearValue(
  aggregation: Aggregation,
  parts: readonly FigureValue[],
  baseline: DecimalInput = 0,
): YearValue {
  const complete = parts.every((part) => part.kind !== 'missing');
  const numbers = parts.filter(isNumber).map((part) => part.number);
  const last = numbers.at(-1);
  if (last === undefined) {
    const empty = withoutNumbers(parts);
    // A count that begins at a baseline stands at the baseline when a period adds nothing.
    if (aggregation === 'BASE+SUM' && empty.kind === 'nothing')
      return { value: figure(decimal(baseline)), complete };
    return { value: empty, complete };
  }
  if (aggregation === 'SUM') return { value: figure(sumDecimals(numbers)), complete };
  if (aggregation === 'BASE+SUM') return { value: figure(sumDecimals([baseline, ...numbers])), complete };
  return { value: figure(last), complete };
}

/** How many different names the parts hold together; spaces and letter case do not make a difference. */
export function countDistinct(parts: readonly (readonly string[])[]): Decimal {
  const names = parts
    .flat()
    .map((name) => name.trim().replace(/\s+/g, ' ').toLowerCase())
    .filter((name) => name !== '');
  return decimal(new Set(names).size);
}
