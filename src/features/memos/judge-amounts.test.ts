import { describe, expect, it } from 'vitest';
import { exampleMemoText } from './example-memo.ts';
import { judgeAmounts } from './judge-amounts.ts';
import type { MemoText } from './schemas.ts';

const REMAINING = '1,000.00 บาท (หนึ่งพันบาทถ้วน)';
const BUDGET = '5,000.00 บาท (ห้าพันบาทถ้วน)';
const paragraphs = [
  `ตามที่ได้รับอนุมัติงบประมาณดำเนินการ ${BUDGET} นั้น`,
  `มีเงินคงเหลือ จำนวน ${REMAINING}`,
  `จึงขออนุมัติคืนเงินคงเหลือ จำนวน ${REMAINING}`,
];
const drafted = exampleMemoText({ paragraphs, attachments: [{ title: 'ใบเสร็จ 50 บาท' }] });
const mustSay = [BUDGET, REMAINING];
const judged = (change: Partial<MemoText>, of = { drafted, mustSay }) => {
  const { wrong, unknown } = judgeAmounts({ ...of.drafted, ...change }, of);
  const brief = (each: (typeof wrong)[number]) => `${each.place} ${each.code.replace('memo-amount-', '')}`;
  return { wrong: wrong.map(brief), unknown: unknown.map(brief) };
};
const fine = { wrong: [], unknown: [] };
const withLast = (last: string) => ({ paragraphs: paragraphs.with(2, last) });

describe('an amount that the draft says twice', () => {
  it.each([
    ['as drafted', paragraphs[2] ?? '', fine],
    ['in other words and digits', 'คืนเงิน ๑,๐๐๐ บาท', fine],
    ['in millions', 'คืนเงิน 0.001 ล้านบาท', fine],
    ['figures mistyped', 'คืนเงิน 1,100.00 บาท (หนึ่งพันบาทถ้วน)', { wrong: ['paragraphs[2] words'], unknown: [] }],
    ['words mistyped', 'คืนเงิน 1,000.00 บาท (สองพันบาทถ้วน)', { wrong: ['paragraphs[2] words'], unknown: [] }],
    ['a comma in the wrong place', 'คืนเงิน 10,00.00 บาท', { wrong: ['paragraphs[2] unread'], unknown: [] }],
    [
      'another amount in its place',
      'คืนเงิน 1,100.00 บาท (หนึ่งพันหนึ่งร้อยบาทถ้วน)',
      { wrong: ['paragraphs[2] replaced'], unknown: [] },
    ],
    [
      'another amount of the record in its place',
      `คืนเงิน ${BUDGET}`,
      { wrong: ['paragraphs[2] replaced'], unknown: [] },
    ],
    ['left out', 'จึงขออนุมัติคืนเงินคงเหลือดังกล่าว', fine],
    [
      'a new amount beside it',
      `คืนเงิน ${REMAINING} จากค่าปรับ 200 บาท`,
      { wrong: [], unknown: ['paragraphs[2] unknown'] },
    ],
  ])('%s', (_case, last, result) => {
    expect(judged(withLast(last))).toEqual(result);
  });

  it('its paragraph may be taken away', () => {
    expect(judged({ paragraphs: paragraphs.slice(0, 2) })).toEqual(fine);
  });

  it('its paragraphs may be joined and moved', () => {
    expect(judged({ paragraphs: [`${paragraphs[2]} ${paragraphs[1]}`, paragraphs[0] ?? ''] })).toEqual(fine);
  });
});

it('says the place in both languages, what was found and what the record knows', () => {
  const { wrong } = judgeAmounts({ ...drafted, ...withLast('คืนเงิน 1,100.00 บาท') }, { drafted, mustSay });
  expect(wrong).toEqual([
    {
      place: 'paragraphs[2]',
      code: 'memo-amount-replaced',
      data: { placeTh: 'ย่อหน้าที่ 3', placeEn: 'Paragraph 3', found: '1,100.00 บาท', known: '1,000.00' },
    },
  ]);
});

it('an amount that the record does not demand may be edited freely', () => {
  expect(judged({ attachments: [{ title: 'ใบเสร็จ 60 บาท' }] })).toEqual({
    wrong: [],
    unknown: ['attachments[0] unknown'],
  });
});

it('where the record demands no amount, another is nothing to look at', () => {
  const of = {
    drafted: exampleMemoText({ paragraphs: ['เนื่องจาก เบิกเกิน 50 บาท'] }),
    mustSay: ['โครงการตัวอย่าง'],
  };
  expect(judged({ paragraphs: ['เนื่องจาก เบิกเกิน 60 บาท'] }, of)).toEqual(fine);
});

it('what the record itself says wrongly, such as a resolution word for word, is not held against the memo', () => {
  const of = { drafted: exampleMemoText({ paragraphs: ['มติ: อนุมัติ 10,00 บาท (สองพันบาทถ้วน)'] }), mustSay };
  expect(judged({ closing: 'จึงเรียนมาเพื่อทราบ' }, of)).toEqual(fine);
  expect(judged({ paragraphs: ['มติ คือ อนุมัติ 10,00 บาท (สองพันบาทถ้วน)'] }, of)).toEqual(fine);
});
