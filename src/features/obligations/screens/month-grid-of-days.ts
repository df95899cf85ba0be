/** Weeks of a month, Sunday first as Thai calendars print them. Pure. */
import { addDays, type CalendarDate, weekdayOf } from '../../../foundation/calendar-date.ts';
import { firstDay, lastDay, type Month } from '../../../foundation/month.ts';

/** Full weeks that hold the month; days of the months beside it fill them up. */
export function weeksOf(month: Month): CalendarDate[][] {
  const first = firstDay(month);
  const start = addDays(first, -weekdayOf(first));
  const weeks: CalendarDate[][] = [];
  for (let day = start; day <= lastDay(month); day = addDays(day, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(day, offset)));
  return weeks;
}

/** Where a key leads from a day; null for keys that are none of the grid's. */
export function dayAfterKey(day: CalendarDate, key: string): CalendarDate | null {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const step = steps[key];
  if (step !== undefined) return addDays(day, step);
  if (key === 'Home') return addDays(day, -weekdayOf(day));
  if (key === 'End') return addDays(day, 6 - weekdayOf(day));
  return null;
}
