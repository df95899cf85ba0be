/** What the screens of the final report ask of the API. Moments arrive as ISO texts; everything else as it is. */
import { queryOptions } from '@tanstack/react-query';
import { answer, apiFetch } from '../../../platform/api-client/index.ts';
import type { AnnexKind } from '../files/annex-kinds.ts';
import type { AddedFile } from '../files/report-files.ts';
import type { FinalReportView } from '../reading/find-final-report.ts';
import type { SavedWriting } from '../saving/save-writing.ts';
import type { RichDoc } from '../writing/rich-text.ts';

/** A value as JSON brings it: moments are texts; a brand stays what it is. */
type Wire<T> = T extends Date
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Wire<Item>[]
      : { [Key in keyof T]: Wire<T[Key]> };

/** Facts and writing hold no moments. */
export type ReportOnScreen = Wire<Omit<FinalReportView, 'facts' | 'writing'>> &
  Pick<FinalReportView, 'facts' | 'writing'>;

const pathOf = (projectCode: string): string => `/api/v1/projects/${projectCode}/final-report`;

const json = async <T>(path: string, init?: RequestInit): Promise<T> =>
  (await answer(apiFetch(path, init))) as unknown as T;

const send = <T>(method: string, path: string, body: unknown, key?: string): Promise<T> =>
  json<T>(path, {
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...(key ? { 'Idempotency-Key': key } : {}) },
  });

export const fetchReport = (projectCode: string, signal?: AbortSignal): Promise<ReportOnScreen> =>
  json(pathOf(projectCode), signal ? { signal } : {});

/** Read anew at each visit: what is typed begins from what stands, never from what stood. */
export const finalReportQuery = (projectCode: string) =>
  queryOptions({
    queryKey: ['final-report', projectCode],
    queryFn: ({ signal }) => fetchReport(projectCode, signal),
    gcTime: 0,
  });

export type PlaceToSave = { place: string; version: number; content: unknown };

export const savePlaces = (projectCode: string, changes: readonly PlaceToSave[], key: string) =>
  send<Omit<SavedWriting, 'savedAt'> & { savedAt: string }>('PATCH', pathOf(projectCode), { changes }, key);

export const countSummary = (projectCode: string, summary: RichDoc) =>
  send<{ pages: number; limit: number }>('POST', `${pathOf(projectCode)}/summary-pages`, { summary });

export const completeReport = (projectCode: string) =>
  send<{ revision: number; pages: number }>('POST', `${pathOf(projectCode)}/completion`, {});

export const reopenReport = (projectCode: string, reason: string) =>
  send<{ revision: number }>('POST', `${pathOf(projectCode)}/reopening`, { reason });

export function addFile(projectCode: string, kind: 'picture' | AnnexKind, file: File): Promise<AddedFile> {
  const body = new FormData();
  body.set('kind', kind);
  body.set('file', file);
  return json(`${pathOf(projectCode)}/files`, { method: 'POST', body });
}

export const addEvidence = (projectCode: string, fileId: string) =>
  send<AddedFile>('POST', `${pathOf(projectCode)}/evidence-pictures`, { fileId });

export const removeFile = (projectCode: string, fileId: string) =>
  json<{ removed: true }>(`${pathOf(projectCode)}/files/${fileId}`, { method: 'DELETE' });

export const fileAddress = (projectCode: string, fileId: string): string =>
  `${pathOf(projectCode)}/files/${fileId}`;

export const paperAddress = (projectCode: string, format: 'pdf' | 'word', revision?: number): string =>
  `${pathOf(projectCode)}/paper?format=${format}${revision ? `&revision=${revision}` : ''}`;
