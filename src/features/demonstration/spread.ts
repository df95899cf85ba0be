/**
 * How a published figure of a quarter or a year becomes months: the rules of database/demo/spreading-rules.yaml.
 * Pure; nothing is invented beyond these.
 */
import {
  compareDecimals,
  type Decimal,
  decimal,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
  sumDecimals,
} from '../../foundation/decimal.ts';
import { percentOfSatang } from '../../foundation/percent.ts';
import { type Satang, satang, sumSatang } from '../../foundation/satang.ts';
import { type FigureValue, figure, NOT_APPLICABLE, NOTHING } from '../../foundation/value.ts';

type Three = [FigureValue, FigureValue, FigureValue];

const allOf = (value: FigureValue): Three => [value, value, value];

/** count-in-thirds: a whole count of a quarter over its three months. */
export function countInThirds(quarter: FigureValue): Three {
  if (quarter.kind !== 'number') return allOf(quarter);
  const third = decimal(divideDecimals(quarter.number, 3, 0, 'truncate') ?? 0);
  const rest = subtractDecimals(quarter.number, multiplyDecimals(third, 2));
  return [figure(third), figure(third), figure(rest)];
}

/** standing-value: a level, a percentage or a last value, in the quarter's last month only. */
export function standingValue(quarter: FigureValue, side: 'plan' | 'result'): Three {
  if (quarter.kind !== 'number') return allOf(quarter);
  const before = side === 'plan' ? NOT_APPLICABLE : NOTHING;
  return [before, before, quarter];
}

/** money-in-twelfths, money-remainder-evenly: even months rounded down, the rest in the last. */
export function moneyEvenly(total: Satang, months: number): Satang[] {
  const each = satang(Math.floor(total / months));
  const rest = satang(total - each * (months - 1));
  return Array.from({ length: months }, (_, index) => (index === months - 1 ? rest : each));
}

/** work-evenly, work-by-money: `total` percent over the months with two decimals, the rest in the last. */
export function workEvenly(months: number, total: Decimal = decimal('100')): Decimal[] {
  const each = decimal(divideDecimals(total, months, 2, 'truncate') ?? 0);
  const rest = subtractDecimals(total, multiplyDecimals(each, months - 1));
  return Array.from({ length: months }, (_, index) => (index === months - 1 ? rest : each));
}

/** weight-by-money: shares of the budget with two decimals that sum to 100; even where there is no money. */
export function weightsByMoney(amounts: readonly Satang[]): Decimal[] {
  const total = sumSatang(amounts);
  if (total === 0) return workEvenly(amounts.length);
  const shares = amounts
    .slice(0, -1)
    .map((amount) => decimal(percentOfSatang(amount, total, 2, 'truncate') ?? 0));
  const last = subtractDecimals(100, sumDecimals(shares));
  if (compareDecimals(last, 0) < 0) throw new RangeError('shares exceed 100');
  return [...shares, last];
}
