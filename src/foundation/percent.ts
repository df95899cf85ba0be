/**
 * Percentages from exact amounts. Half-up, at display only; `truncate` reproduces documents that cut off
 * (the personnel plan of S1). The answer has exactly the decimals asked for; null when there is nothing to
 * divide by, which a screen shows as blank, never as 0.
 */
import { type DecimalInput, divideDecimals, multiplyDecimals, type RoundingMode } from './decimal.ts';
import type { Satang } from './satang.ts';

export function percentOf(
  numerator: DecimalInput,
  denominator: DecimalInput,
  decimals: number,
  mode: RoundingMode = 'half-up',
): string | null {
  return divideDecimals(multiplyDecimals(numerator, 100), denominator, decimals, mode);
}

export function percentOfSatang(
  numerator: Satang,
  denominator: Satang,
  decimals = 2,
  mode: RoundingMode = 'half-up',
): string | null {
  return percentOf(numerator, denominator, decimals, mode);
}
