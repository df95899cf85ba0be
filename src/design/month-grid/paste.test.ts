import { describe, expect, it } from 'vitest';
import type { FiscalYear } from '../../foundation/fiscal-year.ts';
import { monthsOfFiscalYear } from '../../foundation/fiscal-year.ts';
import type { Satang } from '../../foundation/satang.ts';
import { figureCells, moneyCells, percentCells } from './cell-kinds.ts';
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
  it('refuses more columns than months are left, and says from where', () => {
    expect(paste('1\t2\t3', { row: 0, month: 10 })).toEqual({
      ok: false,
      code: 'paste.too-wide',
      found: 3,
      limit: 2,
      start: '2023-08',
    });
  });
  it('refuses more rows than are left', () => {
    expect(paste('1\n2\n3')).toMatchObject({ ok: false, code: 'paste.too-tall', found: 3, limit: 2 });
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
      found: 'สองร้อย',
    });
    expect(paste('-5')).toMatchObject({ ok: false, code: 'paste.not-read' });
    expect(paste('99999999999999999')).toMatchObject({ ok: false, code: 'paste.not-read' });
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

describe('kinds of cells', () => {
  it('reads a percent sign of Excel', () => {
    expect(percentCells.read('12.50%')).toEqual({ ok: true, value: '12.5' });
  });
  it('sums only numbers of figures', () => {
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
