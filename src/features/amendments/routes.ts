import { createRoute, z } from '@hono/zod-openapi';
import type { Result } from '../../foundation/refusal.ts';
import { answers, createApi, fileResponse, jsonBody, refusals } from '../../platform/http/index.ts';
import { type ActionName, act, type FeatureDependencies, perform } from '../permissions/index.ts';
import { boardRoutes } from './board-routes.ts';
import { compareVersions } from './record/compare-versions.ts';
import { createAmendment } from './record/create-amendment.ts';
import { saveAmendmentPlan, saveAmendmentWords } from './record/save-amendment.ts';
import { findAmendmentPaper, viewAmendment, viewAmendments, viewCopy } from './record/view-amendment.ts';
import { draftAmendmentMemos } from './requesting/draft-amendment-memos.ts';
import { requestAmendment } from './requesting/request-amendment.ts';
import { dropAmendment, withdrawAmendment } from './requesting/withdraw-amendment.ts';
import {
  amendmentListSchema,
  amendmentSchema,
  amendmentStepTakenSchema,
  changeSchema,
  copySchema,
} from './response-schemas.ts';
import {
  amendmentRequestSchema,
  amendmentStepSchema,
  amendmentWordsSchema,
  saveCopySchema,
} from './schemas.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['amendments'] });
const project = z.object({ projectCode: z.string().regex(/^\d{8}$/) });
const number = z.coerce.number().pipe(z.int().min(1).max(32_767));
const one = project.extend({ number });
const list = '/api/v1/projects/{projectCode}/amendments' as const;
const path = `${list}/{number}` as const;

const listRoute = createRoute({
  method: 'get',
  path: list,
  summary: 'Amendments and plan versions of a project, newest first',
  ...action('amendments.view'),
  request: { params: project },
  responses: answers('Both', amendmentListSchema),
});
const createRouteOf = createRoute({
  method: 'post',
  path: list,
  summary: 'Begin an amendment: a copy of the plan in force whose reported months hold the results',
  ...action('amendments.create'),
  request: { params: project },
  responses: answers('Its number', z.object({ number: z.number(), amendmentId: z.string() })),
});
const viewRoute = createRoute({
  method: 'get',
  path,
  summary: 'An amendment: both plans, what differs, its kinds, the rules, its way so far',
  ...action('amendments.view'),
  request: { params: one },
  responses: answers('The amendment', amendmentSchema),
});
const wordsRoute = createRoute({
  method: 'put',
  path,
  summary: 'Save reason, effect, why it is late, the wish to cancel',
  ...action('amendments.edit'),
  request: { params: one, body: jsonBody(amendmentWordsSchema) },
  responses: answers('The version that it made', z.object({ version: z.number() })),
});
const copyRoute = createRoute({
  method: 'get',
  path: `${path}/plan`,
  summary: 'The copy of the plan as it is edited',
  ...action('amendments.view'),
  request: { params: one },
  responses: answers('The copy', copySchema),
});
const saveRoute = createRoute({
  method: 'put',
  path: `${path}/plan`,
  summary: 'Save the copy; months that are reported hold their results whatever is sent',
  ...action('amendments.edit'),
  request: { params: one, body: jsonBody(saveCopySchema) },
  responses: answers('The version that it made', z.object({ version: z.number() })),
});
const memosRoute = createRoute({
  method: 'post',
  path: `${path}/memos`,
  summary: 'Draft the memos of the next request from the record; open drafts are replaced',
  ...action('amendments.edit'),
  request: { params: one, body: jsonBody(amendmentStepSchema) },
  responses: answers('The drafts', z.object({ memoIds: z.array(z.string()) })),
});
const requestRoute = createRoute({
  method: 'post',
  path: `${path}/request`,
  summary: 'Ask for it: the memos are sent, สสว.400 is kept, the chain begins',
  ...action('amendments.request'),
  request: { params: one, body: jsonBody(amendmentRequestSchema) },
  responses: answers('The state after it', amendmentStepTakenSchema.extend({ requestId: z.string() })),
});
const withdrawRoute = createRoute({
  method: 'post',
  path: `${path}/withdrawal`,
  summary: 'Take a request back to be written again',
  ...action('amendments.withdraw'),
  request: { params: one, body: jsonBody(amendmentStepSchema) },
  responses: answers('The state after it', amendmentStepTakenSchema),
});
const dropRoute = createRoute({
  method: 'post',
  path: `${path}/end`,
  summary: 'Drop a draft, or with a reason what the board approved; it stays readable',
  ...action('amendments.drop'),
  request: { params: one, body: jsonBody(amendmentStepSchema) },
  responses: answers('The state after it', amendmentStepTakenSchema),
});
const compareRoute = createRoute({
  method: 'get',
  path: '/api/v1/projects/{projectCode}/plan-comparison',
  summary: 'What one version of the plan says otherwise than another',
  ...action('amendments.view'),
  request: { params: project, query: z.object({ from: number, to: number }) },
  responses: answers('The differences in words', z.array(changeSchema)),
});
const paperRoute = createRoute({
  method: 'get',
  path: `${path}/papers/{fileId}`,
  summary: 'A paper as it was asked with: สสว.400, or 200/1-3 of the latest month then',
  ...action('amendments.view'),
  request: { params: one.extend({ fileId: z.uuid() }) },
  responses: { 200: { description: 'The PDF' }, ...refusals },
});

/** Months are partial records inside and plain records on the wire; a test parses an answer with the schema. */
const wire = <S extends z.ZodType>(result: Promise<Result<unknown>>, _schema: S) =>
  result as Promise<Result<z.infer<S>>>;

export function amendmentRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(listRoute, (c) => act(c, deps, (ctx) => viewAmendments(ctx, c.req.valid('param').projectCode)))
    .openapi(createRouteOf, (c) =>
      act(c, deps, (ctx) => createAmendment(ctx, c.req.valid('param').projectCode)),
    )
    .openapi(viewRoute, (c) =>
      act(c, deps, (ctx) => wire(viewAmendment(ctx, c.req.valid('param')), amendmentSchema)),
    )
    .openapi(wordsRoute, (c) =>
      act(c, deps, (ctx) => saveAmendmentWords(ctx, c.req.valid('param'), c.req.valid('json'))),
    )
    .openapi(copyRoute, (c) => act(c, deps, (ctx) => wire(viewCopy(ctx, c.req.valid('param')), copySchema)))
    .openapi(saveRoute, (c) =>
      act(c, deps, (ctx) => saveAmendmentPlan(ctx, c.req.valid('param'), c.req.valid('json'))),
    )
    .openapi(memosRoute, (c) =>
      act(c, deps, (ctx) => draftAmendmentMemos(ctx, c.req.valid('param'), c.req.valid('json'))),
    )
    .openapi(requestRoute, (c) =>
      act(c, deps, (ctx) => requestAmendment(ctx, deps.files, c.req.valid('param'), c.req.valid('json'))),
    )
    .openapi(withdrawRoute, (c) =>
      act(c, deps, (ctx) => withdrawAmendment(ctx, c.req.valid('param'), c.req.valid('json'))),
    )
    .openapi(dropRoute, (c) =>
      act(c, deps, (ctx) => dropAmendment(ctx, c.req.valid('param'), c.req.valid('json'))),
    )
    .openapi(compareRoute, (c) =>
      act(c, deps, (ctx) => compareVersions(ctx, { ...c.req.valid('param'), ...c.req.valid('query') })),
    )
    .openapi(paperRoute, async (c) => {
      const file = await perform(c, deps, (ctx) => findAmendmentPaper(ctx, deps.files, c.req.valid('param')));
      const { name, mediaType } = file;
      return fileResponse(c, { name, mediaType, bytes: await deps.files.read(file) });
    })
    .route('/', boardRoutes(deps));
}
export type AmendmentRoutes = ReturnType<typeof amendmentRoutes>;
