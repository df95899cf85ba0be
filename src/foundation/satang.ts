/** Money: a whole number of satang (1 baht = 100 satang), a JavaScript safe integer, never a float. */
import { ok, type Result, refuse } from './refusal.ts';
import { type Digits, inDigits, toArabicDigits } from './thai-digits.ts';

declare const satangBrand: unique symbol;
export type Satang = number & { readonly [satangBrand]: 'Satang' };

/** 90,071,992,547,409.91 baht: beyond it JavaScript numbers are no longer exact. */
export const SATANG_LIMIT = 9_007_199_254_740_991 as Satang;
export const ZERO_SATANG = 0 as Satang;

/** A trusted whole number of satang. Throws on a fraction or an unsafe number. */
export function satang(amount: number): Satang {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole, safe number of satang: ${amount}`);
  return (amount === 0 ? 0 : amount) as Satang;
}

const MONEY = /^(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.(\d+))?$/;
const MINUS = /^[-−]/;

/**
 * Reads an amount in baht: Thai or Arabic digits, thousands commas in their places, at most 2 decimals;
 * accountants' "(5.00)" is minus five. Refusals carry `found` and, where there is one, `limit`:
 * money-missing, money-not-read, money-negative, money-too-many-decimals, money-too-large.
 */
export function parseBaht(
  text: string,
  options: { negative?: 'refused' | 'allowed'; limit?: Satang } = {},
): Result<Satang> {
  const found = text.trim();
  if (found === '') return refuse('invalid', 'money-missing');
  const shown = found.slice(0, 60);
  const arabic = toArabicDigits(found);
  const bracketed = /^\((.+)\)$/.exec(arabic)?.[1];
  const negative = bracketed !== undefined || MINUS.test(arabic);
  const match = found.length > 200 ? null : MONEY.exec((bracketed ?? arabic.replace(MINUS, '')).trim());
  if (!match) return refuse('invalid', 'money-not-read', { found: shown });
  const baht = (match[1] ?? '').replaceAll(',', '') || '0';
  const fraction = match[2] ?? '';
  if (fraction.replace(/0+$/, '').length > 2)
    return refuse('invalid', 'money-too-many-decimals', { found: shown, limit: 2 });
  const exact = BigInt(baht) * 100n + BigInt(fraction.slice(0, 2).padEnd(2, '0'));
  const limit = options.limit ?? SATANG_LIMIT;
  if (exact > BigInt(limit))
    return refuse('invalid', 'money-too-large', { found: shown, limit: formatBaht(limit) });
  if (negative && exact > 0n && options.negative !== 'allowed')
    return refuse('invalid', 'money-negative', { found: shown, limit: '0.00' });
  return ok(satang(negative ? -Number(exact) : Number(exact)));
}

/** "1234.50": a plain decimal text, for exact arithmetic, files and views in baht. */
export function bahtDecimal(amount: Satang): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** "1,234.50", or "๑,๒๓๔.๕๐". */
export function formatBaht(amount: Satang, options: { digits?: Digits } = {}): string {
  return inDigits(bahtDecimal(amount).replace(/\B(?=(\d{3})+\.)/g, ','), options.digits);
}

/** Sum of amounts already judged. Throws RangeError beyond SATANG_LIMIT; for what people typed use totalSatang. */
export function sumSatang(amounts: readonly Satang[]): Satang {
  return satang(amounts.reduce<number>((total, amount) => total + amount, 0));
}

/** The same for amounts from outside: a sum beyond the limit is refused (money-total-too-large). */
export function totalSatang(amounts: readonly Satang[]): Result<Satang> {
  const total = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
  if (total > BigInt(SATANG_LIMIT) || total < -BigInt(SATANG_LIMIT))
    return refuse('invalid', 'money-total-too-large', { limit: formatBaht(SATANG_LIMIT) });
  return ok(satang(Number(total)));
}

export const subtractSatang = (a: Satang, b: Satang): Satang => satang(a - b);
