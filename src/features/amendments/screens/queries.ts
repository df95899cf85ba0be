/** What the screens of amendments ask of the API. */
import { queryOptions } from '@tanstack/react-query';
import { type Answer, answer, apiClient } from '../../../platform/api-client/index.ts';
import type { AmendmentRoutes } from '../routes.ts';

const api = () => apiClient<AmendmentRoutes>().api.v1;
export const amendmentsOf = () => api().projects[':projectCode'].amendments;
export const oneAmendment = () => amendmentsOf()[':number'];
export const boardApi = () => api()['board-meetings'];
export const itemApi = () => api()['agenda-items'][':itemId'];

export type AmendmentKey = { projectCode: string; number: string };

export const amendmentsQuery = (projectCode: string) =>
  queryOptions({
    queryKey: ['amendments', projectCode],
    queryFn: () => answer(amendmentsOf().$get({ param: { projectCode } })),
  });
export type AmendmentList = Awaited<ReturnType<NonNullable<ReturnType<typeof amendmentsQuery>['queryFn']>>>;
export type AmendmentRow = AmendmentList['amendments'][number];

export const amendmentQuery = (key: AmendmentKey) =>
  queryOptions({
    queryKey: ['amendments', key.projectCode, key.number],
    queryFn: () => answer(oneAmendment().$get({ param: key })),
  });
export type Amendment = Answer<Awaited<ReturnType<ReturnType<typeof oneAmendment>['$get']>>>;

export const comparisonQuery = (projectCode: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['plan-comparison', projectCode, from, to],
    queryFn: () =>
      answer(
        api().projects[':projectCode']['plan-comparison'].$get({
          param: { projectCode },
          query: { from: String(from), to: String(to) },
        }),
      ),
    staleTime: 60_000,
  });

export const boardQuery = (year: string) =>
  queryOptions({
    queryKey: ['board', year],
    queryFn: () => answer(boardApi().$get({ query: { fiscalYear: year } })),
  });
export type Board = Awaited<ReturnType<NonNullable<ReturnType<typeof boardQuery>['queryFn']>>>;
export type Meeting = Board['meetings'][number];
export type AgendaItem = Meeting['items'][number];

export const paperAddress = ({ projectCode, number }: AmendmentKey, fileId: string) =>
  `/api/v1/projects/${projectCode}/amendments/${number}/papers/${fileId}`;
export const minutesAddress = (meetingId: string) => `/api/v1/board-meetings/${meetingId}/minutes`;
