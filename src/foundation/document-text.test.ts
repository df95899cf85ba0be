import { describe, expect, it } from 'vitest';
import {
  EMPTY,
  figure,
  groupRow,
  headRow,
  money,
  moneyValue,
  type OfficialDocument,
  percent,
  row,
  table,
  text,
} from './document-blocks.ts';
import { figureNumber, figuresOf, figureText, placeCells, signatureLines, textsOf } from './document-text.ts';
import { satang } from './satang.ts';

const FORM: OfficialDocument = {
  formId: 'สสว.200/3',
  version: '1',
  language: 'th',
  title: { th: 'ก' },
  orientation: 'portrait',
  digits: 'thai',
  header: {},
  footer: {},
  madeAt: '2023-04-05T00:00:00Z',
  blocks: [
    table('spending', {
      columns: ['name', 'plan', 'result'].map((id) => ({ id, weight: 1 })),
      head: [headRow(['กิจกรรม', 'แผน', 'ผล'])],
      rows: [
        groupRow([{ content: text('แผนงาน 1'), rowspan: 2 }, money(satang(150)), EMPTY]),
        row([money(satang(-5)), percent(null)]),
      ],
    }),
  ],
};

describe('figures on paper', () => {
  it('prints money with two decimals and thousands, percentages half up, and keeps 0, N/A, "-" and missing apart', () => {
    expect(figureText(money(satang(123_456_789_050)))).toBe('1,234,567,890.50');
    expect(figureText(percent('45.455'))).toBe('45.46');
    expect(figureText(percent('100', 0, { sign: true }), 'thai')).toBe('๑๐๐%');
    expect(figureText(moneyValue({ kind: 'number', satang: satang(0) }))).toBe('0.00');
    expect(figureText(moneyValue({ kind: 'not-applicable' }))).toBe('N/A');
    expect(figureText(figure({ kind: 'nothing' }))).toBe('-');
    expect(figureText(figure({ kind: 'missing' }))).toBe('');
  });

  it('gives the exact number behind a figure, or none', () => {
    expect(figureNumber(money(satang(-5)))).toBe('-0.05');
    expect(figureNumber(percent('45.454545'))).toBe('45.454545');
    expect(figureNumber(percent(null))).toBeNull();
  });

  it('are listed with the row and the column they stand in, spans reckoned', () => {
    expect(figuresOf(FORM).map(({ place }) => place)).toEqual([
      'spending[0].plan',
      'spending[1].plan',
      'spending[1].result',
    ]);
  });
});

describe('texts on paper', () => {
  it('are all in Thai digits when the document asks for them', () => {
    expect(textsOf(FORM)).toEqual(['กิจกรรม', 'แผน', 'ผล', 'แผนงาน ๑', '๑.๕๐', '-๐.๐๕', '-']);
  });

  it('leave dotted lines for what is signed by hand, and name for whom one acts', () => {
    const lines = signatureLines({ role: 'ผู้อนุมัติ', actingFor: 'รักษาการแทน ผู้อำนวยการ' }, 'th');
    expect(lines[0]).toMatch(/^ลงชื่อ \.+$/);
    expect(lines).toContain('รักษาการแทน ผู้อำนวยการ');
    expect(lines.at(-1)).toMatch(/^วันที่ \.+$/);
  });
});

it('cells take the first free place of their row, as in HTML', () => {
  const head = [
    headRow([
      { text: 'ก', rowspan: 2 },
      { text: 'ข', colspan: 2 },
    ]),
    headRow(['ค', 'ง']),
  ];
  expect(placeCells(head).map(({ row: r, column, cell }) => [cell.text, r, column])).toEqual([
    ['ก', 0, 0],
    ['ข', 0, 1],
    ['ค', 1, 1],
    ['ง', 1, 2],
  ]);
});
