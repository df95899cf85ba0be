/**
 * A request of the board's kinds stands "ก่อนสิ้นสุดระยะเวลาโครงการ อย่างน้อย 45 วัน" (DLN-04, S2 L407; the number is in
 * law/parameters). Later ones are taken with a reason and marked. The end is that of the plan in force, not the one
 * that is asked for; the law is that of the end, so that what applies does not change with the day of asking.
 */
import { type CalendarDate, daysBetween } from '../../../foundation/calendar-date.ts';
import { type DueDates, dueDates, isLate } from '../../../foundation/day-count.ts';
import { isDayOff, type Law, parameterOn } from '../../../foundation/law.ts';

export type RequestDueDate = {
  /** The three dates of decision A-13; no official calendar prints this one. */
  due: DueDates;
  days: number;
  /** The day on which it is judged. */
  asked: CalendarDate;
  /** Days from `today` to the counted date; negative once it is past. */
  daysLeft: number;
  late: boolean;
};

export function requestDueDate(
  law: Law,
  of: { endsOn: CalendarDate; today: CalendarDate },
  setting: { holidaysShift: boolean },
): RequestDueDate {
  const days = parameterOn(law, 'amendment.notice-days', of.endsOn).value;
  const due = dueDates(
    { event: of.endsOn, direction: 'before', days },
    { isHoliday: (date) => isDayOff(law, date) },
  );
  return {
    due,
    days,
    asked: of.today,
    daysLeft: daysBetween(of.today, due.counted),
    late: isLate(of.today, due, setting),
  };
}
