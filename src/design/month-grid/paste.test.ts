import { describe, expect, it } from 'vitest';
import type { FiscalYear } from '../../foundation/fiscal-year.ts';
import { monthsOfFiscalYear } from '../../foundation/fiscal-year.ts';
import type { Satang } from '../../foundation/satang.ts';
import { figureCellsUpTo, moneyCells, moneyCellsUpTo, percentCells, wordCells } from './cell-kinds.ts';
import { type MonthGridRow, planPaste, readTabSeparated, writeTabSeparated } from './paste.ts';

const months = monthsOfFiscalYear(2566 as FiscalYear);
const blank = Array.from({ length: 12 }, () => null);
const rows: MonthGridRow<Satang>[] = [
  { key: 'a', word: 'กิจกรรม ก', values: blank },
  { key: 'b', word: 'กิจกรรม ข', values: blank, readOnly: months.map((_, index) => index < 2) },
];
const paste = (text: string, at = { row: 0, month: 0 }, size = { rows: 1, months: 1 }) =>
  planPaste({ rows, months, cells: moneyCells, text, at, size });

describe('tab-separated text of the clipboard', () => {
  it('reads rows of Excel, with its last line end', () => {
    expect(readTabSeparated('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });
  it('reads quoted cells with line breaks and quotes, and blanks', () => {
    expect(readTabSeparated('"a\nb"\t"c""d"\t\n')).toEqual([['a\nb', 'c"d', '']]);
  });
  it('keeps a quote in the middle of a cell', () => {
    expect(readTabSeparated('12"\t3')).toEqual([['12"', '3']]);
  });
  it('writes what it reads', () => {
    const cells = [
      ['1.50', 'ก\tข'],
      ['', '"'],
    ];
    expect(readTabSeparated(writeTabSeparated(cells))).toEqual(cells);
  });
});

describe('a paste into the months', () => {
  it('takes amounts with commas and Thai digits', () => {
    const plan = paste('1,234.50\t๕๐๐\r\n');
    expect(plan).toMatchObject({
      ok: true,
      cells: 2,
      changes: [
        { rowKey: 'a', month: '2022-10', value: 123450 },
        { rowKey: 'a', month: '2022-11', value: 50000 },
      ],
    });
  });
  it('keeps blank and zero apart', () => {
    expect(paste('0\t', { row: 0, month: 3 })).toMatchObject({ changes: [{ month: '2023-01', value: 0 }] });
  });
  it('refuses a block that does not fit, with rows × columns of both and from where', () => {
    expect(paste('1\t2\t3', { row: 0, month: 10 })).toEqual({
      ok: false,
      code: 'paste.too-large',
      rows: 1,
      columns: 3,
      rowsLeft: 2,
      monthsLeft: 2,
      row: 'กิจกรรม ก',
      month: '2023-08',
    });
    expect(paste('1\n2\n3')).toMatchObject({ code: 'paste.too-large', rows: 3, rowsLeft: 2 });
    const huge = Array.from({ length: 10_000 }, () => '1\t'.repeat(49).concat('1')).join('\n');
    expect(paste(huge)).toMatchObject({ code: 'paste.too-large', rows: 10_000, columns: 50 });
  });
  it('refuses rows of unequal length', () => {
    expect(paste('1\t2\n3')).toMatchObject({
      ok: false,
      code: 'paste.ragged',
      row: 2,
      found: 1,
      expected: 2,
    });
  });
  it('refuses what is not an amount, naming the cell, and takes nothing', () => {
    expect(paste('1\tสองร้อย')).toEqual({
      ok: false,
      code: 'paste.not-read',
      row: 'กิจกรรม ก',
      month: '2022-11',
      why: { ok: false, code: 'money-not-read', data: { found: 'สองร้อย' } },
    });
    expect(paste('-5')).toMatchObject({ code: 'paste.not-read', why: { code: 'money-negative' } });
    expect(paste('99999999999999999')).toMatchObject({
      code: 'paste.not-read',
      why: { code: 'money-too-large' },
    });
  });
  it('refuses to change a read-only cell, but passes over one that stays the same', () => {
    expect(paste('7\t8', { row: 1, month: 0 })).toMatchObject({ ok: false, code: 'paste.read-only' });
    expect(paste('\t\t9', { row: 1, month: 0 })).toMatchObject({ ok: true, changes: [{ month: '2022-12' }] });
  });
  it('fills a selection with one cell', () => {
    const plan = paste('5', { row: 0, month: 2 }, { rows: 2, months: 3 });
    expect(plan).toMatchObject({ ok: true, cells: 6 });
  });
  it('refuses an empty clipboard', () => {
    expect(paste('')).toEqual({ ok: false, code: 'paste.empty' });
  });
});

describe('a whole table that was copied out and comes back', () => {
  const heads = { name: 'รายการ', months: months.map((month) => `เดือน ${month}`), total: 'รวม' };
  const out = (names: readonly string[]) =>
    writeTabSeparated([
      [heads.name, ...heads.months, heads.total],
      ...names.map((name, at) => [
        name,
        ...months.map((_, month) => (month < 2 ? '' : `${at + 1}`)),
        '10.00',
      ]),
    ]);
  const back = (text: string) =>
    planPaste({
      rows,
      months,
      cells: moneyCells,
      text,
      at: { row: 1, month: 7 },
      size: { rows: 1, months: 1 },
      heads,
    });
  it('goes to the first cell, without its heads and totals', () => {
    const plan = back(out(['กิจกรรม ก', 'กิจกรรม ข']));
    expect(plan.ok && plan.changes).toHaveLength(20);
    expect(plan.ok && plan.changes[0]).toEqual({ rowKey: 'a', month: '2022-12', value: 100 });
  });
  it('is refused when its rows are others or more', () => {
    expect(back(out(['กิจกรรม ข', 'กิจกรรม ก']))).toEqual({
      ok: false,
      code: 'paste.other-rows',
      at: 1,
      found: 'กิจกรรม ข',
      expected: 'กิจกรรม ก',
    });
    expect(back(out(['กิจกรรม ก', 'กิจกรรม ข', 'กิจกรรม ค']))).toMatchObject({ code: 'paste.too-large' });
  });
});

describe('kinds of cells', () => {
  it('refuse with their limit: amounts, percentages, figures, words', () => {
    expect(moneyCellsUpTo(100_00 as Satang).read('100.01')).toMatchObject({ code: 'money-too-large' });
    expect(moneyCellsUpTo(100_00 as Satang).read('๑๐๐')).toEqual({ ok: true, value: 100_00 });
    expect(percentCells.read('100.5')).toMatchObject({ code: 'cell.not-a-percent' });
    expect(percentCells.read('-1')).toMatchObject({ code: 'cell.not-a-percent' });
    expect(percentCells.read('ก')).toMatchObject({ code: 'number-not-read' });
    expect(figureCellsUpTo('10').read('-10.1')).toMatchObject({ code: 'cell.figure-too-large' });
    expect(figureCellsUpTo('10').read('N/A')).toEqual({ ok: true, value: { kind: 'not-applicable' } });
    expect(wordCells(3).read(' กขค ')).toEqual({ ok: true, value: 'กขค' });
    expect(wordCells(3).read('กขคง')).toMatchObject({ code: 'cell.words-too-long' });
  });
  it('reads a percent sign of Excel', () => {
    expect(percentCells.read('12.50%')).toEqual({ ok: true, value: '12.5' });
  });
  it('sums only numbers of figures', () => {
    const figureCells = figureCellsUpTo('1000');
    expect(
      figureCells.total([{ kind: 'not-applicable' }, { kind: 'number', number: '2' as never }, null]),
    ).toEqual({ kind: 'number', number: '2' });
    expect(figureCells.total([{ kind: 'nothing' }, null])).toBeNull();
  });
  it('says by how much a total is off, with its sign', () => {
    expect(moneyCells.difference(90000 as Satang, 100050 as Satang)).toBe('−100.50');
    expect(moneyCells.difference(100050 as Satang, 100050 as Satang)).toBeNull();
  });
});
