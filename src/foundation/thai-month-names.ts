/** Names of months and weekdays, and reading a month's name. Index 0 is January, and Sunday. */

type Name = { short: string; long: string };
const names = (pairs: readonly (readonly [string, string])[]): readonly Name[] =>
  pairs.map(([short, long]) => ({ short, long }));

export const THAI_MONTHS = names([
  ['ม.ค.', 'มกราคม'],
  ['ก.พ.', 'กุมภาพันธ์'],
  ['มี.ค.', 'มีนาคม'],
  ['เม.ย.', 'เมษายน'],
  ['พ.ค.', 'พฤษภาคม'],
  ['มิ.ย.', 'มิถุนายน'],
  ['ก.ค.', 'กรกฎาคม'],
  ['ส.ค.', 'สิงหาคม'],
  ['ก.ย.', 'กันยายน'],
  ['ต.ค.', 'ตุลาคม'],
  ['พ.ย.', 'พฤศจิกายน'],
  ['ธ.ค.', 'ธันวาคม'],
]);

export const ENGLISH_MONTHS = names([
  ['Jan', 'January'],
  ['Feb', 'February'],
  ['Mar', 'March'],
  ['Apr', 'April'],
  ['May', 'May'],
  ['Jun', 'June'],
  ['Jul', 'July'],
  ['Aug', 'August'],
  ['Sep', 'September'],
  ['Oct', 'October'],
  ['Nov', 'November'],
  ['Dec', 'December'],
]);

export const THAI_WEEKDAYS = names([
  ['อา.', 'วันอาทิตย์ที่'],
  ['จ.', 'วันจันทร์ที่'],
  ['อ.', 'วันอังคารที่'],
  ['พ.', 'วันพุธที่'],
  ['พฤ.', 'วันพฤหัสบดีที่'],
  ['ศ.', 'วันศุกร์ที่'],
  ['ส.', 'วันเสาร์ที่'],
]);

export const ENGLISH_WEEKDAYS = names([
  ['Sun', 'Sunday'],
  ['Mon', 'Monday'],
  ['Tue', 'Tuesday'],
  ['Wed', 'Wednesday'],
  ['Thu', 'Thursday'],
  ['Fri', 'Friday'],
  ['Sat', 'Saturday'],
]);

/** Dots and spaces of an abbreviation are often left out: "เมย", "เม.ย". */
const bare = (name: string) => name.replace(/[.\s]/g, '').toLowerCase();

const BY_NAME = new Map<string, number>(
  [THAI_MONTHS, ENGLISH_MONTHS].flatMap((list) =>
    list.flatMap(({ short, long }, index): [string, number][] => [
      [bare(short), index + 1],
      [bare(long), index + 1],
    ]),
  ),
);
BY_NAME.set('sept', 9);

/** 1 to 12, or null when it is no month's name. */
export const findMonth = (name: string): number | null => BY_NAME.get(bare(name)) ?? null;
