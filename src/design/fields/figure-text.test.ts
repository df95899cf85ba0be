import { describe, expect, it } from 'vitest';
import { figureText, readFigure, sameFigure } from './figure-text.ts';

describe('the keys of a figure', () => {
  it('keeps number, zero, N/A, "-" and blank apart', () => {
    const kinds = ['12', '0', 'N', '-', ''].map((text) => {
      const read = readFigure(text);
      return read.ok ? read.value : read.found;
    });
    expect(kinds).toEqual([
      { kind: 'number', number: '12' },
      { kind: 'number', number: '0' },
      { kind: 'not-applicable' },
      { kind: 'nothing' },
      { kind: 'missing' },
    ]);
  });
  it('reads n, na, N/A as they are typed', () => {
    for (const text of ['n', 'n/', 'N/A', 'na'])
      expect(readFigure(text)).toEqual({ ok: true, value: { kind: 'not-applicable' } });
  });
  it('reads Thai digits', () => {
    expect(readFigure('๑๒.๕')).toEqual({ ok: true, value: { kind: 'number', number: '12.5' } });
  });
  it('gives back what cannot be read', () => {
    expect(readFigure('สิบ')).toEqual({ ok: false, found: 'สิบ' });
  });
  it('shows a missing figure as an empty field', () => {
    expect(figureText({ kind: 'missing' })).toBe('');
    expect(figureText({ kind: 'not-applicable' })).toBe('N/A');
  });
  it('compares kinds and numbers', () => {
    expect(sameFigure({ kind: 'nothing' }, { kind: 'missing' })).toBe(false);
    expect(sameFigure({ kind: 'nothing' }, { kind: 'nothing' })).toBe(true);
  });
});
