import { expect, it } from 'vitest';
import { reasonAfterWord } from './memo-words.ts';

it.each([
  ['รอใบเสร็จ', 'รอใบเสร็จ'],
  [' เนื่องจากรอใบเสร็จ\n', 'รอใบเสร็จ'],
  ['เนื่องจาก รอใบเสร็จ เนื่องจากน้ำท่วม', 'รอใบเสร็จ เนื่องจากน้ำท่วม'],
  ['เนื่องจาก', 'เนื่องจาก'],
])('the word เนื่องจาก is written once: %j', (reason, expected) => {
  expect(reasonAfterWord(reason)).toBe(expected);
});
