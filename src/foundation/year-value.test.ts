import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativeDecimals, cumulativeSatang, remainingSatang } from './cumulative.ts';
import { sumDecimals } from './decimal.ts';
import { executionFindings, executionRow } from './execution-row.ts';
import { accepted } from './refusal.ts';
import { bahtDecimal, parseBaht, satang, sumSatang } from './satang.ts';
import { meetsEither, meetsShare, shareOf, targetFromShare } from './share.ts';
import { formatFigure, formatMoney, parseFigure, parseMoney } from './value.ts';
import { type Aggregation, countDistinct, yearValue } from './year-value.ts';

const year = (aggregation: Aggregation, cells: readonly string[], baseline?: string) => {
  const parts = cells.map((cell) => accepted(parseFigure(cell)));
  const { value, complete } = yearValue(aggregation, parts, baseline);
  return `${formatFigure(value)}${complete ? '' : ' so far'}`;
};

describe('quarters make a year by the kind of the indicator', () => {
  it.each([
    ['SUM', ['42', '71', '42', '186'], '341'],
    ['SUM', ['-', '11', '1', '5'], '17'],
    ['SUM', ['N/A', 'N/A', 'N/A', '80'], '80'],
    ['SUM', ['-', '-', '-', '-'], '-'],
    ['SUM', ['N/A', 'N/A', 'N/A', 'N/A'], 'N/A'],
    ['SUM', ['N/A', '-', 'N/A', '-'], '-'],
    ['SUM', ['0', '0', '-', '-'], '0'],
    ['SUM', ['5', '', '', ''], '5 so far'],
    ['SUM', ['', '', '', ''], ' so far'],
    ['PERCENT', ['-', '-', '55', '-'], '55'],
    ['LEVEL', ['1', '3', '3', '4'], '4'],
    ['LEVEL', ['1', '3', '4', '-'], '4'],
    ['LAST', ['1', '2', '3', '4'], '4'],
    ['DISTINCT', ['1', '2', '2', '-'], '2'],
  ] as const)('%s of %j is %s', (aggregation, cells, expected) => {
    expect(year(aggregation, cells)).toBe(expected);
  });

  it('a count with a baseline begins at it', () => {
    expect(year('BASE+SUM', ['20', '50', '67', '184'], '1400')).toBe('1,721');
    expect(year('BASE+SUM', ['-', '-', '-', '-'], '1400')).toBe('1,400');
    expect(year('BASE+SUM', ['N/A', 'N/A', 'N/A', 'N/A'], '1400')).toBe('N/A');
  });

  it('different names are counted once', () => {
    expect(countDistinct([['Facebook', 'LINE '], ['facebook', 'วิทยุ'], []])).toBe('3');
    expect(countDistinct([])).toBe('0');
  });
});

describe('four values of a cell', () => {
  it.each([
    ['0', 'number', '0'],
    ['๑,๐๐๐', 'number', '1,000'],
    ['N/A', 'not-applicable', 'N/A'],
    ['n/a', 'not-applicable', 'N/A'],
    ['-', 'nothing', '-'],
    ['–', 'nothing', '-'],
    ['', 'missing', ''],
    ['   ', 'missing', ''],
  ])('"%s" is %s, written "%s"', (text, kind, written) => {
    const value = accepted(parseFigure(text));
    expect(value.kind).toBe(kind);
    expect(formatFigure(value)).toBe(written);
    expect(accepted(parseMoney(text)).kind).toBe(kind);
  });

  it('words are no figure', () => {
    expect(parseFigure('มาก')).toMatchObject({ ok: false, refusal: { code: 'number-not-read' } });
    expect(parseMoney('-5')).toMatchObject({ ok: false, refusal: { code: 'money-negative' } });
    expect(formatMoney(accepted(parseMoney('45000')))).toBe('45,000.00');
  });
});

const monthly = fc.array(fc.integer({ min: 0, max: 10 ** 13 }).map(satang), { maxLength: 24 });

describe('cumulative sums', () => {
  it('the plan of activity 1 of the manual', () => {
    const plan = ['0', '0', '45000', '55000', '75000', '75000', '90000'].map((each) =>
      accepted(parseBaht(each)),
    );
    expect(cumulativeSatang(plan).map(bahtDecimal)).toEqual(
      ['0', '0', '45000', '100000', '175000', '250000', '340000'].map((each) => `${each}.00`),
    );
  });

  it('each step is the month, the last is the total, and none falls', () => {
    fc.assert(
      fc.property(monthly, (months) => {
        const totals = cumulativeSatang(months);
        expect(totals).toHaveLength(months.length);
        totals.forEach((total, index) => {
          expect(remainingSatang(total, totals[index - 1] ?? satang(0))).toBe(months[index]);
          expect(total).toBe(sumSatang(months.slice(0, index + 1)));
        });
        expect([...totals].sort((a, b) => a - b)).toEqual(totals);
      }),
    );
  });

  it('figures with decimals likewise', () => {
    const figures = fc.array(
      fc.integer({ min: -100_000, max: 100_000 }).map((each) => (each / 100).toFixed(2)),
    );
    fc.assert(
      fc.property(figures, (months) => {
        const totals = cumulativeDecimals(months);
        expect(totals.at(-1) ?? '0').toBe(sumDecimals(months));
      }),
    );
  });
});

describe('shares and targets', () => {
  it('20 per cent of 214 is a target of 43', () => {
    expect(shareOf('214', '20')).toBe('42.8');
    expect(targetFromShare('214', '20')).toBe('43');
  });

  it.each([
    ['50', true],
    ['22', true],
    ['21', false],
    ['0', false],
  ])('%s of "at least 50 or at least 10 per cent of 214": %s', (result, met) => {
    expect(meetsEither(result, { fixed: 50, base: 214, percent: 10 })).toBe(met);
  });

  it('one satang short of the target is short', () => {
    expect(meetsShare('6300', '6300', '100')).toBe(true);
    expect(meetsShare('6299.99', '6300', '100')).toBe(false);
  });
});

describe('a row of the execution table', () => {
  const baht = (text: string) => accepted(parseBaht(text));
  const row = (
    budget: string,
    reserved: string,
    po: string,
    poDisbursed: string,
    nonPoDisbursed: string,
  ) => ({
    budget: baht(budget),
    reserved: baht(reserved),
    po: baht(po),
    poDisbursed: baht(poDisbursed),
    nonPoDisbursed: baht(nonPoDisbursed),
  });

  it('has two measures: disbursed, and used with the open commitments', () => {
    const facts = row('5082900', '0', '4519414.29', '4047365.98', '393630.66');
    expect(executionRow(facts)).toEqual({
      cumulative: 444099664,
      outstandingPo: 47204831,
      free: 16985505,
      used: 491304495,
      percent: '87.37',
    });
    expect(executionFindings(facts)).toEqual([]);
  });

  it('reserved money is not free', () => {
    expect(executionRow(row('100', '30', '0', '0', '0')).free).toBe(7000);
  });

  it('contradictions are found, not repaired', () => {
    expect(executionFindings(row('150000', '0', '0', '112500', '0'))).toEqual(['po-disbursed-exceeds-po']);
    expect(executionFindings(row('100', '0', '120', '0', '0'))).toEqual(['used-exceeds-budget']);
  });
});
