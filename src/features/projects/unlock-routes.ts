import { createRoute, z } from '@hono/zod-openapi';
import type { Result } from '../../foundation/refusal.ts';
import { answers, createApi, jsonBody } from '../../platform/http/index.ts';
import { offeredMemoSchema } from '../memos/index.ts';
import { type ActionName, act, type FeatureDependencies } from '../permissions/index.ts';
import {
  decideUnlockSchema,
  endUnlockSchema,
  reasonOfUnlockSchema,
  requestUnlockSchema,
  savePlanDraftSchema,
  stepOfUnlockSchema,
} from './schemas.ts';
import { decideUnlock } from './unlocking/decide-unlock.ts';
import { finishCorrection } from './unlocking/end-unlock.ts';
import { offerUnlockMemo, requestUnlock } from './unlocking/request-unlock.ts';
import { endedUnlockSchema, unlockedPlanSchema, unlocksSchema } from './unlocking/response-schemas.ts';
import { saveCorrection, viewCorrection } from './unlocking/save-correction.ts';
import type { UnlockDoors } from './unlocking/unlock-doors.ts';
import { viewUnlocks } from './unlocking/view-unlocks.ts';
import { withdrawUnlock } from './unlocking/withdraw-unlock.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['projects'] });
const code = z.object({ projectCode: z.string().regex(/^\d{8}$/) });
const unlockOf = code.extend({ unlockId: z.uuid() });
const list = '/api/v1/projects/{projectCode}/unlocks' as const;
const one = `${list}/{unlockId}` as const;

const listRoute = createRoute({
  method: 'get',
  path: list,
  summary: 'Requests to correct the locked plan data of a project, and what the person may do',
  ...action('projects.view'),
  request: { params: code },
  responses: answers('Newest first', unlocksSchema),
});
const requestRoute = createRoute({
  method: 'post',
  path: list,
  summary: 'Ask for the unlocking of plan data, with a reason; sends its memo',
  ...action('projects.request-unlock'),
  request: { params: code, body: jsonBody(requestUnlockSchema) },
  responses: answers('The request and its memo', z.object({ unlockId: z.string(), memoId: z.string() })),
});
const offerMemoRoute = createRoute({
  method: 'post',
  path: `${list}/memo`,
  summary: 'The memo of a request that is not made yet, drafted from its reason; keeps nothing',
  ...action('projects.request-unlock'),
  request: { params: code, body: jsonBody(reasonOfUnlockSchema) },
  responses: answers('The memo, to be edited and sent with the request', offeredMemoSchema),
});
const withdrawRoute = createRoute({
  method: 'post',
  path: `${one}/withdrawal`,
  summary: 'Withdraw a request that waits',
  ...action('projects.request-unlock'),
  request: { params: unlockOf, body: jsonBody(stepOfUnlockSchema) },
  responses: answers('Nothing left to say', z.object({})),
});
const decideRoute = createRoute({
  method: 'post',
  path: `${one}/decision`,
  summary: 'Open the plan data until a day, or refuse with a reason',
  ...action('projects.decide-unlock'),
  request: { params: unlockOf, body: jsonBody(decideUnlockSchema) },
  responses: answers('Until when it is open', z.object({ openUntil: z.string().nullable() })),
});
const planRoute = createRoute({
  method: 'get',
  path: `${one}/plan`,
  summary: 'The copy that is corrected',
  ...action('projects.view'),
  request: { params: unlockOf },
  responses: answers('The copy', unlockedPlanSchema),
});
const saveRoute = createRoute({
  method: 'put',
  path: `${one}/plan`,
  summary: 'Save the copy as a whole; words only',
  ...action('projects.correct'),
  request: { params: unlockOf, body: jsonBody(savePlanDraftSchema) },
  responses: answers('The version that it made', z.object({ version: z.number() })),
});
const endRoute = createRoute({
  method: 'post',
  path: `${one}/end`,
  summary: 'Put the correction in force and lock the plan again, or give it up',
  ...action('projects.correct'),
  request: { params: unlockOf, body: jsonBody(endUnlockSchema) },
  responses: answers('The plan version that it made', endedUnlockSchema),
});

/** Months are partial records inside and plain records on the wire; a test parses an answer with the schema. */
type WirePlan = Promise<Result<z.infer<typeof unlockedPlanSchema>>>;

export function unlockRoutes(deps: FeatureDependencies, doors: UnlockDoors) {
  return createApi()
    .openapi(listRoute, (c) => act(c, deps, (ctx) => viewUnlocks(ctx, c.req.valid('param').projectCode)))
    .openapi(requestRoute, (c) =>
      act(c, deps, (ctx) =>
        requestUnlock(ctx, deps.files, c.req.valid('param').projectCode, c.req.valid('json'), doors),
      ),
    )
    .openapi(offerMemoRoute, (c) =>
      act(c, deps, (ctx) =>
        offerUnlockMemo(ctx, deps.files, c.req.valid('param').projectCode, c.req.valid('json'), doors),
      ),
    )
    .openapi(withdrawRoute, (c) => {
      const { projectCode, unlockId } = c.req.valid('param');
      return act(c, deps, (ctx) => withdrawUnlock(ctx, projectCode, unlockId, c.req.valid('json')));
    })
    .openapi(decideRoute, (c) => {
      const { projectCode, unlockId } = c.req.valid('param');
      return act(c, deps, (ctx) => decideUnlock(ctx, projectCode, unlockId, c.req.valid('json'), doors));
    })
    .openapi(planRoute, (c) => {
      const { projectCode, unlockId } = c.req.valid('param');
      return act(
        c,
        deps,
        (ctx) => viewCorrection(ctx, projectCode, unlockId) as Promise<Result<unknown>> as WirePlan,
      );
    })
    .openapi(saveRoute, (c) => {
      const { projectCode, unlockId } = c.req.valid('param');
      return act(c, deps, (ctx) => saveCorrection(ctx, projectCode, unlockId, c.req.valid('json')));
    })
    .openapi(endRoute, (c) => {
      const { projectCode, unlockId } = c.req.valid('param');
      return act(c, deps, (ctx) => finishCorrection(ctx, projectCode, unlockId, c.req.valid('json')));
    });
}
export type UnlockRoutes = ReturnType<typeof unlockRoutes>;
