/** The places in which a memo says something, from its subject to its closing words; each as a reader finds it. */
import type { MemoText } from './schemas.ts';

export type MemoPlace = { place: string; th: string; en: string; words: string };

export function memoPlaces(text: MemoText): MemoPlace[] {
  const rows = (place: string, th: string, en: string, each: readonly string[]): MemoPlace[] =>
    each.map((words, index) => ({
      place: `${place}[${index}]`,
      th: `${th}ที่ ${index + 1}`,
      en: `${en} ${index + 1}`,
      words,
    }));
  return [
    { place: 'subject', th: 'เรื่อง', en: 'Subject', words: text.subject },
    ...rows('paragraphs', 'ย่อหน้า', 'Paragraph', text.paragraphs),
    ...(text.sections ?? []).flatMap(({ heading, paragraphs }, index) => [
      {
        place: `sections[${index}].heading`,
        th: `หัวข้อ ${index + 1}`,
        en: `Heading ${index + 1}`,
        words: heading,
      },
      ...rows(
        `sections[${index}].paragraphs`,
        `หัวข้อ ${index + 1} ย่อหน้า`,
        `Heading ${index + 1}, paragraph`,
        paragraphs,
      ),
    ]),
    ...rows(
      'attachments',
      'เอกสารแนบ',
      'Paper',
      text.attachments.map(({ title }) => title),
    ),
    { place: 'closing', th: 'ข้อความลงท้าย', en: 'Closing words', words: text.closing },
  ];
}
