import { createRoute, z } from '@hono/zod-openapi';
import { answers, createApi, jsonBody } from '../../platform/http/index.ts';
import { type ActionName, act, type FeatureDependencies } from '../permissions/index.ts';
import { createPlanNode } from './create-plan-node.ts';
import { createProgramme } from './create-programme.ts';
import { viewPlanNodes, viewProgrammes } from './list-plans.ts';
import { loadPlanNodes } from './load-plan-nodes.ts';
import {
  createPlanNodeSchema,
  createProgrammeSchema,
  planNodeLevels,
  updateProgrammeSchema,
} from './schemas.ts';
import { updateProgramme } from './update-programme.ts';

const planNode = z
  .object({
    planNodeId: z.string(),
    parentPlanNodeId: z.string().nullable(),
    level: z.enum(planNodeLevels),
    code: z.string(),
    name: z.string(),
  })
  .openapi('PlanNode');

const programme = z
  .object({
    programmeId: z.string(),
    fiscalYear: z.number(),
    number: z.string(),
    name: z.string(),
    kind: z.string(),
    budgetOutput: z.string().nullable(),
    unitId: z.string().nullable(),
    planNodeIds: z.array(z.string()),
    version: z.number(),
  })
  .openapi('Programme');

const action = (name: ActionName) => ({ 'x-action': name, tags: ['plans'] });

const listPlanNodesRoute = createRoute({
  method: 'get',
  path: '/api/v1/plan-nodes',
  summary: 'Plans above the agency, national ones first',
  ...action('plans.view'),
  responses: answers('All plan nodes of the agency', z.array(planNode)),
});
const createPlanNodeRoute = createRoute({
  method: 'post',
  path: '/api/v1/plan-nodes',
  summary: 'Add a plan of the agency',
  ...action('plans.edit'),
  request: { body: jsonBody(createPlanNodeSchema) },
  responses: answers('The plan node', planNode),
});
const loadPlanNodesRoute = createRoute({
  method: 'post',
  path: '/api/v1/plan-nodes/load',
  summary: 'Load the national plans of law/code-lists',
  ...action('plans.edit'),
  responses: answers('How many were added and renamed', z.object({ added: z.number(), renamed: z.number() })),
});
const listProgrammesRoute = createRoute({
  method: 'get',
  path: '/api/v1/programmes',
  summary: 'Programmes of a fiscal year',
  ...action('plans.view'),
  request: { query: z.object({ fiscalYear: z.string() }) },
  responses: answers('In the order of their numbers', z.array(programme)),
});
const createProgrammeRoute = createRoute({
  method: 'post',
  path: '/api/v1/programmes',
  summary: 'Add a programme to a fiscal year',
  ...action('plans.edit'),
  request: { body: jsonBody(createProgrammeSchema) },
  responses: answers('The programme', programme),
});
const updateProgrammeRoute = createRoute({
  method: 'put',
  path: '/api/v1/programmes/{programmeId}',
  summary: 'Change a programme',
  ...action('plans.edit'),
  request: { params: z.object({ programmeId: z.uuid() }), body: jsonBody(updateProgrammeSchema) },
  responses: answers('The programme', programme),
});

export function planRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(listPlanNodesRoute, (c) => act(c, deps, viewPlanNodes))
    .openapi(createPlanNodeRoute, (c) => act(c, deps, (ctx) => createPlanNode(ctx, c.req.valid('json'))))
    .openapi(loadPlanNodesRoute, (c) => act(c, deps, (ctx) => loadPlanNodes(ctx)))
    .openapi(listProgrammesRoute, (c) =>
      act(c, deps, (ctx) => viewProgrammes(ctx, c.req.valid('query').fiscalYear)),
    )
    .openapi(createProgrammeRoute, (c) => act(c, deps, (ctx) => createProgramme(ctx, c.req.valid('json'))))
    .openapi(updateProgrammeRoute, (c) =>
      act(c, deps, (ctx) => updateProgramme(ctx, c.req.valid('param').programmeId, c.req.valid('json'))),
    );
}
export type PlanRoutes = ReturnType<typeof planRoutes>;
