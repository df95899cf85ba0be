/** One closing in a list: what is wanted next, of whom, and how many days are left. Pure. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Law } from '../../../foundation/law.ts';
import { type Countdown, closingDates, countdown } from '../dates/closing-dates.ts';
import { type DelayMemoLine, delayMemoLines, nextDelayMemo } from '../dates/delay-memos.ts';
import { mendingClock, type OfficeClock, reviewClock } from '../dates/office-days.ts';
import type { ClosingSettings } from '../record/closing-case.ts';
import type { ClosingFactRow } from './closing-row-store.ts';

/** What keeps a closing from its end, as the next thing somebody has to do. */
export const closingWants = [
  'prepare',
  'review',
  'mend',
  'approve',
  'money',
  'original',
  'close',
  'nothing',
] as const;
export type ClosingNextStep = (typeof closingWants)[number];

const wants: Record<ClosingFactRow['state'], ClosingNextStep> = {
  'not-begun': 'prepare',
  draft: 'prepare',
  'under-review': 'review',
  returned: 'mend',
  'in-approval': 'approve',
  approved: 'money',
  'money-returned': 'original',
  'original-received': 'close',
  closed: 'nothing',
};

export type ClosingRow = Omit<ClosingFactRow, 'reviews' | 'delays'> & {
  endedOn: CalendarDate;
  countdown: Countdown;
  wants: ClosingNextStep;
  /** The days of the review, or of the correction, that run now. */
  clock: OfficeClock | null;
  /** Finance has not reported on a day after the end, and the closing still needs it. */
  accountingWanted: boolean;
  /** The delay memo to be written next, where one is due or late; null otherwise. */
  delayMemo: DelayMemoLine | null;
};

export function closingRow(
  law: Law,
  today: CalendarDate,
  settings: ClosingSettings,
  fact: ClosingFactRow,
): ClosingRow {
  const { reviews, delays, ...row } = fact;
  const endedOn = fact.cancelledOn ?? fact.endsOn;
  const dates = closingDates(law, endedOn);
  const doneOn = fact.moneyReturnedOn;
  const lines = delayMemoLines(law, dates, {
    today,
    approvedOn: fact.approvedOn,
    sent: delays.flatMap(({ period, requestedOn }) =>
      requestedOn === null ? [] : [{ period, sentOn: requestedOn }],
    ),
    late: settings.late,
  });
  const next = today > endedOn && fact.state !== 'closed' ? nextDelayMemo(lines) : null;
  const prepares = wants[fact.state] === 'prepare' || wants[fact.state] === 'mend';
  return {
    ...row,
    endedOn,
    countdown: countdown(dates, { today, doneOn, late: settings.late }),
    wants: wants[fact.state],
    clock: runningClock(law, today, settings, fact.state, reviews),
    accountingWanted:
      prepares && today > endedOn && (fact.accountingAsOf === null || fact.accountingAsOf < endedOn),
    delayMemo: next && next.state !== 'coming' ? next : null,
  };
}

/** The limit that runs now: of the review while it is under review, of the correction while it is returned. */
export function runningClock(
  law: Law,
  today: CalendarDate,
  settings: Pick<ClosingSettings, 'officeDays'>,
  state: ClosingFactRow['state'],
  reviews: ClosingFactRow['reviews'],
): OfficeClock | null {
  const last = reviews.at(-1);
  const at = { today, doneOn: null, kind: settings.officeDays };
  if (last && state === 'under-review') return reviewClock(law, last.submittedOn, at);
  if (last?.endedOn && state === 'returned') return mendingClock(law, last.endedOn, at);
  return null;
}
