import { queryOptions } from '@tanstack/react-query';
import { answer, apiClient } from '../../../platform/api-client/index.ts';
import type { AllocationRoutes } from '../allocation-routes.ts';
import type { ProjectFileRoutes } from '../file-routes.ts';
import type { OpeningRoutes } from '../opening-routes.ts';
import type { ProjectRoutes } from '../routes.ts';

export const projectApi = () => apiClient<ProjectRoutes>().api.v1;
export const oneProject = () => projectApi().projects[':projectCode'];

export const openingOf = () => apiClient<OpeningRoutes>().api.v1.projects[':projectCode'];
export const allocationApi = () => apiClient<AllocationRoutes>().api.v1.allocations;

export const openingQuery = (projectCode: string) =>
  queryOptions({
    queryKey: ['project', projectCode, 'opening'],
    queryFn: () => answer(openingOf().opening.$get({ param: { projectCode } })),
  });
export type Opening = Awaited<ReturnType<NonNullable<ReturnType<typeof openingQuery>['queryFn']>>>;

export const allocationsQuery = (year: string) =>
  queryOptions({
    queryKey: ['allocations', year],
    queryFn: () => answer(allocationApi().$get({ query: { fiscalYear: year } })),
  });
export type AllocationRow = Awaited<
  ReturnType<NonNullable<ReturnType<typeof allocationsQuery>['queryFn']>>
>['allocations'][number];

/** Files of one project. */
export const projectFiles = () =>
  apiClient<ProjectFileRoutes>().api.v1.projects[':projectCode'].files[':fileId'];
export const fileAddress = (projectCode: string, fileId: string) =>
  `/api/v1/projects/${projectCode}/files/${fileId}`;

export const filePreviewQuery = (projectCode: string, fileId: string) =>
  queryOptions({
    queryKey: ['project', projectCode, 'file-preview', fileId],
    queryFn: () => answer(projectFiles().preview.$get({ param: { projectCode, fileId } })),
    staleTime: 60_000,
  });

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

export type FileOfProject = Project['files'][number];

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
