import { expect, it } from 'vitest';
import { readLaw } from '../../platform/law/index.ts';
import { linesOf, readDocuments, readDocumentWords, withoutNumber } from './document-words.ts';

it('says lines of a document with its name once', async () => {
  const words = await readDocumentWords();
  expect(words.cite('S0 L22', 'S0 L24-25', 'S0 L22')).toBe('รายงานประจำปี 2566 ของ สวส. บรรทัด 22, 24-25');
  expect(words.cite('S2 L277 ลบ L278-279 และ L282-283')).toBe(
    'คู่มือการติดตามและรายงานผลของ สสว. ฉบับปี 2564 บรรทัด 277 ลบ 278-279 และ 282-283',
  );
  expect(linesOf('S0 L7')).toBe('บรรทัด 7');
  expect(() => words.cite('S9 L1')).toThrow('does not name the document of "S9 L1"');
});

it('takes the number away that a document prints before a row, and nothing else', () => {
  expect(['๒. มติ', '4.1 จัดประชุม', '5) กิจกรรม', 'ร้อยละ 20', '1 แห่ง'].map(withoutNumber)).toEqual([
    'มติ',
    'จัดประชุม',
    'กิจกรรม',
    'ร้อยละ 20',
    '1 แห่ง',
  ]);
});

it('has an entry in law/sources for each document', async () => {
  const known = new Set(Object.keys(readLaw().sources));
  const named = Object.values(await readDocuments()).map((document) => document.law);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
