/** For tests: whole numbers and BigInt, so that nothing of the forms' own arithmetic is used to check them. */
import type { FigureValue, MoneyValue } from '../../foundation/value.ts';

/** As printed with Arabic digits, and the exact number; null for N/A, "-" and missing. */
export type Expected = { shown: string; exact: string | null };

export const MILLION = 1_000_000n;
export const grouped = (whole: bigint) => whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');

/** An exact number in millionths as decimal text, without zeros at the end. */
export const plain = (millionths: bigint) =>
  `${millionths / MILLION}.${(millionths % MILLION).toString().padStart(6, '0')}`.replace(/\.?0+$/, '');
export const millionths = (text: string) => {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(whole) * MILLION + BigInt(part.padEnd(6, '0'));
};
export const twoPlaces = (hundredths: bigint) =>
  `${grouped(hundredths / 100n)}.${(hundredths % 100n).toString().padStart(2, '0')}`;
/** a / b, rounded half-up to a whole number. */
export const halfUp = (a: bigint, b: bigint) => (2n * a + b) / (2n * b);

export const baht = (satang: number | bigint): Expected => ({
  shown: twoPlaces(BigInt(satang)),
  exact: plain(BigInt(satang) * 10_000n),
});
export const EMPTY = { 'not-applicable': 'N/A', nothing: '-', missing: '' } as const;
export const empty = (kind: keyof typeof EMPTY): Expected => ({ shown: EMPTY[kind], exact: null });
export const amount = (of: MoneyValue) => (of.kind === 'number' ? baht(of.satang) : empty(of.kind));
export const number = (text: string): Expected => {
  const [whole = '0', part] = text.split('.');
  return { shown: grouped(BigInt(whole)) + (part ? `.${part}` : ''), exact: text };
};
export const value = (of: FigureValue) => (of.kind === 'number' ? number(of.number) : empty(of.kind));
export const numberOr = (text: string | null) => (text === null ? empty('missing') : number(text));
/** A percentage with two places, from millionths. */
export const work = (of: bigint): Expected => ({ shown: twoPlaces(halfUp(of, 10_000n)), exact: plain(of) });
export const share = (part: bigint, whole: bigint): Expected => {
  const hundredths = halfUp(part * 10_000n, whole);
  return { shown: twoPlaces(hundredths), exact: plain(hundredths * 10_000n) };
};
export const sum = (numbers: readonly bigint[]) => numbers.reduce((total, each) => total + each, 0n);
