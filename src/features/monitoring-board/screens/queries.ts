import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Month } from '../../../foundation/month.ts';
import { answer, apiClient } from '../../../platform/api-client/index.ts';
import type { MonitoringBoardRoutes } from '../routes.ts';
import type { BoardFilter } from '../schemas.ts';

const api = () => apiClient<MonitoringBoardRoutes>().api.v1['monitoring-board'];

export type BoardQuery = Partial<Omit<BoardFilter, 'month'>>;

/** Empty values are left out, so that the address and the key stay short. */
const asked = (month: Month, filter: BoardQuery) =>
  Object.fromEntries(Object.entries({ month, ...filter }).filter(([, value]) => value)) as {
    month: string;
  } & BoardQuery;

export const boardQuery = (month: Month, filter: BoardQuery) =>
  infiniteQueryOptions({
    queryKey: ['monitoring-board', month, asked(month, filter)],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api().$get(
          { query: { ...asked(month, filter), ...(pageParam ? { after: pageParam } : {}) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: '',
    getNextPageParam: (page: { next: string | null }) => page.next,
    placeholderData: (before) => before,
  });
export type Board = Awaited<ReturnType<NonNullable<ReturnType<typeof boardQuery>['queryFn']>>>;
export type BoardRow = Board['rows'][number];

export const boardChoicesQuery = (year: string) =>
  queryOptions({
    queryKey: ['monitoring-board', 'choices', year],
    queryFn: () => answer(api().choices.$get({ query: { fiscalYear: year } })),
    staleTime: 60_000,
  });

export const remindProjects = (month: Month, projectCodes: string[], again: boolean) =>
  answer(api().reminders.$post({ json: { month, projectCodes, again } }));
export type Reminded = Awaited<ReturnType<typeof remindProjects>>;

export function workbookPath(month: Month, filter: BoardQuery, language: 'th' | 'en'): string {
  const query = new URLSearchParams({ ...asked(month, filter), language } as Record<string, string>);
  return `/api/v1/monitoring-board/workbook?${query}`;
}
