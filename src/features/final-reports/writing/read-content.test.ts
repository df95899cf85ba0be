import { expect, it } from 'vitest';
import { sayIn } from '../../../foundation/message.ts';
import { finalReportMessages } from '../messages.ts';
import { blankIndicator, type PlaceKind } from './places.ts';
import { readContent } from './read-content.ts';
import { EMPTY_DOC } from './rich-text.ts';

const wide = { type: 'tableCell', attrs: { colspan: 20 }, content: [{ type: 'paragraph' }] };
const table = { type: 'table', content: [{ type: 'tableRow', content: [wide, wide] }] };
const row = { problem: 'ก', remedy: 'ข', side: null };

it.each<[PlaceKind, unknown, string, string]>([
  [
    'success',
    { factors: Array(21).fill('ก'), cases: [] },
    'success#factors',
    '“ข้อ 2.3 ปัจจัยแห่งความสำเร็จ” มี 21 รายการ เกินที่กำหนด 20 รายการ จึงยังไม่ได้บันทึกส่วนนี้',
  ],
  [
    'indicator',
    { ...blankIndicator(), explanation: 'ก'.repeat(10_001) },
    'indicator#explanation',
    '“ข้อ 2.2.1 คำอธิบายผล” ยาว 10001 ตัวอักษร เกินที่กำหนด 10000 ตัวอักษร จึงยังไม่ได้บันทึกส่วนนี้',
  ],
  [
    'others',
    { count: 999_999_999, text: EMPTY_DOC },
    'others#count',
    '“ข้อ 2.3.2 หน่วยงานหรือผู้ที่เกี่ยวข้อง จำนวน” เป็น 999999999 เกินที่กำหนด 100000000 จึงยังไม่ได้บันทึกส่วนนี้',
  ],
  [
    'problems',
    { rows: [row, { ...row, remedy: 'ก'.repeat(20_001) }] },
    'problems#rows',
    '“บทที่ 3 รายการปัญหาอุปสรรค ลำดับที่ 2 แนวทางแก้ไข” ยาว 20001 ตัวอักษร เกินที่กำหนด 20000 ตัวอักษร จึงยังไม่ได้บันทึกส่วนนี้',
  ],
  [
    'use',
    { type: 'doc', content: [table] },
    'use',
    '“ข้อ 4.1 การนำไปใช้ประโยชน์”: ตารางมี 40 คอลัมน์ เกินที่กำหนด 20 คอลัมน์',
  ],
])(
  'what does not fit into %s is refused by its field, what was found and the limit',
  (kind, content, place, th) => {
    const read = readContent(kind, content);
    if (read.ok) throw new Error('taken');
    const { code, data, fields } = read.refusal;
    expect(fields?.[0]).toMatchObject({ place, code });
    expect(sayIn('th', finalReportMessages, code, data)).toBe(th);
    expect(sayIn('en', finalReportMessages, code, data)).not.toMatch(
      /[{}]|[\u0e00-\u0e7f]{3,}.*[\u0e00-\u0e7f]{3,}/,
    );
  },
);

it('a large project begins with more rows of its months than an officer would ever write', () => {
  expect(readContent('problems', { rows: Array(1_200).fill(row) }).ok).toBe(true);
});
