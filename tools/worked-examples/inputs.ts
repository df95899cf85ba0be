/** Reads the inputs of a case: decimals as text or number, dates ISO or Thai. A wrong input fails its case only. */
import type { CalendarDate } from '../../src/foundation/calendar-date.ts';
import { type Decimal, decimal } from '../../src/foundation/decimal.ts';
import { accepted, type Result } from '../../src/foundation/refusal.ts';
import { parseBaht, type Satang } from '../../src/foundation/satang.ts';
import { parseThaiDate } from '../../src/foundation/thai-date.ts';
import { toArabicDigits } from '../../src/foundation/thai-digits.ts';
import { type FigureValue, MISSING, parseFigure } from '../../src/foundation/value.ts';

export type Inputs = Record<string, unknown>;

export class InputError extends Error {}

/** Plain text of a JSON number, without an exponent. */
function asText(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return decimal(value);
  throw new InputError(`the input "${name}" is neither text nor a number`);
}

function take<T>(name: string, result: Result<T>): T {
  if (result.ok) return result.value;
  throw new InputError(`the input "${name}" was refused: ${result.refusal.code}`);
}

export const has = (inputs: Inputs, name: string): boolean =>
  inputs[name] !== undefined && inputs[name] !== null;

/** Any exact decimal, however long (what people type is limited by parseDecimal); null when it is none. */
export function readDecimal(text: string): Decimal | null {
  const plain = toArabicDigits(text.trim())
    .replace(/,(?=\d{3}(\D|$))/g, '')
    .replace('−', '-');
  return /^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(plain) ? decimal(plain.replace(/^\+/, '')) : null;
}

function decimalIn(value: unknown, name: string): Decimal {
  const number = readDecimal(asText(value, name));
  if (number === null) throw new InputError(`the input "${name}" is not a number`);
  return number;
}

export const decimalOf = (inputs: Inputs, name: string): Decimal => decimalIn(inputs[name], name);

/** An amount that may be left out, "-" or N/A, and is then 0. */
function amountText(value: unknown, name: string): string {
  if (value === undefined || value === null) return '0';
  const text = asText(value, name);
  const figure = parseFigure(text);
  return figure.ok && figure.value.kind !== 'number' ? '0' : text;
}

export function satangOf(inputs: Inputs, name: string): Satang {
  return take(name, parseBaht(amountText(inputs[name], name), { negative: 'allowed' }));
}

export function listOf(inputs: Inputs, name: string): unknown[] {
  const list = inputs[name];
  if (!Array.isArray(list)) throw new InputError(`the input "${name}" is not a list`);
  return list;
}

/** Terms of a sum or factors: "-", N/A and blanks add nothing. */
export function decimalsOf(inputs: Inputs, name: string): Decimal[] {
  return listOf(inputs, name).map((each) => decimalIn(amountText(each, name), name));
}

export function integerOf(inputs: Inputs, name: string): number {
  const number = Number(decimalOf(inputs, name));
  if (!Number.isSafeInteger(number)) throw new InputError(`the input "${name}" is not a whole number`);
  return number;
}

export function dateOfInput(inputs: Inputs, name: string): CalendarDate {
  return take(name, parseThaiDate(asText(inputs[name], name)));
}

/** A cell of a table of indicators; "ระดับ 3" is the level 3, null is a cell left blank. */
export function figureOf(value: unknown, name: string): FigureValue {
  if (value === null || value === undefined) return MISSING;
  const text = asText(value, name).replace(/^\s*ระดับ\s*/, '');
  return accepted(parseFigure(text));
}
