/**
 * Amounts in Thai words: "หนึ่งหมื่นห้าสิบบาทถ้วน". Groups of a million repeat ล้าน; a unit of 1 after tens is
 * เอ็ด. After hundreds with no tens readings differ (201): the Royal Society reads เอ็ด, which is the default;
 * `finalOne: 'nueng'` gives หนึ่ง as some spreadsheets print it.
 */
import type { Satang } from './satang.ts';

export type FinalOne = 'ed' | 'nueng';

const DIGIT_NAMES = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const PLACES = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];

/** Words of 1 to 999999; `led` says that a group of millions stands before it. */
function sixDigits(digits: string, led: boolean, finalOne: FinalOne): string {
  const padded = digits.padStart(6, '0');
  let words = '';
  for (let index = 0; index < 6; index += 1) {
    const digit = Number(padded[index]);
    const place = 5 - index;
    if (digit === 0) continue;
    if (place === 1 && digit === 1) words += 'สิบ';
    else if (place === 1 && digit === 2) words += 'ยี่สิบ';
    else if (place === 0 && digit === 1) {
      const tens = padded[4] !== '0';
      const higher = led || Number(padded.slice(0, 4)) > 0;
      words += tens || (higher && finalOne === 'ed') ? 'เอ็ด' : 'หนึ่ง';
    } else words += `${DIGIT_NAMES[digit]}${PLACES[place]}`;
  }
  return words;
}

/** Words of a whole number written in Arabic digits, of any length. */
function wholeNumber(digits: string, finalOne: FinalOne): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain === '0') return 'ศูนย์';
  const groups = Math.ceil(plain.length / 6);
  let words = '';
  for (let group = 0; group < groups; group += 1) {
    const end = plain.length - (groups - 1 - group) * 6;
    const named = sixDigits(plain.slice(Math.max(0, end - 6), end), group > 0, finalOne);
    // Every group says how many millions it counts: 12|345678|988888 is สิบสองล้านล้าน … แปดล้าน ….
    if (named !== '') words += named + 'ล้าน'.repeat(groups - 1 - group);
  }
  return words;
}

export function bahtText(amount: Satang, options: { finalOne?: FinalOne } = {}): string {
  const finalOne = options.finalOne ?? 'ed';
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const baht = digits.slice(0, -2);
  const part = digits.slice(-2);
  const sign = amount < 0 ? 'ลบ' : '';
  if (part === '00') return `${sign}${wholeNumber(baht, finalOne)}บาทถ้วน`;
  const whole = Number(baht) === 0 ? '' : `${wholeNumber(baht, finalOne)}บาท`;
  return `${sign}${whole}${wholeNumber(part, finalOne)}สตางค์`;
}
