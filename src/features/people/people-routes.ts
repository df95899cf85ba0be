import { createRoute, z } from '@hono/zod-openapi';
import { ok } from '../../foundation/refusal.ts';
import { answers, createApi, json, jsonBody, recordVersion } from '../../platform/http/index.ts';
import { act, perform, permit } from '../permissions/index.ts';
import { assignRoles } from './assign-roles.ts';
import { changePerson } from './change-person.ts';
import { createPerson } from './create-person.ts';

import { assignmentSchema, idSchema, newPersonSchema, personChangeSchema, personSchema } from './schemas.ts';
import { orderPasswordLink } from './send-password-link.ts';
import { sendPasswordLink } from './sign-in/password-link.ts';
import type { PeopleDependencies } from './sign-in-routes.ts';
import { resetSecondFactor, setPersonActive } from './stop-person.ts';
import { findPerson, listPersons } from './store.ts';

const params = z.object({ personId: idSchema });
const tags = ['people'];
const byName = new Intl.Collator('th');

/** Routes with which an administrator keeps the people of the agency. */
export function peopleRoutes(deps: PeopleDependencies) {
  return createApi()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/v1/people',
        summary: 'People of the agency with their roles',
        tags,
        'x-action': 'people.view',
        responses: answers('In Thai order of names', z.array(personSchema)),
      }),
      (c) =>
        act(c, deps, async ({ tx, actor }) => {
          const denied = permit(actor, 'people.view');
          if (denied) return { ok: false, refusal: denied };
          const persons = await listPersons(tx, actor.agencyId);
          return ok(persons.sort((a, b) => byName.compare(a.displayName, b.displayName)));
        }),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/v1/people',
        summary: 'Add a person with an account; a link to set the password is mailed',
        tags,
        'x-action': 'people.create',
        request: { body: jsonBody(newPersonSchema) },
        responses: answers('Added', personSchema),
      }),
      async (c) => {
        const input = c.req.valid('json');
        const { person, userId } = await perform(c, deps, async (ctx) => {
          const made = await createPerson(ctx, input);
          if (!made.ok) return made;
          const person = await findPerson(ctx.tx, ctx.actor.agencyId, made.value.personId);
          return ok({ person, userId: made.value.userId });
        });
        await sendPasswordLink(deps, { ...input, id: userId }, 'welcome').catch((error) =>
          deps.log.error('password-link-not-sent', { error }),
        );
        return json(c, person as NonNullable<typeof person>);
      },
    )
    .openapi(
      createRoute({
        method: 'patch',
        path: '/api/v1/people/{personId}',
        summary: 'Change name, position, unit and addresses',
        tags,
        'x-action': 'people.edit',
        request: { params, body: jsonBody(personChangeSchema) },
        responses: answers('Changed', personSchema),
      }),
      async (c) => {
        const response = await act(c, deps, (ctx) =>
          changePerson(ctx, c.req.valid('param').personId, c.req.valid('json')),
        );
        deps.auth.forgetEverybody();
        return response;
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/v1/people/{personId}/roles',
        summary: 'Put a list of roles in the place of the present one',
        tags,
        'x-action': 'people.assign-roles',
        request: {
          params,
          body: jsonBody(z.object({ roles: z.array(assignmentSchema).max(50), version: recordVersion })),
        },
        responses: answers('Assigned', personSchema),
      }),
      async (c) => {
        const response = await act(c, deps, (ctx) =>
          assignRoles(ctx, c.req.valid('param').personId, c.req.valid('json')),
        );
        deps.auth.forgetEverybody();
        return response;
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/v1/people/{personId}/active',
        summary: 'Stop a person’s access at once, or give it back',
        tags,
        'x-action': 'people.deactivate',
        request: {
          params,
          body: jsonBody(
            z.object({
              active: z.boolean(),
              reason: z.string().trim().max(500).optional(),
              version: recordVersion,
            }),
          ),
        },
        responses: answers('Done', personSchema),
      }),
      async (c) => {
        const response = await act(c, deps, (ctx) =>
          setPersonActive(ctx, c.req.valid('param').personId, c.req.valid('json')),
        );
        deps.auth.forgetEverybody();
        return response;
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/v1/people/{personId}/second-factor',
        summary: 'Take away a second factor whose telephone was lost; ends the person’s sessions',
        tags,
        'x-action': 'people.reset-second-factor',
        request: { params },
        responses: answers('Taken away', z.object({ done: z.literal(true) })),
      }),
      async (c) => {
        const { userId } = await perform(c, deps, (ctx) =>
          resetSecondFactor(ctx, c.req.valid('param').personId),
        );
        deps.auth.forgetUser(userId);
        return json(c, { done: true as const });
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/v1/people/{personId}/password-link',
        summary: 'Mail the person a new link to set the password',
        tags,
        'x-action': 'people.edit',
        request: { params },
        responses: answers('Sent', z.object({ sentTo: z.string() })),
      }),
      async (c) => {
        const account = await perform(c, deps, (ctx) =>
          orderPasswordLink(ctx, c.req.valid('param').personId),
        );
        await sendPasswordLink(deps, account, 'welcome');
        return json(c, { sentTo: account.email });
      },
    );
}
