import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, apiClient } from '../../../platform/api-client/index.ts';
import type { ObligationRoutes } from '../routes.ts';
import type { ObligationFilter } from '../schemas.ts';

const api = () => apiClient<ObligationRoutes>().api.v1;

/** Empty values are left out, so that the key stays short. */
const asked = (filter: ObligationFilter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as ObligationFilter;

export const obligationsQuery = (filter: ObligationFilter) =>
  infiniteQueryOptions({
    queryKey: ['obligations', asked(filter)],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api().obligations.$get(
          { query: { ...asked(filter), ...(pageParam ? { after: pageParam } : {}) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: '',
    getNextPageParam: (page: { next: string | null }) => page.next,
    placeholderData: (before) => before,
    refetchOnMount: 'always',
  });
export type Page = Awaited<ReturnType<NonNullable<ReturnType<typeof obligationsQuery>['queryFn']>>>;
export type Row = Page['rows'][number];

export const myCalendarQuery = queryOptions({
  queryKey: ['my-calendar'],
  queryFn: () => answer(api()['my-calendar'].$get()),
});
export type MyCalendar = Awaited<ReturnType<NonNullable<(typeof myCalendarQuery)['queryFn']>>>;

export const chooseReminders = (choice: MyCalendar['choice']) =>
  answer(api()['my-calendar'].reminders.$put({ json: { choice } }));
export const makeFeed = (language: 'th' | 'en') =>
  answer(api()['my-calendar'].feed.$post({ json: { language } }));
export const endFeed = () => answer(api()['my-calendar'].feed.$delete());
