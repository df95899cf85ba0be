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

/** How far a limit has run. `days`: since the event; `daysLeft`: today included; `daysLate`: beyond the last day. */
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
    days: daysBetween(from, day),
    daysLeft: at.doneOn !== null || day > dueOn ? 0 : daysBetween(day, dueOn) + 1,
    daysLate: Math.max(0, daysBetween(dueOn, day)),
  };
}
