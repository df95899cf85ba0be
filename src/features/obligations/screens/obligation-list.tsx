import { Button, EmptyState } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { messages } from './messages.ts';
import { ObligationLine } from './obligation-line.tsx';
import type { Row } from './queries.ts';

type ObligationListProps = {
  rows: readonly Row[];
  from: CalendarDate;
  /** How many there are on each day of the range, and altogether: the rows are the first of them. */
  days: readonly { on: string; count: number }[];
  all: number;
  onMore: (() => void) | undefined;
  isPending: boolean;
};

/** Obligations under their days, soonest first; what is late from earlier days stands above. */
export function ObligationList({ rows, from, days, all, onMore, isPending }: ObligationListProps) {
  const w = useWords(messages);
  const format = useFormat();
  const groups = Map.groupBy(rows, (row) => (row.remindOn < from ? 'before' : row.remindOn));
  const countOn = (of: (on: string) => boolean) =>
    days.reduce((sum, each) => sum + (of(each.on) ? each.count : 0), 0);
  const countOf = (day: string) =>
    day === 'before' ? all - countOn(() => true) : countOn((on) => on === day);
  if (rows.length === 0)
    return (
      <EmptyState title={w('empty.title')} icon="calendar">
        {w('empty.text')}
      </EmptyState>
    );
  return (
    <div className="grid gap-6">
      {[...groups].map(([day, of]) => {
        const head =
          day === 'before'
            ? w('list.before')
            : format.date(day as CalendarDate, { weekday: true, long: true });
        return (
          <section key={day} aria-label={head} className="grid gap-3">
            <h2 className="text-h3">
              {head}{' '}
              <span className="font-normal text-grid text-muted">
                {w('list.count', { count: countOf(day) })}
              </span>
            </h2>
            <ul className="grid gap-3">
              {of.map((row) => (
                <ObligationLine key={row.key} row={row} />
              ))}
            </ul>
          </section>
        );
      })}
      <p className="flex flex-wrap items-center gap-4 text-muted" role="status">
        {w('list.shown', { shown: rows.length, all })}
        {onMore && (
          <Button isPending={isPending} onPress={onMore}>
            {w('list.more')}
          </Button>
        )}
      </p>
    </div>
  );
}
