/** What a person reads of another's content before choosing between the two. */
import { expect, it } from 'vitest';
import { wordsOfContent } from './words-of-content.ts';

const line = (...texts: string[]) => ({
  type: 'paragraph',
  attrs: { textAlign: 'center' },
  content: texts.map((text) => ({ type: 'text', text, marks: [{ type: 'bold' }] })),
});
const doc = (...content: object[]) => ({ type: 'doc', content });

it('says free writing line by line, without the names of its nodes', () => {
  const cell = { type: 'tableCell', attrs: { colspan: 2, colwidth: [300, 60] }, content: [line('ช่อง')] };
  const picture = { type: 'picture', attrs: { fileId: 'f1', caption: 'คำบรรยาย' } };
  const item = { type: 'listItem', content: [line('ข้อ ก')] };
  const written = doc(
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'หัวข้อ' }] },
    line('ตัวหนา', ' และต่อ'),
    { type: 'paragraph' },
    { type: 'orderedList', attrs: { start: 3 }, content: [item] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
    picture,
  );
  expect(wordsOfContent(written)).toBe('หัวข้อ\nตัวหนา และต่อ\nข้อ ก\nช่อง\nคำบรรยาย');
});

it('says numbers and money, and leaves out codes and ids', () => {
  const achievement = { text: doc(line('ดีขึ้น')), collection: '', outcome: 'met', valueSatang: 150_000_050 };
  expect(wordsOfContent(achievement)).toBe('ดีขึ้น\n1,500,000.50');
  expect(wordsOfContent({ committees: { count: 5 }, entrepreneurs: { count: 0 } })).toBe('5\n0');
  const activity = { text: doc(), pictures: [{ fileId: 'f1', caption: 'ภาพ' }], reason: 'ช้า', basis: 'ab12' };
  expect(wordsOfContent(activity)).toBe('ภาพ\nช้า');
  expect(wordsOfContent({ rows: [{ problem: 'ปัญหา', remedy: 'แก้', side: 'internal' }] })).toBe('ปัญหา\nแก้');
  expect(wordsOfContent({ total: null, text: doc() })).toBe('');
});
