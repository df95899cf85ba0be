import { createRoute, z } from '@hono/zod-openapi';
import { ok, refuse } from '../../foundation/refusal.ts';
import { answers, createApi, jsonBody, recordVersion } from '../../platform/http/index.ts';
import { act, type FeatureDependencies, permit } from '../permissions/index.ts';
import { appointActing, endActing } from './acting-persons.ts';
import { changeAgency } from './change-agency.ts';
import { addUnit, changeUnit } from './change-units.ts';
import { setUnitActive } from './dissolve-unit.ts';
import {
  agencyChangeSchema,
  agencySchema,
  newActingSchema,
  newUnitSchema,
  unitChangeSchema,
  unitSchema,
  unitTreeSchema,
} from './schemas.ts';
import { findAgency, listUnits } from './store.ts';

const tags = ['agencies'];
const unitParam = z.object({ unitId: z.uuid() });
const actingIdSchema = z.object({ actingId: z.uuid() });

/** Routes of the agency, its tree of units and who stands at their heads. */
export function agencyRoutes(deps: FeatureDependencies) {
  /** A change of the tree, of a head or of a stand-in changes what people may do: nothing remembered may outlive it. */
  const changing = async <T>(answered: Promise<T>): Promise<T> => {
    const response = await answered;
    deps.auth.forgetEverybody();
    return response;
  };
  return createApi()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/v1/agency',
        summary: 'The agency of the person who asks',
        tags,
        'x-action': 'agencies.view',
        responses: answers('With its settings, defaults included', agencySchema),
      }),
      (c) =>
        act(c, deps, async ({ tx, actor }) => {
          const denied = permit(actor, 'agencies.view');
          if (denied) return { ok: false, refusal: denied };
          const agency = await findAgency(tx, actor.agencyId);
          return agency ? ok(agency) : refuse('not-found', 'agency-not-found');
        }),
    )
    .openapi(
      createRoute({
        method: 'patch',
        path: '/api/v1/agency',
        summary: 'Change names, address and settings',
        tags,
        'x-action': 'agencies.edit',
        request: { body: jsonBody(agencyChangeSchema) },
        responses: answers('Changed', agencySchema),
      }),
      (c) => act(c, deps, (ctx) => changeAgency(ctx, c.req.valid('json'))),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/v1/units',
        summary: 'The tree of units, with heads and stand-ins',
        tags,
        'x-action': 'agencies.view',
        responses: answers('Siblings in their order', unitTreeSchema),
      }),
      (c) =>
        act(c, deps, async ({ tx, actor }) => {
          const denied = permit(actor, 'agencies.view');
          return denied ? { ok: false, refusal: denied } : ok(await listUnits(tx, actor.agencyId));
        }),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/v1/units',
        summary: 'Add a unit under another',
        tags,
        'x-action': 'agencies.edit-units',
        request: { body: jsonBody(newUnitSchema) },
        responses: answers('Added', unitSchema),
      }),
      (c) => changing(act(c, deps, (ctx) => addUnit(ctx, c.req.valid('json')))),
    )
    .openapi(
      createRoute({
        method: 'patch',
        path: '/api/v1/units/{unitId}',
        summary: 'Change, rename or move a unit, and set its head',
        tags,
        'x-action': 'agencies.edit-units',
        request: { params: unitParam, body: jsonBody(unitChangeSchema) },
        responses: answers('Changed', unitSchema),
      }),
      (c) =>
        changing(act(c, deps, (ctx) => changeUnit(ctx, c.req.valid('param').unitId, c.req.valid('json')))),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/v1/units/{unitId}/active',
        summary: 'Dissolve a unit, or bring it back',
        tags,
        'x-action': 'agencies.edit-units',
        request: {
          params: unitParam,
          body: jsonBody(z.object({ active: z.boolean(), version: recordVersion })),
        },
        responses: answers('Done', unitSchema),
      }),
      (c) =>
        changing(act(c, deps, (ctx) => setUnitActive(ctx, c.req.valid('param').unitId, c.req.valid('json')))),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/v1/units/{unitId}/acting',
        summary: 'Appoint who stands in for the head, from day to day',
        tags,
        'x-action': 'agencies.edit-units',
        request: { params: unitParam, body: jsonBody(newActingSchema) },
        responses: answers('Appointed', actingIdSchema),
      }),
      (c) =>
        changing(act(c, deps, (ctx) => appointActing(ctx, c.req.valid('param').unitId, c.req.valid('json')))),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/v1/acting/{actingId}',
        summary: 'Take an appointment back',
        tags,
        'x-action': 'agencies.edit-units',
        request: { params: actingIdSchema },
        responses: answers('Taken back', actingIdSchema),
      }),
      (c) => changing(act(c, deps, (ctx) => endActing(ctx, c.req.valid('param').actingId))),
    );
}

export type AgencyRoutes = ReturnType<typeof agencyRoutes>;
