/**
 * What a memo may not lose while it is edited: the project's name, its amounts in figures and in words, the fund's exact
 * name (FRM-CL-1, FRM-CL-3; VAL-07, VAL-11). Asked while the officer types and again when the memo is sent.
 */
import { toArabicDigits } from '../../foundation/thai-digits.ts';
import { memoPlaces } from './memo-places.ts';
import type { MemoText } from './schemas.ts';

/** Spaces, line ends and the kind of digits do not change what a text says; between two figures a space does. */
const plain = (text: string): string =>
  toArabicDigits(text.normalize('NFC')).replace(/(\d?)[\s\u00a0\u200b]+(?=(\d?))/g, (_gap, before, after) =>
    before && after ? `${before} ` : before,
  );

const plainPlaces = (text: MemoText): string[] => memoPlaces(text).map(({ words }) => plain(words));

/** The texts of `mustSay` that the memo does not say anywhere between its subject and its closing words. */
export function lostTexts(text: MemoText, mustSay: readonly string[]): string[] {
  const places = plainPlaces(text);
  return mustSay.filter((must) => timesSaid(places, must) === 0);
}

/** Texts of `mustSay` that the memo still says, but less often than it was drafted: one may be gone on purpose or mistyped. */
export function rarerTexts(
  text: MemoText,
  { drafted, mustSay }: { drafted: MemoText; mustSay: readonly string[] },
): { must: string; drafted: number; left: number }[] {
  const [now, before] = [plainPlaces(text), plainPlaces(drafted)];
  return [...new Set(mustSay)]
    .map((must) => ({ must, drafted: timesSaid(before, must), left: timesSaid(now, must) }))
    .filter((each) => each.left > 0 && each.left < each.drafted);
}

/** 1,000 is not said by 21,000 nor by 1,000.50: where the text begins or ends with a figure, the figure does too. */
function timesSaid(places: readonly string[], text: string): number {
  const must = plain(text);
  // Nothing is said everywhere.
  if (must === '') return 1;
  let times = 0;
  for (const place of places) {
    let at = place.indexOf(must);
    while (at >= 0) {
      const [before, after] = [place.slice(Math.max(0, at - 2), at), place.slice(at + must.length)];
      const runsOn =
        (/^\d/.test(must) && /\d[.,]?$/.test(before)) || (/\d$/.test(must) && /^[.,]?\d/.test(after));
      if (!runsOn) times += 1;
      at = place.indexOf(must, runsOn ? at + 1 : at + must.length);
    }
  }
  return times;
}
