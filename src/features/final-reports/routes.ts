import { createRoute, z } from '@hono/zod-openapi';
import { accepted } from '../../foundation/refusal.ts';
import { countPages, renderPdf, renderWord } from '../../platform/documents/index.ts';
import { mediaTypeOf } from '../../platform/files/index.ts';
import { answers, createApi, fileResponse, json, jsonBody, refusals } from '../../platform/http/index.ts';
import { type ActionName, act, askFirst, type FeatureDependencies, perform } from '../permissions/index.ts';
import { SUMMARY_PAGES } from './checks/gaps.ts';
import {
  completeReport,
  drawCompletion,
  findReportToComplete,
  reopenReport,
} from './completing/complete-report.ts';
import { findDocument, findStoredPaper, findSummaryDocument } from './completing/papers.ts';
import { judgeFile, judgePicture, prepareFile } from './files/judge-file.ts';
import {
  addEvidencePicture,
  addFile,
  findEvidencePicture,
  findReportFile,
  removeFile,
} from './files/report-files.ts';
import { findFinalReport } from './reading/find-final-report.ts';
import {
  addedFileSchema,
  completedSchema,
  evidenceSchema,
  fileParam,
  finalReportSchema,
  pagesSchema,
  paperQuery,
  projectParam,
  reasonSchema,
  savedSchema,
  saveSchema,
  summarySchema,
  uploadSchema,
} from './route-schemas.ts';
import { saveWriting } from './saving/save-writing.ts';

const base = '/api/v1/projects/{projectCode}/final-report' as const;
const fileAnswer = { 200: { description: 'The file' }, ...refusals };
const action = (name: ActionName) => ({ 'x-action': name, tags: ['final-reports'] });

const viewRoute = createRoute({
  method: 'get',
  path: base,
  summary: 'The final report (สสว.300): what is known, what is written, what is missing',
  ...action('final-reports.view'),
  request: { params: projectParam },
  responses: answers('The report', finalReportSchema),
});
const saveRoute = createRoute({
  method: 'patch',
  path: base,
  summary: 'Save places while they are typed; a place that moved on meanwhile is refused',
  ...action('final-reports.write'),
  request: { params: projectParam, body: jsonBody(saveSchema) },
  responses: answers('The new versions', savedSchema),
});
const pagesRoute = createRoute({
  method: 'post',
  path: `${base}/summary-pages`,
  summary: 'How many pages an executive summary takes as rendered; keeps nothing',
  ...action('final-reports.view'),
  request: { params: projectParam, body: jsonBody(summarySchema) },
  responses: answers('Pages and the limit', pagesSchema),
});
const completeRoute = createRoute({
  method: 'post',
  path: `${base}/completion`,
  summary: 'Complete the report: freezes it with its PDF and its Word file',
  ...action('final-reports.complete'),
  request: { params: projectParam },
  responses: answers('The completed revision', completedSchema),
});
const reopenRoute = createRoute({
  method: 'post',
  path: `${base}/reopening`,
  summary: 'Reopen a completed report for correction, with the reason',
  ...action('final-reports.reopen'),
  request: { params: projectParam, body: jsonBody(reasonSchema) },
  responses: answers('The new revision', z.object({ revision: z.number() })),
});
const paperRoute = createRoute({
  method: 'get',
  path: `${base}/paper`,
  summary: 'The report as PDF or Word: drawn now, or a completed revision as it was stored',
  ...action('final-reports.download'),
  request: { params: projectParam, query: paperQuery },
  responses: fileAnswer,
});
const addRoute = createRoute({
  method: 'post',
  path: `${base}/files`,
  summary: 'Add a picture for the text, or an annex',
  ...action('final-reports.attach'),
  request: {
    params: projectParam,
    body: { content: { 'multipart/form-data': { schema: uploadSchema } }, required: true },
  },
  responses: answers('The stored file', addedFileSchema),
});
const evidenceRoute = createRoute({
  method: 'post',
  path: `${base}/evidence-pictures`,
  summary: 'Take a picture of the monthly evidence into the report',
  ...action('final-reports.attach'),
  request: { params: projectParam, body: jsonBody(evidenceSchema) },
  responses: answers('The file', addedFileSchema),
});
const removeRoute = createRoute({
  method: 'delete',
  path: `${base}/files/{fileId}`,
  summary: 'Take a picture or an annex off the report',
  ...action('final-reports.attach'),
  request: { params: fileParam },
  responses: answers('Removed', z.object({ removed: z.literal(true) })),
});
const downloadRoute = createRoute({
  method: 'get',
  path: `${base}/files/{fileId}`,
  summary: 'A picture or an annex of the report',
  ...action('final-reports.download'),
  request: { params: fileParam },
  responses: fileAnswer,
});

const PAPERS = {
  pdf: { ending: 'pdf', mediaType: 'application/pdf', render: renderPdf },
  word: {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: renderWord,
  },
} as const;

export function finalReportRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(viewRoute, (c) => act(c, deps, (ctx) => findFinalReport(ctx, c.req.valid('param').projectCode)))
    .openapi(saveRoute, (c) => {
      const { changes } = c.req.valid('json');
      return act(c, deps, (ctx) => saveWriting(ctx, c.req.valid('param').projectCode, changes));
    })
    .openapi(pagesRoute, async (c) => {
      const { summary } = c.req.valid('json');
      const document = await perform(c, deps, (ctx) =>
        findSummaryDocument(ctx, deps.files, c.req.valid('param').projectCode, summary),
      );
      return json(c, { pages: await countPages(document), limit: SUMMARY_PAGES });
    })
    .openapi(completeRoute, async (c) => {
      const { projectCode } = c.req.valid('param');
      const found = await askFirst(c, deps, (ctx) => findReportToComplete(ctx, deps.files, projectCode));
      const drawn = accepted(await drawCompletion(found));
      return act(c, deps, (ctx) => completeReport(ctx, deps.files, projectCode, drawn));
    })
    .openapi(reopenRoute, (c) => {
      const { reason } = c.req.valid('json');
      return act(c, deps, (ctx) => reopenReport(ctx, c.req.valid('param').projectCode, reason));
    })
    .openapi(paperRoute, async (c) => {
      const { projectCode } = c.req.valid('param');
      const { format, revision } = c.req.valid('query');
      const { ending, mediaType, render } = PAPERS[format];
      const name = `สสว.300 ${projectCode}${revision ? ` ฉบับที่ ${revision}` : ''}.${ending}`;
      if (revision !== undefined) {
        const of = { projectCode, revision, format };
        const bytes = await perform(c, deps, (ctx) => findStoredPaper(ctx, deps.files, of));
        return fileResponse(c, { name, mediaType, bytes });
      }
      const { document } = await perform(c, deps, (ctx) => findDocument(ctx, deps.files, projectCode));
      return fileResponse(c, { name, mediaType, bytes: await render(document) });
    })
    .openapi(addRoute, async (c) => {
      const { file, kind } = c.req.valid('form');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const sent = { name: file.name, bytes, mediaType: mediaTypeOf(bytes) };
      const { projectCode } = c.req.valid('param');
      // The scanner and the typesetter take their time: outside any transaction, once the file may be added.
      await askFirst(c, deps, (ctx) => judgeFile(ctx, projectCode, kind, sent));
      const prepared = accepted(await prepareFile(deps.files, kind, sent));
      return act(c, deps, (ctx) => addFile(ctx, deps.files, projectCode, kind, prepared));
    })
    .openapi(evidenceRoute, async (c) => {
      const { fileId } = c.req.valid('json');
      const { projectCode } = c.req.valid('param');
      const file = await askFirst(c, deps, (ctx) =>
        findEvidencePicture(ctx, deps.files, projectCode, fileId),
      );
      const picture = accepted(await judgePicture(file.name, await deps.files.read(file)));
      return act(c, deps, (ctx) => addEvidencePicture(ctx, deps.files, projectCode, fileId, picture));
    })
    .openapi(removeRoute, (c) => {
      const { projectCode, fileId } = c.req.valid('param');
      return act(c, deps, (ctx) => removeFile(ctx, projectCode, fileId));
    })
    .openapi(downloadRoute, async (c) => {
      const { projectCode, fileId } = c.req.valid('param');
      const file = await perform(c, deps, (ctx) => findReportFile(ctx, deps.files, projectCode, fileId));
      const { name, mediaType } = file;
      return fileResponse(c, { name, mediaType, bytes: await deps.files.read(file) });
    });
}
export type FinalReportRoutes = ReturnType<typeof finalReportRoutes>;
