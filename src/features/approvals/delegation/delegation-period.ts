/** For how long one may let another decide (docs/decisions/0029). Pure. */
import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import { countedDate } from '../../../foundation/day-count.ts';
import { type Refusal, refuse } from '../../../foundation/refusal.ts';
import { datesInWords } from '../../../foundation/thai-date.ts';

/** A delegation lasts a year at most; who is away for longer gives it anew. */
export const MOST_MONTHS = 12;

/** The last possible day of a delegation whose first day counts: from 5 April 2566 it is 4 April 2567 (CCC 193/5). */
export const lastDelegationDay = (validFrom: CalendarDate): CalendarDate =>
  countedDate({ event: addDays(validFrom, -1), direction: 'after', months: MOST_MONTHS });

/** Refusals (invalid, at `validTo`): delegation-days-turned, delegation-past, delegation-too-long. */
export function refusePeriod(
  { validFrom, validTo }: { validFrom: CalendarDate; validTo: CalendarDate },
  today: CalendarDate,
): Refusal | null {
  const at = (code: string, days: Record<string, CalendarDate>) =>
    refuse('invalid', code, datesInWords(days), { place: 'validTo' }).refusal;
  if (validTo < validFrom) return at('delegation-days-turned', { from: validFrom, to: validTo });
  if (validTo < today) return at('delegation-past', { to: validTo, today });
  const last = lastDelegationDay(validFrom);
  return validTo > last ? at('delegation-too-long', { from: validFrom, to: validTo, last }) : null;
}
