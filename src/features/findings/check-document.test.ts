/** Each rule on a row that is right and on one that is not (the source documents have no case of every rule). */
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';
import { type StatedDocumentInput, statedDocumentSchema } from './stated-document.ts';
import { formatStated, readStated } from './stated-value.ts';

type Rows = StatedDocumentInput['rows'];

const found = (rows: Rows, comparisons: StatedDocumentInput['comparisons'] = []) =>
  checkDocument(
    statedDocumentSchema.parse({ code: 'T', title: 'T', fiscalYear: 2566, rows, comparisons }),
  ).map(
    (each) => `${each.place} ${each.rule} ${formatStated(each.stated)} | ${formatStated(each.recomputed)}`,
  );
const row = (place: string) => ({ place, source: `T ${place}`, label: place });
const money = (place: string, printed: string[]) => ({ kind: 'money' as const, ...row(place), printed });
const execution = (place: string, printed: string[]) => ({
  kind: 'execution' as const,
  ...row(place),
  printed,
});
const monthly = (
  place: string,
  series: 'plan' | 'cumulative-plan' | 'percent',
  printed: string[],
  budget?: string,
) => ({
  kind: 'monthly' as const,
  ...row(place),
  activity: '1',
  series,
  printed,
  ...(budget ? { budget } : {}),
});

describe('money of a programme', () => {
  it('is right: S0 L22', () => {
    expect(found([money('L22', ['1,683,500', '1,555,547.50', '127,952.50', '92.3996'])])).toEqual([]);
    expect(found([money('L22', ['1,683,500', '1,555,547.50', '127,952.50', '92.40 %'])])).toEqual([]);
  });
  it('finds a remainder that is not plan minus result, and a percentage that is not its quotient', () => {
    expect(found([money('L1', ['100.00', '40.00', '61.00', '41'])])).toEqual([
      'L1 remaining 61.00 | 60.00',
      'L1 percent-is-quotient 41 | 40',
    ]);
  });
  it('judges a percentage with the decimals it is printed with, half-up', () => {
    expect(found([money('L1', ['3', '2', '1', '66.67'])])).toEqual([]);
    expect(found([money('L1', ['3', '2', '1', '66.66'])])).toEqual(['L1 percent-is-quotient 66.66 | 66.67']);
  });
  it('says nothing of a percentage without a budget, or of one that is not printed', () => {
    expect(found([money('L1', ['0', '0', '0', '100'])])).toEqual([]);
    expect(found([money('L1', ['100', '100', '-', '-'])])).toEqual([]);
  });
});

describe('a row of the execution table', () => {
  it('is right: S0 L86', () => {
    const printed = [
      '5,082,900.00',
      '-',
      '4,519,414.29',
      '4,047,365.98',
      '393,630.66',
      '4,440,996.64',
      '87.37',
      '472,048.31',
      '169,855.05',
    ];
    expect(found([execution('L86', printed)])).toEqual([]);
  });
  it('counts what is reserved against the free balance', () => {
    expect(found([execution('L1', ['100', '10', '20', '5', '30', '35', '35.00', '15', '40'])])).toEqual([]);
    expect(found([execution('L1', ['100', '10', '20', '5', '30', '35', '35.00', '15', '50'])])).toEqual([
      'L1 free-balance 50.00 | 40.00',
    ]);
  });
  it('finds a budget that is overspent even where the balance is stated rightly', () => {
    expect(found([execution('L1', ['100', '-', '-', '-', '120', '120', '120.00', '-', '(20.00)'])])).toEqual([
      'L1 used-exceeds-budget 100.00 | 120.00',
    ]);
  });
});

describe('two tables of one document', () => {
  const exec = execution('L2', ['100', '-', '50', '20', '10', '30', '30.00', '30', '40']);
  it('agrees when the result is disbursed plus outstanding (CAL-02)', () => {
    expect(found([money('L1', ['100', '60', '40', '60']), exec], [{ place: 'L1', against: 'L2' }])).toEqual(
      [],
    );
  });
  it('finds another budget, result or balance', () => {
    const rows = [money('L1', ['110', '50', '60', '']), exec];
    expect(found(rows, [{ place: 'L1', against: 'L2' }])).toEqual([
      'L1 budget-in-two-tables 110.00 | 100.00',
      'L1 used-in-two-tables 50.00 | 60.00',
      'L1 free-in-two-tables 60.00 | 40.00',
    ]);
  });
});

describe('a monthly table', () => {
  it('is right: S2 L278-279', () => {
    expect(
      found([
        monthly('L278', 'cumulative-plan', ['0.00', '45,000.00', '100,000.00'], '803,700.00'),
        monthly('L279', 'plan', ['0.00', '45,000.00', '55,000.00']),
        monthly('L276', 'percent', ['0.00', '5.60', '12.44']),
      ]),
    ).toEqual([]);
  });
  it('finds a cumulative plan that is not its months, and its percentage', () => {
    expect(
      found([
        monthly('L1', 'cumulative-plan', ['10', '20'], '100'),
        monthly('L2', 'plan', ['10', '15']),
        monthly('L3', 'percent', ['10.00', '25.00']),
      ]),
    ).toEqual(['L1 running-sum 20.00 | 25.00', 'L3 percent-is-quotient 25 | 20.00']);
  });
});

describe('an indicator', () => {
  const indicator = (aggregation: 'SUM' | 'BASE+SUM' | 'LAST', printed: string[], baseline?: string) => [
    {
      kind: 'indicator' as const,
      ...row('L1'),
      side: 'result' as const,
      aggregation,
      printed,
      ...(baseline ? { baseline } : {}),
    },
  ];
  it.each([
    ['SUM', ['17', '-', '11', '1', '5'], undefined],
    ['BASE+SUM', ['1,721', '20', '50', '67', '184'], '1,400'],
    ['LAST', ['ระดับ ๔', 'ระดับ 1', 'ระดับ 3', 'ระดับ 4', '-'], undefined],
    ['LAST', ['1,600 (๒๐๐/ปี)', 'N/A', 'N/A', 'N/A', '1,600'], undefined],
  ] as const)('is right by its kind: %s %j', (kind, printed, baseline) => {
    expect(found(indicator(kind, [...printed], baseline))).toEqual([]);
  });
  it('keeps N/A, "-" and 0 apart in what it was printed as', () => {
    expect(['N/A', '-', '0', '', 'ระดับ 4'].map((printed) => readStated(printed, 'number').kind)).toEqual([
      'not-applicable',
      'nothing',
      'number',
      'missing',
      'number',
    ]);
  });
  it('finds a total where no quarter has a number', () => {
    expect(found(indicator('SUM', ['5', '-', '-', 'N/A', '-']))).toEqual(['L1 year-value 5 | -']);
  });
});

describe('how a table is printed', () => {
  const plan = (place: string, number: string, programme = '4') => ({
    kind: 'indicator' as const,
    ...row(place),
    programme,
    number,
    side: 'plan' as const,
    aggregation: 'LAST' as const,
    printed: ['5', 'N/A', 'N/A', 'N/A', '5'],
  });
  const cell = (place: string, claim: 'no-budget' | 'budget-unstated', printed: string) => ({
    kind: 'statement' as const,
    ...row(place),
    claim,
    printed: [printed],
  });
  it('finds the number of an indicator again in its programme, in whichever digits', () => {
    expect(found([plan('L1', '1'), plan('L2', '2'), plan('L3', '๒')])).toEqual(['L3 repeated-number ๒ | 3']);
    expect(found([plan('L1', '1'), plan('L2', '๒'), plan('L3', '1', '5')])).toEqual([]);
  });
  it('finds a blank budget only where another row says that there is none', () => {
    expect(found([cell('L1', 'no-budget', 'ไม่มีงบประมาณ'), cell('L2', 'budget-unstated', '')])).toEqual([
      'L2 budget-unstated  | ไม่มีงบประมาณ',
    ]);
    expect(found([cell('L2', 'budget-unstated', '')])).toEqual([]);
  });
  it('finds a line of plans that is called results', () => {
    const line = { ...monthly('L1', 'cumulative-plan', ['10'], '100'), seriesName: 'ผลสะสม' };
    expect(found([line])).toEqual(['L1 series-name ผลสะสม | แผนสะสม']);
    expect(found([{ ...line, seriesName: 'แผนสะสม' }])).toEqual([]);
  });
});
