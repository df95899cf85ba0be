import { z } from '@hono/zod-openapi';
import { calendarDate } from '../../foundation/calendar-date.ts';
import { roleCodes } from '../permissions/rules.ts';
import { obligationScopes, obligationStates } from './engine/obligation.ts';

const day = z.string().refine((text) => calendarDate(text).ok, { params: { code: 'date-not-read' } });
const bilingual = z.object({ th: z.string(), en: z.string() });
const clause = z.object({ source: z.string(), clause: z.string() });

export const obligationQuerySchema = z.object({
  from: day,
  to: day,
  who: z.enum(obligationScopes).optional(),
  state: z.enum(obligationStates).optional(),
  kind: z.string().max(60).optional(),
  /** The project of this code only. */
  projectCode: z.string().max(8).optional(),
  /** within: late ones of earlier days are left out. */
  late: z.enum(['all', 'within']).optional(),
  after: z.string().max(300).optional(),
});
export type ObligationFilter = z.infer<typeof obligationQuerySchema>;

const count = z.int();
export const obligationSchema = z
  .object({
    key: z.string(),
    kind: z.string(),
    rule: z.string(),
    title: bilingual,
    projectCode: z.string(),
    projectName: z.string(),
    fiscalYear: z.int(),
    unitName: z.string(),
    unitNameEn: z.string(),
    period: z.string().nullable(),
    mine: z.boolean(),
    /** Names of those whose it is; empty where a role is meant. */
    persons: z.array(z.string()),
    role: z.enum(roleCodes).nullable(),
    countedFrom: z.object({ event: z.string(), on: z.string() }),
    length: z.object({ value: z.number(), unit: z.string(), clause, dayBefore: z.boolean() }),
    due: z.object({ counted: z.string(), published: z.string().nullable(), holidayShifted: z.string() }),
    printed: z.object({ on: z.string(), clause }).nullable(),
    opensOn: z.string().nullable(),
    remindOn: z.string(),
    lateAfter: z.string(),
    binding: z.boolean(),
    state: z.enum(obligationStates),
    done: z
      .object({
        on: z.string(),
        what: z.string(),
        number: z.string().nullable(),
        sha256: z.string().nullable(),
      })
      .nullable(),
    daysLeft: count,
    daysLate: count,
    link: z.string(),
  })
  .openapi('Obligation');
export type ObligationView = z.infer<typeof obligationSchema>;

export const obligationPageSchema = z
  .object({
    today: z.string(),
    who: z.enum(obligationScopes),
    /** The scopes that this person may choose. */
    scopes: z.array(z.enum(obligationScopes)),
    counts: z.object({ coming: count, due: count, late: count, done: count, 'done-late': count }),
    /** Of the days asked for, by the day that reminders go by. */
    days: z.array(
      z.object({
        on: z.string(),
        kind: z.string(),
        title: bilingual,
        state: z.enum(obligationStates),
        count,
      }),
    ),
    rows: z.array(obligationSchema),
    next: z.string().nullable(),
  })
  .openapi('ObligationPage');
export type ObligationPage = z.infer<typeof obligationPageSchema>;

export const reminderChoices = ['digest', 'system', 'each'] as const;
export const reminderChoiceSchema = z
  .strictObject({ choice: z.enum(reminderChoices) })
  .openapi('ReminderChoice');

export const myCalendarSchema = z
  .object({
    choice: z.enum(reminderChoices),
    leadDays: z.array(z.int()),
    feed: z.object({ since: z.string(), readAt: z.string().nullable() }).nullable(),
  })
  .openapi('MyCalendar');
export type MyCalendar = z.infer<typeof myCalendarSchema>;
/** Shown once: the address is a secret and is not kept. */
export const newFeedSchema = z.object({ address: z.string() }).openapi('NewFeed');
export const makeFeedSchema = z.strictObject({ language: z.enum(['th', 'en']) }).openapi('MakeFeed');
