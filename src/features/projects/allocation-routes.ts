/** Routes of allocations: strategy records and notifies, units make their projects from them. */
import { createRoute, z } from '@hono/zod-openapi';
import { accepted } from '../../foundation/refusal.ts';
import { answers, createApi, fileResponse, jsonBody, refusals } from '../../platform/http/index.ts';
import { type ActionName, act, askFirst, type FeatureDependencies, perform } from '../permissions/index.ts';
import { changeAllocation, recordAllocation, removeAllocation } from './allocations/change-allocation.ts';
import {
  attachSummaryTable,
  findSummaryTable,
  judgeSummaryTable,
  notifyAllocation,
} from './allocations/notify-allocation.ts';
import { createProjectFromAllocation, viewAllocations } from './allocations/use-allocation.ts';
import { allocationListSchema } from './response-schemas.ts';
import { allocationSchema, changeAllocationSchema, projectFromAllocationSchema, version } from './schemas.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['allocations'] });
const of = z.object({ allocationId: z.uuid() });
const seen = z.strictObject({ version });
const all = '/api/v1/allocations' as const;
const one = '/api/v1/allocations/{allocationId}' as const;

const listRoute = createRoute({
  method: 'get',
  path: all,
  summary: 'Allocations of a fiscal year that the person may see',
  ...action('allocations.view'),
  request: { query: z.object({ fiscalYear: z.string() }) },
  responses: answers('By unit and name', allocationListSchema),
});
const recordRoute = createRoute({
  method: 'post',
  path: all,
  summary: 'Record an allocation for a project to come or for a draft',
  ...action('allocations.edit'),
  request: { body: jsonBody(allocationSchema) },
  responses: answers('Its id', z.object({ allocationId: z.string(), version: z.number() })),
});
const changeRoute = createRoute({
  method: 'put',
  path: one,
  summary: 'Change an allocation while nothing was submitted on it',
  ...action('allocations.edit'),
  request: { params: of, body: jsonBody(changeAllocationSchema) },
  responses: answers('The version that it made', z.object({ version: z.number() })),
});
const removeRoute = createRoute({
  method: 'post',
  path: `${one}/removal`,
  summary: 'Take back an allocation from which no project was made',
  ...action('allocations.edit'),
  request: { params: of, body: jsonBody(seen) },
  responses: answers('Nothing left to say', z.object({})),
});
const notifyRoute = createRoute({
  method: 'post',
  path: `${one}/notification`,
  summary: 'Tell the project unit what was allocated to it',
  ...action('allocations.edit'),
  request: { params: of, body: jsonBody(seen) },
  responses: answers('How many were told', z.object({ version: z.number(), told: z.number() })),
});
const attachRoute = createRoute({
  method: 'post',
  path: `${one}/file`,
  summary: 'Keep the copy of the memo with its summary table (PDF)',
  ...action('allocations.edit'),
  request: {
    params: of,
    body: {
      content: {
        'multipart/form-data': {
          schema: z.object({
            version: z.coerce.number().int().min(1),
            file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
          }),
        },
      },
    },
  },
  responses: answers('Its id', z.object({ version: z.number(), fileId: z.string() })),
});
const fileRoute = createRoute({
  method: 'get',
  path: `${one}/file`,
  summary: 'The copy of the memo with its summary table',
  ...action('allocations.view'),
  request: { params: of },
  responses: { 200: { description: 'The file' }, ...refusals },
});
const projectRoute = createRoute({
  method: 'post',
  path: `${one}/project`,
  summary: 'Create the project of an allocation',
  ...action('projects.create'),
  request: { params: of, body: jsonBody(projectFromAllocationSchema) },
  responses: answers('Its code', z.object({ projectCode: z.string(), version: z.number() })),
});

export function allocationRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(listRoute, (c) => act(c, deps, (ctx) => viewAllocations(ctx, c.req.valid('query').fiscalYear)))
    .openapi(recordRoute, (c) => act(c, deps, (ctx) => recordAllocation(ctx, c.req.valid('json'))))
    .openapi(changeRoute, (c) =>
      act(c, deps, (ctx) => changeAllocation(ctx, c.req.valid('param').allocationId, c.req.valid('json'))),
    )
    .openapi(removeRoute, (c) =>
      act(c, deps, (ctx) =>
        removeAllocation(ctx, c.req.valid('param').allocationId, c.req.valid('json').version),
      ),
    )
    .openapi(notifyRoute, (c) =>
      act(c, deps, (ctx) =>
        notifyAllocation(ctx, c.req.valid('param').allocationId, c.req.valid('json').version),
      ),
    )
    .openapi(attachRoute, async (c) => {
      const { version: seenVersion, file } = c.req.valid('form');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const input = { version: seenVersion, fileName: file.name, bytes };
      const { allocationId } = c.req.valid('param');
      await askFirst(c, deps, (ctx) => judgeSummaryTable(ctx, allocationId, input));
      const scan = accepted(await deps.files.scan({ name: file.name, bytes }));
      return act(c, deps, (ctx) => attachSummaryTable(ctx, deps.files, allocationId, { ...input, scan }));
    })
    .openapi(fileRoute, async (c) => {
      const { allocationId } = c.req.valid('param');
      const file = await perform(c, deps, (ctx) => findSummaryTable(ctx, deps.files, allocationId));
      const { name, mediaType } = file;
      return fileResponse(c, { name, mediaType, bytes: await deps.files.read(file) });
    })
    .openapi(projectRoute, (c) =>
      act(c, deps, (ctx) =>
        createProjectFromAllocation(ctx, c.req.valid('param').allocationId, c.req.valid('json')),
      ),
    );
}
export type AllocationRoutes = ReturnType<typeof allocationRoutes>;
