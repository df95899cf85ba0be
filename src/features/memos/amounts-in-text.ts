/** Amounts of money as a sentence says them: "1,000.00 บาท (หนึ่งพันบาทถ้วน)", "1.5 ล้านบาท", "๕๐๐ บาท". */
import { bahtText, type FinalOne } from '../../foundation/baht-text.ts';
import { SATANG_LIMIT, type Satang } from '../../foundation/satang.ts';
import { toArabicDigits } from '../../foundation/thai-digits.ts';

export type AmountInText = {
  /** As it is written, with its words. */
  found: string;
  /** Null where the figures are no amount, such as 1,0000.00, or one beyond what the system counts. */
  satang: Satang | null;
  /** False where an amount in words stands behind the figures and is another. */
  agrees: boolean;
};

const AMOUNT =
  /(?<![\d.,])([-−]?)(\d[\d.,]*)-? ?((?:ร้อย|พัน|หมื่น|แสน|ล้าน)*) ?บาท(?: ?ถ้วน)?(?: ?(\d{1,2}) ?สตางค์)?(?: ?\(([^()]*)\))?/g;
const FIGURES = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
const TIMES: Record<string, bigint> = { ร้อย: 100n, พัน: 1_000n, หมื่น: 10_000n, แสน: 100_000n, ล้าน: 1_000_000n };

export function amountsInText(words: string): AmountInText[] {
  const line = toArabicDigits(words.normalize('NFC').replaceAll('\u200b', '')).replace(/\s+/g, ' ');
  return [...line.matchAll(AMOUNT)].map(
    ([found, minus, figures = '', scale = '', part = '0', inWords = '']) => {
      const amount = satangOf(figures.replace(/[.,]$/, ''), scale, part);
      const satang = amount === null || minus === '' ? amount : (-amount as Satang);
      return { found, satang, agrees: agrees(satang, inWords.replaceAll(' ', '')) };
    },
  );
}

/** Exact: "1.5", "ล้าน" and 25 satang are 150,000,025 satang. */
function satangOf(figures: string, scale: string, part: string): Satang | null {
  const [, whole, fraction = ''] = FIGURES.exec(figures) ?? [];
  if (whole === undefined) return null;
  const times = (scale.match(/ร้อย|พัน|หมื่น|แสน|ล้าน/g) ?? []).reduce(
    (by, word) => by * (TIMES[word] ?? 1n),
    100n,
  );
  const least = 10n ** BigInt(fraction.length);
  const exact = BigInt(whole.replaceAll(',', '') + fraction) * times;
  const amount = exact / least + BigInt(part);
  return exact % least === 0n && amount <= BigInt(SATANG_LIMIT) ? (Number(amount) as Satang) : null;
}

/** Either reading of a last one; ถ้วน may be left out, and more may be said behind the amount. */
function agrees(satang: Satang | null, inWords: string): boolean {
  const isAmount = /บาท|สตางค์|ถ้วน/.test(inWords) && !/\d/.test(inWords);
  if (!isAmount) return true;
  if (satang === null) return false;
  return (['ed', 'nueng'] satisfies FinalOne[]).some((finalOne) => {
    const right = bahtText(satang, { finalOne });
    return inWords.startsWith(right) || inWords === right.replace(/ถ้วน$/, '');
  });
}
