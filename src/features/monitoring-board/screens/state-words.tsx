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
  return <StateBadge tone={stateTones[state]} word={w(`state.${state}`)} />;
}

/** "ส่งภายใน ศ. 7 เม.ย. 2566 เหลือ 3 วัน"; loud on the last days. */
export function DueWords({ due }: { due: BoardRow['due'] }) {
  const w = useWords(messages);
  const format = useFormat();
  if (!due) return null;
  const on = format.date(due.on as CalendarDate, { weekday: true });
  if (due.daysLate > 0)
    return <span className="block text-late">{w('due.late', { on, days: due.daysLate })}</span>;
  if (due.daysLeft === 1)
    return (
      <span className="block">
        <ToneText tone="behind" icon="clock" word={w('due.last-day')} />
      </span>
    );
  return <span className="block text-muted">{w('due.left', { on, days: due.daysLeft })}</span>;
}
