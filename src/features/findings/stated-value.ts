/**
 * A figure as a document states it, or as a rule recomputes it. N/A, "-" and missing are values of their own;
 * in a sum they add nothing.
 */
import {
  type Decimal,
  decimal,
  formatDecimal,
  parseDecimal,
  subtractDecimals,
} from '../../foundation/decimal.ts';
import { accepted } from '../../foundation/refusal.ts';
import { bahtDecimal, formatBaht, parseBaht, type Satang, satang } from '../../foundation/satang.ts';
import {
  MISSING,
  type Missing,
  NOT_APPLICABLE,
  NOTHING,
  type NotApplicable,
  type Nothing,
} from '../../foundation/value.ts';

export type Measure = 'money' | 'number' | 'percent' | 'text';

export type StatedValue =
  | { kind: 'money'; satang: Satang }
  | { kind: 'number'; number: Decimal }
  /** `number` with as many decimals as the document prints. */
  | { kind: 'percent'; number: string }
  | { kind: 'text'; text: string }
  | NotApplicable
  | Nothing
  | Missing;

const LEVEL = /^ระดับ\s*/;
/** "1,600 (๒๐๐/ปี)": what stands in brackets explains the figure and is no part of it. */
const EXPLANATION = /\s*\([^)]*\)\s*$/;

/** Reads what is printed. Text that is no figure stays text: a document may print anything. */
export function readStated(printed: string, measure: Measure): StatedValue {
  const text = printed.trim();
  if (text === '') return MISSING;
  if (/^[-–—]$/.test(text)) return NOTHING;
  if (/^n\/?a\.?$/i.test(text)) return NOT_APPLICABLE;
  if (measure === 'text') return { kind: 'text', text };
  if (measure === 'money') {
    const amount = parseBaht(text, { negative: 'allowed' });
    return amount.ok ? { kind: 'money', satang: amount.value } : { kind: 'text', text };
  }
  const bare = text.replace(LEVEL, '').replace(EXPLANATION, '').replace(/\s*%$/, '');
  const number = parseDecimal(bare);
  if (!number.ok) return { kind: 'text', text };
  return { kind: measure, number: number.value };
}

export const statedMoney = (amount: Satang): StatedValue => ({ kind: 'money', satang: amount });
export const statedText = (text: string): StatedValue => ({ kind: 'text', text });

/** The amount in a sum: "-", N/A and missing add nothing. */
export const satangIn = (value: StatedValue): Satang => (value.kind === 'money' ? value.satang : satang(0));

const exact = (value: StatedValue): Decimal => {
  if (value.kind === 'money') return decimal(bahtDecimal(value.satang));
  if (value.kind === 'number' || value.kind === 'percent') return decimal(value.number);
  return decimal('0');
};

/** Whether both say the same: as amounts, where "-" and missing say nothing, that is 0; texts as texts. */
export function sameStated(stated: StatedValue, recomputed: StatedValue): boolean {
  if (stated.kind === 'text' || recomputed.kind === 'text')
    return stated.kind === 'text' && recomputed.kind === 'text' && stated.text === recomputed.text;
  return exact(stated) === exact(recomputed);
}

/** Stated minus recomputed, in the measure of the recomputed value; null for texts. */
export function differenceOf(stated: StatedValue, recomputed: StatedValue): StatedValue | null {
  if (stated.kind === 'text' || recomputed.kind === 'text') return null;
  const difference = subtractDecimals(exact(stated), exact(recomputed));
  const measure = [stated.kind, recomputed.kind].find((kind) => kind === 'money' || kind === 'percent');
  if (measure === 'money') return statedMoney(accepted(parseBaht(difference, { negative: 'allowed' })));
  return { kind: measure === 'percent' ? 'percent' : 'number', number: difference };
}

/** As a table shows it. */
export function formatStated(value: StatedValue): string {
  switch (value.kind) {
    case 'money':
      return formatBaht(value.satang);
    case 'number':
      return formatDecimal(value.number);
    case 'percent':
      return value.number;
    case 'text':
      return value.text;
    case 'not-applicable':
      return 'N/A';
    case 'nothing':
      return '-';
    case 'missing':
      return '';
  }
}
