/**
 * Whether an answer is what a case expects. Numbers agree by value ("30.00" and 30), whatever way they are
 * written; an object agrees when everything that it expects is found in the answer.
 */
import { compareDecimals, decimal } from '../../src/foundation/decimal.ts';
import { readDecimal } from './inputs.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asNumber(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return decimal(value);
  return typeof value === 'string' ? readDecimal(value) : null;
}

export function sameAnswer(expected: unknown, answer: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(answer) &&
      expected.length === answer.length &&
      expected.every((each, index) => sameAnswer(each, answer[index]))
    );
  if (isRecord(expected)) {
    if (!isRecord(answer)) return false;
    return Object.entries(expected).every(([name, each]) => name in answer && sameAnswer(each, answer[name]));
  }
  // An answer of several values, where the case asks for its main one only.
  if (isRecord(answer)) return 'main' in answer && sameAnswer(expected, answer.main);
  const wanted = asNumber(expected);
  const found = asNumber(answer);
  if (wanted !== null && found !== null) return compareDecimals(wanted, found) === 0;
  return expected === answer;
}

export const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
