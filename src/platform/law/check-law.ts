/** What no single file of law/ can know: unknown sources, gaps, overlaps, broken references. Answers in sentences. */
import { addDays, dateParts } from '../../foundation/calendar-date.ts';
import { firstDayOfFiscalYear, lastDayOfFiscalYear } from '../../foundation/fiscal-year.ts';
import type { Law, LawParameter } from '../../foundation/law.ts';
import type { ClauseRef } from '../../foundation/refusal.ts';

/** Empty when all is well. */
export function findLawFaults(law: Law): string[] {
  return [
    ...Object.values(law.parameters).flatMap((parameter) => parameterFaults(law, parameter)),
    ...calendarFaults(law),
    ...codeListFaults(law),
  ];
}

function clauseFaults(law: Law, ref: ClauseRef, place: string): string[] {
  return Object.hasOwn(law.sources, ref.source)
    ? []
    : [`${place}: the clause names "${ref.source}", which law/sources lacks`];
}

/** Exactly one value on every day of the years covered: no gap, no overlap. */
function parameterFaults(law: Law, parameter: LawParameter): string[] {
  const faults: string[] = [];
  const covers = parameter.covers ?? law.coverage;
  const values = [...parameter.values].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const value of values) {
    faults.push(...clauseFaults(law, value.clause, parameter.id));
    if (value.to !== null && value.to < value.from)
      faults.push(`${parameter.id}: the value from ${value.from} ends before it begins`);
  }
  values.forEach((value, index) => {
    const next = values[index + 1];
    if (next === undefined) return;
    if (value.to === null || value.to >= next.from)
      faults.push(`${parameter.id}: the values from ${value.from} and ${next.from} overlap`);
    else if (addDays(value.to, 1) !== next.from)
      faults.push(`${parameter.id}: no value from ${addDays(value.to, 1)} to ${addDays(next.from, -1)}`);
  });
  const first = values[0];
  const last = values.at(-1);
  const begins = firstDayOfFiscalYear(covers.first);
  const ends = lastDayOfFiscalYear(covers.last);
  if (first && first.from > begins)
    faults.push(`${parameter.id}: no value from ${begins} to ${addDays(first.from, -1)}`);
  if (last && last.to !== null && last.to < ends)
    faults.push(`${parameter.id}: no value from ${addDays(last.to, 1)} to ${ends}`);
  return faults;
}

function calendarFaults(law: Law): string[] {
  const faults: string[] = [];
  const firstYear = dateParts(firstDayOfFiscalYear(law.coverage.first)).year;
  const lastYear = dateParts(lastDayOfFiscalYear(law.coverage.last)).year;
  for (let year = firstYear; year <= lastYear; year += 1)
    if (!law.holidays[String(year)]) faults.push(`law/calendars has no holidays of ${year}`);
  for (const { year, holidays } of Object.values(law.holidays)) {
    const days = holidays.map(({ date }) => date);
    if (new Set(days).size !== days.length) faults.push(`holidays of ${year}: a day stands twice`);
    const strange = holidays.find(({ date }) => dateParts(date).year !== year);
    if (strange) faults.push(`holidays of ${year}: ${strange.date} is of another year`);
  }
  for (const each of law.publishedDueDates)
    faults.push(...clauseFaults(law, each.clause, `published due date ${each.obligation}`));
  return faults;
}

function codeListFaults(law: Law): string[] {
  return Object.values(law.codeLists).flatMap((list) => {
    const faults = clauseFaults(law, list.clause, `code list ${list.id}`);
    const codes = list.entries.map(({ code }) => code);
    if (new Set(codes).size !== codes.length) faults.push(`code list ${list.id}: a code stands twice`);
    for (const { code, parent } of list.entries)
      if (parent !== undefined && !codes.includes(parent))
        faults.push(`code list ${list.id}: ${code} is under "${parent}", which the list lacks`);
    return faults;
  });
}
