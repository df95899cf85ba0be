/** What the days of a meeting and its minutes allow. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Refused, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import { CLAUSES } from '../clauses.ts';
import type { AgendaItem, BoardMeeting } from './board-store.ts';

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

/** Minutes on which a request for the plan as resolved rests stay as the approvers read them (S2 L391). */
export function refuseUsedMinutes(
  items: readonly Pick<AgendaItem, 'resolution' | 'amendmentState' | 'amendmentNumber' | 'projectCode'>[],
): Refused | null {
  const used = items.find(
    ({ resolution, amendmentState }) =>
      resolution === 'approved' && ['resolution-requested', 'in-force', 'refused'].includes(amendmentState),
  );
  if (!used) return null;
  const { projectCode, amendmentNumber } = used;
  return refuse(
    'conflict',
    'minutes-used',
    { projectCode, number: amendmentNumber },
    { place: 'file', clause: CLAUSES.resolution },
  );
}

/** A day for both languages of a message: `{name}Th`, `{name}En`. */
export const bothWords = <Name extends string>(name: Name, day: CalendarDate) =>
  ({
    [`${name}Th`]: formatThaiDate(day),
    [`${name}En`]: formatThaiDate(day, { language: 'en' }),
  }) as Record<`${Name}Th` | `${Name}En`, string>;
