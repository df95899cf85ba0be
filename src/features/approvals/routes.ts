import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ok } from '../../foundation/refusal.ts';
import { type ApiEnvironment, answers, createApi, errorBody, jsonBody } from '../../platform/http/index.ts';
import { act, type FeatureDependencies } from '../permissions/index.ts';
import type { ApprovalSubject } from './approval-subject.ts';
import { subjectsByKind } from './approval-subject.ts';
import { approveSeveral } from './deciding/approve-several.ts';
import { decideRequest } from './deciding/decide-request.ts';
import { listProjectRequests } from './inbox/list-project-requests.ts';
import { countInbox, viewInbox } from './inbox/view-inbox.ts';
import { viewRequest } from './inbox/view-request.ts';
import {
  countSchema,
  decidedSchema,
  inboxSchema,
  requestSchema,
  requestsSchema,
  severalDoneSchema,
} from './response-schemas.ts';
import { action } from './route-parts.ts';
import { decisionSchema, inboxQuerySchema, severalSchema } from './schemas.ts';
import { settingRoutes } from './setting-routes.ts';

const one = z.object({ requestId: z.uuid() });

const inboxRoute = createRoute({
  method: 'get',
  path: '/api/v1/approvals',
  summary: 'Requests that wait for the person, oldest first',
  ...action('approvals.view'),
  request: { query: inboxQuerySchema },
  responses: answers('A page of 50', inboxSchema),
});
const countRoute = createRoute({
  method: 'get',
  path: '/api/v1/approval-count',
  summary: 'How many requests wait for the person, and whether the person holds a post',
  ...action('approvals.view'),
  responses: answers('The number', countSchema),
});
const requestRoute = createRoute({
  method: 'get',
  path: '/api/v1/approvals/{requestId}',
  summary: 'One request: what was asked, how it stands now, steps and decisions',
  ...action('approvals.view'),
  request: { params: one },
  responses: answers('The request', requestSchema),
});
const ofProjectRoute = createRoute({
  method: 'get',
  path: '/api/v1/projects/{projectCode}/approvals',
  summary: 'Every request of a project',
  ...action('approvals.view'),
  request: { params: z.object({ projectCode: z.string().regex(/^[0-9]{8}$/) }) },
  responses: answers('Oldest first', requestsSchema),
});
const decideRoute = createRoute({
  method: 'post',
  path: '/api/v1/approvals/{requestId}/decisions',
  summary: 'Approve, return or refuse at the step where it waits',
  ...action('approvals.decide'),
  request: { params: one, body: jsonBody(decisionSchema) },
  responses: answers('Where it stands now', decidedSchema),
});
const severalRoute = createRoute({
  method: 'post',
  path: '/api/v1/approvals/decisions',
  summary: 'Approve several at once, each by itself',
  ...action('approvals.decide'),
  request: { body: jsonBody(severalSchema) },
  responses: answers('Each with its refusal, or null', severalDoneSchema),
});

const wordsOf = (c: Context) => (c as Context<ApiEnvironment>).get('messages');

/** `subjects`: one per kind of request, given by the features whose records are approved. */
export function approvalRoutes(deps: FeatureDependencies, subjects: readonly ApprovalSubject[]) {
  const byKind = subjectsByKind(subjects);
  return createApi()
    .openapi(inboxRoute, (c) => act(c, deps, (ctx) => viewInbox(ctx, c.req.valid('query'))))
    .openapi(countRoute, (c) => act(c, deps, countInbox))
    .openapi(severalRoute, (c) =>
      act(c, deps, async (ctx) => {
        const done = await approveSeveral(ctx, byKind, c.req.valid('json').requests);
        if (!done.ok) return done;
        const results = done.value.results.map(({ requestId, refusal }) => ({
          requestId,
          refusal: refusal && errorBody(refusal, wordsOf(c)).error,
        }));
        return ok({ results });
      }),
    )
    .openapi(requestRoute, (c) =>
      act(c, deps, (ctx) => viewRequest(ctx, byKind, c.req.valid('param').requestId)),
    )
    .openapi(ofProjectRoute, (c) =>
      act(c, deps, (ctx) => listProjectRequests(ctx, byKind, c.req.valid('param').projectCode)),
    )
    .openapi(decideRoute, (c) =>
      act(c, deps, (ctx) => decideRequest(ctx, byKind, c.req.valid('param').requestId, c.req.valid('json'))),
    )
    .route('/', settingRoutes(deps));
}
export type ApprovalRoutes = ReturnType<typeof approvalRoutes>;
