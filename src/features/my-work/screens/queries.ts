import { queryOptions } from '@tanstack/react-query';
import { answer, apiClient } from '../../../platform/api-client/index.ts';
import type { MyWorkRoutes } from '../routes.ts';

export const myWorkQuery = (year: string) =>
  queryOptions({
    queryKey: ['my-work', year],
    queryFn: () => answer(apiClient<MyWorkRoutes>().api.v1['my-work'].$get({ query: { fiscalYear: year } })),
    refetchOnMount: 'always',
  });
export type MyWork = Awaited<ReturnType<NonNullable<ReturnType<typeof myWorkQuery>['queryFn']>>>;
export type WorkItem = MyWork['items'][number];
