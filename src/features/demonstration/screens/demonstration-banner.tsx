import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import { type CalendarDate, weekdayOf } from '../../../foundation/calendar-date.ts';
import { messages } from './messages.ts';
import { demonstrationQuery } from './queries.ts';
import { RoleSwitch } from './role-switch.tsx';

/** Its calendar is loaded when it is opened: the banner stands on every page, the first one included. */
const MoveDayDialog = lazy(async () => ({ default: (await import('./move-day-dialog.tsx')).MoveDayDialog }));

/** One thin line above everything: that this is the demonstration, its day, and who one is in it. */
export function DemonstrationBanner() {
  const w = useWords(messages);
  const format = useFormat();
  const { data: me } = useQuery<{ signedIn: boolean }>({ queryKey: ['me'], enabled: false });
  const [isMoving, setMoving] = useState(false);
  const { data: demonstration } = useQuery(demonstrationQuery);
  if (!demonstration) return null;
  const today = demonstration.today as CalendarDate;
  const day = `${w(`weekday.${weekdayOf(today) as 0 | 1 | 2 | 3 | 4 | 5 | 6}`)} ${format.date(today)}`;
  return (
    <section
      aria-label={w('label')}
      className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b bg-act-soft px-4 py-1 text-tiny"
    >
      <p className="font-bold">{w('today', { day })}</p>
      {me?.signedIn && (
        <>
          <Button look="quiet" small icon="calendar" onPress={() => setMoving(true)}>
            {w('move-day')}
          </Button>
          <RoleSwitch accounts={demonstration.accounts} />
        </>
      )}
      {isMoving && (
        <Suspense>
          <MoveDayDialog demonstration={demonstration} onClose={() => setMoving(false)} />
        </Suspense>
      )}
    </section>
  );
}
