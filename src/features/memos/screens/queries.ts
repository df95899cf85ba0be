import { queryOptions, useQuery } from '@tanstack/react-query';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Answer, answer, apiClient, apiFetch } from '../../../platform/api-client/index.ts';
import { type GrantedPermission, isGranted } from '../../permissions/rules.ts';
import type { MemoRoutes } from '../routes.ts';

export const memoApi = () => apiClient<MemoRoutes>().api.v1;
export const oneMemo = () => memoApi().memos[':memoId'];
export const memoSettingsApi = () => memoApi()['memo-settings'];

export type MemoRow = Answer<Awaited<ReturnType<ReturnType<typeof memoApi>['memos']['$get']>>>[number];
export type Memo = Answer<Awaited<ReturnType<ReturnType<typeof oneMemo>['$get']>>>;
export type MemoSettings = Answer<Awaited<ReturnType<ReturnType<typeof memoSettingsApi>['$get']>>>;

export const memoListQuery = (projectCode: string) =>
  queryOptions({
    queryKey: ['memos', projectCode],
    queryFn: (): Promise<MemoRow[]> => answer(memoApi().memos.$get({ query: { projectCode } })),
  });

export const memoQuery = (memoId: string) =>
  queryOptions({
    queryKey: ['memo', memoId],
    queryFn: (): Promise<Memo> => answer(oneMemo().$get({ param: { memoId } })),
  });

export const memoSettingsQuery = queryOptions({
  queryKey: ['memo-settings'],
  queryFn: (): Promise<MemoSettings> => answer(memoSettingsApi().$get()),
});

export const memoFile = (memoId: string, format: 'pdf' | 'word') => `/api/v1/memos/${memoId}/${format}`;

/** What GET /api/v1/me answers, as far as screens here ask for it. */
type Asker = { businessDay: string; grants: GrantedPermission[] };

const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => (await answer(apiFetch('/api/v1/me') as never)) as Asker,
});

/** Whether the person who looks may do this to a memo of the unit; the server judges each request again. */
export function useMayMemo(action: 'memos.edit' | 'memos.receive-original', unitId: string): boolean {
  const { data } = useQuery(meQuery);
  return data !== undefined && isGranted(data.grants, action, { unitId });
}

/** Today, as the rules see it; null until it is known. */
export function useToday(): CalendarDate | null {
  return (useQuery(meQuery).data?.businessDay ?? null) as CalendarDate | null;
}
