/** Which parts of two texts of a memo differ, each with both: saved and sent, or drafted and on record now. */
import { isDeepStrictEqual } from 'node:util';
import type { FieldRefusal } from '../../foundation/refusal.ts';
import type { MemoDigits, MemoText } from './schemas.ts';

type Side = { text: MemoText; digits: MemoDigits };

const PLACES = [
  'subject',
  'to',
  'paragraphs',
  'sections',
  'attachments',
  'closing',
  'unitName',
  'section',
  'telephone',
  'signatory',
  'agendaItem',
] as const satisfies readonly (keyof MemoText)[];

type Place = (typeof PLACES)[number];

const placeWords: Record<Place, { th: string; en: string }> = {
  subject: { th: 'เรื่อง', en: 'Subject' },
  to: { th: 'เรียน / ผ่าน', en: 'Addressees' },
  paragraphs: { th: 'เนื้อความ', en: 'Text' },
  sections: { th: 'เนื้อความ', en: 'Text' },
  attachments: { th: 'เอกสารแนบ', en: 'Attachments' },
  closing: { th: 'ข้อความลงท้าย', en: 'Closing words' },
  unitName: { th: 'หน่วยงาน', en: 'Unit' },
  section: { th: 'ส่วน', en: 'Section' },
  telephone: { th: 'โทรศัพท์', en: 'Telephone' },
  signatory: { th: 'ผู้ลงนาม', en: 'Signatory' },
  agendaItem: { th: 'ระเบียบวาระที่', en: 'Agenda item' },
};

/** A value as a reader compares it: texts as they are, lists line by line. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([name]) => name !== 'fileId')
      .map(([, part]) => shown(part))
      .filter((part) => part !== '')
      .join('\n');
  return String(value);
}

/** `place` is the part of the text, or `digits`; refusal code memo-field-stale with saved and yours. */
export function staleTexts(saved: Side, yours: Side): FieldRefusal[] {
  const different = differing(saved.text, yours.text).map((place) => ({
    place,
    saved: shown(saved.text[place]),
    yours: shown(yours.text[place]),
  }));
  const digits =
    saved.digits === yours.digits ? [] : [{ place: 'digits', saved: saved.digits, yours: yours.digits }];
  return [...different, ...digits].map(({ place, ...data }) => ({ place, code: 'memo-field-stale', data }));
}

/**
 * Where the record says something else now than when the memo was drafted, unless the memo was edited to say just that:
 * refusal code memo-field-old, with both.
 */
export function oldTexts(
  { drafted, text }: Record<'drafted' | 'text', MemoText>,
  now: MemoText,
): FieldRefusal[] {
  const unlike = differing(text, now);
  const old = differing(drafted, now).filter((place) => unlike.includes(place));
  return old.map((place) => {
    const [before, after] = [shown(drafted[place]).split('\n'), shown(now[place]).split('\n')];
    const only = (lines: string[], others: string[]) => lines.filter((line) => !others.includes(line));
    // The same lines in another order are shown whole.
    const [gone, come] = [only(before, after), only(after, before)];
    const isMoved = gone.length === 0 && come.length === 0;
    const { th: placeTh, en: placeEn } = placeWords[place];
    return {
      place,
      code: 'memo-field-old',
      data: {
        placeTh,
        placeEn,
        drafted: (isMoved ? before : gone).join(' / ') || '-',
        now: (isMoved ? after : come).join(' / ') || '-',
      },
    };
  });
}

function differing(one: MemoText, other: MemoText): Place[] {
  // The database keeps neither the order of keys nor what is undefined.
  const asKept = (text: MemoText, place: Place) => JSON.parse(JSON.stringify(text[place] ?? null));
  return PLACES.filter((place) => !isDeepStrictEqual(asKept(one, place), asKept(other, place)));
}
