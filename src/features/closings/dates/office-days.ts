/**
 * The limits that offices set each other: monitoring reviews within 3 days a case, the unit mends within 2
 * (DLN-06, DLN-07; S2 L417). Calendar days, or working days by the agency setting `office-limits` (decision A-11).
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import {
  type DayKind,
  dayFrom,
  daysAfter,
  daysLateAfter,
  daysLeftTo,
} from '../../../foundation/day-count.ts';
import { isDayOff, type Law, parameterOn } from '../../../foundation/law.ts';

/**
 * How far a limit has run, in days of its own kind. `days`: since the event; `daysLeft`: today included; `daysLate`:
 * beyond the last day.
 */
export type OfficeClock = {
  from: CalendarDate;
  dueOn: CalendarDate;
  doneOn: CalendarDate | null;
  days: number;
  daysLeft: number;
  daysLate: number;
};

export const reviewClock = (law: Law, submittedOn: CalendarDate, at: ClockAt): OfficeClock =>
  officeClock(law, 'closing.review-days', submittedOn, at);

export const mendingClock = (law: Law, returnedOn: CalendarDate, at: ClockAt): OfficeClock =>
  officeClock(law, 'closing.fix-days', returnedOn, at);

type ClockAt = { today: CalendarDate; doneOn: CalendarDate | null; kind: DayKind };

function officeClock(law: Law, parameter: string, from: CalendarDate, at: ClockAt): OfficeClock {
  const { value } = parameterOn(law, parameter, from);
  const counting = { kind: at.kind, isHoliday: (date: CalendarDate) => isDayOff(law, date) };
  const dueOn = dayFrom(from, value, counting);
  const day = at.doneOn ?? at.today;
  return {
    from,
    dueOn,
    doneOn: at.doneOn,
    days: daysAfter(from, day, counting),
    daysLeft: at.doneOn !== null ? 0 : daysLeftTo(dueOn, day, counting, value),
    daysLate: daysLateAfter(dueOn, day, counting),
  };
}
