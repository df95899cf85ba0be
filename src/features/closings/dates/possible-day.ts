import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Refused, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';

const day = (name: string, date: CalendarDate) => ({
  [`${name}Th`]: formatThaiDate(date),
  [`${name}En`]: formatThaiDate(date, { language: 'en' }),
});

/**
 * What finance says of a project's money happened: not after today, not before the work began. Refusals, at `place`:
 * closing-day-in-future, closing-day-before-start; null when the day is possible.
 */
export function refuseImpossibleDay(
  found: CalendarDate,
  of: { today: CalendarDate; startsOn: CalendarDate },
  place: string,
): Refused | null {
  if (found > of.today)
    return refuse(
      'invalid',
      'closing-day-in-future',
      { ...day('found', found), ...day('today', of.today) },
      { place },
    );
  if (found < of.startsOn)
    return refuse(
      'invalid',
      'closing-day-before-start',
      { ...day('found', found), ...day('start', of.startsOn) },
      { place },
    );
  return null;
}
