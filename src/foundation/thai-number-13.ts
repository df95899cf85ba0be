/**
 * The 13-digit numbers of persons (เลขประจำตัวประชาชน, first digit 1-8) and of juristic persons and other
 * taxpayers (first digit 0). Check digit: (11 - (sum of digit i x (14 - i), i = 1 to 12) mod 11) mod 10.
 * Written here, not taken from a library: nine lines, and the browser needs nothing else of one.
 */
import { ok, type Result, refuse } from './refusal.ts';
import { toArabicDigits } from './thai-digits.ts';

export type ThaiNumber13 = { number: string; kind: 'person' | 'juristic' };

/** Accepts Thai digits and the usual hyphens and spaces. Refusals name found and expected. */
export function checkThaiNumber13(text: string): Result<ThaiNumber13> {
  const number = toArabicDigits(text.trim()).replace(/[\s-]/g, '');
  if (!/^\d+$/.test(number)) return refuse('invalid', 'number-13-not-digits');
  if (number.length !== 13)
    return refuse('invalid', 'number-13-length', { found: number.length, expected: 13 });
  if (number.startsWith('9')) return refuse('invalid', 'number-13-first-digit', { found: '9' });
  const sum = [...number.slice(0, 12)].reduce(
    (total, digit, index) => total + Number(digit) * (13 - index),
    0,
  );
  if ((11 - (sum % 11)) % 10 !== Number(number[12])) return refuse('invalid', 'number-13-check-digit');
  return ok({ number, kind: number.startsWith('0') ? 'juristic' : 'person' });
}
