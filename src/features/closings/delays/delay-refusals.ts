/** Refusals that saving and sending a delay memo share. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Month } from '../../../foundation/month.ts';
import { type Refused, refuse } from '../../../foundation/refusal.ts';
import { datesInWords, formatThaiMonth } from '../../../foundation/thai-date.ts';
import { clauses } from '../clauses.ts';

export const periodWords = (period: Month) => ({
  monthTh: formatThaiMonth(period, { month: 'long' }),
  monthEn: formatThaiMonth(period, { month: 'long', language: 'en' }),
});

/** delay-expected-too-early where the memo promises a day that has come or passed; null when it lies ahead. */
export function refuseEarlyEnd(expectedOn: CalendarDate, today: CalendarDate): Refused | null {
  if (expectedOn > today) return null;
  return refuse('invalid', 'delay-expected-too-early', datesInWords({ found: expectedOn, today }), {
    place: 'expectedOn',
    clause: clauses.delay,
  });
}
