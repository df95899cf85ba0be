/**
 * The reporting window: days 1 to 7 of a month report the month before (DLN-02; manual 2564, S2 L193, L318).
 * The days come from the law data of that day.
 */
import { type CalendarDate, dateParts } from './calendar-date.ts';
import { type Law, parameterOn } from './law.ts';
import { addMonths, dayOfMonth, type Month, monthOf, nextMonth } from './month.ts';
import type { ClauseRef } from './refusal.ts';

export type ReportingWindow = {
  /** The month reported. */
  month: Month;
  /** First and last day on which it may be reported without a reopening. */
  opens: CalendarDate;
  closes: CalendarDate;
  clause: ClauseRef;
};

/** The window of a report month: it lies in the month after. */
export function reportingWindowOf(law: Law, month: Month): ReportingWindow {
  const windowMonth = nextMonth(month);
  const judged = dayOfMonth(windowMonth, 1);
  const first = parameterOn(law, 'reporting-window.first-day', judged);
  const last = parameterOn(law, 'reporting-window.last-day', judged);
  return {
    month,
    opens: dayOfMonth(windowMonth, first.value),
    closes: dayOfMonth(windowMonth, last.value),
    clause: last.clause,
  };
}

/** The window of this calendar month, and whether today is inside. */
export function reportingWindowOn(law: Law, today: CalendarDate): ReportingWindow & { open: boolean } {
  const window = reportingWindowOf(law, addMonths(monthOf(today), -1));
  return { ...window, open: window.opens <= today && today <= window.closes };
}

/** Days left including today: 1 on the last day, 0 when the window is not open. */
export function daysLeft(window: ReportingWindow, today: CalendarDate): number {
  if (today < window.opens || today > window.closes) return 0;
  return dateParts(window.closes).day - dateParts(today).day + 1;
}
