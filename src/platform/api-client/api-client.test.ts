import { createRoute, z } from '@hono/zod-openapi';
import { afterEach, expect, expectTypeOf, it, vi } from 'vitest';
import { refuse } from '../../foundation/refusal.ts';
import { createApi, createServerApp, refusals, respond } from '../http/index.ts';
import { silentLog } from '../logging/index.ts';
import { ApiFault, ApiRefusal, answer, apiClient, Offline } from './index.ts';

const responses = {
  ...refusals,
  200: {
    description: 'The thing',
    content: { 'application/json': { schema: z.object({ name: z.string() }) } },
  },
};
const keys: string[] = [];

function routes() {
  return createApi()
    .openapi(createRoute({ method: 'put', path: '/api/v1/thing', responses }), (c) => {
      keys.push(c.req.header('idempotency-key') ?? 'none');
      return respond(c, { ok: true, value: { name: 'แผน' } });
    })
    .openapi(createRoute({ method: 'get', path: '/api/v1/locked', responses }), (c) =>
      respond<{ name: string }>(c, refuse('unauthenticated', 'session-ended', {})),
    )
    .openapi(createRoute({ method: 'get', path: '/api/v1/broken', responses }), () => {
      throw new Error('x');
    });
}

const app = createServerApp({
  configuration: { publicUrl: 'http://tidtam.test' },
  log: silentLog,
  messages: { 'session-ended': { th: 'หมดเวลา', en: 'Ended' } },
});
app.route('/', routes());
const client = apiClient<ReturnType<typeof routes>>('http://tidtam.test');
const connected = () =>
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) =>
    app.request(String(input), init),
  );
afterEach(() => vi.unstubAllGlobals());

it('gives the typed body, and each write a key of its own unless one is given', async () => {
  connected();
  const body = await answer(client.api.v1.thing.$put());
  expectTypeOf(body).toEqualTypeOf<{ name: string }>();
  expect(body).toEqual({ name: 'แผน' });
  await answer(client.api.v1.thing.$put());
  await answer(client.api.v1.thing.$put({}, { headers: { 'Idempotency-Key': 'the-same-again' } }));
  expect(new Set(keys).size).toBe(3);
  expect(keys[2]).toBe('the-same-again');
});

it('tells a refusal, an ended session, a fault and a lost connection apart', async () => {
  connected();
  const refused = await answer(client.api.v1.locked.$get()).catch((error) => error);
  expect(refused).toBeInstanceOf(ApiRefusal);
  expect([refused.sessionEnded, refused.refusal.message.th]).toEqual([true, 'หมดเวลา']);
  const fault = await answer(client.api.v1.broken.$get()).catch((error) => error);
  expect(fault).toBeInstanceOf(ApiFault);
  expect(fault.requestId).toMatch(/^[0-9a-f-]{36}$/);
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await answer(client.api.v1.thing.$put()).catch((error) => error)).toBeInstanceOf(Offline);
});
