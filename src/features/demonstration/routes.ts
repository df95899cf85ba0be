/**
 * The demonstration's own routes. The server registers them only where the demonstration is loaded and allowed;
 * elsewhere these addresses do not exist.
 */
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { fiscalYear } from '../../foundation/fiscal-year.ts';
import { type Result, refuse } from '../../foundation/refusal.ts';
import { answers, createApi, json, jsonBody, respond } from '../../platform/http/index.ts';
import { sendObligationReminders } from '../obligations/index.ts';
import { type PeopleDependencies, signInAs } from '../people/index.ts';
import { requestIdOf, runAction, signedInOf } from '../permissions/index.ts';
import { listDemonstrationAccounts } from './accounts.ts';
import { DAY_RANGE, recordMove, startDay } from './move-day.ts';
import {
  changeRoleSchema,
  demonstrationSchema,
  moveDaySchema,
  movedDaySchema,
  roleChangedSchema,
} from './schemas.ts';

const tags = ['demonstration'];

const viewRoute = createRoute({
  method: 'get',
  path: '/api/v1/demonstration',
  summary: 'The day of the demonstration and its accounts',
  'x-action': 'public',
  tags,
  responses: answers('Also answers signed out', demonstrationSchema),
});

const changeRoleRoute = createRoute({
  method: 'post',
  path: '/api/v1/demonstration/role',
  summary: 'Open a session as one of the demonstration accounts',
  'x-action': 'public',
  tags,
  request: { body: jsonBody(changeRoleSchema) },
  responses: answers('The session is in the cookie', roleChangedSchema),
});

const moveDayRoute = createRoute({
  method: 'put',
  path: '/api/v1/demonstration/day',
  summary: 'Move the business day',
  'x-action': 'demonstration.move-day',
  tags,
  request: { body: jsonBody(moveDaySchema) },
  responses: answers('The new day', movedDaySchema),
});

const resetDayRoute = createRoute({
  method: 'delete',
  path: '/api/v1/demonstration/day',
  summary: 'Set the business day back to where the demonstration began',
  'x-action': 'demonstration.move-day',
  tags,
  responses: answers('The day', movedDaySchema),
});

async function changeRole(
  c: Context,
  deps: PeopleDependencies,
  username: string,
): Promise<Result<{ username: string }>> {
  const account = (await listDemonstrationAccounts()).find((each) => each.username === username);
  if (!account)
    return refuse('not-found', 'demonstration-account-unknown', { username: username.slice(0, 64) });
  const opened = await signInAs(
    deps.auth,
    deps,
    { username, fiscalYear: fiscalYear(account.fiscalYear) },
    { headers: c.req.raw.headers, requestId: requestIdOf(c) },
  );
  if (!opened.ok) return opened;
  for (const cookie of opened.value.cookies) c.header('set-cookie', cookie, { append: true });
  return { ok: true, value: { username } };
}

async function moveDay(
  c: Context,
  deps: PeopleDependencies,
  day: string,
): Promise<Result<{ today: string }>> {
  const who = await signedInOf(c, deps);
  const moved = await runAction(deps, who.actor, requestIdOf(c), (ctx) => recordMove(ctx, day));
  if (!moved.ok) return moved;
  await deps.businessDay.set(moved.value.day);
  await beginMorning(deps);
  return { ok: true, value: { today: moved.value.day } };
}

/** A new day begins with its round of reminders, so that a visitor sees whom it tells. The day stands whatever becomes of it. */
async function beginMorning(deps: PeopleDependencies): Promise<void> {
  try {
    await sendObligationReminders(deps);
  } catch (error) {
    deps.log.error('reminders of the moved day', { error });
  }
}

export function demonstrationRoutes(deps: PeopleDependencies) {
  return createApi()
    .openapi(viewRoute, async (c) =>
      json(c, {
        today: deps.businessDay.today() as string,
        startDay: (await startDay()) as string,
        firstDay: DAY_RANGE.first as string,
        lastDay: DAY_RANGE.last as string,
        accounts: await listDemonstrationAccounts(),
      }),
    )
    .openapi(changeRoleRoute, async (c) =>
      respond(c, await changeRole(c, deps, c.req.valid('json').username)),
    )
    .openapi(moveDayRoute, async (c) => respond(c, await moveDay(c, deps, c.req.valid('json').day)))
    .openapi(resetDayRoute, async (c) => respond(c, await moveDay(c, deps, await startDay())));
}
export type DemonstrationRoutes = ReturnType<typeof demonstrationRoutes>;
