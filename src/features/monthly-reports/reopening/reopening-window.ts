import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { lastDay, monthOf, nextMonth } from '../../../foundation/month.ts';

/**
 * Until which day a reopening may be granted: today at the earliest, at the latest the end of the month after
 * (S2 L318 counts a late correction in months; docs/decisions/0012-how-long-a-reopening-stands.md).
 */
export function grantDays(today: CalendarDate): { first: CalendarDate; last: CalendarDate } {
  return { first: today, last: lastDay(nextMonth(monthOf(today))) };
}
