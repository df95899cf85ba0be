import { createRoute, z } from '@hono/zod-openapi';
import { parseFiscalYear } from '../../foundation/fiscal-year.ts';
import { accepted } from '../../foundation/refusal.ts';
import { answers, createApi, fileResponse, jsonBody, refusals } from '../../platform/http/index.ts';
import { type ActionName, act, askFirst, type FeatureDependencies, perform } from '../permissions/index.ts';
import { createMeeting, judgeMinutes, keepMinutes, moveMeeting } from './board/keep-meeting.ts';
import { putOnAgenda, resolveAmendment, takeOffAgenda } from './board/resolve-amendment.ts';
import { findMinutes, viewBoard } from './board/view-board.ts';
import { AMENDMENT_LIMITS } from './limits.ts';
import { boardSchema, itemStateSchema } from './response-schemas.ts';
import { moveMeetingSchema, newAgendaItemSchema, newMeetingSchema, resolutionSchema } from './schemas.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['board'] });
const meetingOf = z.object({ meetingId: z.uuid() });
const itemOf = z.object({ itemId: z.uuid() });
const meetings = '/api/v1/board-meetings' as const;
const meeting = `${meetings}/{meetingId}` as const;
const item = '/api/v1/agenda-items/{itemId}' as const;

const boardRoute = createRoute({
  method: 'get',
  path: meetings,
  summary: 'The queue of the secretariat, and the meetings of a fiscal year with their agenda',
  ...action('amendments.read-board'),
  request: { query: z.object({ fiscalYear: z.string() }) },
  responses: answers('What the person may see of both', boardSchema),
});
const createMeetingRoute = createRoute({
  method: 'post',
  path: meetings,
  summary: 'Record a meeting of the board',
  ...action('amendments.keep-meetings'),
  request: { body: jsonBody(newMeetingSchema) },
  responses: answers('Its id', z.object({ meetingId: z.string() })),
});
const moveRoute = createRoute({
  method: 'put',
  path: meeting,
  summary: 'The meeting is held on another day; not once it has resolved',
  ...action('amendments.keep-meetings'),
  request: { params: meetingOf, body: jsonBody(moveMeetingSchema) },
  responses: answers('The version that it made', z.object({ version: z.number() })),
});
const keepMinutesRoute = createRoute({
  method: 'put',
  path: `${meeting}/minutes`,
  summary: 'Keep the minutes with their number',
  ...action('amendments.keep-meetings'),
  request: {
    params: meetingOf,
    body: {
      content: {
        'multipart/form-data': {
          schema: z.object({
            number: z.string().max(AMENDMENT_LIMITS.short),
            file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
          }),
        },
      },
    },
  },
  responses: answers('Their hash', z.object({ sha256: z.string() })),
});
const minutesRoute = createRoute({
  method: 'get',
  path: `${meeting}/minutes`,
  summary: 'The minutes of a meeting',
  ...action('amendments.view'),
  request: { params: meetingOf },
  responses: { 200: { description: 'The PDF' }, ...refusals },
});
const putRoute = createRoute({
  method: 'post',
  path: `${meeting}/items`,
  summary: 'Put a matter of the queue on the agenda',
  ...action('amendments.put-on-agenda'),
  request: { params: meetingOf, body: jsonBody(newAgendaItemSchema) },
  responses: answers('Its place on the agenda', z.object({ itemId: z.string() })),
});
const takeOffRoute = createRoute({
  method: 'delete',
  path: item,
  summary: 'Take a matter off the agenda, back to the queue',
  ...action('amendments.take-off-agenda'),
  request: { params: itemOf },
  responses: answers('The state after it', itemStateSchema),
});
const resolveRoute = createRoute({
  method: 'put',
  path: `${item}/resolution`,
  summary: 'Record the resolution of the board: approved, refused or deferred',
  ...action('amendments.resolve'),
  request: { params: itemOf, body: jsonBody(resolutionSchema) },
  responses: answers('The state after it', itemStateSchema),
});

/** The board's meetings, their agenda and resolutions. */
export function boardRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(boardRoute, (c) =>
      act(c, deps, async (ctx) => {
        const year = parseFiscalYear(c.req.valid('query').fiscalYear);
        return year.ok ? viewBoard(ctx, year.value) : year;
      }),
    )
    .openapi(createMeetingRoute, (c) => act(c, deps, (ctx) => createMeeting(ctx, c.req.valid('json'))))
    .openapi(moveRoute, (c) =>
      act(c, deps, (ctx) => moveMeeting(ctx, c.req.valid('param').meetingId, c.req.valid('json'))),
    )
    .openapi(keepMinutesRoute, async (c) => {
      const { meetingId } = c.req.valid('param');
      const { number, file } = c.req.valid('form');
      const sent = { number, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      await askFirst(c, deps, (ctx) => judgeMinutes(ctx, meetingId, sent));
      const scan = accepted(await deps.files.scan({ name: file.name, bytes: sent.bytes }));
      return act(c, deps, (ctx) => keepMinutes(ctx, deps.files, meetingId, { ...sent, scan }));
    })
    .openapi(minutesRoute, async (c) => {
      const { meetingId } = c.req.valid('param');
      const file = await perform(c, deps, (ctx) => findMinutes(ctx, deps.files, meetingId));
      const { name, mediaType } = file;
      return fileResponse(c, { name, mediaType, bytes: await deps.files.read(file) });
    })
    .openapi(putRoute, (c) =>
      act(c, deps, (ctx) => putOnAgenda(ctx, c.req.valid('param').meetingId, c.req.valid('json'))),
    )
    .openapi(takeOffRoute, (c) => act(c, deps, (ctx) => takeOffAgenda(ctx, c.req.valid('param').itemId)))
    .openapi(resolveRoute, (c) =>
      act(c, deps, (ctx) => resolveAmendment(ctx, c.req.valid('param').itemId, c.req.valid('json'))),
    );
}
