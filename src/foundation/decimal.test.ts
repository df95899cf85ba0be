import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  decimal,
  divideDecimals,
  formatDecimal,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
} from './decimal.ts';
import { percentOf, percentOfSatang } from './percent.ts';
import { satang } from './satang.ts';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, places]) => {
    const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
    const cut = text.length - places;
    return decimal(`${digits < 0n ? '-' : ''}${text.slice(0, cut)}${places ? `.${text.slice(cut)}` : ''}`);
  });

describe('figures are exact', () => {
  it('0.1 and 0.2 make 0.3', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
  });

  it('adding and taking away again gives the figure back', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(subtractDecimals(addDecimals(a, b), b)).toBe(a);
        expect(sumDecimals([a, b])).toBe(sumDecimals([b, a]));
      }),
    );
  });

  it('what is written is read again', () => {
    fc.assert(
      fc.property(decimals, (a) => {
        expect(parseDecimal(a)).toEqual({ ok: true, value: a });
        expect(parseDecimal(formatDecimal(a, { digits: 'thai' }))).toEqual({ ok: true, value: a });
      }),
    );
  });

  it('rounding half-up moves by at most half a place, truncating never away from zero', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 4 }), (a, places) => {
        const halfUp = subtractDecimals(roundDecimal(a, places), a).replace('-', '');
        expect(compareDecimals(halfUp, `${'0.5'}e-${places}`)).toBeLessThanOrEqual(0);
        const cut = roundDecimal(a, places, 'truncate').replace('-', '');
        expect(compareDecimals(cut, a.replace('-', ''))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('reading a figure', () => {
  it.each([
    ['1,234.50', '1234.5'],
    ['๒,๐๘๐', '2080'],
    ['-10', '-10'],
    ['−10', '-10'],
    ['007', '7'],
    ['-0.00', '0'],
  ])('%s is %s', (text, value) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'number-missing'],
    ['สิบ', 'number-not-read'],
    ['1e5', 'number-not-read'],
    ['NaN', 'number-not-read'],
    ['1,23', 'number-not-read'],
    ['1'.repeat(29), 'number-too-long'],
    ['0.12345678901', 'number-too-many-decimals'],
    ['9'.repeat(1_000_000), 'number-not-read'],
  ])('%s is refused: %s', (text, code) => {
    expect(parseDecimal(text)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('rounding and percent', () => {
  it.each([
    ['2.345', 2, '2.35', '2.34'],
    ['2.5', 0, '3', '2'],
    ['-2.5', 0, '-3', '-2'],
    ['-0.001', 2, '0.00', '0.00'],
    ['30', 2, '30.00', '30.00'],
  ])('%s to %i decimals: %s half-up, %s cut off', (value, places, halfUp, cut) => {
    expect(roundDecimal(value, places)).toBe(halfUp);
    expect(roundDecimal(value, places, 'truncate')).toBe(cut);
  });

  it.each([
    ['12476096', '29581587', 2, '42.18', '42.17'],
    ['54', '107', 2, '50.47', '50.46'],
    ['883318', '827749', 2, '106.71', '106.71'],
    ['1', '3', 0, '33', '33'],
  ])('%s of %s with %i decimals is %s, cut off %s', (a, b, places, halfUp, cut) => {
    expect(percentOf(a, b, places)).toBe(halfUp);
    expect(percentOf(a, b, places, 'truncate')).toBe(cut);
  });

  it('of nothing is blank, not zero', () => {
    expect(percentOf('5', '0', 2)).toBeNull();
    expect(percentOfSatang(satang(0), satang(0))).toBeNull();
    expect(percentOfSatang(satang(1292024414), satang(1369010000))).toBe('94.38');
  });

  it('is rounded once, from the exact quotient', () => {
    // 1 / 3 * 100 = 33.3333…; 0.004999… must not become 0.005 and then 0.01.
    expect(divideDecimals('4999999999', '1000000000000', 2)).toBe('0.00');
  });
});
