import { queryOptions } from '@tanstack/react-query';
import { answer, apiClient } from '../../../platform/api-client/index.ts';
import type { AgencyRoutes } from '../../agencies/index.ts';
import type { PeopleRoutes } from '../routes.ts';

export const peopleApi = apiClient<PeopleRoutes>().api.v1;
export const agencyApi = apiClient<AgencyRoutes>().api.v1;

export const meOfPeople = queryOptions({ queryKey: ['me'], queryFn: () => answer(peopleApi.me.$get()) });
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => answer(peopleApi.people.$get()),
});
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: () => answer(agencyApi.units.$get()),
});
export const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: () => answer(peopleApi.account.sessions.$get()),
});
