/**
 * When a month may be reported, and which lock stands in the way when it may not.
 *
 * "ระหว่างวันที่ 1-7 ของทุกเดือน ... จนกว่าจะสิ้นสุดระยะเวลางาน/โครงการ" (S2 L193): days 1 to 7 of the month
 * after the report month (the days come from law/parameters). From day 8 only after a memo to the monitoring unit (S2 L318). Days and dates are
 * business days of Thailand; nothing here reads a clock.
 */
import { addDays, type CalendarDate, daysBetween } from '../../../foundation/calendar-date.ts';
import { type FiscalYear, fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import type { Law } from '../../../foundation/law.ts';
import { BUDDHIST_OFFSET, type Month, monthOf, monthParts } from '../../../foundation/month.ts';
import type { ClauseRef } from '../../../foundation/refusal.ts';
import { reportingWindowOf } from '../../../foundation/reporting-window.ts';
import type { ProjectState } from '../../projects/rules.ts';
import { CLAUSES } from '../clauses.ts';
import type { ReportState } from '../figures/report-facts.ts';

export const reportLocks = [
  'project-closed',
  'project-not-approved',
  'project-not-locked',
  'outside-project-period',
  'project-cancelled',
  'window-not-open',
  'window-closed',
  'submitted',
] as const;
/** What stops an officer from writing. Exactly one is named: the first that applies, in this order. */
export type ReportLock = (typeof reportLocks)[number];

/** Who can take the lock away; `nobody` when only time or the plan can. */
export type LockLifter =
  | 'director'
  | 'system-administrator'
  | 'monitoring-officer'
  | 'project-officer'
  | 'nobody';

export type ReportDoor =
  | { state: 'open'; by: 'window' | 'reopening'; until: CalendarDate; daysLeft: number }
  | {
      state: 'not-yet';
      lock: 'window-not-open';
      opensOn: CalendarDate;
      closesOn: CalendarDate;
      daysUntil: number;
      clause: ClauseRef;
      liftedBy: 'nobody';
    }
  | {
      state: 'closed';
      lock: Exclude<ReportLock, 'window-not-open'>;
      since: CalendarDate | null;
      clause: ClauseRef;
      liftedBy: LockLifter;
    };

export type DoorFacts = {
  month: Month;
  today: CalendarDate;
  reportState: ReportState;
  /** Last day of a granted reopening; null when there is none. */
  openUntil: CalendarDate | null;
  projectState: ProjectState;
  /** Day on which the cancellation was approved, day of the approved closing; null before. */
  cancelledOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
};

/**
 * Is the month within the project's period? Months before its start and after its end ask for nothing; of a cancelled
 * project the month of the cancellation is the last.
 */
export function isReportMonth(
  month: Month,
  period: { startsOn: CalendarDate; endsOn: CalendarDate; cancelledOn: CalendarDate | null },
): boolean {
  const { startsOn, endsOn, cancelledOn } = period;
  return month >= monthOf(startsOn) && month <= monthOf(endsOn) && !isAfterCancellation(month, cancelledOn);
}

const isAfterCancellation = (month: Month, cancelledOn: CalendarDate | null): boolean =>
  cancelledOn !== null && month > monthOf(cancelledOn);

/** Days left, today included: 1 on the last day. */
const open = (by: 'window' | 'reopening', until: CalendarDate, today: CalendarDate): ReportDoor => ({
  state: 'open',
  by,
  until,
  daysLeft: daysBetween(today, until) + 1,
});

const closed = (
  lock: Exclude<ReportLock, 'window-not-open'>,
  liftedBy: LockLifter,
  clause: ClauseRef,
  since: CalendarDate | null = null,
): ReportDoor => ({ state: 'closed', lock, liftedBy, clause, since });

/** False behind the locks of a month for which nothing is asked: outside the period, or after a cancellation. */
export const isAskedBy = (door: { state: string; lock?: string }): boolean =>
  !(door.lock === 'outside-project-period' || door.lock === 'project-cancelled');

/** May the officer write on this report today? Names the one lock that stops it, its clause, and who lifts it. */
export function reportDoor(law: Law, facts: DoorFacts): ReportDoor {
  const { month, today } = facts;
  if (facts.projectState === 'closed')
    return closed('project-closed', 'nobody', CLAUSES.closing, facts.closedOn);
  if (facts.projectState === 'draft' || facts.projectState === 'submitted')
    return closed('project-not-approved', 'director', CLAUSES.opening);
  if (facts.projectState === 'approved')
    return closed('project-not-locked', 'system-administrator', CLAUSES.planLock);
  if (!isReportMonth(month, { ...facts, cancelledOn: null }))
    return closed('outside-project-period', 'nobody', CLAUSES.window);
  if (isAfterCancellation(month, facts.cancelledOn))
    return closed('project-cancelled', 'nobody', CLAUSES.cancelling, facts.cancelledOn);

  const { opens: opensOn, closes: closesOn } = reportingWindowOf(law, month);
  if (today < opensOn)
    return {
      state: 'not-yet',
      lock: 'window-not-open',
      opensOn,
      closesOn,
      daysUntil: daysBetween(today, opensOn),
      clause: CLAUSES.window,
      liftedBy: 'nobody',
    };
  const reopened = facts.openUntil !== null && today <= facts.openUntil;
  const inWindow = today <= closesOn;
  if (facts.reportState === 'submitted')
    return inWindow || reopened
      ? closed('submitted', 'project-officer', CLAUSES.window)
      : closed('submitted', 'monitoring-officer', CLAUSES.lateCorrection, addDays(closesOn, 1));
  if (reopened && facts.openUntil !== null && (!inWindow || facts.openUntil > closesOn))
    return open('reopening', facts.openUntil, today);
  if (inWindow) return open('window', closesOn, today);
  const since = facts.openUntil !== null && facts.openUntil > closesOn ? facts.openUntil : closesOn;
  return closed('window-closed', 'monitoring-officer', CLAUSES.lateCorrection, addDays(since, 1));
}

/** Not submitted, its window over, and no reopening holds: nobody can write on it, and it is missing. */
export function isLateMonth(of: {
  state: ReportState;
  openUntil: CalendarDate | null;
  closes: CalendarDate;
  today: CalendarDate;
}): boolean {
  const isReopened = of.openUntil !== null && of.today <= of.openUntil;
  return of.state !== 'submitted' && of.today > of.closes && !isReopened;
}

/** A submission is late when its business day is after the window of its month (DLN-02). */
export function isLate(law: Law, month: Month, submittedOn: CalendarDate): boolean {
  return submittedOn > reportingWindowOf(law, month).closes;
}

/**
 * October to December belong to the fiscal year named by the next Buddhist year. The screen says so beside the
 * month; null for the other months.
 */
export function nextYearNote(month: Month): { calendarYear: number; fiscalYear: FiscalYear } | null {
  const calendarYear = monthParts(month).year + BUDDHIST_OFFSET;
  const fiscalYear = fiscalYearOf(month);
  return fiscalYear === calendarYear ? null : { calendarYear, fiscalYear };
}
