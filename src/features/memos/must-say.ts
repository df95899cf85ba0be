/**
 * What a memo may not lose while it is edited: the project's name, its amounts in figures and in words, the fund's exact
 * name (FRM-CL-1, FRM-CL-3; VAL-07, VAL-11). Asked while the officer types and again when the memo is sent.
 */
import { toArabicDigits } from '../../foundation/thai-digits.ts';
import type { MemoText } from './schemas.ts';

/** Spaces, line ends and the kind of digits do not change what a text says; between two figures a space does. */
const plain = (text: string): string =>
  toArabicDigits(text.normalize('NFC')).replace(/(\d?)[\s\u00a0\u200b]+(?=(\d?))/g, (_gap, before, after) =>
    before && after ? `${before} ` : before,
  );

/** The texts of `mustSay` that the memo does not say anywhere between its subject and its closing words. */
export function lostTexts(text: MemoText, mustSay: readonly string[]): string[] {
  const places = [
    text.subject,
    ...text.paragraphs,
    ...(text.sections ?? []).flatMap((section) => [section.heading, ...section.paragraphs]),
    ...text.attachments.map(({ title }) => title),
    text.closing,
  ].map(plain);
  return mustSay.filter((must) => !places.some((place) => says(place, plain(must))));
}

/** 1,000 is not said by 21,000 nor by 1,000.50: where the text begins or ends with a figure, the figure does too. */
function says(place: string, must: string): boolean {
  for (let at = place.indexOf(must); at >= 0; at = place.indexOf(must, at + 1)) {
    const before = place.slice(0, at);
    const after = place.slice(at + must.length);
    const runsOn =
      (/^\d/.test(must) && /\d[.,]?$/.test(before)) || (/\d$/.test(must) && /^[.,]?\d/.test(after));
    if (!runsOn) return true;
  }
  return false;
}
