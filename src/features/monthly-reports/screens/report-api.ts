/** What the screens of monthly reports ask of the API. Moments arrive as ISO texts; everything else as it is. */
import { queryOptions } from '@tanstack/react-query';
import type { Month } from '../../../foundation/month.ts';
import { answer, answerFile, apiFetch } from '../../../platform/api-client/index.ts';
import type { OfferedMemo } from '../../memos/index.ts';
import type {
  NamedDifference,
  ProjectYear,
  ReopeningRequest,
  ReportSnapshot,
  ReportView,
  RevisionHead,
  UploadMode,
  UploadPreview,
} from '../reading/report-views.ts';
import type { DecidedReopening } from '../reopening/decide-reopening.ts';
import type { SavedReport } from '../saving/save-report.ts';
import type { RequestReopening } from '../schemas.ts';
import type { SubmittedReport } from '../submission/submit-report.ts';
import type { ReportMonths } from '../window/list-report-months.ts';
import { type Cells, changesOf } from './saving/cells.ts';

/** A value as JSON brings it: moments are texts, branded texts and numbers stay what they are. */
export type Wire<T> = T extends Date
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Wire<Item>[]
      : { [Key in keyof T]: Wire<T[Key]> };

export type ReportOnScreen = Wire<ReportView>;
export type ReopeningOnScreen = Wire<ReopeningRequest>;
export type RevisionOnScreen = Wire<RevisionHead>;

const json = async <T>(path: string, init?: RequestInit) =>
  (await answer(apiFetch(`/api/v1${path}`, init))) as unknown as Wire<T>;

const write = <T>(method: 'PATCH' | 'POST' | 'PUT', path: string, body: unknown, key?: string) =>
  json<T>(path, {
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...(key ? { 'Idempotency-Key': key } : {}) },
  });

const reportPath = (projectCode: string, month: Month) => `/projects/${projectCode}/reports/${month}`;

export const fetchReport = (projectCode: string, month: Month, signal?: AbortSignal) =>
  json<ReportView>(reportPath(projectCode, month), { signal });

/** Read anew at each visit: what was typed begins from what stands, never from what stood. */
export const reportQuery = (projectCode: string, month: Month) =>
  queryOptions({
    queryKey: ['monthly-report', projectCode, month],
    queryFn: ({ signal }) => fetchReport(projectCode, month, signal),
    gcTime: 0,
  });

export const projectYearQuery = (projectCode: string) =>
  queryOptions({
    queryKey: ['monthly-reports', 'project', projectCode],
    queryFn: ({ signal }) => json<ProjectYear>(`/projects/${projectCode}/reports`, { signal }),
  });

export const reportMonthsQuery = (year: string) =>
  queryOptions({
    queryKey: ['monthly-reports', 'months', year],
    queryFn: ({ signal }) =>
      json<ReportMonths>(`/reports?fiscalYear=${encodeURIComponent(year)}`, { signal }),
  });

export const saveReport = (
  projectCode: string,
  month: Month,
  request: { version: number; cells: Cells; key: string },
) =>
  write<SavedReport>(
    'PATCH',
    reportPath(projectCode, month),
    { version: request.version, ...changesOf(request.cells) },
    request.key,
  );

export const submitReport = (projectCode: string, month: Month, version: number) =>
  write<SubmittedReport>('POST', `${reportPath(projectCode, month)}/submission`, { version });

export const pullBackReport = (
  projectCode: string,
  month: Month,
  input: { version: number; reason: string },
) =>
  write<{ revision: number; version: number }>('POST', `${reportPath(projectCode, month)}/pull-back`, input);

/** The memo that would go with a request for this reason. */
export const offerReopeningMemo = (projectCode: string, month: Month, reason: string) =>
  write<OfferedMemo>('POST', `${reportPath(projectCode, month)}/reopenings/memo`, { reason });

export const requestReopening = (projectCode: string, month: Month, request: RequestReopening) =>
  write<{ reopeningId: string; version: number }>(
    'POST',
    `${reportPath(projectCode, month)}/reopenings`,
    request,
  );

export const withdrawReopening = (reopeningId: string, version: number) =>
  write<{ version: number }>('POST', `/reopenings/${reopeningId}/withdrawal`, { version });

export const decideReopening = (reopeningId: string, decision: Record<string, unknown>) =>
  write<DecidedReopening>('POST', `/reopenings/${reopeningId}/decision`, decision);

export const reopeningsQuery = (state: ReopeningRequest['state']) =>
  queryOptions({
    queryKey: ['reopenings', state],
    queryFn: async ({ signal }) =>
      (await json<{ reopenings: ReopeningRequest[] }>(`/reopenings?state=${state}`, { signal })).reopenings,
  });

export const revisionQuery = (projectCode: string, month: Month, revision: number) =>
  queryOptions({
    queryKey: ['monthly-report', projectCode, month, 'revision', revision],
    queryFn: ({ signal }) =>
      json<{ revision: RevisionHead; snapshot: ReportSnapshot }>(
        `${reportPath(projectCode, month)}/revisions/${revision}`,
        { signal },
      ),
  });

export const differencesQuery = (projectCode: string, month: Month, from: number, to: number) =>
  queryOptions({
    queryKey: ['monthly-report', projectCode, month, 'differences', from, to],
    queryFn: ({ signal }) =>
      json<{ from: RevisionHead; to: RevisionHead; differences: NamedDifference[] }>(
        `${reportPath(projectCode, month)}/revisions/${from}/differences?to=${to}`,
        { signal },
      ),
  });

const filled = (file: File, more: Record<string, string> = {}) => {
  const form = new FormData();
  form.set('file', file);
  for (const [name, value] of Object.entries(more)) form.set(name, value);
  return { method: 'POST', body: form };
};

/** What a filled-in workbook would change; takes nothing. */
export const previewWorkbook = (projectCode: string, month: Month, file: File) =>
  json<UploadPreview>(`${reportPath(projectCode, month)}/workbook/preview`, filled(file));

export const takeWorkbook = (
  projectCode: string,
  month: Month,
  file: File,
  shown: { mode: UploadMode; sha256: string; version: number },
) =>
  json<SavedReport & { takenCells: number }>(
    `${reportPath(projectCode, month)}/workbook`,
    filled(file, { mode: shown.mode, sha256: shown.sha256, version: String(shown.version) }),
  );

export const attachEvidence = (projectCode: string, month: Month, file: File) =>
  json<{ fileId: string; sha256: string }>(`${reportPath(projectCode, month)}/files`, filled(file));

export const removeEvidence = (projectCode: string, month: Month, fileId: string) =>
  json<{ removed: true }>(reportFilePath(projectCode, month, fileId), { method: 'DELETE' });

export const workbookPath = (projectCode: string, month: Month) =>
  `${reportPath(projectCode, month)}/workbook`;
export const reportFilePath = (projectCode: string, month: Month, fileId: string) =>
  `${reportPath(projectCode, month)}/files/${fileId}`;

/** Hands a file of the API to the browser's downloads. */
export async function downloadFile(path: string): Promise<void> {
  const { name, bytes } = await answerFile(apiFetch(`/api/v1${path}`, { headers: { Accept: '*/*' } }));
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
