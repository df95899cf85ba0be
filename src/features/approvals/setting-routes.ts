/** Routes of the chains of the agency and of delegations. */
import { createRoute, z } from '@hono/zod-openapi';
import { answers, createApi, jsonBody } from '../../platform/http/index.ts';
import { act, type FeatureDependencies } from '../permissions/index.ts';
import { changeChain, viewChains } from './chain/change-chain.ts';
import {
  delegateDecisions,
  endDelegation,
  viewDelegations,
  viewEveryDelegation,
} from './delegation/delegate.ts';
import {
  chainChangedSchema,
  chainsSchema,
  delegationSchema,
  delegationsSchema,
  everyDelegationSchema,
} from './response-schemas.ts';
import { action } from './route-parts.ts';
import { chainChangeSchema, newDelegationSchema, requestKindSchema } from './schemas.ts';

const chainsRoute = createRoute({
  method: 'get',
  path: '/api/v1/approval-chains',
  summary: 'The approval chain of each kind of request, beside the default',
  ...action('approvals.view'),
  responses: answers('In the order of the work', chainsSchema),
});
const changeChainRoute = createRoute({
  method: 'put',
  path: '/api/v1/approval-chains/{kind}',
  summary: 'Make a chain the agency’s own',
  ...action('approvals.edit-chains'),
  request: { params: z.object({ kind: requestKindSchema }), body: jsonBody(chainChangeSchema) },
  responses: answers('Its new version', chainChangedSchema),
});
const delegationsRoute = createRoute({
  method: 'get',
  path: '/api/v1/approval-delegations',
  summary: 'One’s own delegations, given and received',
  ...action('approvals.delegate'),
  responses: answers('Newest first, with those to whom one may delegate', delegationsSchema),
});
const everyDelegationRoute = createRoute({
  method: 'get',
  path: '/api/v1/approval-delegations/everybody',
  summary: 'The delegations of the agency',
  ...action('approvals.view-delegations'),
  responses: answers('Newest first', everyDelegationSchema),
});
const delegateRoute = createRoute({
  method: 'post',
  path: '/api/v1/approval-delegations',
  summary: 'Let another person decide on one’s behalf for a period',
  ...action('approvals.delegate'),
  request: { body: jsonBody(newDelegationSchema) },
  responses: answers('The delegation', delegationSchema),
});
const endRoute = createRoute({
  method: 'post',
  path: '/api/v1/approval-delegations/{delegationId}/end',
  summary: 'End a delegation before its last day',
  ...action('approvals.delegate'),
  request: { params: z.object({ delegationId: z.uuid() }) },
  responses: answers('The delegation', delegationSchema),
});

/** A delegation changes what the delegate may read, so who is signed in is looked up anew. */
export function settingRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(chainsRoute, (c) => act(c, deps, viewChains))
    .openapi(changeChainRoute, (c) =>
      act(c, deps, (ctx) => changeChain(ctx, c.req.valid('param').kind, c.req.valid('json'))),
    )
    .openapi(delegationsRoute, (c) => act(c, deps, viewDelegations))
    .openapi(everyDelegationRoute, (c) => act(c, deps, viewEveryDelegation))
    .openapi(delegateRoute, async (c) => {
      const done = await act(c, deps, (ctx) => delegateDecisions(ctx, c.req.valid('json')));
      deps.auth.forgetEverybody();
      return done;
    })
    .openapi(endRoute, async (c) => {
      const done = await act(c, deps, (ctx) => endDelegation(ctx, c.req.valid('param').delegationId));
      deps.auth.forgetEverybody();
      return done;
    });
}
