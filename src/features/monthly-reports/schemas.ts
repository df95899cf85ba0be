/**
 * What travels to and from the monthly report: one schema per thing. Routes validate with them, screens type
 * their forms from them.
 *
 * Units: money whole satang, work percent 0 to 100, decimals as texts in Arabic or Thai digits (stored Arabic,
 * VAL-21), months Gregorian 'YYYY-MM'. A cell left out is not changed; `{ kind: 'missing' }` empties it.
 */
import { z } from 'zod';
import { type CalendarDate, calendarDate } from '../../foundation/calendar-date.ts';
import { compareDecimals, type Decimal, parseDecimal } from '../../foundation/decimal.ts';
import { type Satang, satang } from '../../foundation/satang.ts';
import type { FigureValue, MoneyValue } from '../../foundation/value.ts';
import { editedMemoSchema } from '../memos/rules.ts';
import type { ActivityResult, IndicatorResult } from './figures/report-facts.ts';

/** 100,000,000,000.00 baht in one month of one activity: no cell is larger, and sums stay exact. */
export const SPENDING_LIMIT = satang(10_000_000_000_000);
export const FIGURE_LIMIT = '1000000000000000';
export const TEXT_LIMITS = { long: 20_000, note: 2_000, reason: 4_000, fileName: 200 } as const;
export const ROW_LIMIT = 200;

const id = z.uuid().toLowerCase();

/** Line ends and tabs are text; other control characters and broken UTF-16 cannot be stored or printed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not come in
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export const reportText = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((typed) => !UNPRINTABLE.test(typed) && typed.isWellFormed(), {
      params: { code: 'text-not-printable' },
    })
    .transform((typed) => typed.replaceAll('\r\n', '\n'));

function decimalBetween(lowest: string, highest: string) {
  return z
    .string()
    .max(60)
    .transform((typed, context): Decimal => {
      const read = parseDecimal(typed);
      if (read.ok && compareDecimals(read.value, lowest) >= 0 && compareDecimals(read.value, highest) <= 0)
        return read.value;
      const { code, data } = read.ok
        ? { code: 'number-out-of-range', data: { found: typed, lowest, highest } }
        : read.refusal;
      context.addIssue({ code: 'custom', message: code, params: { code, data } });
      return z.NEVER;
    });
}

const empties = [
  z.strictObject({ kind: z.literal('not-applicable') }),
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('missing') }),
] as const;

const figureOf = (number: ReturnType<typeof decimalBetween>) =>
  z
    .discriminatedUnion('kind', [z.strictObject({ kind: z.literal('number'), number }), ...empties])
    .transform((value): FigureValue => value);

/** Work of the month, percent of the activity. */
export const workValueSchema = figureOf(decimalBetween('0', '100'));
/** Result of an indicator in its own unit. */
export const indicatorValueSchema = figureOf(decimalBetween(`-${FIGURE_LIMIT}`, FIGURE_LIMIT));
/** Money spent in the month. */
export const spendingValueSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('number'),
      satang: z
        .int()
        .min(0)
        .max(SPENDING_LIMIT)
        .transform((value): Satang => satang(value)),
    }),
    ...empties,
  ])
  .transform((value): MoneyValue => value);

export const activityChangeSchema = z.strictObject({
  activityId: id,
  work: workValueSchema.optional(),
  workDone: reportText(TEXT_LIMITS.long).optional(),
  problem: reportText(TEXT_LIMITS.long).optional(),
  remedy: reportText(TEXT_LIMITS.long).optional(),
  spending: spendingValueSchema.optional(),
});

export const indicatorChangeSchema = z.strictObject({
  indicatorId: id,
  value: indicatorValueSchema.optional(),
  note: reportText(TEXT_LIMITS.note).optional(),
});

const unique = (ids: readonly string[]) => new Set(ids).size === ids.length;
const repeated = { params: { code: 'repeated-entry' } };

/** 0 = not started; otherwise the version that the change was made from. */
export const reportVersion = z.int().min(0).max(2_147_483_647);

export const saveReportSchema = z.strictObject({
  version: reportVersion,
  activities: z
    .array(activityChangeSchema)
    .max(ROW_LIMIT)
    .refine((rows) => unique(rows.map((row) => row.activityId)), repeated)
    .default([]),
  indicators: z
    .array(indicatorChangeSchema)
    .max(ROW_LIMIT)
    .refine((rows) => unique(rows.map((row) => row.indicatorId)), repeated)
    .default([]),
});

/** A change of cells; `derivation` is given by the demonstration's loader only, never over the wire. */
export type ActivityChange = Partial<Omit<ActivityResult, 'activityId'>> & { activityId: string };
export type IndicatorChange = Partial<Omit<IndicatorResult, 'indicatorId'>> & { indicatorId: string };
export type SaveReport = { version: number; activities: ActivityChange[]; indicators: IndicatorChange[] };
export type SaveReportInput = z.input<typeof saveReportSchema>;

export const submitReportSchema = z.strictObject({ version: reportVersion });
export type SubmitReport = z.output<typeof submitReportSchema>;

export const SHORTEST_REASON = 5;
const reason = reportText(TEXT_LIMITS.reason).refine((typed) => typed.trim().length >= SHORTEST_REASON, {
  params: { code: 'reason-too-short', data: { least: SHORTEST_REASON } },
});

export const pullBackSchema = z.strictObject({ version: reportVersion, reason });
export type PullBack = z.output<typeof pullBackSchema>;

export const reasonOfReopeningSchema = z.strictObject({ reason });
export type ReasonOfReopening = z.output<typeof reasonOfReopeningSchema>;

/** `memo` null: it goes out as it is drafted from the reason. */
export const requestReopeningSchema = z.strictObject({
  reason,
  memo: editedMemoSchema.nullable().default(null),
});
export type RequestReopening = z.output<typeof requestReopeningSchema>;

const date = z.string().transform((typed, context): CalendarDate => {
  const read = calendarDate(typed);
  if (read.ok) return read.value;
  const { code, data } = read.refusal;
  context.addIssue({ code: 'custom', message: code, params: { code, data } });
  return z.NEVER;
});

export const decideReopeningSchema = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('grant'),
    version: reportVersion,
    openUntil: date,
    reason: reportText(TEXT_LIMITS.reason).default(''),
  }),
  z.strictObject({ decision: z.literal('refuse'), version: reportVersion, reason }),
]);
export type DecideReopening = z.output<typeof decideReopeningSchema>;

export const withdrawReopeningSchema = z.strictObject({ version: reportVersion });
export type WithdrawReopening = z.output<typeof withdrawReopeningSchema>;

export const projectCodeParam = z.string().regex(/^\d{8}$/);
