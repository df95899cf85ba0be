import { describe, expect, it } from 'vitest';
import { decimal, sumDecimals } from '../../foundation/decimal.ts';
import { satang, sumSatang } from '../../foundation/satang.ts';
import { figure, formatFigure, NOT_APPLICABLE, NOTHING } from '../../foundation/value.ts';
import { countInThirds, moneyEvenly, standingValue, weightsByMoney, workEvenly } from './spread.ts';

const shown = (values: Parameters<typeof formatFigure>[0][]) => values.map((value) => formatFigure(value));

describe('spreading published figures over months', () => {
  it.each([
    ['15', ['5', '5', '5']],
    ['71', ['23', '23', '25']],
    ['2', ['0', '0', '2']],
    ['1', ['0', '0', '1']],
  ])('a count of %s in a quarter stands as %j', (count, months) => {
    expect(shown(countInThirds(figure(decimal(count))))).toEqual(months);
  });

  it('keeps N/A and "-" of a quarter in each of its months, apart from 0', () => {
    expect(shown(countInThirds(NOT_APPLICABLE))).toEqual(['N/A', 'N/A', 'N/A']);
    expect(shown(standingValue(NOTHING, 'result'))).toEqual(['-', '-', '-']);
    expect(shown(countInThirds(figure(decimal('0'))))).toEqual(['0', '0', '0']);
  });

  it('does not divide a level: it stands in the last month', () => {
    expect(shown(standingValue(figure(decimal('2')), 'plan'))).toEqual(['N/A', 'N/A', '2']);
    expect(shown(standingValue(figure(decimal('2')), 'result'))).toEqual(['-', '-', '2']);
  });

  it('spreads money so that the year is the published total to the satang', () => {
    const months = moneyEvenly(satang(491_304_495), 12);
    expect(new Set(months.slice(0, 11))).toEqual(new Set([40_942_041]));
    expect(sumSatang(months)).toBe(491_304_495);
  });

  it('spreads work and weights so that they sum to 100', () => {
    expect(workEvenly(12).at(0)).toBe('8.33');
    expect(workEvenly(12).at(11)).toBe('8.37');
    expect(sumDecimals(workEvenly(7))).toBe('100');
    const weights = weightsByMoney([71_710_000, 62_500_000, 9_140_000, 10_000_000, 15_000_000].map(satang));
    expect(weights).toEqual(['42.59', '37.12', '5.42', '5.94', '8.93']);
    expect(weightsByMoney([satang(0), satang(0)])).toEqual(['50', '50']);
  });
});
