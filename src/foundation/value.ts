/**
 * What a cell may hold. N/A (no target in this period), "-" (nothing to report) and 0 are three values;
 * a blank is none of them: it is missing.
 */
import { type Decimal, formatDecimal, parseDecimal } from './decimal.ts';
import { ok, type Result } from './refusal.ts';
import { formatBaht, parseBaht, type Satang } from './satang.ts';
import type { Digits } from './thai-digits.ts';

export type NotApplicable = { kind: 'not-applicable' };
export type Nothing = { kind: 'nothing' };
export type Missing = { kind: 'missing' };
export type FigureNumber = { kind: 'number'; number: Decimal };
export type FigureValue = FigureNumber | NotApplicable | Nothing | Missing;
export type MoneyValue = { kind: 'number'; satang: Satang } | NotApplicable | Nothing | Missing;
export type ValueKind = FigureValue['kind'];

export const NOT_APPLICABLE: NotApplicable = { kind: 'not-applicable' };
export const NOTHING: Nothing = { kind: 'nothing' };
export const MISSING: Missing = { kind: 'missing' };

export const figure = (number: Decimal): FigureNumber => ({ kind: 'number', number });
export const money = (satang: Satang): MoneyValue => ({ kind: 'number', satang });

function parseEmpty(text: string): NotApplicable | Nothing | Missing | null {
  const typed = text.trim();
  if (typed === '') return MISSING;
  if (/^[-–—−]$/.test(typed)) return NOTHING;
  if (/^n\s*\/?\s*a\.?$/i.test(typed) || /^n\.a\.$/i.test(typed)) return NOT_APPLICABLE;
  return null;
}

/** Reads a figure as typed or pasted; refusals are those of parseDecimal. */
export function parseFigure(text: string): Result<FigureValue> {
  const empty = parseEmpty(text);
  if (empty) return ok(empty);
  const number = parseDecimal(text);
  return number.ok ? ok(figure(number.value)) : number;
}

/** Reads an amount in baht as typed or pasted; refusals are those of parseBaht. */
export function parseMoney(
  text: string,
  options: { negative?: 'refused' | 'allowed'; limit?: Satang } = {},
): Result<MoneyValue> {
  const empty = parseEmpty(text);
  if (empty) return ok(empty);
  const amount = parseBaht(text, options);
  return amount.ok ? ok(money(amount.value)) : amount;
}

const EMPTY_TEXT = { 'not-applicable': 'N/A', nothing: '-', missing: '' } as const;

export function formatFigure(value: FigureValue, options: { places?: number; digits?: Digits } = {}): string {
  return value.kind === 'number' ? formatDecimal(value.number, options) : EMPTY_TEXT[value.kind];
}

export function formatMoney(value: MoneyValue, options: { digits?: Digits } = {}): string {
  return value.kind === 'number' ? formatBaht(value.satang, options) : EMPTY_TEXT[value.kind];
}
