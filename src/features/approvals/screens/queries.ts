import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, apiClient, apiFetch } from '../../../platform/api-client/index.ts';
import type { ApprovalRoutes } from '../routes.ts';

export const approvalApi = () => apiClient<ApprovalRoutes>().api.v1;

export const inboxQuery = infiniteQueryOptions({
  queryKey: ['approvals', 'inbox'],
  queryFn: ({ pageParam }) =>
    answer(approvalApi().approvals.$get({ query: pageParam ? { after: pageParam } : {} })),
  initialPageParam: '',
  getNextPageParam: (page: { after: string | null }) => page.after,
});
export type InboxItem = Awaited<ReturnType<NonNullable<(typeof inboxQuery)['queryFn']>>>['requests'][number];

export const requestQuery = (requestId: string) =>
  queryOptions({
    queryKey: ['approvals', 'request', requestId],
    queryFn: () => answer(approvalApi().approvals[':requestId'].$get({ param: { requestId } })),
  });
export type RequestOnScreen = Awaited<ReturnType<NonNullable<ReturnType<typeof requestQuery>['queryFn']>>>;
export type StepOnScreen = RequestOnScreen['steps'][number];
export type DecisionOnScreen = RequestOnScreen['decisions'][number];

export const projectRequestsQuery = (projectCode: string) =>
  queryOptions({
    queryKey: ['approvals', 'project', projectCode],
    queryFn: () => answer(approvalApi().projects[':projectCode'].approvals.$get({ param: { projectCode } })),
  });

export const chainsQuery = queryOptions({
  queryKey: ['approvals', 'chains'],
  queryFn: () => answer(approvalApi()['approval-chains'].$get()),
});
export const delegationsQuery = queryOptions({
  queryKey: ['approvals', 'delegations'],
  queryFn: () => answer(approvalApi()['approval-delegations'].$get()),
});
export const everyDelegationQuery = queryOptions({
  queryKey: ['approvals', 'delegations', 'everybody'],
  queryFn: () => answer(approvalApi()['approval-delegations'].everybody.$get()),
});

/** Who looks, as the frame has asked already. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () =>
    (await answer(apiFetch('/api/v1/me') as never)) as {
      permissions: string[];
      businessDay: string;
      person: { personId: string } | null;
    },
});
