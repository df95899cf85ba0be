/**
 * The day on which the rules decide, moved by whoever tries the demonstration. Only the business day moves:
 * sessions, audit and files keep the real time.
 */
import { type CalendarDate, calendarDate, dateOf } from '../../foundation/calendar-date.ts';
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { formatThaiDate } from '../../foundation/thai-date.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { readScenario } from './demonstration-data.ts';

/** From the first month of the earliest published plan to the end of the year after the latest. */
export const DAY_RANGE = { first: dateOf('2019-10-01'), last: dateOf('2024-09-30') } as const;

export const startDay = async (): Promise<CalendarDate> => (await readScenario()).today;

/**
 * Judges and records the move; the caller sets the day when this transaction has ended, for the day is the whole
 * installation's and no agency's. Refusals: date-*, demonstration-day-out-of-range.
 */
export async function recordMove(ctx: ActionContext, typed: string): Promise<Result<{ day: CalendarDate }>> {
  const refusal = permit(ctx.actor, 'demonstration.move-day');
  if (refusal) return { ok: false, refusal };
  const read = calendarDate(typed);
  if (!read.ok) return read;
  const day = read.value;
  if (day < DAY_RANGE.first || day > DAY_RANGE.last)
    return refuse(
      'invalid',
      'demonstration-day-out-of-range',
      {
        firstTh: formatThaiDate(DAY_RANGE.first),
        firstEn: formatThaiDate(DAY_RANGE.first, { language: 'en' }),
        lastTh: formatThaiDate(DAY_RANGE.last),
        lastEn: formatThaiDate(DAY_RANGE.last, { language: 'en' }),
        foundTh: formatThaiDate(day),
        foundEn: formatThaiDate(day, { language: 'en' }),
      },
      { place: 'day' },
    );
  await recordAudit(ctx, {
    action: 'demonstration.move-day',
    subjectType: 'business-day',
    subjectId: day,
    before: { day: ctx.today },
    after: { day },
  });
  return ok({ day });
}
