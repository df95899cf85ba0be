import { queryOptions } from '@tanstack/react-query';
import { answer, apiClient } from '../../../platform/api-client/index.ts';
import type { PlanRoutes } from '../routes.ts';

export const planApi = () => apiClient<PlanRoutes>().api.v1;

export const programmesQuery = (year: string) =>
  queryOptions({
    queryKey: ['programmes', year],
    queryFn: () => answer(planApi().programmes.$get({ query: { fiscalYear: year } })),
  });

export const planNodesQuery = queryOptions({
  queryKey: ['plan-nodes'],
  queryFn: () => answer(planApi()['plan-nodes'].$get()),
  staleTime: 300_000,
});
