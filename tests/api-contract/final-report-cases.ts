import { formOf, PNG } from './asking.ts';
import type { Ground } from './ground.ts';
import { type RouteCase, type RouteCases, UNKNOWN_ID } from './route-request.ts';

const unit = { about: 'unit' as const };
const report = ({ reporting }: Ground): string => `/api/v1/projects/${reporting.code}/final-report`;
const summary = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'บทสรุปผู้บริหาร' }] }],
};
const reading = (rest: string, answers?: string): RouteCase => ({
  ...unit,
  request: (ground) => ({ path: `${report(ground)}${rest}` }),
  ...(answers ? { answers } : {}),
});
const sending = (rest: string, json: unknown, answers?: string): RouteCase => ({
  ...unit,
  request: (ground) => ({ path: `${report(ground)}${rest}`, json }),
  ...(answers ? { answers } : {}),
});
const base = '/api/v1/projects/{projectCode}/final-report';

/** The final report of a project (สสว.300). Nobody has begun it. */
export const finalReportCases: RouteCases = {
  [`GET ${base}`]: reading(''),
  [`PATCH ${base}`]: sending('', { changes: [{ place: 'summary', version: 0, content: summary }] }),
  [`POST ${base}/summary-pages`]: sending('/summary-pages', { summary }),
  [`POST ${base}/completion`]: sending('/completion', {}, 'final-report-not-begun'),
  [`POST ${base}/reopening`]: sending('/reopening', { reason: 'ตัวเลขผิด' }, 'final-report-still-written'),
  [`GET ${base}/paper`]: reading('/paper?format=pdf'),
  [`POST ${base}/files`]: {
    ...unit,
    request: (ground) => ({
      path: `${report(ground)}/files`,
      form: formOf({ kind: 'picture', file: { name: 'ภาพ.png', bytes: PNG } }),
    }),
  },
  [`POST ${base}/evidence-pictures`]: sending(
    '/evidence-pictures',
    { fileId: UNKNOWN_ID },
    'final-report-file-not-found',
  ),
  [`DELETE ${base}/files/{fileId}`]: reading(`/files/${UNKNOWN_ID}`, 'final-report-file-not-found'),
  [`GET ${base}/files/{fileId}`]: reading(`/files/${UNKNOWN_ID}`, 'final-report-file-not-found'),
};
