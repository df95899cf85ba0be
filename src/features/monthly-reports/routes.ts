import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Month, parseMonth } from '../../foundation/month.ts';
import { accepted, RefusalError, type Result } from '../../foundation/refusal.ts';
import { mediaTypeOf } from '../../platform/files/index.ts';
import { createApi, json as jsonAnswer, refusals } from '../../platform/http/index.ts';
import { readWorkbook, writeWorkbook } from '../../platform/spreadsheets/index.ts';
import {
  type ActionContext,
  type ActionName,
  act,
  type FeatureDependencies,
  perform,
  requestIdOf,
  runAction,
  signedInOf,
} from '../permissions/index.ts';
import { attachEvidence, findReportFile, removeEvidence } from './attach-evidence.ts';
import { decideReopening } from './decide-reopening.ts';
import { findProjectYear, findReport } from './find-report.ts';
import { findDifferences, findFormFacts, findSubmittedRevision } from './find-revision.ts';
import { listWaitingReopenings } from './list-reopenings.ts';
import { pullBackReport } from './pull-back-report.ts';
import { reportWorkbook } from './report-workbook.ts';
import { requestReopening, withdrawReopening } from './request-reopening.ts';
import {
  decidedSchema,
  differencesSchema,
  previewSchema,
  reopeningListSchema,
  reportViewSchema,
  revisionSchema,
  savedSchema,
  submittedSchema,
  yearSchema,
} from './response-schemas.ts';
import { saveReport } from './save-report.ts';
import {
  decideReopeningSchema,
  projectCodeParam,
  pullBackSchema,
  reportVersion,
  requestReopeningSchema,
  saveReportSchema,
  submitReportSchema,
  withdrawReopeningSchema,
} from './schemas.ts';
import { submitReport } from './submit-report.ts';
import { hashOf, mayUpload, previewUpload, takeUpload } from './upload-report.ts';

const answers = <S extends z.ZodType>(description: string, schema: S) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...refusals,
});
const fileAnswer = { 200: { description: 'The file' }, ...refusals };
const body = <S extends z.ZodType>(schema: S) => ({ content: { 'application/json': { schema } } });
const form = <S extends z.ZodType>(schema: S) => ({ content: { 'multipart/form-data': { schema } } });
const action = (name: ActionName) => ({ 'x-action': name, tags: ['monthly-reports'] });

const monthKey = z
  .string()
  .refine((typed) => parseMonth(typed).ok, { params: { code: 'month-not-read' } })
  .openapi({ description: 'Gregorian month', example: '2023-03' });
const project = z.object({ projectCode: projectCodeParam });
const one = project.extend({ month: monthKey });
const numbered = one.extend({ revision: z.coerce.number().int().min(1).max(100_000) });
const fileOf = one.extend({ fileId: z.uuid() });
const reopening = z.object({ reopeningId: z.uuid() });
const binary = z.instanceof(File).openapi({ type: 'string', format: 'binary' });
const base = '/api/v1/projects/{projectCode}/reports' as const;
const report = `${base}/{month}` as const;

const yearRoute = createRoute({
  method: 'get',
  path: base,
  summary: 'The year of a project: plan and result, month by month',
  ...action('monthly-reports.view'),
  request: { params: project },
  responses: answers('Every month of the year', yearSchema),
});
const viewRoute = createRoute({
  method: 'get',
  path: report,
  summary: 'One report with its plan, past, window and what is missing',
  ...action('monthly-reports.view'),
  request: { params: one },
  responses: answers('The report', reportViewSchema),
});
const saveRoute = createRoute({
  method: 'patch',
  path: report,
  summary: 'Save changed cells while typing',
  ...action('monthly-reports.save'),
  request: { params: one, body: body(saveReportSchema) },
  responses: answers('The version that it made', savedSchema),
});
const submitRoute = createRoute({
  method: 'post',
  path: `${report}/submission`,
  summary: 'Submit the month: checks everything, freezes copy and PDF',
  ...action('monthly-reports.submit'),
  request: { params: one, body: body(submitReportSchema) },
  responses: answers('What was frozen', submittedSchema),
});
const pullBackRoute = createRoute({
  method: 'post',
  path: `${report}/pull-back`,
  summary: 'Take a submitted report back within the window, with a reason',
  ...action('monthly-reports.pull-back'),
  request: { params: one, body: body(pullBackSchema) },
  responses: answers('The new revision', z.object({ revision: z.number(), version: z.number() })),
});
const revisionRoute = createRoute({
  method: 'get',
  path: `${report}/revisions/{revision}`,
  summary: 'A submitted revision exactly as it was submitted',
  ...action('monthly-reports.view'),
  request: { params: numbered },
  responses: answers('Its frozen copy', revisionSchema),
});
const differencesRoute = createRoute({
  method: 'get',
  path: `${report}/revisions/{revision}/differences`,
  summary: 'What changed from this revision to another',
  ...action('monthly-reports.view'),
  request: { params: numbered, query: z.object({ to: z.coerce.number().int().min(1).max(100_000) }) },
  responses: answers('Cell by cell', differencesSchema),
});
const requestRoute = createRoute({
  method: 'post',
  path: `${report}/reopenings`,
  summary: 'Ask for the reopening of a closed month',
  ...action('monthly-reports.request-reopening'),
  request: { params: one, body: body(requestReopeningSchema) },
  responses: answers('The request', z.object({ reopeningId: z.string(), version: z.number() })),
});
const reopeningsRoute = createRoute({
  method: 'get',
  path: '/api/v1/reopenings',
  summary: 'Requests for reopening in the person’s units',
  ...action('monthly-reports.view'),
  request: {
    query: z.object({ state: z.enum(['requested', 'granted', 'refused', 'withdrawn']).default('requested') }),
  },
  responses: answers('Newest first', reopeningListSchema),
});
const decideRoute = createRoute({
  method: 'post',
  path: '/api/v1/reopenings/{reopeningId}/decision',
  summary: 'Grant a reopening until a day, or refuse it with a reason',
  ...action('monthly-reports.decide-reopening'),
  request: { params: reopening, body: body(decideReopeningSchema) },
  responses: answers('The decision', decidedSchema),
});
const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/v1/reopenings/{reopeningId}/withdrawal',
  summary: 'Withdraw a request',
  ...action('monthly-reports.withdraw-reopening'),
  request: { params: reopening, body: body(withdrawReopeningSchema) },
  responses: answers('Its version', z.object({ version: z.number() })),
});
const workbookRoute = createRoute({
  method: 'get',
  path: `${report}/workbook`,
  summary: 'This month as a workbook to fill in offline',
  ...action('monthly-reports.download'),
  request: { params: one },
  responses: fileAnswer,
});
const previewRoute = createRoute({
  method: 'post',
  path: `${report}/workbook/preview`,
  summary: 'What a filled-in workbook would change, and every wrong cell; takes nothing',
  ...action('monthly-reports.upload'),
  request: { params: one, body: form(z.object({ file: binary })) },
  responses: answers('The preview', previewSchema),
});
const takeRoute = createRoute({
  method: 'post',
  path: `${report}/workbook`,
  summary: 'Take a workbook that was shown: all of it, or its good rows',
  ...action('monthly-reports.upload'),
  request: {
    params: one,
    body: form(
      z.object({
        file: binary,
        mode: z.enum(['all', 'good-rows']),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        version: z.coerce.number().pipe(reportVersion),
      }),
    ),
  },
  responses: answers('The version that it made', savedSchema.extend({ takenCells: z.number() })),
});
const attachRoute = createRoute({
  method: 'post',
  path: `${report}/files`,
  summary: 'Attach evidence to the report or to an activity',
  ...action('monthly-reports.attach'),
  request: {
    params: one,
    body: form(z.object({ file: binary, activityId: z.uuid().toLowerCase().optional() })),
  },
  responses: answers('The stored file', z.object({ fileId: z.string(), sha256: z.string() })),
});
const removeRoute = createRoute({
  method: 'delete',
  path: `${report}/files/{fileId}`,
  summary: 'Take evidence off the revision being written',
  ...action('monthly-reports.attach'),
  request: { params: fileOf },
  responses: answers('Removed', z.object({ removed: z.literal(true) })),
});
const downloadRoute = createRoute({
  method: 'get',
  path: `${report}/files/{fileId}`,
  summary: 'Evidence of this report, or the PDF of a submitted revision',
  ...action('monthly-reports.download'),
  request: { params: fileOf },
  responses: fileAnswer,
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function file(c: Context, name: string, mediaType: string, bytes: Uint8Array): Response {
  c.header('Content-Type', mediaType);
  c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  c.header('Cache-Control', 'no-store');
  return c.body(bytes as Uint8Array<ArrayBuffer>);
}

/** Judges the right to upload in a transaction of its own, then reads the file outside any: reading takes time. */
async function readUpload(
  c: Context,
  deps: FeatureDependencies,
  projectCode: string,
  month: Month,
  sent: File,
) {
  const who = await signedInOf(c, deps);
  const allowed = await runAction(deps, who.actor, requestIdOf(c), (ctx) =>
    mayUpload(ctx, projectCode, month),
  );
  if (!allowed.ok) throw new RefusalError(allowed.refusal);
  const bytes = new Uint8Array(await sent.arrayBuffer());
  return { sha256: hashOf(bytes), name: sent.name, bytes, workbook: accepted(await readWorkbook(bytes)) };
}

export function monthlyReportRoutes(deps: FeatureDependencies) {
  const of = (c: { req: { valid(target: 'param'): { projectCode: string; month: string } } }) => {
    const { projectCode, month } = c.req.valid('param');
    return [projectCode, month as Month] as const;
  };
  return createApi()
    .openapi(yearRoute, (c) => act(c, deps, (ctx) => findProjectYear(ctx, c.req.valid('param').projectCode)))
    .openapi(viewRoute, (c) => act(c, deps, (ctx) => findReport(ctx, ...of(c))))
    .openapi(saveRoute, (c) => act(c, deps, (ctx) => saveReport(ctx, ...of(c), c.req.valid('json'))))
    .openapi(submitRoute, (c) =>
      act(c, deps, (ctx) => submitReport(ctx, deps.files, ...of(c), c.req.valid('json'))),
    )
    .openapi(pullBackRoute, (c) => act(c, deps, (ctx) => pullBackReport(ctx, ...of(c), c.req.valid('json'))))
    .openapi(revisionRoute, (c) =>
      act(c, deps, (ctx) => findSubmittedRevision(ctx, ...of(c), c.req.valid('param').revision)),
    )
    .openapi(differencesRoute, (c) =>
      act(c, deps, (ctx) =>
        findDifferences(ctx, ...of(c), c.req.valid('param').revision, c.req.valid('query').to),
      ),
    )
    .openapi(requestRoute, (c) => act(c, deps, (ctx) => requestReopening(ctx, ...of(c), c.req.valid('json'))))
    .openapi(reopeningsRoute, (c) =>
      act(c, deps, (ctx) => listWaitingReopenings(ctx, c.req.valid('query').state)),
    )
    .openapi(decideRoute, (c) =>
      act(c, deps, (ctx) => decideReopening(ctx, c.req.valid('param').reopeningId, c.req.valid('json'))),
    )
    .openapi(withdrawRoute, (c) =>
      act(c, deps, (ctx) => withdrawReopening(ctx, c.req.valid('param').reopeningId, c.req.valid('json'))),
    )
    .openapi(workbookRoute, async (c) => {
      const [projectCode, month] = of(c);
      const made = await perform(c, deps, (ctx) => workbookFacts(ctx, projectCode, month));
      const bytes = await writeWorkbook(reportWorkbook(made.facts, made.version, deps.clock.now()));
      return file(c, `${projectCode}-${month}.xlsx`, XLSX, bytes);
    })
    .openapi(previewRoute, async (c) => {
      const upload = await readUpload(c, deps, ...of(c), c.req.valid('form').file);
      const who = await signedInOf(c, deps);
      const shown = await runAction(deps, who.actor, requestIdOf(c), (ctx) =>
        previewUpload(ctx, ...of(c), upload),
      );
      return jsonAnswer(c, accepted(shown));
    })
    .openapi(takeRoute, async (c) => {
      const { file: sent, ...input } = c.req.valid('form');
      const upload = await readUpload(c, deps, ...of(c), sent);
      return act(c, deps, (ctx) => takeUpload(ctx, deps.files, ...of(c), upload, input));
    })
    .openapi(attachRoute, async (c) => {
      const { file: sent, activityId = null } = c.req.valid('form');
      const bytes = new Uint8Array(await sent.arrayBuffer());
      const evidence = { name: sent.name, bytes, mediaType: mediaTypeOf(bytes), activityId };
      return act(c, deps, (ctx) => attachEvidence(ctx, deps.files, ...of(c), evidence));
    })
    .openapi(removeRoute, (c) =>
      act(c, deps, (ctx) => removeEvidence(ctx, ...of(c), c.req.valid('param').fileId)),
    )
    .openapi(downloadRoute, async (c) => {
      const [projectCode, month] = of(c);
      const { fileId } = c.req.valid('param');
      const found = await perform(c, deps, (ctx) =>
        findReportFile(ctx, deps.files, { projectCode, month, fileId }),
      );
      return file(c, found.file.name, found.file.mediaType, found.bytes);
    });
}

async function workbookFacts(ctx: ActionContext, projectCode: string, month: Month) {
  const facts = await findFormFacts(ctx, projectCode, month);
  if (!facts.ok) return facts;
  const view = await findReport(ctx, projectCode, month);
  if (!view.ok) return view;
  const made = { facts: facts.value, version: view.value.report.version };
  return { ok: true, value: made } satisfies Result<typeof made>;
}

export type MonthlyReportRoutes = ReturnType<typeof monthlyReportRoutes>;
