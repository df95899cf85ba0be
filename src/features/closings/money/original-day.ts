import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Refused, refuse } from '../../../foundation/refusal.ts';
import { datesInWords } from '../../../foundation/thai-date.ts';
import { clauses } from '../clauses.ts';

/**
 * On which day accounting may have received the original of a closing memo (S2 L435, L452): not before the approval. A day
 * that was noted on the memo itself (`onMemo`) counts: one original came on one day. A note from before the approval does
 * not: what was received then was not yet what was approved, so the day is said anew and the note stays on the memo.
 * Refusals: closing-original-too-early, closing-original-differs; null when the day is possible.
 */
export function refuseOriginalDay(
  typed: CalendarDate,
  { approvedOn, onMemo }: { approvedOn: CalendarDate | null; onMemo: CalendarDate | null },
): Refused | null {
  const at = { place: 'receivedOn', clause: clauses.afterApproval };
  if (approvedOn !== null && typed < approvedOn)
    return refuse(
      'invalid',
      'closing-original-too-early',
      datesInWords({ found: typed, approved: approvedOn }),
      at,
    );
  const counts = onMemo !== null && (approvedOn === null || onMemo >= approvedOn);
  return counts && onMemo !== typed
    ? refuse('invalid', 'closing-original-differs', datesInWords({ found: typed, memo: onMemo }), at)
    : null;
}
