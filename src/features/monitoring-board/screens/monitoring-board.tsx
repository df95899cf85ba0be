import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Button,
  DataTable,
  EmptyState,
  Link,
  PageHeader,
  Select,
  Skeleton,
  useAnnounce,
} from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { fiscalYearOf, monthsOfFiscalYear } from '../../../foundation/fiscal-year.ts';
import { buddhistMonthKey, type Month } from '../../../foundation/month.ts';
import { saveFile } from '../../../platform/api-client/index.ts';
import { RequestFailure, useFailureWords } from '../../notifications/screens/index.ts';
import { waitingStates } from '../board-state.ts';
import { useBoardAddress } from './board-address.ts';
import { useBoardColumns } from './board-columns.tsx';
import { BoardFilters, clearFilters, isFiltered, StateFilters } from './board-filters.tsx';
import { messages } from './messages.ts';
import { ProjectPanel } from './project-panel.tsx';
import { type Board, type BoardRow, boardQuery, workbookPath } from './queries.ts';
import { RemindButton } from './remind-bar.tsx';

/** What GET /api/v1/me answers; the frame has asked for it already. */
type Asker = { permissions: string[]; businessDay: string };

const isWaiting = (row: BoardRow) => waitingStates.includes(row.state);

/** `/2566/monitoring/2566-03`: who has reported the month and who has not. October lies in the next fiscal year. */
export function MonitoringBoard() {
  const { data: me } = useQuery<Asker>({ queryKey: ['me'], enabled: false });
  const address = useBoardAddress(me?.businessDay as CalendarDate | undefined);
  if (address.isUnreadable) return <NoSuchMonth text={address.monthKey} year={address.year} />;
  if (!me || !address.month) return <Skeleton lines={8} />;
  const yearOfMonth = fiscalYearOf(address.month);
  if (String(yearOfMonth) !== address.year)
    return <Navigate to={`/${yearOfMonth}/monitoring/${buddhistMonthKey(address.month)}`} replace />;
  return <BoardOfMonth me={me} address={address} month={address.month} />;
}

function NoSuchMonth({ text, year }: { text: string; year: string }) {
  const w = useWords(messages);
  return (
    <>
      <PageHeader title={w('month.unreadable', { text })} />
      <EmptyState
        title={w('month.how')}
        icon="calendar"
        action={
          <Link look="secondary" to={`/${year}/monitoring`}>
            {w('month.current')}
          </Link>
        }
      />
    </>
  );
}

type BoardOfMonthProps = { me: Asker; address: ReturnType<typeof useBoardAddress>; month: Month };

function BoardOfMonth({ me, address, month }: BoardOfMonthProps) {
  const w = useWords(messages);
  const format = useFormat();
  const { year, filter, search, set, project } = address;
  const query = useInfiniteQuery(boardQuery(month, filter));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const columns = useBoardColumns((projectCode) => ({ ...search, project: Number(projectCode) }));
  const pages = query.data?.pages ?? [];
  const board = pages[0];
  const rows = pages.flatMap((page) => page.rows);
  const mayRemind = me.permissions.includes('monitoring-board.remind');
  const waiting = rows.filter(isWaiting);
  const canTick = mayRemind && waiting.length > 0;
  const toRemind = waiting.filter((row) => chosen.has(row.projectCode));
  const all = board && (filter.state ? board.counts[filter.state] : board.counts.asked);
  return (
    <>
      <PageHeader
        title={w('title', { month: format.month(month, { long: true }) })}
        note={board && <WindowWords board={board} />}
        actions={
          <>
            <MonthSelect year={year} month={month} />
            <ExportButton month={month} filter={filter} />
          </>
        }
      />
      <div className="grid gap-4">
        <StateFilters search={search} set={set} counts={board?.counts} />
        <BoardFilters year={year} search={search} set={set} />
        <RequestFailure error={query.error} onAgain={() => void query.refetch()} />
        {!board && !query.error && <Skeleton lines={8} />}
        {board && (
          <>
            {canTick && (
              <div className="no-print sticky top-16 z-10 flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-page py-1">
                <RemindButton
                  month={month}
                  today={board.today}
                  projects={toRemind}
                  onDone={() => setChosen(new Set())}
                />
                <span className={toRemind.length > 0 ? 'font-bold' : 'text-muted'}>
                  {toRemind.length > 0
                    ? w('remind.chosen', { count: toRemind.length })
                    : w('remind.none-chosen')}
                </span>
                {toRemind.length > 0 && (
                  <Button look="quiet" small onPress={() => setChosen(new Set())}>
                    {w('remind.clear')}
                  </Button>
                )}
              </div>
            )}
            <div className={canTick ? 'min-w-0 [--sticky-top:7.5rem]' : 'min-w-0'}>
              <DataTable
                label={w('title', { month: format.month(month, { long: true }) })}
                columns={columns}
                rows={rows}
                keyOf={(row) => row.projectCode}
                sortsHere={false}
                sort={{ column: filter.sort ?? 'code', direction: filter.direction ?? 'ascending' }}
                onSort={({ column, direction }) =>
                  set({
                    sort: column === 'code' ? undefined : column,
                    down: direction === 'descending' || undefined,
                  })
                }
                {...(canTick ? { selected: chosen, onSelect: setChosen } : {})}
                isSelectable={isWaiting}
                nameOf={(row) => w('row.name', { code: row.projectCode, name: row.name })}
                isCurrent={(row) => row.projectCode === project}
                empty={<Empty isFiltered={isFiltered(search)} onClear={clearFilters(set)} />}
              />
            </div>
            {rows.length > 0 && (
              <p className="flex flex-wrap items-center gap-4 text-muted" role="status">
                {w('shown', { shown: rows.length, all: all ?? rows.length })}
                {query.hasNextPage && (
                  <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
                    {w('more')}
                  </Button>
                )}
              </p>
            )}
          </>
        )}
      </div>
      {project && (
        <ProjectPanel
          year={year}
          month={month}
          today={me.businessDay as CalendarDate}
          projectCode={project}
          row={rows.find((row) => row.projectCode === project)}
          mayRemind={mayRemind}
          mayDecide={me.permissions.includes('monthly-reports.decide-reopening')}
          onClose={() => set({ project: undefined })}
        />
      )}
    </>
  );
}

function WindowWords({ board }: { board: Board }) {
  const w = useWords(messages);
  const format = useFormat();
  const { state, days } = board.window;
  const opens = format.date(board.window.opens as CalendarDate, { weekday: true });
  const closes = format.date(board.window.closes as CalendarDate, { weekday: true });
  if (state === 'open' && days === 1) return <strong>{w('window.last-day', { closes })}</strong>;
  if (state === 'open') return <>{w('window.open', { closes, days })}</>;
  if (state === 'not-yet') return <>{w('window.not-yet', { opens, closes, days })}</>;
  return <>{w('window.closed', { closes })}</>;
}

function Empty({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const w = useWords(messages);
  return isFiltered ? (
    <EmptyState
      title={w('empty.found')}
      icon="filter"
      action={<Button onPress={onClear}>{w('filter.clear')}</Button>}
    >
      {w('empty.found-how')}
    </EmptyState>
  ) : (
    <EmptyState title={w('empty.none')} icon="list">
      {w('empty.none-how')}
    </EmptyState>
  );
}

function MonthSelect({ year, month }: { year: string; month: Month }) {
  const w = useWords(messages);
  const format = useFormat();
  const navigate = useNavigate();
  return (
    <Select
      label={w('month.choose')}
      hideLabel
      className="w-44"
      value={month}
      onChange={(chosen) =>
        void navigate({
          to: `/${year}/monitoring/${buddhistMonthKey(chosen as Month)}`,
          search: ((before: object) => ({ ...before, project: undefined })) as never,
          resetScroll: false,
        })
      }
      choices={monthsOfFiscalYear(fiscalYearOf(month)).map((each) => ({
        key: each as string,
        word: format.month(each, { long: true }),
      }))}
    />
  );
}

function ExportButton({
  month,
  filter,
}: {
  month: Month;
  filter: ReturnType<typeof useBoardAddress>['filter'];
}) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const failureWords = useFailureWords();
  const save = useMutation({
    mutationFn: () => saveFile(workbookPath(month, filter, language)),
    onSuccess: (name) => announce(w('exported', { name })),
    onError: (error) => announce(failureWords(error), { tone: 'late' }),
  });
  return (
    <Button icon="download" isPending={save.isPending} onPress={() => save.mutate()}>
      {save.isPending ? w('exporting') : w('export')}
    </Button>
  );
}
