import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, classes, Icon, IconButton, PageHeader, Select, Skeleton } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { addMonths, firstDay, lastDay, type Month, monthOf } from '../../../foundation/month.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { obligationStates } from '../engine/obligation.ts';
import { useCalendarAddress } from './calendar-address.ts';
import { messages } from './messages.ts';
import { MonthView } from './month-view.tsx';
import { MyCalendarPanel } from './my-calendar-panel.tsx';
import { ObligationList } from './obligation-list.tsx';
import { obligationsQuery, type Page } from './queries.ts';
import { stateIcons } from './state-look.ts';

/** What GET /api/v1/me answers; the frame has asked for it already. */
type Asker = { businessDay: string };
type Address = ReturnType<typeof useCalendarAddress>;

/** `/2566/calendar?month=2566-04`: what is due by law or rule, as a month and as a list; a list on a telephone. */
export function CalendarPage() {
  const { data: me } = useQuery<Asker>({ queryKey: ['me'], enabled: false });
  const address = useCalendarAddress(me?.businessDay as CalendarDate | undefined);
  if (!me || !address.month) return <Skeleton lines={8} />;
  return <CalendarOfMonth today={me.businessDay as CalendarDate} address={address} month={address.month} />;
}

function CalendarOfMonth({ today, address, month }: { today: CalendarDate; address: Address; month: Month }) {
  const w = useWords(messages);
  const { day, who, state, set, goToMonth } = address;
  const [isPanelOpen, setPanelOpen] = useState(false);
  const range = { from: firstDay(month), to: lastDay(month) };
  const ofMonth = useInfiniteQuery(obligationsQuery({ ...range, who, state }));
  const ofDay = useInfiniteQuery({
    ...obligationsQuery({ from: day ?? range.from, to: day ?? range.to, who, state, late: 'within' }),
    enabled: day !== undefined,
  });
  const listed = day ? ofDay : ofMonth;
  const page = ofMonth.data?.pages[0];
  const rows = listed.data?.pages.flatMap((each) => each.rows) ?? [];
  const counts = listed.data?.pages[0]?.counts;
  const all = counts
    ? state
      ? counts[state]
      : obligationStates.reduce((sum, each) => sum + counts[each], 0)
    : 0;
  return (
    <>
      <PageHeader
        title={w('title')}
        actions={
          <Button look="secondary" icon="bell" onPress={() => setPanelOpen(true)}>
            {w('mine.open')}
          </Button>
        }
      />
      <div className="grid gap-4">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <MonthSteps month={month} today={today} onGo={goToMonth} />
          {page && page.scopes.length > 1 && (
            <Select
              label={w('who.label')}
              className="w-64"
              value={page.who}
              onChange={(key) => set({ who: key, day: undefined })}
              choices={page.scopes.map((key) => ({ key, word: w(`who.${key}`) }))}
            />
          )}
        </div>
        <StateButtons counts={page?.counts} state={state} set={set} />
        <RequestFailure error={listed.error ?? ofMonth.error} onAgain={() => void listed.refetch()} />
        {!page && !ofMonth.error && <Skeleton lines={8} />}
        {page && (
          <>
            <div className="max-desk:hidden">
              <MonthView
                month={month}
                today={today}
                days={page.days}
                chosen={day}
                onChoose={(to) => set({ day: to })}
                onLeave={(to) => goToMonth(to)}
              />
            </div>
            {day && (
              <p>
                <Button look="quiet" small icon="close" onPress={() => set({ day: undefined })}>
                  {w('day.clear')}
                </Button>
              </p>
            )}
            {day && !ofDay.data ? (
              <Skeleton lines={4} />
            ) : (
              <ObligationList
                rows={rows}
                from={day ?? range.from}
                days={listed.data?.pages[0]?.days ?? []}
                all={all}
                onMore={listed.hasNextPage ? () => void listed.fetchNextPage() : undefined}
                isPending={listed.isFetchingNextPage}
              />
            )}
          </>
        )}
      </div>
      <MyCalendarPanel isOpen={isPanelOpen} onClose={() => setPanelOpen(false)} />
    </>
  );
}

type StepsProps = { month: Month; today: CalendarDate; onGo: (month: Month) => void };

function MonthSteps({ month, today, onGo }: StepsProps) {
  const w = useWords(messages);
  const format = useFormat();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <IconButton icon="arrow-left" label={w('month.previous')} onPress={() => onGo(addMonths(month, -1))} />
      <h2 className="min-w-44 text-center text-h3" aria-live="polite">
        {format.month(month, { long: true })}
      </h2>
      <IconButton icon="arrow-right" label={w('month.next')} onPress={() => onGo(addMonths(month, 1))} />
      {monthOf(today) !== month && (
        <Button look="quiet" small onPress={() => onGo(monthOf(today))}>
          {w('month.today')}
        </Button>
      )}
    </div>
  );
}

type StatesProps = { counts: Page['counts'] | undefined } & Pick<Address, 'state' | 'set'>;

/** Counts by state, which are the filters too. */
function StateButtons({ counts, state, set }: StatesProps) {
  const w = useWords(messages);
  const shown = ['late', 'due', 'coming', 'done', 'done-late'] as const;
  return (
    <fieldset className="no-print flex flex-wrap gap-2">
      <legend className="sr-only">{w('state.label')}</legend>
      {shown.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={state === each}
          onClick={() => set({ state: state === each ? undefined : each })}
          className={classes(
            'target inline-flex items-center gap-2 rounded-full border px-3 text-grid',
            state === each
              ? 'border-act bg-act-soft font-bold text-act'
              : 'border-line bg-surface hover:bg-hover',
          )}
        >
          <Icon name={stateIcons[each]} size={18} />
          {w(`state.${each}`)}
          <span className="figures">{counts?.[each] ?? '–'}</span>
        </button>
      ))}
    </fieldset>
  );
}
