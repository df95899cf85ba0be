import { createRoute, z } from '@hono/zod-openapi';
import { fiscalYear } from '../../foundation/fiscal-year.ts';
import { answers, createApi, jsonBody } from '../../platform/http/index.ts';
import { offeredMemoSchema } from '../memos/index.ts';
import { act, type FeatureDependencies } from '../permissions/index.ts';
import { reportFileRoutes } from './file-routes.ts';
import { findProjectYear, findReport } from './reading/find-report.ts';
import { findDifferences, findSubmittedRevision } from './reading/find-revision.ts';
import { decideReopening } from './reopening/decide-reopening.ts';
import { listWaitingReopenings } from './reopening/list-reopenings.ts';
import { offerReopeningMemo, requestReopening } from './reopening/request-reopening.ts';
import { withdrawReopening } from './reopening/withdraw-reopening.ts';
import {
  decidedSchema,
  differencesSchema,
  reopeningListSchema,
  reportMonthsSchema,
  reportViewSchema,
  revisionSchema,
  savedSchema,
  submittedSchema,
  yearSchema,
} from './response-schemas.ts';
import { action, base, one, project, report, reportOf } from './route-parts.ts';
import { saveReport } from './saving/save-report.ts';
import {
  decideReopeningSchema,
  pullBackSchema,
  reasonOfReopeningSchema,
  requestReopeningSchema,
  saveReportSchema,
  submitReportSchema,
  withdrawReopeningSchema,
} from './schemas.ts';
import { pullBackReport } from './submission/pull-back-report.ts';
import { submitReport } from './submission/submit-report.ts';
import { listReportMonths } from './window/list-report-months.ts';

const fiscalYearQuery = z.coerce.number().int().min(2450).max(2900);
const numbered = one.extend({ revision: z.coerce.number().int().min(1).max(100_000) });
const reopening = z.object({ reopeningId: z.uuid() });

const yearRoute = createRoute({
  method: 'get',
  path: base,
  summary: 'The year of a project: plan and result, month by month',
  ...action('monthly-reports.view'),
  request: { params: project },
  responses: answers('Every month of the year', yearSchema),
});
const monthsRoute = createRoute({
  method: 'get',
  path: '/api/v1/reports',
  summary: 'Projects of a fiscal year × its months, with the state of each report',
  ...action('monthly-reports.view'),
  request: { query: z.object({ fiscalYear: fiscalYearQuery }) },
  responses: answers('Projects that the person sees, by code', reportMonthsSchema),
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
  request: { params: one, body: jsonBody(saveReportSchema) },
  responses: answers('The version that it made', savedSchema),
});
const submitRoute = createRoute({
  method: 'post',
  path: `${report}/submission`,
  summary: 'Submit the month: checks everything, freezes copy and PDF',
  ...action('monthly-reports.submit'),
  request: { params: one, body: jsonBody(submitReportSchema) },
  responses: answers('What was frozen', submittedSchema),
});
const pullBackRoute = createRoute({
  method: 'post',
  path: `${report}/pull-back`,
  summary: 'Take a submitted report back within the window, with a reason',
  ...action('monthly-reports.pull-back'),
  request: { params: one, body: jsonBody(pullBackSchema) },
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
  summary: 'Ask for the reopening of a closed month; sends its memo',
  ...action('monthly-reports.request-reopening'),
  request: { params: one, body: jsonBody(requestReopeningSchema) },
  responses: answers('The request', z.object({ reopeningId: z.string(), version: z.number() })),
});
const offerMemoRoute = createRoute({
  method: 'post',
  path: `${report}/reopenings/memo`,
  summary: 'The memo of a request that is not made yet, drafted from its reason; keeps nothing',
  ...action('monthly-reports.request-reopening'),
  request: { params: one, body: jsonBody(reasonOfReopeningSchema) },
  responses: answers('The memo, to be edited and sent with the request', offeredMemoSchema),
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
  request: { params: reopening, body: jsonBody(decideReopeningSchema) },
  responses: answers('The decision', decidedSchema),
});
const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/v1/reopenings/{reopeningId}/withdrawal',
  summary: 'Withdraw a request',
  ...action('monthly-reports.withdraw-reopening'),
  request: { params: reopening, body: jsonBody(withdrawReopeningSchema) },
  responses: answers('Its version', z.object({ version: z.number() })),
});
export function monthlyReportRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(yearRoute, (c) => act(c, deps, (ctx) => findProjectYear(ctx, c.req.valid('param').projectCode)))
    .openapi(monthsRoute, (c) =>
      act(c, deps, (ctx) => listReportMonths(ctx, fiscalYear(c.req.valid('query').fiscalYear))),
    )
    .openapi(viewRoute, (c) => act(c, deps, (ctx) => findReport(ctx, ...reportOf(c))))
    .openapi(saveRoute, (c) => act(c, deps, (ctx) => saveReport(ctx, ...reportOf(c), c.req.valid('json'))))
    .openapi(submitRoute, (c) =>
      act(c, deps, (ctx) => submitReport(ctx, deps.files, ...reportOf(c), c.req.valid('json'))),
    )
    .openapi(pullBackRoute, (c) =>
      act(c, deps, (ctx) => pullBackReport(ctx, ...reportOf(c), c.req.valid('json'))),
    )
    .openapi(revisionRoute, (c) =>
      act(c, deps, (ctx) => findSubmittedRevision(ctx, ...reportOf(c), c.req.valid('param').revision)),
    )
    .openapi(differencesRoute, (c) =>
      act(c, deps, (ctx) =>
        findDifferences(ctx, ...reportOf(c), c.req.valid('param').revision, c.req.valid('query').to),
      ),
    )
    .openapi(requestRoute, (c) =>
      act(c, deps, (ctx) => requestReopening(ctx, deps.files, ...reportOf(c), c.req.valid('json'))),
    )
    .openapi(offerMemoRoute, (c) =>
      act(c, deps, (ctx) => offerReopeningMemo(ctx, deps.files, ...reportOf(c), c.req.valid('json'))),
    )
    .openapi(reopeningsRoute, (c) =>
      act(c, deps, (ctx) => listWaitingReopenings(ctx, c.req.valid('query').state)),
    )
    .openapi(decideRoute, (c) =>
      act(c, deps, (ctx) => decideReopening(ctx, c.req.valid('param').reopeningId, c.req.valid('json'))),
    )
    .openapi(withdrawRoute, (c) =>
      act(c, deps, (ctx) => withdrawReopening(ctx, c.req.valid('param').reopeningId, c.req.valid('json'))),
    )
    .route('/', reportFileRoutes(deps));
}

export type MonthlyReportRoutes = ReturnType<typeof monthlyReportRoutes>;
