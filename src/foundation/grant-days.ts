import type { CalendarDate } from './calendar-date.ts';
import { lastDay, monthOf, nextMonth } from './month.ts';

/**
 * Until which day a closed record may be opened for correction: today at the earliest, at the latest the end of the
 * month after (S2 L318 counts a late correction in months; docs/decisions/0012-how-long-a-reopening-stands.md).
 */
export function grantDays(today: CalendarDate): { first: CalendarDate; last: CalendarDate } {
  return { first: today, last: lastDay(nextMonth(monthOf(today))) };
}
