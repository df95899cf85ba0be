/** What the address of the board says: filters, sort and the open project, so that it can be sent to a colleague. */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { fiscalYear, fiscalYearOf, monthsOfFiscalYear } from '../../../foundation/fiscal-year.ts';
import { addMonths, type Month, monthOf, parseBuddhistMonthKey } from '../../../foundation/month.ts';
import { type BoardSort, boardSorts } from '../board-sorts.ts';
import { type BoardState, boardStates } from '../board-state.ts';
import type { BoardQuery } from './queries.ts';

export type BoardSearch = {
  state?: string;
  unit?: string;
  programme?: string;
  behind?: boolean;
  reopening?: boolean;
  q?: string;
  sort?: string;
  down?: boolean;
  /** A number, because an address writes digits as they are only then; a code has eight of them. */
  project?: number;
};

const oneOf = <T extends string>(list: readonly T[], text: unknown): T | undefined =>
  list.find((each) => each === text);

/** The month that is being reported on a day; of another year its last month, of a coming one its first. */
export function monthToWatch(year: number, today: CalendarDate): Month {
  const months = monthsOfFiscalYear(fiscalYear(year));
  const current = addMonths(monthOf(today), -1);
  if (fiscalYearOf(current) === year) return current;
  return (fiscalYearOf(current) > year ? months.at(-1) : months[0]) as Month;
}

/** Month and filters of the address; `set` changes some of them and keeps the rest. */
export function useBoardAddress(today: CalendarDate | undefined) {
  const { year = '', monthKey } = useParams({ strict: false }) as { year?: string; monthKey?: string };
  const search = useSearch({ strict: false }) as BoardSearch;
  const navigate = useNavigate();
  const read = monthKey === undefined ? null : parseBuddhistMonthKey(monthKey);
  const isYear = /^2[45]\d\d$/.test(year);
  const month = read?.ok ? read.value : today && isYear ? monthToWatch(Number(year), today) : null;
  const filter: BoardQuery = {
    state: oneOf<BoardState>(boardStates, search.state),
    unitId: search.unit,
    programmeId: search.programme,
    behind: search.behind ? 'true' : undefined,
    reopening: search.reopening ? 'true' : undefined,
    search: search.q === undefined ? undefined : String(search.q),
    sort: oneOf<BoardSort>(boardSorts, search.sort),
    direction: search.down ? 'descending' : undefined,
  };
  const set = (change: BoardSearch, options: { push?: boolean } = {}) =>
    void navigate({
      to: '.',
      search: { ...search, ...change } as never,
      replace: !options.push,
      resetScroll: false,
    });
  return {
    year,
    /** The address names a month that cannot be read. */
    isUnreadable: read !== null && !read.ok,
    monthKey: monthKey ?? '',
    month,
    filter,
    search,
    project: search.project === undefined ? undefined : String(search.project).padStart(8, '0'),
    set,
  };
}
