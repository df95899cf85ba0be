/** The worked examples of the source documents, one test for each: given its inputs, the rule gives what is expected. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readExamples, runExamples } from '../../tools/worked-examples/run-examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const open = join(root, 'tests/worked-examples/open.json');
const command = join(root, 'tools/worked-examples.ts');

/** Kinds whose features are not built yet. */
const WAITING = [
  'budget-transfer',
  'economic-value',
  'economic-value-total',
  'growth',
  'kpi-band',
  'kpi-conflict',
  'kpi-score',
  'kpi-thresholds',
  'kpi-thresholds-from-baseline',
  'provident-fund-rate',
  'sme-size',
  'welfare-cap',
];

describe('every worked example of the documents', () => {
  const cases = readExamples(open);
  for (const each of cases.filter(({ kind }) => !WAITING.includes(kind)))
    it(`${each.id} ${each.kind}: ${JSON.stringify(each.inputs)}`, () => {
      expect(runExamples([each])[0]).toMatchObject({ outcome: 'passed', says: '' });
    });

  it('skips only the kinds that wait for their feature', () => {
    const skipped = runExamples(cases).filter(({ outcome }) => outcome === 'skipped');
    expect([...new Set(skipped.map(({ kind }) => kind))].sort()).toEqual(WAITING);
  });
});

describe('cases that the open file does not have', () => {
  const answer = (kind: string, inputs: Record<string, unknown>, expected: unknown) =>
    runExamples([{ id: 'x', kind, inputs, expected }])[0];
  it.each([
    ['sum', { terms: ['1,000.50', '-', 2.5] }, '1003'],
    ['sum', { terms: [] }, 0],
    ['sum', { terms: ['0.123456789012345', 1e-7] }, '0.123456889012345'],
    ['product', { factors: ['1.1234567', '1.1234567'] }, '1.26215495677489'],
    ['percent', { numerator: 1, denominator: 0, decimals: 2 }, { halfUp: null, truncated: null }],
    ['percent', { numerator: '2', denominator: '3', decimals: '2' }, { halfUp: '66.67', truncated: '66.66' }],
    ['year-value', { aggregation: 'SUM', quarters: ['-', '-', '-', '-'] }, '-'],
    ['year-value', { aggregation: 'SUM', quarters: ['N/A', 'N/A', 'N/A', '50'] }, '50'],
    ['year-value', { aggregation: 'PERCENT', quarters: ['-', '-', '55', '-'] }, 55],
    ['year-value', { aggregation: 'LEVEL', quarters: ['ระดับ 1', 'ระดับ 3', 'ระดับ 4', '-'] }, '4'],
    ['year-value', { aggregation: 'DISTINCT', quarters: [['Facebook', 'Line'], ['Line'], [], '-'] }, 2],
    ['deadline', { event: '2020-09-30', days: 45, direction: 'after' }, { holidayShifted: '2020-11-16' }],
    ['deadline', { event: '2020-09-30', months: 3, direction: 'after' }, { counted: '2020-12-31' }],
    ['reporting-window', { today: '2023-04-05' }, { open: true, month: '2023-03' }],
    ['thai-number-13', { number: '1-1120-34563-56-2' }, { valid: true }],
    ['execution-row', { budget: 0, po: 0, poDisbursed: 0, nonPoDisbursed: 0 }, { percent: null }],
    [
      'execution-row-finding',
      { budget: '10', po: '5', poDisbursed: '5', nonPoDisbursed: '0' },
      { finding: null },
    ],
  ])('%s of %j is %j', (kind, inputs, expected) => {
    expect(answer(kind, inputs, expected)).toMatchObject({ outcome: 'passed', says: '' });
  });

  it.each([
    ['sum', { terms: ['1', '2'] }, '4'],
    ['sum', { terms: ['ก'] }, '0'],
    ['sum', {}, '0'],
    ['deadline', { event: '2020-02-30', days: 1, direction: 'after' }, { counted: '2020-03-01' }],
    ['deadline', { event: '2020-02-28', days: 1, direction: 'sideways' }, { counted: '2020-02-29' }],
    ['percent', { numerator: 1, denominator: 4, decimals: 2 }, { halfUp: '25.00', ceiling: '25.00' }],
  ])('%s of %j is not %j, and only that case fails', (kind, inputs, expected) => {
    expect(answer(kind, inputs, expected)).toMatchObject({ outcome: 'failed' });
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'worked-examples-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('prints a line for each case and the count alone on the last line', () => {
    const lines = execFileSync(process.execPath, [command, open], { encoding: 'utf8' }).trimEnd().split('\n');
    expect(lines).toHaveLength(146);
    expect(lines.at(-1)).toBe('88 passed, 0 failed, 57 skipped');
  });

  it('exits 1 when a case fails', () => {
    const one = { id: 'wrong', kind: 'sum', inputs: { terms: ['1'] }, expected: '2' };
    const { status, stdout } = run(file('wrong.json', JSON.stringify({ cases: [one] })));
    expect(status).toBe(1);
    expect(stdout).toContain('expected 2, found 1');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed, 0 skipped');
  });

  it.each([
    ['no file named', () => [], 'Say which file to run: npm run worked-examples -- FILE'],
    ['a file that is not there', () => [join(folder, 'none.json')], 'there is no such file'],
    ['a folder', () => [folder], 'it is a folder'],
    ['not JSON', () => [file('words.json', 'ไม่ใช่')], 'is not JSON'],
    ['another JSON', () => [file('other.json', '{"a":1}')], 'no list named "cases"'],
    ['a case without a kind', () => [file('bare.json', '{"cases":[{}]}')], 'case 1 lacks a kind'],
  ])('says one sentence and exits 1: %s', (_, args, sentence) => {
    const { status, stderr, stdout } = run(...args());
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
