/** What the screens of official forms ask of the API. */
import { queryOptions } from '@tanstack/react-query';
import type { DocumentDigits } from '../../../foundation/document-blocks.ts';
import type { Month } from '../../../foundation/month.ts';
import { type Answer, answer, apiClient, apiFetch } from '../../../platform/api-client/index.ts';
import type { ProjectYear } from '../../monthly-reports/index.ts';
import type { ProjectRoutes } from '../../projects/index.ts';
import type { FileFormat } from '../catalogue.ts';
import type { OfficialFormRoutes } from '../routes.ts';

const api = () => apiClient<OfficialFormRoutes>().api.v1['official-forms'];

export type FormOnList = Answer<Awaited<ReturnType<ReturnType<typeof api>['$get']>>>[number];

/** The record a form is drawn of: a project, one of its months, or one of its amendments. */
export type FormOf = { projectCode: string; month: Month | null; amendment?: number | null };

export const formsQuery = queryOptions({
  queryKey: ['official-forms'],
  queryFn: (): Promise<FormOnList[]> => answer(api().$get()),
  staleTime: 3_600_000,
});

export const documentQuery = (formId: string, of: FormOf, digits: DocumentDigits) =>
  queryOptions({
    queryKey: ['official-forms', formId, of.projectCode, of.month, digits, of.amendment ?? null],
    queryFn: () =>
      answer(
        api()[':formId'].document.$get({
          param: { formId },
          query: {
            project: of.projectCode,
            digits,
            ...(of.month && { month: of.month }),
            ...(of.amendment && { amendment: String(of.amendment) }),
          },
        }),
      ),
    // A plan or draft may have changed since it was last looked at.
    staleTime: 0,
    // Other digits of the same paper: the old ones stay until the new ones are there.
    placeholderData: (previous, query) =>
      query?.queryKey[1] === formId && query.queryKey[3] === of.month ? previous : undefined,
  });
export type FormOnScreen = Awaited<ReturnType<NonNullable<ReturnType<typeof documentQuery>['queryFn']>>>;

export function filePath(formId: string, of: FormOf, format: FileFormat, digits: DocumentDigits): string {
  const query = new URLSearchParams({ project: of.projectCode, format, digits });
  if (of.month) query.set('month', of.month);
  if (of.amendment) query.set('amendment', String(of.amendment));
  return `/api/v1/official-forms/${formId}/file?${query}`;
}

export const storedPath = (of: FormOf, fileId: string): string =>
  `/api/v1/projects/${of.projectCode}/reports/${of.month}/files/${fileId}`;

export const projectsQuery = (year: string) =>
  queryOptions({
    queryKey: ['projects', year],
    queryFn: () => answer(apiClient<ProjectRoutes>().api.v1.projects.$get({ query: { fiscalYear: year } })),
  });

/** The months of a project with the state of their reports; refused while the project has no plan in force. */
export const projectMonthsQuery = (projectCode: string) =>
  queryOptions({
    queryKey: ['monthly-reports', 'project', projectCode],
    queryFn: async ({ signal }) =>
      (await answer(apiFetch(`/api/v1/projects/${projectCode}/reports`, { signal }))) as unknown as Pick<
        ProjectYear,
        'months' | 'reportedUntil'
      >,
    enabled: projectCode !== '',
  });
