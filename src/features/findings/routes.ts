import { createRoute, z } from '@hono/zod-openapi';
import { answers, createApi, jsonBody } from '../../platform/http/index.ts';
import { type ActionName, act, type FeatureDependencies } from '../permissions/index.ts';
import { explainFinding } from './explain-finding.ts';
import { listFindingsAction } from './list-findings.ts';
import { recordStatedDocument } from './record-document.ts';
import { explanationSchema, findingQuery, findingSchema, recordedDocumentSchema } from './schemas.ts';
import { statedDocumentSchema } from './stated-document.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['findings'] });

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/findings',
  summary: 'Contradictions found in published documents, stated and recomputed',
  ...action('findings.view'),
  request: { query: findingQuery },
  responses: answers('In the order of the documents and their rows', z.array(findingSchema)),
});

const explainRoute = createRoute({
  method: 'put',
  path: '/api/v1/findings/{findingId}/explanation',
  summary: 'Write why a document says so; an empty text takes it back',
  ...action('findings.explain'),
  request: {
    params: z.object({ findingId: z.uuid() }),
    body: jsonBody(explanationSchema),
  },
  responses: answers('The finding', findingSchema),
});

const recordRoute = createRoute({
  method: 'post',
  path: '/api/v1/stated-documents',
  summary: 'Record the tables of a published document as printed',
  ...action('findings.record'),
  request: { body: jsonBody(statedDocumentSchema) },
  responses: answers('How many figures were stored and findings found', recordedDocumentSchema),
});

export function findingRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(listRoute, (c) => {
      const { fiscalYear, ...filter } = c.req.valid('query');
      const year = fiscalYear === undefined ? {} : { fiscalYear: Number(fiscalYear) };
      return act(c, deps, (ctx) => listFindingsAction(ctx, { ...filter, ...year }));
    })
    .openapi(explainRoute, (c) =>
      act(c, deps, (ctx) =>
        explainFinding(ctx, { findingId: c.req.valid('param').findingId, ...c.req.valid('json') }),
      ),
    )
    .openapi(recordRoute, (c) => act(c, deps, (ctx) => recordStatedDocument(ctx, c.req.valid('json'))));
}
export type FindingRoutes = ReturnType<typeof findingRoutes>;
