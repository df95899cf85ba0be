import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Month } from '../../foundation/month.ts';
import { accepted, type Result } from '../../foundation/refusal.ts';
import { mediaTypeOf } from '../../platform/files/index.ts';
import { answers, createApi, fileResponse, json } from '../../platform/http/index.ts';
import { readWorkbook, writeWorkbook } from '../../platform/spreadsheets/index.ts';
import {
  type ActionContext,
  act,
  askFirst,
  type FeatureDependencies,
  perform,
} from '../permissions/index.ts';
import { attachEvidence, findReportFile, judgeEvidence, removeEvidence } from './evidence/attach-evidence.ts';
import { findReport } from './reading/find-report.ts';
import { findFormFacts } from './reading/find-revision.ts';
import { previewSchema, savedSchema } from './response-schemas.ts';
import { action, fileAnswer, form, one, report, reportOf } from './route-parts.ts';
import { reportVersion } from './schemas.ts';
import { reportWorkbook } from './workbook/report-workbook.ts';
import { checkUpload, hashOf, mayUpload, takeUpload } from './workbook/upload-report.ts';

const fileOf = one.extend({ fileId: z.uuid() });
const binary = z.instanceof(File).openapi({ type: 'string', format: 'binary' });

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

/** Judges the right to upload in a transaction of its own, then reads the file outside any: reading takes time. */
async function readUpload(
  c: Context,
  deps: FeatureDependencies,
  projectCode: string,
  month: Month,
  sent: File,
) {
  await askFirst(c, deps, (ctx) => mayUpload(ctx, projectCode, month));
  const bytes = new Uint8Array(await sent.arrayBuffer());
  return { sha256: hashOf(bytes), name: sent.name, bytes, workbook: accepted(await readWorkbook(bytes)) };
}

/** The files of a report: its workbook both ways, evidence, the frozen PDF. */
export function reportFileRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(workbookRoute, async (c) => {
      const [projectCode, month] = reportOf(c);
      const made = await perform(c, deps, (ctx) => workbookFacts(ctx, projectCode, month));
      const bytes = await writeWorkbook(reportWorkbook(made.facts, made.version, deps.clock.now()));
      return fileResponse(c, { name: `${projectCode}-${month}.xlsx`, mediaType: XLSX, bytes });
    })
    .openapi(previewRoute, async (c) => {
      const upload = await readUpload(c, deps, ...reportOf(c), c.req.valid('form').file);
      return json(c, await askFirst(c, deps, (ctx) => checkUpload(ctx, ...reportOf(c), upload)));
    })
    .openapi(takeRoute, async (c) => {
      const { file: sent, ...input } = c.req.valid('form');
      const upload = await readUpload(c, deps, ...reportOf(c), sent);
      return act(c, deps, (ctx) => takeUpload(ctx, deps.files, ...reportOf(c), upload, input));
    })
    .openapi(attachRoute, async (c) => {
      const { file: sent, activityId = null } = c.req.valid('form');
      const bytes = new Uint8Array(await sent.arrayBuffer());
      const evidence = { name: sent.name, bytes, mediaType: mediaTypeOf(bytes), activityId };
      await askFirst(c, deps, (ctx) => judgeEvidence(ctx, ...reportOf(c), evidence));
      const scan = accepted(await deps.files.scan(evidence));
      return act(c, deps, (ctx) => attachEvidence(ctx, deps.files, ...reportOf(c), { ...evidence, scan }));
    })
    .openapi(removeRoute, (c) =>
      act(c, deps, (ctx) => removeEvidence(ctx, ...reportOf(c), c.req.valid('param').fileId)),
    )
    .openapi(downloadRoute, async (c) => {
      const [projectCode, month] = reportOf(c);
      const { fileId } = c.req.valid('param');
      const found = await perform(c, deps, (ctx) =>
        findReportFile(ctx, deps.files, { projectCode, month, fileId }),
      );
      const { name, mediaType } = found.file;
      return fileResponse(c, { name, mediaType, bytes: found.bytes });
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
