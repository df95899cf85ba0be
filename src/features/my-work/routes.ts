import { createRoute, z } from '@hono/zod-openapi';
import { parseFiscalYear } from '../../foundation/fiscal-year.ts';
import { answers, createApi } from '../../platform/http/index.ts';
import { act, type FeatureDependencies } from '../permissions/index.ts';
import { myWorkSchema } from './schemas.ts';
import { viewMyWork } from './view-my-work.ts';

const myWorkRoute = createRoute({
  method: 'get',
  path: '/api/v1/my-work',
  summary: 'What waits for the person in a fiscal year, soonest first',
  'x-action': 'my-work.view',
  tags: ['my-work'],
  request: { query: z.object({ fiscalYear: z.string() }) },
  responses: answers('The list', myWorkSchema),
});

export function myWorkRoutes(deps: FeatureDependencies) {
  return createApi().openapi(myWorkRoute, (c) =>
    act(c, deps, async (ctx) => {
      const year = parseFiscalYear(c.req.valid('query').fiscalYear);
      return year.ok ? viewMyWork(ctx, year.value, deps.mail) : year;
    }),
  );
}
export type MyWorkRoutes = ReturnType<typeof myWorkRoutes>;
