import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import {
  firstDayOfFiscalYear,
  fiscalYear,
  lastDayOfFiscalYear,
  monthsOfFiscalYear,
} from '../../foundation/fiscal-year.ts';
import {
  clauseOf,
  codeList,
  holidayOn,
  isDayOff,
  isHoliday,
  LawGapError,
  parameterOn,
  publishedDueDate,
} from '../../foundation/law.ts';
import { firstDay } from '../../foundation/month.ts';
import { daysLeft, reportingWindowOf, reportingWindowOn } from '../../foundation/reporting-window.ts';
import { LAW_FOLDER, LawDataError, readLaw } from './index.ts';

const law = readLaw();

describe('every parameter has exactly one value in every fiscal year that it covers', () => {
  it.each(Object.values(law.parameters).map((each) => [each.id, each] as const))('%s', (_, parameter) => {
    const { first, last } = parameter.covers ?? law.coverage;
    for (let year: number = first; year <= last; year += 1)
      for (const day of [
        ...monthsOfFiscalYear(fiscalYear(year)).map(firstDay),
        lastDayOfFiscalYear(fiscalYear(year)),
      ]) {
        const valid = parameter.values.filter(({ from, to }) => from <= day && (to === null || day <= to));
        expect(
          valid.map(({ value }) => value),
          `${parameter.id} on ${day}`,
        ).toHaveLength(1);
        expect(law.sources[valid[0]?.clause.source ?? '']).toBeDefined();
      }
  });

  it('and the law of the source was in force when the value was', () => {
    for (const parameter of Object.values(law.parameters))
      for (const { from, clause } of parameter.values) {
        const source = law.sources[clause.source];
        expect(source && source.from <= from, `${parameter.id}: ${clause.source} begins after ${from}`).toBe(
          true,
        );
      }
  });
});

describe('a clause that a rule names is one of law/sources', () => {
  const root = join(LAW_FOLDER, '..', 'src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('.test.'),
  );
  const CITED =
    /(?:\bsource: |\b[A-Z_]*(?:MANUAL|SOURCE|ACT|REGULATION|CRITERIA)[A-Z_]* = )'([a-z0-9]+(?:-[a-z0-9]+)*)'/g;
  const cited = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    if (!text.includes('ClauseRef') && !text.includes('clause:')) return [];
    return [...text.matchAll(CITED)].map(([, source = '']) => [file, source] as const);
  });
  it('and there are such clauses', () => expect(cited.length).toBeGreaterThan(0));
  it.each(cited)('%s names %s', (_, source) => expect(Object.keys(law.sources)).toContain(source));
});

describe('asking the law', () => {
  it('a number comes with its unit and clause', () => {
    const last = parameterOn(law, 'reporting-window.last-day', dateOf('2023-04-05'));
    expect(last).toMatchObject({ value: 7, unit: 'day-of-month', clause: { source: 'osmep-manual-2564' } });
    expect(clauseOf(law, last.clause).th).toContain('คู่มือการติดตามและรายงานผล');
  });

  it('a missing value is loud', () => {
    expect(() => parameterOn(law, 'reporting-window.last-day', dateOf('2010-01-01'))).toThrow(LawGapError);
    expect(() => parameterOn(law, 'no-such-number', dateOf('2023-04-05'))).toThrow(LawGapError);
    expect(() => parameterOn(law, 'toString', dateOf('2023-04-05'))).toThrow(LawGapError);
    expect(() => parameterOn(law, 'disbursement-target.overall', dateOf('2023-10-01'))).toThrow(LawGapError);
    expect(() => clauseOf(law, { source: 'no-such-law', clause: 'ข้อ 1' })).toThrow(LawGapError);
    expect(() => isHoliday(law, dateOf('2040-01-02'))).toThrow(LawGapError);
    expect([isDayOff(law, dateOf('2040-01-01')), isDayOff(law, dateOf('2040-01-02'))]).toEqual([true, false]);
    expect(() => codeList(law, 'planets')).toThrow(LawGapError);
  });

  it('holidays and weekends are no working days', () => {
    expect(holidayOn(law, dateOf('2023-01-02'))).toMatchObject({ kind: 'substitution', checked: true });
    expect(isHoliday(law, dateOf('2023-04-13'))).toBe(true);
    expect(isHoliday(law, dateOf('2023-04-08'))).toBe(true);
    expect(isHoliday(law, dateOf('2023-04-05'))).toBe(false);
    expect(isHoliday(law, dateOf('2020-04-14'))).toBe(false);
  });

  it('the calendar prints 15 November for the annual report', () => {
    expect(publishedDueDate(law, 'annual-report', fiscalYear(2563))?.date).toBe('2020-11-15');
    expect(publishedDueDate(law, 'quarterly-report.q1', fiscalYear(2566))?.date).toBe('2023-01-15');
    expect(publishedDueDate(law, 'quarterly-report.q4', fiscalYear(2566))).toBeNull();
  });

  it('77 provinces, nine programme kinds and six national strategies are listed', () => {
    expect(codeList(law, 'provinces').entries).toHaveLength(77);
    expect(codeList(law, 'programme-kinds').entries).toHaveLength(9);
    expect(codeList(law, 'national-strategies').entries).toHaveLength(6);
    const categories = codeList(law, 'expense-categories').entries.map(({ code }) => code);
    for (const { allows = [] } of codeList(law, 'programme-kinds').entries)
      expect(categories).toEqual(expect.arrayContaining(allows));
  });

  it('agency types are those that the table of agencies takes', () => {
    const table = readFileSync(join(LAW_FOLDER, '../database/migrations/0010-agencies.sql'), 'utf8');
    const taken = /agency_type in \(([^)]*)\)/.exec(table)?.[1]?.match(/[a-z-]+/g);
    const listed = codeList(law, 'agency-types').entries.map(({ code }) => code);
    expect(listed.sort()).toEqual(taken?.sort());
  });

  it('is a plain value that the browser gets as JSON', () => {
    expect(JSON.parse(JSON.stringify(law))).toEqual(law);
  });
});

describe('the reporting window: days 1 to 7 report the month before', () => {
  it.each([
    ['2023-03-31', false],
    ['2023-04-01', true],
    ['2023-04-07', true],
    ['2023-04-08', false],
    ['2023-04-30', false],
  ])('on %s open: %s', (today, open) => {
    expect(reportingWindowOn(law, dateOf(today)).open).toBe(open);
  });

  it('of September lies in October, of the next fiscal year', () => {
    const window = reportingWindowOn(law, dateOf('2023-10-01'));
    expect(window).toMatchObject({ month: '2023-09', opens: '2023-10-01', closes: '2023-10-07', open: true });
    expect(reportingWindowOf(law, window.month)).toMatchObject({ closes: '2023-10-07' });
  });

  it('counts the days left with today', () => {
    const window = reportingWindowOn(law, dateOf('2023-04-05'));
    expect(
      ['2023-04-05', '2023-04-07', '2023-04-08', '2023-03-31'].map((day) => daysLeft(window, dateOf(day))),
    ).toEqual([3, 1, 0, 0]);
  });
});

describe('law data with a fault stop the start and name it', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'law-'));
    cpSync(LAW_FOLDER, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(path, changed);
  };
  const window = 'parameters/monthly-reports.yaml';
  const begins = firstDayOfFiscalYear(law.coverage.first);

  it.each([
    [
      'a gap at the start',
      window,
      `from: ${begins}`,
      'from: 2020-10-01',
      'no value from 2019-10-01 to 2020-09-30',
    ],
    ['a gap at the end', window, 'to: null', 'to: 2023-09-30', 'no value from 2023-10-01 to 2027-09-30'],
    ['an unknown source', window, 'source: osmep-manual-2564', 'source: no-such', 'law/sources lacks'],
    ['an impossible date', window, `from: ${begins}`, 'from: 2019-02-30', 'not a calendar date'],
    ['a value that is no number', window, 'value: 1', "value: 'one'", 'values.0.value'],
    ['no value', window, /^ {6}value: 1\n/m, '', 'values.0.value'],
    ['a word that is not known', window, 'unit: day-of-month', 'unit: fortnight', 'unit'],
    ['an id twice', window, 'reporting-window.last-day', 'reporting-window.first-day', 'stands twice'],
    [
      'a file under another name',
      'sources/master-plans-2561.yaml',
      'id: master',
      'id: mister',
      'named after it',
    ],
    ['a holiday twice', 'calendars/holidays-2566.yaml', '2023-01-02', '2023-01-01', 'a day stands twice'],
    ['no YAML', 'code-lists/provinces.yaml', 'entries:', 'entries: [', 'provinces.yaml'],
    ['an unknown parent', 'code-lists/master-plans.yaml', "parent: '15'", "parent: '99'", 'the list lacks'],
  ])('%s', (_, file, from, to, says) => {
    change(file, from, to);
    expect(() => readLaw(folder)).toThrow(LawDataError);
    expect(() => readLaw(folder)).toThrow(says);
  });

  it('two values at once, and days between two values', () => {
    const second = (from: string) =>
      `$&    - { from: ${from}, to: null, value: 10, clause: { source: osmep-manual-2564, clause: 'ข้อ' }, lastChecked: 2026-11-21 }\n`;
    change(window, /values:\n/, second('2022-10-01'));
    expect(() => readLaw(folder)).toThrow('overlap');
    change(window, 'to: null\n      value: 1\n', 'to: 2022-08-31\n      value: 1\n');
    expect(() => readLaw(folder)).toThrow('no value from 2022-09-01 to 2022-09-30');
  });

  it('a new value beside the old one needs no change of code', () => {
    change(window, 'to: null\n      value: 7\n', 'to: 2025-09-30\n      value: 7\n');
    const path = join(folder, window);
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}    - { from: 2025-10-01, to: null, value: 10, clause: { source: osmep-manual-2564, clause: 'ข้อ 3)' }, lastChecked: 2026-11-21 }\n`,
    );
    const changed = readLaw(folder);
    expect(reportingWindowOn(changed, dateOf('2025-09-08')).open).toBe(false);
    expect(reportingWindowOn(changed, dateOf('2025-10-08')).open).toBe(true);
  });
});
