/** What both memos of a closing say alike: amounts in figures and words, the project's name, who it goes to. */
import { bahtText } from '../../../foundation/baht-text.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { formatBaht, type Satang } from '../../../foundation/satang.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';

/** "127,952.50 บาท (หนึ่งแสนสองหมื่นเจ็ดพันเก้าร้อยห้าสิบสองบาทห้าสิบสตางค์)"; FRM-CL-3. */
export const bahtInWords = (amount: Satang): string => `${formatBaht(amount)} บาท (${bahtText(amount)})`;

export const longDate = (date: CalendarDate): string => formatThaiDate(date, { month: 'long' });

/** The blank "งาน/โครงการ...(ชื่องาน/โครงการ)": the two words fall away where the name begins with one of them. */
export const workNamed = (name: string): string =>
  /^(งาน|โครงการ)/.test(name) ? name : `งาน/โครงการ${name}`;

/** The people and the place of a memo, as the agency's register has them on the day. */
export type MemoNames = {
  /** "สสว." */
  agencyAbbreviation: string;
  /** หน่วยบริหารโครงการ */
  unitName: string;
  /** ส่วนงานที่จัดทำ; empty where the unit is not part of another. */
  section: string;
  telephone: string;
  signatory: { name: string; position: string; actingFor?: string };
};
