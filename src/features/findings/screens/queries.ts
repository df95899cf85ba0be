import { queryOptions } from '@tanstack/react-query';
import { type Answer, answer, apiClient } from '../../../platform/api-client/index.ts';
import type { FindingRoutes } from '../routes.ts';

export const findingApi = () => apiClient<FindingRoutes>().api.v1.findings;

export type Finding = Answer<Awaited<ReturnType<ReturnType<typeof findingApi>['$get']>>>[number];

export const findingsQuery = (year: string) =>
  queryOptions({
    queryKey: ['findings', year],
    queryFn: (): Promise<Finding[]> => answer(findingApi().$get({ query: { fiscalYear: year } })),
  });
