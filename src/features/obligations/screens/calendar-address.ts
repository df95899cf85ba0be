/** What the address of the calendar says: month, filters, the chosen day; so that it can be sent to a colleague. */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { fiscalYear, fiscalYearOf, monthsOfFiscalYear } from '../../../foundation/fiscal-year.ts';
import { buddhistMonthKey, type Month, monthOf, parseBuddhistMonthKey } from '../../../foundation/month.ts';
import {
  type ObligationScope,
  type ObligationState,
  obligationScopes,
  obligationStates,
} from '../engine/obligation.ts';

export type CalendarSearch = {
  /** Buddhist key, 2566-04. */
  month?: string;
  who?: string;
  state?: string;
  /** Gregorian, as the API writes it. */
  day?: string;
};

const oneOf = <T extends string>(list: readonly T[], text: unknown): T | undefined =>
  list.find((each) => each === text);

/** The month of today; of another year its first. */
function usualMonth(year: string, today: CalendarDate): Month {
  if (!/^2[45]\d\d$/.test(year) || fiscalYearOf(today) === Number(year)) return monthOf(today);
  return monthsOfFiscalYear(fiscalYear(Number(year)))[0] ?? monthOf(today);
}

export function useCalendarAddress(today: CalendarDate | undefined) {
  const { year = '' } = useParams({ strict: false }) as { year?: string };
  const search = useSearch({ strict: false }) as CalendarSearch;
  const navigate = useNavigate();
  const read = parseBuddhistMonthKey(String(search.month ?? ''));
  const month = read.ok ? read.value : today ? usualMonth(year, today) : null;
  const chosen = calendarDate(String(search.day ?? ''));
  const day = chosen.ok && month && monthOf(chosen.value) === month ? chosen.value : undefined;
  const set = (change: CalendarSearch) =>
    void navigate({ to: '.', search: { ...search, ...change } as never, replace: true, resetScroll: false });
  /** October lies in the next fiscal year: the address follows. */
  const goToMonth = (to: Month, toDay?: CalendarDate) =>
    void navigate({
      to: `/${fiscalYearOf(to)}/calendar`,
      search: { ...search, month: buddhistMonthKey(to), day: toDay } as never,
      resetScroll: false,
    });
  return {
    year,
    month,
    day,
    who: oneOf<ObligationScope>(obligationScopes, search.who),
    state: oneOf<ObligationState>(obligationStates, search.state),
    set,
    goToMonth,
  };
}
