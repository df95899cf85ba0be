import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foundationMessages } from '../../foundation/messages.ts';
import { monthlyReportMessages } from './messages.ts';
import { reportLocks } from './window/reporting-window.ts';

const known = new Set([...Object.keys(monthlyReportMessages), ...Object.keys(foundationMessages)]);
/** Worded in projects or in platform/files, or never shown: zod's own word. */
const elsewhere = new Set(['number-out-of-range', 'repeated-entry', 'file-infected-later', 'custom']);

it('has words for every refusal that the code can give', () => {
  const sources = globSync('**/*.ts', { cwd: import.meta.dirname })
    .filter((name) => !/^screens|\.test\.ts$|messages\.ts$/.test(name))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const given = sources.flatMap((text) => [
    ...[...text.matchAll(/refuse\(\s*'[a-z-]+',\s*'([a-z0-9-]+)'/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/code: '([a-z0-9-]+)'/g)].map((match) => match[1] ?? ''),
  ]);
  expect(given.length).toBeGreaterThan(25);
  expect(given.filter((code) => !known.has(code) && !elsewhere.has(code))).toEqual([]);
  expect(reportLocks.filter((lock) => !known.has(`lock-${lock}`))).toEqual([]);
});

it('says the same with the same placeholders in Thai and English', () => {
  const holes = (text: string) =>
    [...text.matchAll(/\{([A-Za-z]+)\}/g)].map((match) => (match[1] ?? '').replace(/(Th|En)$/, '')).sort();
  for (const [code, { th, en }] of Object.entries(monthlyReportMessages)) {
    expect(th, code).toMatch(/[ก-๙]/);
    expect(en, code).not.toMatch(/[ก-๙]/);
    expect(holes(th), code).toEqual(holes(en));
  }
});
