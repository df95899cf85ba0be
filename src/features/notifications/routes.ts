import { createRoute, z } from '@hono/zod-openapi';
import { answers, createApi, jsonBody } from '../../platform/http/index.ts';
import { type ActionName, act, type FeatureDependencies } from '../permissions/index.ts';
import { readNotices, viewNotices, viewUnread } from './read-notices.ts';
import { retryMail, viewUnsentMails } from './retry-mail.ts';
import { noticePageSchema, readNoticesSchema, unreadSchema, unsentMailsSchema } from './schemas.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['notifications'] });

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/notices',
  summary: 'One’s own notices, newest first',
  ...action('notifications.view'),
  request: { query: z.object({ olderThan: z.uuid().optional() }) },
  responses: answers('One page', noticePageSchema),
});
const unreadRoute = createRoute({
  method: 'get',
  path: '/api/v1/notices/unread',
  summary: 'How many of one’s own notices are unread, up to 100',
  ...action('notifications.view'),
  responses: answers('The number', unreadSchema),
});
const readRoute = createRoute({
  method: 'post',
  path: '/api/v1/notices/read',
  summary: 'Mark one’s own notices as read',
  ...action('notifications.read'),
  request: { body: jsonBody(readNoticesSchema) },
  responses: answers('How many are still unread', unreadSchema),
});
const mailsRoute = createRoute({
  method: 'get',
  path: '/api/v1/notice-mails',
  summary: 'Mails of notices that could not be sent',
  ...action('notifications.view-mails'),
  responses: answers('Newest first, at most 200', unsentMailsSchema),
});
const retryRoute = createRoute({
  method: 'post',
  path: '/api/v1/notice-mails/{noticeId}/retry',
  summary: 'Try a mail again',
  ...action('notifications.retry-mail'),
  request: { params: z.object({ noticeId: z.uuid() }) },
  responses: answers('It is tried within a minute', z.object({})),
});

export function notificationRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(listRoute, (c) => act(c, deps, (ctx) => viewNotices(ctx, c.req.valid('query').olderThan)))
    .openapi(unreadRoute, (c) => act(c, deps, viewUnread))
    .openapi(readRoute, (c) => act(c, deps, (ctx) => readNotices(ctx, c.req.valid('json'))))
    .openapi(mailsRoute, (c) => act(c, deps, viewUnsentMails))
    .openapi(retryRoute, (c) => act(c, deps, (ctx) => retryMail(ctx, c.req.valid('param').noticeId)));
}
export type NotificationRoutes = ReturnType<typeof notificationRoutes>;
