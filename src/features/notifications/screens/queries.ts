import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, apiClient } from '../../../platform/api-client/index.ts';
import type { NotificationRoutes } from '../routes.ts';

export const notificationApi = () => apiClient<NotificationRoutes>().api.v1;

export const unreadQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: () => answer(notificationApi().notices.unread.$get()),
  refetchInterval: 60_000,
});

export const noticesQuery = infiniteQueryOptions({
  queryKey: ['notices', 'list'],
  queryFn: ({ pageParam }) =>
    answer(notificationApi().notices.$get({ query: pageParam ? { olderThan: pageParam } : {} })),
  initialPageParam: '',
  getNextPageParam: (page: { olderThan: string | null }) => page.olderThan,
});
export type Notice = Awaited<ReturnType<NonNullable<(typeof noticesQuery)['queryFn']>>>['notices'][number];

export const mailsQuery = queryOptions({
  queryKey: ['notices', 'mails'],
  queryFn: () => answer(notificationApi()['notice-mails'].$get()),
});
export type UnsentMail = Awaited<ReturnType<NonNullable<(typeof mailsQuery)['queryFn']>>>['mails'][number];
