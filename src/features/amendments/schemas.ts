/** What travels to an amendment and to the board. Texts are as typed; a plan is that of สสว.100. */
import { z } from 'zod';
import { type CalendarDate, calendarDate } from '../../foundation/calendar-date.ts';
import { planDraftSchema } from '../projects/index.ts';
import { AMENDMENT_LIMITS } from './limits.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not come in
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const text = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit)
    .refine((typed) => !UNPRINTABLE.test(typed) && typed.isWellFormed(), {
      params: { code: 'text-not-printable' },
    });
const version = z.int().min(1).max(2_147_483_647);

const date = z.string().transform((typed, context): CalendarDate => {
  const read = calendarDate(typed);
  if (read.ok) return read.value;
  const { code, data } = read.refusal;
  context.addIssue({ code: 'custom', message: code, params: { code, data } });
  return z.NEVER;
});

/** Everything of the amendment but the copy of the plan. */
export const amendmentWordsSchema = z.strictObject({
  version,
  reason: text(AMENDMENT_LIMITS.long),
  effect: text(AMENDMENT_LIMITS.long),
  lateReason: text(AMENDMENT_LIMITS.long),
  cancel: z.boolean(),
});
export type AmendmentWords = z.output<typeof amendmentWordsSchema>;

export const saveCopySchema = z.strictObject({ version, plan: planDraftSchema });
export type SaveCopy = z.output<typeof saveCopySchema>;

/** A step of the officer: from which version. `documentNumber` null takes the unit's next number for the memo. */
export const amendmentRequestSchema = z.strictObject({
  version,
  documentNumber: text(AMENDMENT_LIMITS.short).min(1).nullable().default(null),
});
export type AmendmentRequest = z.output<typeof amendmentRequestSchema>;

export const amendmentStepSchema = z.strictObject({
  version,
  comment: text(AMENDMENT_LIMITS.long).default(''),
});
export type AmendmentStep = z.output<typeof amendmentStepSchema>;

export const newMeetingSchema = z.strictObject({ number: text(AMENDMENT_LIMITS.short).min(1), heldOn: date });
export type NewMeeting = z.output<typeof newMeetingSchema>;

export const moveMeetingSchema = z.strictObject({ version, heldOn: date });
export type MoveMeeting = z.output<typeof moveMeetingSchema>;

export const newAgendaItemSchema = z.strictObject({
  amendmentId: z.uuid().toLowerCase(),
  agendaNumber: text(AMENDMENT_LIMITS.short).default(''),
});
export type NewAgendaItem = z.output<typeof newAgendaItemSchema>;

export const resolutionSchema = z.strictObject({
  resolution: z.enum(['approved', 'refused', 'deferred']),
  text: text(AMENDMENT_LIMITS.long),
});
export type ResolutionInput = z.output<typeof resolutionSchema>;
