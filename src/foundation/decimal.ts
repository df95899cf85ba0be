/**
 * Exact decimals: figures of indicators, percentages, rates. Never a binary float.
 * Canonical text: no exponent, no thousands marks, no trailing zeros ("30", "0.5", "-2.25").
 */
import Big from 'big.js';
import { ok, type Result, refuse } from './refusal.ts';
import { type Digits, inDigits, toArabicDigits } from './thai-digits.ts';

declare const decimalBrand: unique symbol;
export type Decimal = string & { readonly [decimalBrand]: 'Decimal' };
export type RoundingMode = 'half-up' | 'truncate';

/** What arithmetic accepts: a decimal, a plain decimal text, or an integer. */
export type DecimalInput = Decimal | string | number;

/** Longest figure taken from a person or a file; numeric(38,10) holds it. */
export const DECIMAL_LIMIT = { integerDigits: 28, decimals: 10 } as const;

const PLAIN = /^([+\-−]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.(\d+))?$/;

const canonical = (big: Big): Decimal => {
  const text = big.toFixed();
  return (text === '-0' ? '0' : text) as Decimal;
};

const asBig = (value: DecimalInput): Big => new Big(value);

/** A trusted literal or a stored value. Throws on anything that is not a number. */
export function decimal(value: DecimalInput): Decimal {
  return canonical(asBig(value));
}

/**
 * Reads what a person typed or pasted: Thai or Arabic digits, thousands commas in their places, sign.
 * Refusals: number-missing, number-not-read, number-too-long (found, limit).
 */
export function parseDecimal(text: string): Result<Decimal> {
  const found = text.trim();
  if (found === '') return refuse('invalid', 'number-missing');
  const match = found.length > 200 ? null : PLAIN.exec(toArabicDigits(found));
  if (!match) return refuse('invalid', 'number-not-read', { found: found.slice(0, 60) });
  const integer = (match[2] ?? '').replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0';
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (integer.length > DECIMAL_LIMIT.integerDigits)
    return refuse('invalid', 'number-too-long', {
      found: integer.length,
      limit: DECIMAL_LIMIT.integerDigits,
    });
  if (fraction.length > DECIMAL_LIMIT.decimals)
    return refuse('invalid', 'number-too-many-decimals', {
      found: fraction.length,
      limit: DECIMAL_LIMIT.decimals,
    });
  const sign = match[1] === '-' || match[1] === '−' ? '-' : '';
  return ok(decimal(`${sign}${integer}${fraction ? `.${fraction}` : ''}`));
}

export const addDecimals = (...terms: DecimalInput[]): Decimal => sumDecimals(terms);

export function sumDecimals(terms: readonly DecimalInput[]): Decimal {
  return canonical(terms.reduce<Big>((total, term) => total.plus(term), new Big(0)));
}

export const subtractDecimals = (a: DecimalInput, b: DecimalInput): Decimal => canonical(asBig(a).minus(b));

export const multiplyDecimals = (...factors: DecimalInput[]): Decimal =>
  canonical(factors.reduce<Big>((product, factor) => product.times(factor), new Big(1)));

export const compareDecimals = (a: DecimalInput, b: DecimalInput): -1 | 0 | 1 => asBig(a).cmp(b);

export const isZero = (value: DecimalInput): boolean => asBig(value).eq(0);

/** Exactly `places` decimals, trailing zeros kept: for display, and for rules that say "rounded to". */
export function roundDecimal(value: DecimalInput, places: number, mode: RoundingMode = 'half-up'): string {
  const text = asBig(value).toFixed(places, mode === 'half-up' ? Big.roundHalfUp : Big.roundDown);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** a / b rounded once, from the exact quotient, to `places` decimals; null when b is 0. */
export function divideDecimals(
  a: DecimalInput,
  b: DecimalInput,
  places: number,
  mode: RoundingMode = 'half-up',
): string | null {
  const divisor = asBig(b);
  if (divisor.eq(0)) return null;
  const Exact = Big();
  Exact.DP = places;
  Exact.RM = mode === 'half-up' ? Big.roundHalfUp : Big.roundDown;
  return roundDecimal(new Exact(a).div(divisor).toFixed(), places, mode);
}

/** "1,234.5": thousands marks; the decimals as they are, or exactly `places` (half-up). */
export function formatDecimal(
  value: DecimalInput,
  options: { places?: number; digits?: Digits; mode?: RoundingMode } = {},
): string {
  const text =
    options.places === undefined ? decimal(value) : roundDecimal(value, options.places, options.mode);
  const [integer = '0', fraction] = text.split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return inDigits(fraction === undefined ? grouped : `${grouped}.${fraction}`, options.digits);
}
