/**
 * The law as data: sources, parameters (regulated numbers), calendars, code lists. A plain JSON value: the
 * server reads it from law/ and sends it to the browser, so both judge by the same numbers.
 * A missing value is loud: asking for a parameter on a day for which it has none throws LawGapError.
 */
import { type CalendarDate, dateParts, isWeekend } from './calendar-date.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { ClauseRef } from './refusal.ts';

export type Bilingual = { th: string; en: string };

/** One text of law, rule or manual. */
export type LawSource = {
  id: string;
  title: Bilingual;
  kind: 'act' | 'code' | 'decree' | 'regulation' | 'rule' | 'resolution' | 'manual' | 'calendar' | 'document';
  /** Day of the Royal Gazette; null when it was not gazetted or the day is not known to us. */
  gazetteDate: CalendarDate | null;
  from: CalendarDate;
  to: CalendarDate | null;
  /** Where it was read: a public address, or the document and its lines. */
  read: string;
  note?: string;
};

export type ParameterUnit =
  | 'day-of-month'
  | 'days'
  | 'months'
  | 'years'
  | 'percent'
  | 'satang'
  | 'persons'
  | 'times';

/** One value, in force from `from` to `to` (both included; null = until changed). */
export type DatedValue = {
  from: CalendarDate;
  to: CalendarDate | null;
  value: number;
  clause: ClauseRef;
  lastChecked: CalendarDate;
  note?: string;
};

/** `covers`: the fiscal years for which a value is known, where it is not the whole coverage of the law data. */
export type LawParameter = {
  id: string;
  title: Bilingual;
  unit: ParameterUnit;
  covers?: { first: FiscalYear; last: FiscalYear };
  values: DatedValue[];
};

export type Holiday = {
  date: CalendarDate;
  kind: 'fixed' | 'lunar' | 'substitution' | 'special';
  th: string;
  en: string;
  /** Fixed by date, or compared with a source; otherwise general knowledge, to be compared. */
  checked: boolean;
};

/** The holidays of one Gregorian year. */
export type HolidayYear = {
  year: number;
  status: 'checked' | 'partly-checked' | 'expected';
  holidays: Holiday[];
};

/** A date that an official calendar prints for an obligation of a fiscal year. */
export type PublishedDueDate = {
  obligation: string;
  fiscalYear: FiscalYear;
  date: CalendarDate;
  clause: ClauseRef;
};

export type CodeListEntry = {
  code: string;
  th: string;
  en: string;
  parent?: string;
  note?: string;
  /** Programme kinds only: codes of the expense categories that the kind may hold. */
  allows?: string[];
};
export type CodeList = { id: string; title: Bilingual; clause: ClauseRef; entries: CodeListEntry[] };

export type Law = {
  /** Fiscal years for which every parameter has exactly one value. */
  coverage: { first: FiscalYear; last: FiscalYear };
  sources: Record<string, LawSource>;
  parameters: Record<string, LawParameter>;
  /** By Gregorian year, as text ('2023'). */
  holidays: Record<string, HolidayYear>;
  publishedDueDates: PublishedDueDate[];
  codeLists: Record<string, CodeList>;
};

/** The law data lack what was asked for: who asks can choose another time, who keeps law/ can add it. */
export class LawGapError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LawGapError';
  }
}

export type ParameterValue = DatedValue & { id: string; unit: ParameterUnit };

/** The value in force on `date`. Throws LawGapError when there is none. */
export function parameterOn(law: Law, id: string, date: CalendarDate): ParameterValue {
  const parameter = Object.hasOwn(law.parameters, id) ? law.parameters[id] : undefined;
  if (!parameter) throw new LawGapError(`law/parameters has no "${id}"`);
  const value = parameter.values.find(({ from, to }) => from <= date && (to === null || date <= to));
  if (!value) throw new LawGapError(`"${id}" has no value on ${date}`);
  return { ...value, id, unit: parameter.unit };
}

export type ClauseText = { source: LawSource; clause: string; th: string; en: string };

/** A clause as shown to a person: the source and its words. Throws LawGapError on an unknown source. */
export function clauseOf(law: Law, ref: ClauseRef): ClauseText {
  const source = Object.hasOwn(law.sources, ref.source) ? law.sources[ref.source] : undefined;
  if (!source) throw new LawGapError(`law/sources has no "${ref.source}"`);
  return {
    source,
    clause: ref.clause,
    th: `${source.title.th} ${ref.clause}`,
    en: `${source.title.en}, ${ref.clause}`,
  };
}

/** The holiday of that name on `date`, or null. Weekends are not in it. Throws LawGapError outside the calendars. */
export function holidayOn(law: Law, date: CalendarDate): Holiday | null {
  const { year } = dateParts(date);
  const known = law.holidays[String(year)];
  if (!known) throw new LawGapError(`law/calendars has no holidays of ${year} (พ.ศ. ${year + 543})`);
  return known.holidays.find((holiday) => holiday.date === date) ?? null;
}

/** Weekend or public holiday: no working day. Give it to dueDates as `isHoliday`. */
export const isHoliday = (law: Law, date: CalendarDate): boolean =>
  isWeekend(date) || holidayOn(law, date) !== null;

/** As isHoliday; of a year whose holidays are not published yet, its weekends: what is due then has a day already. */
export const isDayOff = (law: Law, date: CalendarDate): boolean =>
  law.holidays[String(dateParts(date).year)] ? isHoliday(law, date) : isWeekend(date);

/** The printed date of an obligation of a fiscal year, or null where no official calendar prints one. */
export function publishedDueDate(law: Law, obligation: string, year: FiscalYear): PublishedDueDate | null {
  return (
    law.publishedDueDates.find((each) => each.obligation === obligation && each.fiscalYear === year) ?? null
  );
}

/** Throws LawGapError on an unknown list. */
export function codeList(law: Law, id: string): CodeList {
  const list = Object.hasOwn(law.codeLists, id) ? law.codeLists[id] : undefined;
  if (!list) throw new LawGapError(`law/code-lists has no "${id}"`);
  return list;
}
