import { createRoute, z } from '@hono/zod-openapi';
import { RefusalError, refuse } from '../../foundation/refusal.ts';
import { answers, createApi, jsonBody, rateLimit, refusals } from '../../platform/http/index.ts';
import { act, type FeatureDependencies } from '../permissions/index.ts';
import { viewObligations } from './calendar/view-obligations.ts';
import { endFeed, FEED_PATH, makeFeed } from './feed/own-feed.ts';
import { readFeed } from './feed/read-feed.ts';
import { chooseReminders, viewMyCalendar } from './reminders/own-reminders.ts';
import {
  makeFeedSchema,
  myCalendarSchema,
  newFeedSchema,
  obligationPageSchema,
  obligationQuerySchema,
  reminderChoiceSchema,
} from './schemas.ts';

const doneSchema = z.object({ done: z.literal(true) });
const own = { 'x-action': 'signed-in', tags: ['obligations'] };

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/obligations',
  summary: 'Obligations of a range of days with their three dates, soonest first; late ones are always there',
  'x-action': 'obligations.view',
  tags: ['obligations'],
  request: { query: obligationQuerySchema },
  responses: answers('One page of at most 100, with counts by state and by day', obligationPageSchema),
});
const mineRoute = createRoute({
  ...own,
  method: 'get',
  path: '/api/v1/my-calendar',
  summary: 'How one is reminded, and whether one has a calendar address',
  responses: answers('The choices', myCalendarSchema),
});
const chooseRoute = createRoute({
  ...own,
  method: 'put',
  path: '/api/v1/my-calendar/reminders',
  summary: 'Choose how one is reminded',
  request: { body: jsonBody(reminderChoiceSchema) },
  responses: answers('Chosen', doneSchema),
});
const makeRoute = createRoute({
  ...own,
  method: 'post',
  path: '/api/v1/my-calendar/feed',
  summary: 'Make a new secret calendar address; an older one ends',
  request: { body: jsonBody(makeFeedSchema) },
  responses: answers('The address, shown this once', newFeedSchema),
});
const endRoute = createRoute({
  ...own,
  method: 'delete',
  path: '/api/v1/my-calendar/feed',
  summary: 'End one’s calendar address',
  responses: answers('Ended', doneSchema),
});
const feedRoute = createRoute({
  method: 'get',
  path: `${FEED_PATH}/{file}`,
  summary: 'The calendar of a person, read by a calendar programme under its secret address',
  'x-action': 'public',
  tags: ['obligations'],
  request: { params: z.object({ file: z.string().max(100) }) },
  responses: { 200: { description: 'iCalendar', content: { 'text/calendar': {} } }, ...refusals },
});

export function obligationRoutes(deps: FeatureDependencies) {
  const api = createApi();
  const { trustedProxies, publicUrl } = deps.configuration;
  api.use(`${FEED_PATH}/*`, rateLimit({ most: 60, seconds: 60, trustedProxies }));
  return api
    .openapi(listRoute, (c) => act(c, deps, (ctx) => viewObligations(ctx, c.req.valid('query'))))
    .openapi(mineRoute, (c) => act(c, deps, viewMyCalendar))
    .openapi(chooseRoute, (c) => act(c, deps, (ctx) => chooseReminders(ctx, c.req.valid('json'))))
    .openapi(makeRoute, (c) => act(c, deps, (ctx) => makeFeed(ctx, c.req.valid('json'), publicUrl)))
    .openapi(endRoute, (c) => act(c, deps, endFeed))
    .openapi(feedRoute, async (c) => {
      const { file } = c.req.valid('param');
      const text = file.endsWith('.ics') ? await readFeed(deps, file.slice(0, -4)) : null;
      if (text === null) throw new RefusalError(refuse('not-found', 'calendar-feed-not-found').refusal);
      return new Response(text, {
        headers: {
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': 'inline; filename="tidtam.ics"',
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        },
      });
    });
}
export type ObligationRoutes = ReturnType<typeof obligationRoutes>;
