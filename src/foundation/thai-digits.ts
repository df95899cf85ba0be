/** Thai digits ๐-๙ are U+0E50 to U+0E59. Both kinds are read everywhere; which is written is a choice. */

export type Digits = 'arabic' | 'thai';

const THAI_ZERO = 0x0e50;

export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

export function inDigits(text: string, digits: Digits | undefined): string {
  return digits === 'thai' ? toThaiDigits(text) : text;
}
