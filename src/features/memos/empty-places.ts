/**
 * What a memo cannot be sent without. Who signs may stay open: a head's post may be vacant, and not every person has a
 * position on record; the page then has dots for the hand.
 */
import type { MemoKind } from './memo-types.ts';
import { DOTTED_PLACE } from './memo-words.ts';
import type { MemoText } from './schemas.ts';

export type EmptyPlace = { place: string; th: string; en: string };

const isDotted = (paragraph: string): boolean => paragraph.includes(DOTTED_PLACE);

export function emptyPlaces(text: MemoText, kind: MemoKind): EmptyPlace[] {
  const paper = kind === 'agenda-paper';
  const body = [...text.paragraphs, ...(text.sections ?? []).flatMap((section) => section.paragraphs)];
  const rows: [place: string, th: string, en: string, filled: boolean][] = [
    ['subject', 'เรื่อง', 'the subject', text.subject.trim() !== ''],
    ['to', 'เรียน', 'whom it goes to', paper || text.to.some((each) => each.trim() !== '')],
    ['paragraphs', 'เนื้อความ', 'the text', body.some((each) => each.trim() !== '')],
    ['paragraphs', 'ช่องที่ยังเว้นว่างในเนื้อความ', 'the dotted places of the text', !body.some(isDotted)],
    ['closing', paper ? 'ข้อเสนอเพื่อพิจารณา' : 'ข้อความลงท้าย', 'the closing words', text.closing.trim() !== ''],
    ['unitName', 'หน่วยงาน', 'the unit', text.unitName.trim() !== ''],
  ];
  return rows.filter(([, , , filled]) => !filled).map(([place, th, en]) => ({ place, th, en }));
}
