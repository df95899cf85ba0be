import { StateBadge, type Tone, ToneText } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { BoardState } from '../board-state.ts';
import { messages } from './messages.ts';
import type { BoardRow } from './queries.ts';

export const stateTones: Record<BoardState, Tone> = {
  late: 'late',
  'not-started': 'quiet',
  draft: 'doing',
  reopened: 'behind',
  submitted: 'good',
  'nothing-due': 'quiet',
};

export function BoardStateBadge({ state }: { state: BoardState }) {
  const w = useWords(messages);
  const icon = state === 'reopened' ? { icon: 'unlock' as const } : {};
  return <StateBadge tone={stateTones[state]} word={w(`state.${state}`)} {...icon} />;
}

/** "ภายใน ศ. 7 เม.ย. 2566" and, on a line of its own, "เหลือ 3 วัน (รวมวันนี้)"; loud on the last day and after it. */
export function DueWords({ due }: { due: BoardRow['due'] }) {
  const w = useWords(messages);
  const format = useFormat();
  if (!due) return null;
  const on = format.date(due.on as CalendarDate, { weekday: true });
  const { daysLeft, daysLate } = due;
  return (
    <span className="grid justify-items-start text-muted">
      <span>{w(daysLate > 0 ? 'due.was' : 'due.by', { on })}</span>
      {daysLate > 0 ? (
        <ToneText tone="late" icon="clock" word={w('due.late', { days: daysLate })} />
      ) : daysLeft === 1 ? (
        <ToneText tone="behind" icon="clock" word={w('due.last-day')} />
      ) : (
        <span>{w('due.left', { days: daysLeft })}</span>
      )}
    </span>
  );
}
