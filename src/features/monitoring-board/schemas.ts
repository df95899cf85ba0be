import { z } from '@hono/zod-openapi';
import { boardSorts } from './board-sorts.ts';
import { boardStates } from './board-state.ts';

const monthKey = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const flag = z.enum(['true', 'false']).optional();

/** What is filtered and how it is sorted; the page and the workbook take the same. */
export const boardFilterSchema = z.object({
  month: monthKey.openapi({ description: 'The month reported, Gregorian', example: '2023-03' }),
  state: z.enum(boardStates).optional(),
  unitId: z.uuid().optional().openapi({ description: 'This unit and all below it' }),
  programmeId: z.uuid().optional(),
  behind: flag.openapi({ description: 'Only what is behind its plan' }),
  reopening: flag.openapi({ description: 'Only what waits for a decision on reopening' }),
  search: z.string().trim().max(100).optional().openapi({ description: 'Parts of the name or the code' }),
  sort: z.enum(boardSorts).default('code'),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
});
export type BoardFilter = z.infer<typeof boardFilterSchema>;

export const boardQuerySchema = boardFilterSchema.extend({
  after: z.string().max(400).optional().openapi({ description: '`next` of the page before' }),
});

const person = z.object({ personId: z.string(), name: z.string() });
const due = z.object({ on: z.string(), daysLeft: z.int(), daysLate: z.int() });
const courseSchema = z.object({
  plan: z.string().nullable(),
  result: z.string().nullable(),
  planCumulative: z.string(),
  resultCumulative: z.string(),
  behind: z.boolean(),
});

export const boardRowSchema = z
  .object({
    projectCode: z.string(),
    name: z.string(),
    fiscalYear: z.int(),
    unitId: z.string(),
    unitName: z.string(),
    unitNameEn: z.string(),
    programmeId: z.string(),
    programmeName: z.string(),
    state: z.enum(boardStates),
    revision: z.int().nullable(),
    submittedLate: z.boolean(),
    due: due.nullable(),
    /** Percent of the project. */
    work: courseSchema,
    /** Satang as text would lose nothing; these are safe integers. */
    spending: z.object({
      planSatang: z.int().nullable(),
      resultSatang: z.int().nullable(),
      planCumulativeSatang: z.int(),
      resultCumulativeSatang: z.int(),
      planPercent: z.string().nullable(),
      resultPercent: z.string().nullable(),
      behind: z.boolean(),
    }),
    problems: z.int(),
    lastChange: z.object({ at: z.string(), by: z.string() }).nullable(),
    officer: person,
    telephone: z.string(),
    reopening: z.object({ reopeningId: z.string(), requestedAt: z.string(), reason: z.string() }).nullable(),
    lastReminder: z.object({ at: z.string(), on: z.string(), by: z.string() }).nullable(),
  })
  .openapi('BoardRow');

export const boardSchema = z
  .object({
    month: z.string(),
    fiscalYear: z.int(),
    today: z.string(),
    window: z.object({
      opens: z.string(),
      closes: z.string(),
      state: z.enum(['not-yet', 'open', 'closed']),
      days: z.int(),
    }),
    /** Of all filters but the state: how many in each state, how many are asked for a report at all. */
    counts: z.object({
      asked: z.int(),
      late: z.int(),
      'not-started': z.int(),
      draft: z.int(),
      reopened: z.int(),
      submitted: z.int(),
      'nothing-due': z.int(),
      behind: z.int(),
      reopening: z.int(),
    }),
    rows: z.array(boardRowSchema),
    next: z.string().nullable(),
  })
  .openapi('MonitoringBoard');

export const boardChoicesSchema = z
  .object({
    units: z.array(z.object({ unitId: z.string(), name: z.string(), nameEn: z.string(), depth: z.int() })),
    programmes: z.array(z.object({ programmeId: z.string(), number: z.string(), name: z.string() })),
  })
  .openapi('BoardChoices');

export const remindSchema = z
  .object({
    month: monthKey,
    projectCodes: z
      .array(z.string().regex(/^\d{8}$/))
      .min(1)
      .max(500),
    /** Also those who were reminded of this project today. */
    again: z.boolean().default(false),
  })
  .openapi('Remind');
export type Remind = z.infer<typeof remindSchema>;

export const skippedReasons = [
  'not-found',
  'not-yours',
  'nothing-to-report',
  'not-open-yet',
  'reminded-today',
  'nobody-to-remind',
] as const;
export type SkippedReason = (typeof skippedReasons)[number];

export const remindedSchema = z
  .object({
    reminded: z.array(z.object({ projectCode: z.string(), name: z.string(), persons: z.array(person) })),
    skipped: z.array(z.object({ projectCode: z.string(), reason: z.enum(skippedReasons) })),
  })
  .openapi('Reminded');
export type Reminded = z.infer<typeof remindedSchema>;
