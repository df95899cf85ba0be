/** What is sent to change a closing. Units: satang; dates Gregorian 'YYYY-MM-DD'. A blank amount is null, none is 0. */
import { z } from 'zod';
import { type CalendarDate, calendarDate } from '../../foundation/calendar-date.ts';
import { type Satang, satang } from '../../foundation/satang.ts';
import { toArabicDigits } from '../../foundation/thai-digits.ts';

/** As large as a budget may be (features/projects). */
export const AMOUNT_LIMIT = satang(10_000_000_000_000);
const text = (limit: number) => z.string().trim().max(limit);
const amount = z
  .int()
  .min(0)
  .max(AMOUNT_LIMIT)
  .transform((value): Satang => satang(value));
const count = z.int().min(0).max(100_000_000);

const date = z.string().transform((typed, context): CalendarDate => {
  const read = calendarDate(typed);
  if (read.ok) return read.value;
  const { code, data } = read.refusal;
  context.addIssue({ code: 'custom', message: code, params: { code, data } });
  return z.NEVER;
});

/** 0 before anybody has begun. */
const version = z.int().min(0).max(2_147_483_647);
const documentNumber = text(60).min(1).nullable().default(null);

const returned = {
  principalSatang: amount.nullable(),
  interestSatang: amount.nullable(),
};

export const saveClosingSchema = z.strictObject({
  version,
  recipientCount: count.nullable(),
  stakeholderCount: count.nullable(),
  own: z.strictObject(returned),
  joint: z
    .array(
      z.strictObject({
        ...returned,
        name: text(500).min(1),
        memoNumber: text(200).transform(toArabicDigits),
      }),
    )
    .max(100)
    .refine((rows) => new Set(rows.map(({ name }) => name)).size === rows.length, {
      params: { code: 'repeated-entry' },
    }),
});
export type SaveClosing = z.output<typeof saveClosingSchema>;

/** `documentNumber` null: the unit's next running number. */
export const submitClosingSchema = z.strictObject({ version, documentNumber });
export type SubmitClosing = z.output<typeof submitClosingSchema>;

export const stepClosingSchema = z.strictObject({ version, comment: text(2_000).default('') });
export type StepClosing = z.output<typeof stepClosingSchema>;

export const accountingReportSchema = z.strictObject({
  asOf: date,
  spentSatang: amount,
  committedSatang: amount,
});
export type EnterAccountingReport = z.output<typeof accountingReportSchema>;

export const receiptSchema = z.strictObject({
  version,
  /** 0: the project unit; from 1 the joint units. */
  position: z.int().min(0).max(100),
  receiptNumber: text(60).min(1).transform(toArabicDigits),
  receivedOn: date,
  principalSatang: amount,
  interestSatang: amount,
});
export type RecordReceipt = z.output<typeof receiptSchema>;

export const originalSchema = z.strictObject({ version, receivedOn: date });
export type ReceiveClosingOriginal = z.output<typeof originalSchema>;

export const saveDelaySchema = z.strictObject({ version, reason: text(10_000).min(1), expectedOn: date });
export type SaveDelay = z.output<typeof saveDelaySchema>;

export const submitDelaySchema = z.strictObject({
  version: z.int().min(1).max(2_147_483_647),
  documentNumber,
});
export type SubmitDelay = z.output<typeof submitDelaySchema>;
