import { Refusal } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { messages } from '../messages.ts';
import type { Project } from '../queries.ts';

/** Why the project came back, while it is a draft again: the words of who returned it. */
export function ReturnNote({ project }: { project: Project }) {
  const w = useWords(messages);
  const format = useFormat();
  const last = project.decisions.at(-1);
  if (project.state !== 'draft' || (last?.event !== 'return' && last?.event !== 'refuse')) return null;
  return (
    <Refusal
      look="locked"
      what={w(`overview.last-${last.event}`, { date: format.date(last.decidedOn as CalendarDate) })}
      why={last.comment}
      whoHelps={last.personName ?? undefined}
    />
  );
}
