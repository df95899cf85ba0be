/** The delay memos of a closing: those that were due, those that are there. */

import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Law } from '../../../foundation/law.ts';
import { type DelayMemoLine, delayMemoLines } from '../dates/delay-memos.ts';
import type { ClosingCase } from '../record/closing-case.ts';
import type { ClosingDelay } from './delay-store.ts';

/** Every memo that is or was due with its state today (DLN-08). */
export function delayLines(
  law: Law,
  today: CalendarDate,
  of: Pick<ClosingCase, 'dates' | 'closing' | 'settings'>,
  delays: readonly ClosingDelay[],
): DelayMemoLine[] {
  return delayMemoLines(law, of.dates, {
    today,
    approvedOn: of.closing?.approvedOn ?? null,
    sent: delays.flatMap(({ period, requestedOn }) =>
      requestedOn === null ? [] : [{ period, sentOn: requestedOn }],
    ),
    late: of.settings.late,
  });
}
