/** Words that memos of every kind write alike. Runs in the browser. */
import { bahtText } from '../../foundation/baht-text.ts';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { formatBaht, type Satang } from '../../foundation/satang.ts';
import { formatThaiDate } from '../../foundation/thai-date.ts';

/** "127,952.50 บาท (หนึ่งแสนสองหมื่นเจ็ดพันเก้าร้อยห้าสิบสองบาทห้าสิบสตางค์)"; FRM-CL-3. */
export const bahtInWords = (amount: Satang): string => `${formatBaht(amount)} บาท (${bahtText(amount)})`;

export const longDate = (date: CalendarDate): string => formatThaiDate(date, { month: 'long' });

/** The blank "งาน/โครงการ...(ชื่องาน/โครงการ)": the two words fall away where the name begins with one of them. */
export const workNamed = (name: string): string =>
  /^(งาน|โครงการ)/.test(name) ? name : `งาน/โครงการ${name}`;

/** A reason as it goes on after the word เนื่องจาก, with which an officer may have begun it. */
export const reasonAfterWord = (reason: string): string => reason.trim().replace(/^เนื่องจาก\s*(?=\S)/, '');

/** The place of the official paper for what the record does not know yet; a memo is not sent with it (emptyPlaces). */
export const DOTTED_PLACE = '................';
