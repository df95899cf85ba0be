import { expect, it } from 'vitest';
import { exampleMemoText } from './example-memo.ts';
import { FUND_NAME } from './memo-types.ts';
import { lostTexts, rarerTexts } from './must-say.ts';

it.each([
  ['the text as it is', 'คืนเงินเข้ากองทุนส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม', true],
  ['a line end within', 'กองทุนส่งเสริมวิสาหกิจ\nขนาดกลางและขนาดย่อม', true],
  ['spaces within', 'กองทุน ส่งเสริมวิสาหกิจขนาดกลาง และขนาดย่อม', true],
  ['another name of the fund', 'กองทุนส่งเสริม SMEs', false],
  ['a letter less', 'กองทุนส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อ', false],
])('the fund’s exact name (FRM-CL-1): %s', (_case, paragraph, isThere) => {
  const text = exampleMemoText({ paragraphs: [paragraph] });
  expect(lostTexts(text, [FUND_NAME])).toEqual(isThere ? [] : [FUND_NAME]);
});

it('digits may be Thai or Arabic, and the place does not matter', () => {
  const text = exampleMemoText({
    subject: 'ปีงบประมาณ ๒๕๖๖',
    sections: [{ heading: 'ข้อเท็จจริง', paragraphs: ['งบประมาณ 1,000.50 บาท'] }],
    closing: 'ภายในวันที่ ๓๑ ธันวาคม',
  });
  expect(lostTexts(text, ['ปีงบประมาณ 2566', '๑,๐๐๐.๕๐ บาท', 'วันที่ 31 ธันวาคม'])).toEqual([]);
});

it('two places do not make one text', () => {
  const text = exampleMemoText({ paragraphs: ['งบประมาณ 1,000', '.00 บาท'] });
  expect(lostTexts(text, ['1,000.00 บาท'])).toEqual(['1,000.00 บาท']);
});

it.each([
  ['another figure before it', 'คืนเงิน 21,000.00 บาท (หนึ่งพันบาทถ้วน)', '1,000.00 บาท (หนึ่งพันบาทถ้วน)'],
  ['a figure of a larger group', 'คืนเงิน ๒,๑,๐๐๐.๐๐ บาท (หนึ่งพันบาทถ้วน)', '1,000.00 บาท (หนึ่งพันบาทถ้วน)'],
  ['a fraction after it', 'เลขที่ 66010001.5', '66010001'],
  ['a figure after it', 'เลขที่ 660100011', '66010001'],
])('an amount or a code is whole: %s', (_case, paragraph, must) => {
  expect(lostTexts(exampleMemoText({ paragraphs: [paragraph] }), [must])).toEqual([must]);
});

it('the right figure counts, also beside one that only contains it, and before another figure', () => {
  const text = exampleMemoText({
    paragraphs: ['จาก 21,000.00 บาท คืนเงิน 1,000.00 บาท ของ 66010001 5 กิจกรรม'],
  });
  expect(lostTexts(text, ['1,000.00 บาท', '66010001'])).toEqual([]);
});

it('a text that is said less often than it was drafted is told with both counts; one that is gone is lost', () => {
  const name = 'โครงการตัวอย่าง';
  const drafted = exampleMemoText({
    subject: `ขอเปิด${name}`,
    paragraphs: [`ตามที่ ${name} และ ${name}`, '5 บาท กับ 15 บาท กับ 5 บาท'],
  });
  const mustSay = [name, name, '5 บาท', ''];
  const rarer = (change: Parameters<typeof exampleMemoText>[0]) =>
    rarerTexts({ ...drafted, ...change }, { drafted, mustSay });
  expect(rarer({})).toEqual([]);
  expect(rarer({ subject: 'ขอเปิดโครงการตัวอยาง' })).toEqual([{ must: name, drafted: 3, left: 2 }]);
  expect(rarer({ paragraphs: [name, name, '5 บาท'] })).toEqual([{ must: '5 บาท', drafted: 2, left: 1 }]);
  expect(rarer({ paragraphs: [] })).toEqual([{ must: name, drafted: 3, left: 1 }]);
});
