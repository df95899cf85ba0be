/**
 * What a memo may not lose while it is edited: the project's name, its amounts in figures and in words, the fund's exact
 * name (FRM-CL-1, FRM-CL-3; VAL-07, VAL-11). Asked while the officer types and again when the memo is sent.
 */
import { toArabicDigits } from '../../foundation/thai-digits.ts';
import type { MemoText } from './schemas.ts';

/** Spaces, line ends and the kind of digits do not change what a text says. */
const plain = (text: string): string =>
  toArabicDigits(text.normalize('NFC')).replace(/[\s\u00a0\u200b]+/g, '');

/** The texts of `mustSay` that the memo does not say anywhere between its subject and its closing words. */
export function lostTexts(text: MemoText, mustSay: readonly string[]): string[] {
  const places = [
    text.subject,
    ...text.paragraphs,
    ...(text.sections ?? []).flatMap((section) => [section.heading, ...section.paragraphs]),
    ...text.attachments.map(({ title }) => title),
    text.closing,
  ].map(plain);
  return mustSay.filter((must) => !places.some((place) => place.includes(plain(must))));
}
