/** The shapes of the files of law/. Every file is judged by one of them before its values are used. */
import { z } from 'zod';
import { type CalendarDate, calendarDate } from '../../foundation/calendar-date.ts';
import { type FiscalYear, fiscalYear } from '../../foundation/fiscal-year.ts';

const date = z
  .string()
  .refine((text) => calendarDate(text).ok, 'not a calendar date (YYYY-MM-DD)')
  .transform((text) => text as CalendarDate);
const year = z
  .number()
  .int()
  .min(2500)
  .max(2700)
  .transform((number): FiscalYear => fiscalYear(number));
const id = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'an id has small letters, digits, hyphens and dots');
const words = z.string().trim().min(1);
const bilingual = z.strictObject({ th: words, en: words });

export const clauseSchema = z.strictObject({ source: id, clause: words });

export const sourceSchema = z.strictObject({
  id,
  kind: z.enum([
    'act',
    'code',
    'decree',
    'regulation',
    'rule',
    'resolution',
    'manual',
    'calendar',
    'document',
  ]),
  title: bilingual,
  gazetteDate: date.nullable(),
  from: date,
  to: date.nullable(),
  read: words,
  note: words.optional(),
});

export const parametersSchema = z.array(
  z.strictObject({
    id,
    title: bilingual,
    unit: z.enum(['day-of-month', 'days', 'months', 'years', 'percent', 'satang', 'persons', 'times']),
    covers: z.strictObject({ first: year, last: year }).optional(),
    values: z
      .array(
        z.strictObject({
          from: date,
          to: date.nullable(),
          value: z.number(),
          clause: clauseSchema,
          lastChecked: date,
          note: words.optional(),
        }),
      )
      .min(1),
  }),
);

export const holidaysSchema = z.strictObject({
  year: z.number().int(),
  status: z.enum(['checked', 'partly-checked', 'expected']),
  source: id,
  holidays: z
    .array(
      z.strictObject({
        date,
        kind: z.enum(['fixed', 'lunar', 'substitution', 'special']),
        checked: z.boolean(),
        th: words,
        en: words,
      }),
    )
    .min(1),
});

export const publishedSchema = z.strictObject({
  recurring: z.array(
    z.strictObject({
      obligation: id,
      monthDay: z.string().regex(/^\d{2}-\d{2}$/),
      first: year,
      last: year,
      clause: clauseSchema,
    }),
  ),
});

export const codeListSchema = z.strictObject({
  id,
  title: bilingual,
  clause: clauseSchema,
  entries: z
    .array(
      z.strictObject({
        code: words,
        th: words,
        en: words,
        parent: words.optional(),
        note: words.optional(),
        allows: z.array(words).optional(),
      }),
    )
    .min(1),
});
