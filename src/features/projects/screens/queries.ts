import { queryOptions } from '@tanstack/react-query';
import { answer, apiClient } from '../../../platform/api-client/index.ts';
import type { ProjectRoutes } from '../routes.ts';

export const projectApi = () => apiClient<ProjectRoutes>().api.v1;
export const oneProject = () => projectApi().projects[':projectCode'];

export const projectListQuery = (year: string) =>
  queryOptions({
    queryKey: ['projects', year],
    queryFn: () => answer(projectApi().projects.$get({ query: { fiscalYear: year } })),
  });
export type ProjectRow = Awaited<
  ReturnType<NonNullable<ReturnType<typeof projectListQuery>['queryFn']>>
>[number];

export const projectQuery = (projectCode: string) =>
  queryOptions({
    queryKey: ['project', projectCode],
    queryFn: () => answer(oneProject().$get({ param: { projectCode } })),
  });
export type Project = Awaited<ReturnType<NonNullable<ReturnType<typeof projectQuery>['queryFn']>>>;

export const historyQuery = (projectCode: string) =>
  queryOptions({
    queryKey: ['project', projectCode, 'history'],
    queryFn: () => answer(oneProject().history.$get({ param: { projectCode } })),
  });

export const choicesQuery = queryOptions({
  queryKey: ['project-choices'],
  queryFn: () => answer(projectApi()['project-choices'].$get()),
  staleTime: 60_000,
});
export type Choices = Awaited<ReturnType<NonNullable<(typeof choicesQuery)['queryFn']>>>;
