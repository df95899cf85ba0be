import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bahtDecimal,
  formatBaht,
  parseBaht,
  SATANG_LIMIT,
  satang,
  sumSatang,
  totalSatang,
} from './satang.ts';
import { toThaiDigits } from './thai-digits.ts';

const amounts = fc.integer({ min: 0, max: Number(SATANG_LIMIT) }).map(satang);
const anyAmounts = fc.integer({ min: -Number(SATANG_LIMIT), max: Number(SATANG_LIMIT) }).map(satang);

describe('an amount in baht is read as an officer types it', () => {
  it.each([
    ['1,234.50', 123450],
    ['1234.5', 123450],
    ['11000000', 1100000000],
    ['๑,๖๘๓,๕๐๐', 168350000],
    ['๐.๒๕', 25],
    ['.50', 50],
    ['1.500', 150],
    ['  45,000  ', 4500000],
    ['-0', 0],
    ['90,071,992,547,409.91', 9007199254740991],
  ])('%s is %i satang', (text, expected) => {
    expect(parseBaht(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['', 'money-missing', undefined],
    ['   ', 'money-missing', undefined],
    ['หนึ่งพัน', 'money-not-read', undefined],
    ['12,34', 'money-not-read', undefined],
    ['1e9', 'money-not-read', undefined],
    ['5.', 'money-not-read', undefined],
    ['1.2.3', 'money-not-read', undefined],
    ['0x10', 'money-not-read', undefined],
    ['Infinity', 'money-not-read', undefined],
    ['9'.repeat(100_000), 'money-not-read', undefined],
    ['1.234', 'money-too-many-decimals', 2],
    ['-5', 'money-negative', '0.00'],
    ['(5.00)', 'money-negative', '0.00'],
    ['90071992547409.92', 'money-too-large', '90,071,992,547,409.91'],
    ['9'.repeat(60), 'money-too-large', '90,071,992,547,409.91'],
  ])('%s is refused: %s', (text, code, limit) => {
    const result = parseBaht(text);
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'invalid', code } });
    if (!result.ok) expect(result.refusal.data.limit).toBe(limit);
  });

  it('reads a negative where one is asked for, and a limit of its own', () => {
    expect(parseBaht('-5.25', { negative: 'allowed' })).toEqual({ ok: true, value: -525 });
    expect(parseBaht('(1,000)', { negative: 'allowed' })).toEqual({ ok: true, value: -100000 });
    expect(parseBaht('101', { limit: satang(10_000) })).toMatchObject({
      refusal: { code: 'money-too-large', data: { found: '101', limit: '100.00' } },
    });
  });
});

describe('an amount is written', () => {
  it('with commas and two decimals, in either digits', () => {
    expect(formatBaht(satang(1369010000))).toBe('13,690,100.00');
    expect(formatBaht(satang(-5))).toBe('-0.05');
    expect(formatBaht(satang(123450), { digits: 'thai' })).toBe('๑,๒๓๔.๕๐');
    expect(bahtDecimal(satang(123450))).toBe('1234.50');
  });

  it('so that reading it gives the same amount, whatever the digits', () => {
    fc.assert(
      fc.property(anyAmounts, (amount) => {
        const read = (text: string) => parseBaht(text, { negative: 'allowed' });
        expect(read(formatBaht(amount))).toEqual({ ok: true, value: amount });
        expect(read(toThaiDigits(formatBaht(amount)))).toEqual({ ok: true, value: amount });
        expect(read(bahtDecimal(amount))).toEqual({ ok: true, value: amount });
      }),
    );
  });
});

describe('sums', () => {
  it('do not depend on the order, and lose nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e12 }).map(satang), { maxLength: 50 }), (list) => {
        const exact = list.reduce((total, amount) => total + BigInt(amount), 0n);
        expect(BigInt(sumSatang(list))).toBe(exact);
        expect(sumSatang([...list].reverse())).toBe(sumSatang(list));
      }),
    );
  });

  it('beyond the limit are refused, never rounded', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 6 }), (list) => {
        const exact = list.reduce((total, amount) => total + BigInt(amount), 0n);
        const total = totalSatang(list);
        expect(total.ok).toBe(exact <= BigInt(SATANG_LIMIT));
        if (total.ok) expect(BigInt(total.value)).toBe(exact);
      }),
    );
    expect(() => sumSatang([SATANG_LIMIT, SATANG_LIMIT])).toThrow(RangeError);
  });

  it('no fraction of a satang is taken', () => {
    expect(() => satang(0.5)).toThrow(RangeError);
    expect(() => satang(Number.NaN)).toThrow(RangeError);
    expect(Object.is(satang(-0), 0)).toBe(true);
  });
});
