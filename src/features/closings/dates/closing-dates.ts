/**
 * The days of closing (DLN-05): approved and the money returned within 45 days of the end, at the latest within 90.
 *
 * "ทั้งนี้ จะต้องได้รับอนุมัติปิดโครงการและคืนเงินคงเหลือฯ ภายใน 45 วัน หรือดำเนินการอย่างช้าที่สุดไม่เกิน 90 วัน
 * นับจากวันสิ้นสุดระยะเวลาโครงการ" (S2 L417). The day after the end is day 1. For an end on 30 September the manual
 * itself prints 15 November (S2 L419), one day more than the count: that date is kept beside it (decision A-13).
 * A cancelled project counts from the day on which the director approved the cancellation as resolved (docs/decisions/0024).
 * Nothing here reads a clock.
 */
import { type CalendarDate, daysBetween } from '../../../foundation/calendar-date.ts';
import { type DueDates, dueDates, dueState, isLate, lastDayInTime } from '../../../foundation/day-count.ts';
import { fiscalYearOf, lastDayOfFiscalYear } from '../../../foundation/fiscal-year.ts';
import { isDayOff, type Law, parameterOn, publishedDueDate } from '../../../foundation/law.ts';
import type { ClauseRef } from '../../../foundation/refusal.ts';

export type ClosingDates = {
  /** Last day of the work: the end of the plan in force, or the day on which its cancellation was approved. */
  endedOn: CalendarDate;
  /** The 45 days: counted, published, holiday-shifted. */
  first: DueDates;
  /** The 90 days. */
  latest: DueDates;
  /** How many days the two limits have at that time. */
  days: { first: number; latest: number };
  clause: ClauseRef;
};

/** Throws LawGapError where law/ has no value for that day. */
export function closingDates(law: Law, endedOn: CalendarDate): ClosingDates {
  const days = parameterOn(law, 'closing.days', endedOn);
  const latestDays = parameterOn(law, 'closing.latest-days', endedOn);
  const year = fiscalYearOf(endedOn);
  const printed =
    endedOn === lastDayOfFiscalYear(year) ? publishedDueDate(law, 'closing.end-of-fiscal-year', year) : null;
  const after = (count: number, published: CalendarDate | null) =>
    dueDates(
      { event: endedOn, direction: 'after', days: count },
      { published, isHoliday: (date) => isDayOff(law, date) },
    );
  return {
    endedOn,
    first: after(days.value, printed?.date ?? null),
    latest: after(latestDays.value, null),
    days: { first: days.value, latest: latestDays.value },
    clause: days.clause,
  };
}

export type LateSetting = { holidaysShift: boolean };

export const countdownStages = ['running', 'counting', 'past-first', 'past-latest', 'done'] as const;
/**
 * running: the work has not ended; counting: within the 45 days; past-first: between 45 and 90; past-latest: after
 * day 90, a matter for the director; done: the money is back.
 */
export type CountdownStage = (typeof countdownStages)[number];

export type Countdown = {
  stage: CountdownStage;
  /** The day the countdown runs to; after `done` the day it was done. */
  runsTo: CalendarDate;
  /** Today included: 1 on the last day; 0 when it has passed or is done. */
  daysLeft: number;
  /** Days after the last day in time of the first limit; when done, how many days too late it was. */
  daysLate: number;
  /** Days after the last day in time of the latest limit. */
  daysPastLatest: number;
};

/** `doneOn`: the day on which the approved closing had all its money back; null until then. */
export function countdown(
  dates: ClosingDates,
  at: { today: CalendarDate; doneOn: CalendarDate | null; late: LateSetting },
): Countdown {
  const { today, doneOn, late } = at;
  const inTime = lastDayInTime(dates.first, late);
  const atLatest = lastDayInTime(dates.latest, late);
  if (doneOn !== null)
    return {
      stage: 'done',
      runsTo: doneOn,
      daysLeft: 0,
      daysLate: Math.max(0, daysBetween(inTime, doneOn)),
      daysPastLatest: Math.max(0, daysBetween(atLatest, doneOn)),
    };
  if (today <= dates.endedOn)
    return {
      stage: 'running',
      runsTo: dates.endedOn,
      daysLeft: daysBetween(today, dates.endedOn) + 1,
      daysLate: 0,
      daysPastLatest: 0,
    };
  if (!isLate(today, dates.first, late)) {
    const { on, daysLeft } = dueState(dates.first, today, late);
    return { stage: 'counting', runsTo: on, daysLeft, daysLate: 0, daysPastLatest: 0 };
  }
  const stage = isLate(today, dates.latest, late) ? 'past-latest' : 'past-first';
  return {
    stage,
    runsTo: atLatest,
    daysLeft: stage === 'past-latest' ? 0 : daysBetween(today, atLatest) + 1,
    daysLate: daysBetween(inTime, today),
    daysPastLatest: Math.max(0, daysBetween(atLatest, today)),
  };
}
