import { createContext, type ReactNode, useContext } from 'react';
import { Icon } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { messages } from '../messages.ts';
import type { Opening } from '../queries.ts';
import { cellId } from './cell-id.ts';

export type MarkOnScreen = Opening['marks'][number];

const Marks = createContext<readonly MarkOnScreen[]>([]);

/** The marks of a returned opening that are not mended yet, for the places around which it stands. */
export function MarkedPlaces({ marks, children }: { marks: readonly MarkOnScreen[]; children: ReactNode }) {
  return <Marks value={marks.filter((mark) => mark.mendedAt === null)}>{children}</Marks>;
}

/** A place of the plan: where the missing list and the marks lead, and where a mark says what is to be mended. */
export function Place({ at, className, children }: { at: string; className?: string; children: ReactNode }) {
  const marks = useContext(Marks).filter((mark) => mark.place === at);
  return (
    <div id={cellId(at)} className={className}>
      {children}
      {marks.map((mark) => (
        <MarkNote key={mark.markId} mark={mark} />
      ))}
    </div>
  );
}

/** What was said, by whom and when. */
export function MarkNote({ mark }: { mark: MarkOnScreen }) {
  const w = useWords(messages);
  const format = useFormat();
  return (
    <p className="mt-1 flex items-start gap-2 border-behind border-l-4 bg-behind-soft px-3 py-2 text-grid">
      <Icon name="flag" size={18} className="mt-1 shrink-0 text-behind" />
      <span>
        {mark.comment}
        <span className="block text-muted text-tiny">
          {w('mark.by', { person: mark.madeByName, date: format.date(mark.madeOn as CalendarDate) })}
        </span>
      </span>
    </p>
  );
}
