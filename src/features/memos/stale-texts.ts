/** Which parts of a draft differ between what is saved and what was sent, each with both texts. */
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
  const different = PLACES.filter(
    (place) => JSON.stringify(saved.text[place] ?? null) !== JSON.stringify(yours.text[place] ?? null),
  ).map((place) => ({ place, saved: shown(saved.text[place]), yours: shown(yours.text[place]) }));
  const digits =
    saved.digits === yours.digits ? [] : [{ place: 'digits', saved: saved.digits, yours: yours.digits }];
  return [...different, ...digits].map(({ place, ...data }) => ({ place, code: 'memo-field-stale', data }));
}
