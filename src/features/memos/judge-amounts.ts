/**
 * The amounts of an edited memo (FRM-CL-3, VAL-11): figures and words are one amount, and none stands in the place of one that
 * the record demands. A repetition may be left out, and a new sentence may say another amount (decision 0030).
 */
import type { FieldRefusal } from '../../foundation/refusal.ts';
import { formatBaht, type Satang } from '../../foundation/satang.ts';
import { type AmountInText, amountsInText } from './amounts-in-text.ts';
import { type MemoPlace, memoPlaces } from './memo-places.ts';
import type { MemoText } from './schemas.ts';

/** Each with its place, what was found and the amounts that the record knows. */
export type JudgedAmounts = {
  /** The memo is not sent with these: memo-amount-unread, memo-amount-words, memo-amount-replaced. */
  wrong: FieldRefusal[];
  /** To be looked at: memo-amount-unknown. */
  unknown: FieldRefusal[];
};

type AmountInPlace = AmountInText & { of: MemoPlace };

export function judgeAmounts(
  text: MemoText,
  { drafted, mustSay }: { drafted: MemoText; mustSay: readonly string[] },
): JudgedAmounts {
  const [now, before] = [amountsOf(text), amountsOf(drafted)];
  const times = (amounts: readonly AmountInText[], satang: Satang | null) =>
    amounts.filter((each) => each.satang === satang).length;
  // What the record itself says, such as a resolution word for word, stays as the record has it.
  const draftedWords = new Set(memoPlaces(drafted).map(({ words }) => words));
  const draftedAmounts = new Set(before.map(({ found }) => found));
  const edited = now.filter(({ of }) => !draftedWords.has(of.words));

  const wrong = edited.filter(
    ({ found, satang, agrees }) => !draftedAmounts.has(found) && !(agrees && satang !== null),
  );
  const right = edited.filter((each) => !wrong.includes(each));
  const demanded = [...new Set(mustSay.flatMap(amountsInText).map(({ satang }) => satang))].filter(
    (each) => each !== null,
  );
  const gone = demanded.filter((satang) => times(now, satang) < times(before, satang));
  const come = right.filter(({ satang }) => times(now, satang) > times(before, satang));
  const isReplaced = gone.length > 0;
  return {
    wrong: [
      ...wrong.map((each) => said(each, each.satang === null ? 'memo-amount-unread' : 'memo-amount-words')),
      ...(isReplaced ? come.map((each) => said(each, 'memo-amount-replaced', gone)) : []),
    ],
    unknown:
      isReplaced || demanded.length === 0
        ? []
        : come
            .filter(({ satang }) => times(before, satang) === 0)
            .map((each) => said(each, 'memo-amount-unknown', demanded)),
  };
}

const amountsOf = (text: MemoText): AmountInPlace[] =>
  memoPlaces(text).flatMap((of) => amountsInText(of.words).map((amount) => ({ ...amount, of })));

const said = ({ of, found }: AmountInPlace, code: string, known: readonly Satang[] = []): FieldRefusal => ({
  place: of.place,
  code,
  data: { placeTh: of.th, placeEn: of.en, found, known: known.map((each) => formatBaht(each)).join(', ') },
});
