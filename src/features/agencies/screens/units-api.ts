import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, apiClient, apiFetch } from '../../../platform/api-client/index.ts';
import type { ActionName } from '../../permissions/rules.ts';
import type { AgencyRoutes } from '../routes.ts';

export const unitsApi = apiClient<AgencyRoutes>().api.v1;
export const agencyQuery = queryOptions({
  queryKey: ['agency'],
  queryFn: () => answer(unitsApi.agency.$get()),
});
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

/** Whether the person who looks has the permission, as /api/v1/me says; the server judges each request again. */
export function useMay(action: ActionName): boolean {
  const me = useQuery({
    queryKey: ['me'],
    queryFn: async () => (await answer(apiFetch('/api/v1/me') as never)) as { permissions: string[] },
  });
  return me.data?.permissions.includes(action) ?? false;
}
