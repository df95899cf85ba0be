import { expect, it } from 'vitest';
import { month } from '../../../foundation/month.ts';
import { type Derived, derivationNotes } from './derivation-notes.ts';

const of = (what: string, position: number, months: string[], rule = 'หลัก'): Derived[] =>
  months.map((each) => ({ rule, month: month(each), what, position }));
const said = (...derived: Derived[]) =>
  derivationNotes(derived).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const YEAR = ['2022-11', '2022-10', '2022-12', '2023-01', '2023-02'];

it.each([
  ['one month', of('ผล กิจกรรมที่', 1, ['2023-03']), 'ผล กิจกรรมที่ 1 (มี.ค.66)'],
  ['two months in a row', of('ผล กิจกรรมที่', 1, ['2022-12', '2023-01']), 'ผล กิจกรรมที่ 1 (ธ.ค.65, ม.ค.66)'],
  [
    'three or more in a row, a gap',
    of('แผน ก', 2, [...YEAR, '2023-04']),
    'แผน ก 2 (ต.ค.65 ถึง ก.พ.66, เม.ย.66)',
  ],
  [
    'rows with the same months',
    [1, 2, 3, 5].flatMap((position) => of('แผน กิจกรรมที่', position, YEAR)),
    'แผน กิจกรรมที่ 1 ถึง 3, 5 (ต.ค.65 ถึง ก.พ.66)',
  ],
  [
    'rows with other months',
    [...of('ผล ก', 1, ['2023-01']), ...of('ผล ก', 2, ['2023-02'])],
    'ผล ก 1 (ม.ค.66); ผล ก 2 (ก.พ.66)',
  ],
])('names the figures that a rule made: %s', (_case, derived, places) => {
  expect(said(...derived)).toEqual(['* ตัวเลขที่คำนวณ มิใช่ตัวเลขที่หน่วยงานกรอก', `• ${places} ตามหลัก: หลัก`]);
});

it('says each rule by itself, line by line, and nothing when people entered all', () => {
  expect(said(...of('ผล ก', 1, ['2023-01'], 'หนึ่ง\nสอง'), ...of('ผล ข', 1, ['2023-01'], 'สาม'))).toEqual([
    '* ตัวเลขที่คำนวณ มิใช่ตัวเลขที่หน่วยงานกรอก',
    '• ผล ก 1 (ม.ค.66) ตามหลัก: หนึ่ง',
    'สอง',
    '• ผล ข 1 (ม.ค.66) ตามหลัก: สาม',
  ]);
  expect(said()).toEqual([]);
});
