import { queryOptions } from '@tanstack/react-query';
import { answer, apiClient, apiFetch } from '../../../platform/api-client/index.ts';
import type { AgencyRoutes } from '../routes.ts';

export const unitsApi = apiClient<AgencyRoutes>().api.v1;
export const unitTreeQuery = queryOptions({
  queryKey: ['units'],
  queryFn: () => answer(unitsApi.units.$get()),
});

/** Names to choose heads from; empty for those who may not see people. */
export const personNamesQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async () => (await answer(apiFetch('/api/v1/people') as never)) as PersonName[],
});
export type PersonName = { personId: string; displayName: string; active: boolean };
