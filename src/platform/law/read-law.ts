/** Reads the folder law/ into one value. Anything wrong in it stops the start, with every fault named. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'zod';
import { dateOf } from '../../foundation/calendar-date.ts';
import { fiscalYear } from '../../foundation/fiscal-year.ts';
import type { Law, PublishedDueDate } from '../../foundation/law.ts';
import { findLawFaults } from './check-law.ts';
import {
  codeListSchema,
  holidaysSchema,
  parametersSchema,
  publishedSchema,
  sourceSchema,
} from './law-schemas.ts';

/** Fiscal years for which the law data are kept complete. */
const COVERAGE = { first: fiscalYear(2563), last: fiscalYear(2570) };

export const LAW_FOLDER = fileURLToPath(new URL('../../../law', import.meta.url));

/** The law data are not usable; `faults` has one sentence for each fault. */
export class LawDataError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the law data cannot be used:\n  ${faults.join('\n  ')}`);
    this.name = 'LawDataError';
    this.faults = faults;
  }
}

type Read<T> = { file: string; value: T }[];

function readFolder<T>(folder: string, matches: RegExp, schema: z.ZodType<T>): Read<T> {
  const faults: string[] = [];
  const read: Read<T> = [];
  for (const file of readdirSync(folder).sort()) {
    if (!matches.test(file)) continue;
    try {
      const judged = schema.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
      if (judged.success) read.push({ file, value: judged.data });
      else
        faults.push(
          ...judged.error.issues.map((issue) => `${file} ${issue.path.join('.')}: ${issue.message}`),
        );
    } catch (error) {
      faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (faults.length > 0) throw new LawDataError(faults);
  return read;
}

/** By id; a file is named after the id it holds, and no id stands twice. */
function byId<T extends { id: string }>(entries: readonly T[], what: string): Record<string, T> {
  const table: Record<string, T> = {};
  for (const entry of entries) {
    if (Object.hasOwn(table, entry.id)) throw new LawDataError([`${what} "${entry.id}" stands twice`]);
    table[entry.id] = entry;
  }
  return table;
}

function named<T extends { id: string }>(read: Read<T>): T[] {
  const faults = read
    .filter(({ file, value }) => basename(file, '.yaml') !== value.id)
    .map(({ file, value }) => `${file} holds "${value.id}"; the file must be named after it`);
  if (faults.length > 0) throw new LawDataError(faults);
  return read.map(({ value }) => value);
}

function publishedDueDates(read: Read<z.infer<typeof publishedSchema>>): PublishedDueDate[] {
  const dates: PublishedDueDate[] = [];
  for (const { obligation, monthDay, first, last, clause } of read.flatMap(({ value }) => value.recurring))
    for (let year: number = first; year <= last; year += 1)
      dates.push({
        obligation,
        fiscalYear: fiscalYear(year),
        date: dateOf(`${year - 543}-${monthDay}`),
        clause,
      });
  return dates;
}

/** Throws LawDataError. */
export function readLaw(folder: string = LAW_FOLDER): Law {
  const yaml = /\.yaml$/;
  const calendars = join(folder, 'calendars');
  const parameters = readFolder(join(folder, 'parameters'), yaml, parametersSchema);
  const holidays = readFolder(calendars, /^holidays-\d{4}\.yaml$/, holidaysSchema);
  const law: Law = {
    coverage: COVERAGE,
    sources: byId(named(readFolder(join(folder, 'sources'), yaml, sourceSchema)), 'source'),
    parameters: byId(
      parameters.flatMap(({ value }) => value),
      'parameter',
    ),
    holidays: Object.fromEntries(
      holidays.map(({ value }) => [
        String(value.year),
        { year: value.year, status: value.status, holidays: value.holidays },
      ]),
    ),
    publishedDueDates: publishedDueDates(
      readFolder(calendars, /^published-due-dates\.yaml$/, publishedSchema),
    ),
    codeLists: byId(named(readFolder(join(folder, 'code-lists'), yaml, codeListSchema)), 'code list'),
  };
  const faults = findLawFaults(law);
  if (faults.length > 0) throw new LawDataError(faults);
  return law;
}
