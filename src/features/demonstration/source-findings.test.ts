/**
 * The contradictions of the source documents that section 13 of the requirements lists (X-01 to X-10e of S0,
 * X-19 of S2, X-15 of S3), found by recomputing the published figures, and nothing else found.
 */
import { describe, expect, it } from 'vitest';
import { checkDocument, type Finding, formatStated } from '../findings/index.ts';
import { readStatedDocuments } from './stated-documents.ts';

const findingsOf = async (code: string): Promise<Finding[]> => {
  const each = (await readStatedDocuments()).find(({ document }) => document.code === code);
  if (!each) throw new Error(`no document ${code}`);
  return checkDocument(each.document);
};

const line = (finding: Finding) =>
  [
    finding.source,
    finding.rule,
    finding.column,
    formatStated(finding.stated),
    formatStated(finding.recomputed),
  ].join(' | ');

/** id of section 13 | line | rule | column | stated | recomputed */
const expectedOfS0: Record<string, string[]> = {
  'X-01': ['S0 L11 | year-value | total | 43 | 53'],
  'X-02': ['S0 L77 | sum-of-parts | outstanding-po | 359,548.31 | 472,048.31'],
  'X-03': [
    'S0 L77 | sum-of-parts | free | 410,307.55 | 297,807.55',
    'S0 L62 | free-in-two-tables | remaining | 297,807.55 | 410,307.55',
  ],
  'X-04': [
    'S0 L26 | shifted-columns | total | 6 | 5',
    'S0 L27 | shifted-columns | total | 6 | 5',
    'S0 L28 | shifted-columns | total | 6 | 5',
    'S0 L29 | shifted-columns | total | 6 | 5',
    'S0 L28 | repeated-block | total | S0 L28 | S0 L26',
    'S0 L30 | repeated-block | total | S0 L30 | S0 L26',
    'S0 L35 | repeated-number | total | ๒ | 4',
  ],
  'X-05': [
    'S0 L118 | po-disbursed-exceeds-po | po-disbursed | 112,500.00 | 0.00',
    'S0 L107 | po-disbursed-exceeds-po | po-disbursed | 1,453,600.00 | 1,341,100.00',
  ],
  'X-06': [
    'S0 L107 | sum-of-parts | cumulative | 1,555,547.50 | 1,551,947.50',
    'S0 L107 | sum-of-parts | free | 127,952.50 | 131,552.50',
    'S0 L117 | cumulative-disbursed | cumulative |  | 3,600.00',
    'S0 L117 | free-balance | free |  | -3,600.00',
  ],
  'X-07': [
    'S0 L91 | outstanding-po | outstanding-po | 9,714.29 | 0.00',
    'S0 L91 | free-balance | free | - | 2,285.71',
    'S0 L90 | sum-of-parts | outstanding-po | 12,000.00 | 21,714.29',
    'S0 L90 | sum-of-parts | free | 2,285.71 | 0.00',
  ],
  'X-08': [
    'S0 L88 | sum-of-parts | budget | 4,869,600.00 | 4,487,100.00',
    'S0 L88 | sum-of-parts | non-po-disbursed | 243,335.34 | 0.00',
    'S0 L88 | sum-of-parts | cumulative | 4,256,101.32 | 4,012,765.98',
    'S0 L88 | sum-of-parts | free | 141,450.37 | 2,285.71',
  ],
  'X-09': ['S0 L100 | free-balance | free | - | 31,707.00', 'S0 L101 | free-balance | free | - | -31,707.00'],
  'X-10': [
    'S0 L62 | used-in-two-tables | result | 13,392,292.45 | 13,279,792.45',
    'S0 L62 | percent-in-two-tables | percent | 97.8247 | 94.38',
  ],
  'X-10b': [
    'S0 L64 | contradicting-statements | text | บรรลุการดำเนินงานทุกตัวชี้วัด | ' +
      'ไม่บรรลุตัวชี้วัด (ไม่มีการบรรจุไว้ในการประชุมคณะกรรมการส่งเสริมวิสาหกิจเพื่อสังคม พ.ศ. 2566 ภายในปีงบประมาณ)',
  ],
  'X-10e': [
    'S0 L36 | budget-unstated | text |  | ไม่มีงบประมาณสนับสนุน',
    'S0 L37 | budget-unstated | text |  | ไม่มีงบประมาณสนับสนุน',
    'S0 L42 | budget-unstated | text |  | ไม่มีงบประมาณสนับสนุน',
  ],
  'X-10c': ['S0 L88 | numbering-gap | budget | 1.2, 1.3, 1.6, 1.7 | 1.1, 1.4, 1.5'],
};

describe('findings of the source documents', () => {
  it.each(Object.entries(expectedOfS0))('finds %s in S0', async (_, expected) => {
    const lines = (await findingsOf('S0')).map(line);
    expect(lines).toEqual(expect.arrayContaining(expected));
  });

  it('finds nothing else in S0: rows that are right stay without a finding', async () => {
    const lines = (await findingsOf('S0')).map(line);
    expect(lines.sort()).toEqual(Object.values(expectedOfS0).flat().sort());
  });

  it('names the figures that were added up', async () => {
    const x01 = (await findingsOf('S0')).find((each) => each.source === 'S0 L11');
    expect(x01?.terms.map((term) => formatStated(term.value))).toEqual(['2', '15', '16', '20']);
    expect(x01).toMatchObject({ projectCode: '66010002', indicator: 1 });
    const x02 = (await findingsOf('S0')).find(
      (each) => each.place === 'L77' && each.column === 'outstanding-po',
    );
    expect(x02?.terms.map((term) => [term.source, formatStated(term.value)])).toEqual([
      ['S0 L78', '-'],
      ['S0 L86', '472,048.31'],
      ['S0 L104', '-'],
      ['S0 L107', '-'],
    ]);
  });

  it('finds X-19 in S2: the third activity is not printed, and the month head ค.ค.', async () => {
    expect((await findingsOf('S2-200-3')).map(line)).toEqual([
      'S2 L275 | month-head | month-1 | ค.ค.62 | ต.ค.62',
      'S2 L277 | sum-of-parts | budget | 11,000,000.00 | 10,944,600.00',
      'S2 L277 | sum-of-parts | month-1 | 9,000.00 | 0.00',
      'S2 L277 | sum-of-parts | month-2 | 12,000.00 | 0.00',
      'S2 L277 | sum-of-parts | month-3 | 3,960,000.00 | 3,945,000.00',
      'S2 L277 | sum-of-parts | month-4 | 4,024,500.00 | 4,000,000.00',
      'S2 L277 | sum-of-parts | month-5 | 6,302,500.00 | 6,275,000.00',
      'S2 L277 | sum-of-parts | month-6 | 6,380,500.00 | 6,350,000.00',
      'S2 L277 | sum-of-parts | month-7 | 6,478,500.00 | 6,440,000.00',
      'S2 L277 | series-name | month-1 | ผลสะสม | แผนสะสม',
    ]);
  });

  it('finds X-15 in S3: amounts on the lines of tasks, and two headings for one sub-plan', async () => {
    expect((await findingsOf('S3')).map(line)).toEqual([
      'S3 L36 | same-name | text | การเสริมสร้างทุนทางสังคม | ' +
        'การสร้างสภาพแวดล้อมและกลไกที่ส่งเสริมการพัฒนาเศรษฐกิจฐานราก',
      'S3 L50 | sum-of-parts | amount | 6,300.00 | 18,900.00',
    ]);
  });
});
