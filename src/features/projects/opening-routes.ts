/** Routes of the opening: what is checked, the memo, submission to the approval chain, approval on paper, marks. */
import { createRoute, z } from '@hono/zod-openapi';
import { answers, createApi, jsonBody } from '../../platform/http/index.ts';
import { type ActionName, act, type FeatureDependencies } from '../permissions/index.ts';
import { draftOpeningMemo } from './opening/draft-opening-memo.ts';
import { enterPaperApproval } from './opening/enter-paper-approval.ts';
import { mendMark } from './opening/mend-mark.ts';
import type { OpeningSubjects } from './opening/opening-subject.ts';
import { requestOpening } from './opening/request-opening.ts';
import { viewOpening } from './opening/view-opening.ts';
import { withdrawOpening } from './opening/withdraw-opening.ts';
import { openingSchema, stepTakenSchema } from './response-schemas.ts';
import { decisionSchema, paperApprovalSchema, version } from './schemas.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['projects'] });
const code = z.object({ projectCode: z.string().regex(/^\d{8}$/) });
const one = '/api/v1/projects/{projectCode}' as const;

const openingRoute = createRoute({
  method: 'get',
  path: `${one}/opening`,
  summary: 'The opening of a project: checks, memo, allocation, approval on paper, marks of a return',
  ...action('projects.view'),
  request: { params: code },
  responses: answers('The opening', openingSchema),
});
const memoRoute = createRoute({
  method: 'post',
  path: `${one}/opening-memo`,
  summary: 'Draft the memo that asks for the opening from the plan as it stands',
  ...action('projects.submit'),
  request: { params: code, body: jsonBody(z.strictObject({ version })) },
  responses: answers('The draft', z.object({ memoId: z.string(), version: z.number() })),
});
const submitRoute = createRoute({
  method: 'post',
  path: `${one}/submission`,
  summary: 'Submit a project to its approval chain: the memo is sent, สสว.100 is kept',
  ...action('projects.submit'),
  request: { params: code, body: jsonBody(decisionSchema) },
  responses: answers('The state after it', stepTakenSchema),
});
const withdrawRoute = createRoute({
  method: 'post',
  path: `${one}/withdrawal`,
  summary: 'Withdraw a submitted project',
  ...action('projects.withdraw'),
  request: { params: code, body: jsonBody(decisionSchema) },
  responses: answers('The state after it', stepTakenSchema),
});
const paperRoute = createRoute({
  method: 'post',
  path: `${one}/paper-approval`,
  summary: 'Enter an opening that was approved on paper; the monitoring unit checks it',
  ...action('projects.submit'),
  request: { params: code, body: jsonBody(paperApprovalSchema) },
  responses: answers('The state after it', stepTakenSchema),
});
const mendRoute = createRoute({
  method: 'put',
  path: `${one}/marks/{markId}`,
  summary: 'Tick a mark of a returned opening off, or open it again',
  ...action('projects.edit'),
  request: {
    params: code.extend({ markId: z.uuid() }),
    body: jsonBody(z.strictObject({ mended: z.boolean() })),
  },
  responses: answers('Nothing left to say', z.object({})),
});

export function openingRoutes(deps: FeatureDependencies, subjects: OpeningSubjects) {
  const parts = { files: deps.files, subjects };
  return createApi()
    .openapi(openingRoute, (c) => act(c, deps, (ctx) => viewOpening(ctx, c.req.valid('param').projectCode)))
    .openapi(memoRoute, (c) =>
      act(c, deps, (ctx) => draftOpeningMemo(ctx, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(submitRoute, (c) =>
      act(c, deps, (ctx) =>
        requestOpening(ctx, parts, c.req.valid('param').projectCode, c.req.valid('json')),
      ),
    )
    .openapi(withdrawRoute, (c) =>
      act(c, deps, (ctx) => withdrawOpening(ctx, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(paperRoute, (c) =>
      act(c, deps, (ctx) =>
        enterPaperApproval(ctx, parts, c.req.valid('param').projectCode, c.req.valid('json')),
      ),
    )
    .openapi(mendRoute, (c) => {
      const { projectCode, markId } = c.req.valid('param');
      return act(c, deps, (ctx) => mendMark(ctx, projectCode, markId, c.req.valid('json').mended));
    });
}
export type OpeningRoutes = ReturnType<typeof openingRoutes>;
