import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkThaiNumber13 } from './thai-number-13.ts';

describe('13-digit numbers', () => {
  it.each([
    ['1112034563562', 'person'],
    ['1-1120-34563-56-2', 'person'],
    ['๑๑๑๒๐๓๔๕๖๓๕๖๒', 'person'],
    ['0103535008483', 'juristic'],
    ['0107537001510', 'juristic'],
    ['0994000165421', 'juristic'],
  ])('%s is right, of a %s', (text, kind) => {
    expect(checkThaiNumber13(text)).toMatchObject({ ok: true, value: { kind } });
  });

  it.each([
    ['0105552076371', 'number-13-check-digit'],
    ['11111111111111', 'number-13-length'],
    ['123', 'number-13-length'],
    ['', 'number-13-not-digits'],
    ['A103535008483', 'number-13-not-digits'],
    ['9112034563562', 'number-13-first-digit'],
  ])('%s is refused: %s', (text, code) => {
    expect(checkThaiNumber13(text)).toMatchObject({ ok: false, refusal: { kind: 'invalid', code } });
  });

  it('of the ten possible last digits exactly one is right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 899_999_999_999 }), (body) => {
        const first = String(body).padStart(12, '0');
        const right = [...'0123456789'].filter((last) => checkThaiNumber13(first + last).ok);
        expect(right).toHaveLength(1);
      }),
    );
  });

  it('the number itself stands in no refusal', () => {
    expect(JSON.stringify(checkThaiNumber13('0105552076371'))).not.toContain('0105552076');
  });
});
