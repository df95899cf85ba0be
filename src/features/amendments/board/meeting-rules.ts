/** What the days of a meeting and its minutes allow. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Refused, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import { CLAUSES } from '../clauses.ts';
import type { BoardMeeting } from './board-store.ts';

/** A meeting whose minutes are kept is over: nothing comes on its agenda and its day stands (S2 L387-393). */
export function refuseMinuted(meeting: Pick<BoardMeeting, 'number' | 'minutesNumber'>): Refused | null {
  const { number, minutesNumber } = meeting;
  if (minutesNumber === null) return null;
  return refuse(
    'conflict',
    'meeting-minutes-kept',
    { number, minutesNumber },
    { place: 'meetingId', clause: CLAUSES.secretariat },
  );
}

/** A day for both languages of a message: `{name}Th`, `{name}En`. */
export const bothWords = <Name extends string>(name: Name, day: CalendarDate) =>
  ({
    [`${name}Th`]: formatThaiDate(day),
    [`${name}En`]: formatThaiDate(day, { language: 'en' }),
  }) as Record<`${Name}Th` | `${Name}En`, string>;
