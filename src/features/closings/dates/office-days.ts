/**
 * The limits that offices set each other: monitoring reviews within 3 days a case, the unit mends within 2
 * (DLN-06, DLN-07; S2 L417). Calendar days, or working days by the agency setting `office-limits` (decision A-11).
 */
import { addDays, type CalendarDate, daysBetween } from '../../../foundation/calendar-date.ts';
import { isHoliday, type Law, parameterOn } from '../../../foundation/law.ts';

export type OfficeDays = 'calendar-days' | 'working-days';

/** The last day of `days` days, the day after the event being the first. */
export function officeDueDate(law: Law, event: CalendarDate, days: number, kind: OfficeDays): CalendarDate {
  if (kind === 'calendar-days') return addDays(event, days);
  let day = event;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (!isHoliday(law, day)) left -= 1;
  }
  return day;
}

/** Days after `from` up to `to`, of the kind in which the limit is counted; none where `to` is not after it. */
function daysAfter(law: Law, from: CalendarDate, to: CalendarDate, kind: OfficeDays): number {
  if (kind === 'calendar-days') return Math.max(0, daysBetween(from, to));
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (!isHoliday(law, day)) count += 1;
  return count;
}

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

type ClockAt = { today: CalendarDate; doneOn: CalendarDate | null; kind: OfficeDays };

function officeClock(law: Law, parameter: string, from: CalendarDate, at: ClockAt): OfficeClock {
  const { value } = parameterOn(law, parameter, from);
  const dueOn = officeDueDate(law, from, value, at.kind);
  const day = at.doneOn ?? at.today;
  return {
    from,
    dueOn,
    doneOn: at.doneOn,
    days: daysAfter(law, from, day, at.kind),
    // The day of the event is none of the days: three are left on it as on the day after.
    daysLeft:
      at.doneOn !== null || day > dueOn
        ? 0
        : Math.min(value, daysAfter(law, addDays(day, -1), dueOn, at.kind)),
    daysLate: daysAfter(law, dueOn, day, at.kind),
  };
}
