import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Refused, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';

const day = (name: string, date: CalendarDate) => ({
  [`${name}Th`]: formatThaiDate(date),
  [`${name}En`]: formatThaiDate(date, { language: 'en' }),
});

/**
 * What finance says of a project's money happened: not after today, not before the work began, or was ended where the
 * board cancelled it before it began. Refusals, at `place`: closing-day-in-future, closing-day-before-start,
 * closing-day-before-cancelled; null when the day is possible.
 */
export function refuseImpossibleDay(
  found: CalendarDate,
  of: { today: CalendarDate; startsOn: CalendarDate; endedOn: CalendarDate },
  place: string,
): Refused | null {
  if (found > of.today)
    return refuse(
      'invalid',
      'closing-day-in-future',
      { ...day('found', found), ...day('today', of.today) },
      { place },
    );
  const isNeverBegun = of.endedOn < of.startsOn;
  const start = isNeverBegun ? of.endedOn : of.startsOn;
  if (found < start)
    return refuse(
      'invalid',
      isNeverBegun ? 'closing-day-before-cancelled' : 'closing-day-before-start',
      { ...day('found', found), ...day('start', start) },
      { place },
    );
  return null;
}
