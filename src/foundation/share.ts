/** Shares of an amount, and targets that are stated as shares (CAL-06, S0 L36-37). */
import {
  compareDecimals,
  type Decimal,
  type DecimalInput,
  decimal,
  multiplyDecimals,
  roundDecimal,
} from './decimal.ts';

/** Exactly `percent` per cent of `of`; rounding is the display's. */
export const shareOf = (of: DecimalInput, percent: DecimalInput): Decimal =>
  multiplyDecimals(of, percent, '0.01');

/** A whole-number target stated as a share of a count: 20% of 214 = 42.8, half-up 43. */
export const targetFromShare = (base: DecimalInput, percent: DecimalInput): Decimal =>
  decimal(roundDecimal(shareOf(base, percent), 0));

/**
 * "Not less than 50, or not less than 10 per cent": either is enough. The share is compared exactly:
 * 21 of 214 is 9.8 per cent and does not meet 10.
 */
export function meetsEither(
  result: DecimalInput,
  target: { fixed: DecimalInput; base: DecimalInput; percent: DecimalInput },
): boolean {
  return (
    compareDecimals(result, target.fixed) >= 0 ||
    compareDecimals(result, shareOf(target.base, target.percent)) >= 0
  );
}

/** Whether `part` is at least `percent` per cent of `whole` (disbursement targets, S3 L73). */
export const meetsShare = (part: DecimalInput, whole: DecimalInput, percent: DecimalInput): boolean =>
  compareDecimals(part, shareOf(whole, percent)) >= 0;
