/**
 * A request of the board's kinds stands "ก่อนสิ้นสุดระยะเวลาโครงการ อย่างน้อย 45 วัน" (DLN-04, S2 L407; the number is in
 * law/parameters). Later ones are taken with a reason and marked. The end is that of the plan in force, not the one
 * that is asked for; the law is that of the end, so that what applies does not change with the day of asking.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type DueDates, type DueState, dueDates, dueState, isLate } from '../../../foundation/day-count.ts';
import { isDayOff, type Law, parameterOn } from '../../../foundation/law.ts';

/** With how the dates stand on the day on which it is judged: the day run to, days left (that day included), days late. */
export type RequestDueDate = DueState & {
  /** The three dates of decision A-13; no official calendar prints this one. */
  due: DueDates;
  days: number;
  /** The day on which it is judged. */
  asked: CalendarDate;
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
    ...dueState(due, of.today, setting),
    late: isLate(of.today, due, setting),
  };
}
