/**
 * How a project stands in a report month, as the monitoring officer sees it. Pure; board-filter-store.ts says the same in SQL,
 * and a test compares the two for every case.
 *
 * Locked and late are not stored (WFL-02): a report is late once its window (days 1 to 7, DLN-02) has ended, it is
 * not submitted, and no reopening (DLN-03) holds it open.
 */
import { type CalendarDate, daysBetween } from '../../foundation/calendar-date.ts';
import type { Decimal } from '../../foundation/decimal.ts';
import type { Satang } from '../../foundation/satang.ts';
import { type BehindPlan, behindPlan, type ReportState } from '../monthly-reports/rules.ts';

export const boardStates = ['late', 'not-started', 'draft', 'reopened', 'submitted', 'nothing-due'] as const;
/** In the order of urgency. `nothing-due`: the month lies outside the project's period, or no plan is in force. */
export type BoardState = (typeof boardStates)[number];

export type BoardFacts = {
  /** The month lies in the period of a plan in force. */
  asked: boolean;
  reportState: ReportState;
  /** Last day of a granted reopening. */
  openUntil: CalendarDate | null;
  /** Last day of the window of the month. */
  closes: CalendarDate;
  today: CalendarDate;
};

export function boardState(facts: BoardFacts): BoardState {
  const { reportState, openUntil, today } = facts;
  if (!facts.asked) return 'nothing-due';
  if (reportState === 'submitted') return 'submitted';
  if (openUntil !== null && today <= openUntil) return 'reopened';
  if (today > facts.closes) return 'late';
  return reportState === 'not-started' ? 'not-started' : 'draft';
}

/** The states in which something is still to be submitted. */
export const waitingStates: readonly BoardState[] = ['late', 'not-started', 'draft', 'reopened'];

/**
 * The day to submit by, with the days left (today included: 1 on the last day) or the days it is late.
 * Null where nothing is to be submitted.
 */
export function dueOf(
  state: BoardState,
  facts: Pick<BoardFacts, 'openUntil' | 'closes' | 'today'>,
): { on: CalendarDate; daysLeft: number; daysLate: number } | null {
  if (!waitingStates.includes(state)) return null;
  const reopened = facts.openUntil !== null && facts.openUntil > facts.closes;
  const on = reopened && facts.openUntil !== null ? facts.openUntil : facts.closes;
  return {
    on,
    daysLeft: Math.max(0, daysBetween(facts.today, on) + 1),
    daysLate: Math.max(0, daysBetween(on, facts.today)),
  };
}

export type WindowOnBoard = {
  opens: CalendarDate;
  closes: CalendarDate;
  state: 'not-yet' | 'open' | 'closed';
  /** Until it opens, or left (today included), or since it closed. */
  days: number;
};

export function windowOnBoard(
  window: { opens: CalendarDate; closes: CalendarDate },
  today: CalendarDate,
): WindowOnBoard {
  const { opens, closes } = window;
  if (today < opens) return { opens, closes, state: 'not-yet', days: daysBetween(today, opens) };
  if (today <= closes) return { opens, closes, state: 'open', days: daysBetween(today, closes) + 1 };
  return { opens, closes, state: 'closed', days: daysBetween(closes, today) };
}

/** Work in percent of the project and money in satang, from the project's start to the month. */
export type Course = {
  workPlan: Decimal;
  workResult: Decimal;
  spendingPlan: Satang;
  spendingResult: Satang;
};

/**
 * Behind plan by the rule of monthly reports, judged for the project as a whole and only for a month that was
 * submitted: what is not reported yet is not known to be behind.
 */
export function behindOnBoard(state: BoardState, course: Course): BehindPlan {
  return state === 'submitted' ? behindPlan(course) : { work: false, spending: false };
}
