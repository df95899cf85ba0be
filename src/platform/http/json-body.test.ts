import { createRoute } from '@hono/zod-openapi';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { silentLog } from '../logging/index.ts';
import { createApi, createServerApp } from './api.ts';
import { httpMessages } from './messages.ts';
import { type RunningServer, serveApp } from './serve-app.ts';

/** Over a real connection: only there the body is read from it. */
let server: RunningServer;
beforeAll(async () => {
  const configuration = { publicUrl: 'http://localhost:3000' };
  const app = createServerApp({ configuration, log: silentLog, messages: httpMessages });
  const body = { content: { 'application/json': { schema: z.object({ name: z.string() }) } } };
  const route = createRoute({
    method: 'post',
    path: '/names',
    request: { body },
    responses: { 200: { description: 'The name and the text it came in' } },
  });
  app.route(
    '/',
    createApi().openapi(route, async (c) =>
      c.json({ name: c.req.valid('json').name, text: await c.req.text() }),
    ),
  );
  server = await serveApp(app.fetch as never, { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.stop(0));

const send = (body: BodyInit, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${server.port}/names`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    ...init,
  });

it('a body is read as it was sent, parsed and as text', async () => {
  const sent = JSON.stringify({ name: 'โครงการ'.repeat(20_000) });
  const answer = await (await send(sent)).json();
  expect(answer).toEqual({ name: JSON.parse(sent).name, text: sent });
});

it('a body whose length is not named is read as well', async () => {
  const stream = new Blob(['{"name":"ก"}']).stream();
  const answer = await send(stream, { duplex: 'half' } as RequestInit);
  expect(await answer.json()).toEqual({ name: 'ก', text: '{"name":"ก"}' });
});

it.each(['', '{"name":', 'name=x'])('%j is refused as not read', async (sent) => {
  const answer = await send(sent);
  expect(answer.status).toBe(400);
  expect((await answer.json()).error.code).toBe('request-not-read');
});

it('a body over the limit is refused before it is read', async () => {
  const answer = await send(JSON.stringify({ name: 'x'.repeat(1_100_000) }));
  expect(answer.status).toBe(413);
});
