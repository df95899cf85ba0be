import { queryOptions } from '@tanstack/react-query';
import { type Answer, answer, apiClient } from '../../../platform/api-client/index.ts';
import type { DemonstrationRoutes } from '../routes.ts';

export const demonstrationApi = () => apiClient<DemonstrationRoutes>().api.v1.demonstration;

export type Demonstration = Answer<Awaited<ReturnType<ReturnType<typeof demonstrationApi>['$get']>>>;

export const demonstrationQuery = queryOptions({
  queryKey: ['demonstration'],
  queryFn: (): Promise<Demonstration> => answer(demonstrationApi().$get()),
  staleTime: 60_000,
});
