import { createRoute, z } from '@hono/zod-openapi';
import { expect, it } from 'vitest';
import { LawGapError } from '../../foundation/law.ts';
import { RefusalError, refuse } from '../../foundation/refusal.ts';
import { createLog } from '../logging/index.ts';
import { createApi, createServerApp } from './api.ts';
import type { ErrorBody } from './error-body.ts';
import { httpMessages } from './messages.ts';
import { rateLimit } from './rate-limit.ts';
import { respond } from './respond.ts';

const body = z.object({
  version: z.int(),
  months: z.record(z.string(), z.object({ spending: z.string().max(5).nullable() })),
  rows: z.array(z.object({ name: z.string().min(2) })),
});

const save = createRoute({
  method: 'post',
  path: '/api/v1/things/{code}',
  request: {
    params: z.object({ code: z.string().regex(/^\d{8}$/) }),
    body: { content: { 'application/json': { schema: body } } },
  },
  responses: {
    200: {
      description: 'Saved',
      content: { 'application/json': { schema: z.object({ code: z.string() }) } },
    },
  },
});

function testApp() {
  const logged: string[] = [];
  const app = createServerApp({
    configuration: { publicUrl: 'http://tidtam.test' },
    log: createLog({ logLevel: 'info', logFormat: 'json' }, (line) => logged.push(line)),
    messages: { 'plan-locked': { th: 'แผนถูกล็อก {by}', en: 'The plan is locked {by}' } },
  });
  const api = createApi().openapi(save, (c) =>
    respond(c, { ok: true, value: { code: c.req.valid('param').code } }),
  );
  api.get('/api/v1/locked', (c) =>
    respond(c, refuse('locked', 'plan-locked', { by: 'ผกก.' }, { clause: { source: 'S2', clause: 'ข้อ 3' } })),
  );
  api.get('/api/v1/thrown', () => {
    throw new RefusalError(refuse('stale', 'x').refusal);
  });
  api.get('/api/v1/gap', () => {
    throw new LawGapError('"window" has no value on 1999-01-01');
  });
  api.get('/api/v1/broken', () => {
    throw new Error('connection to db:5432 refused for user secretname');
  });
  app.route('/', api);
  return { app, logged };
}

const post = (app: ReturnType<typeof testApp>['app'], sent: unknown, headers: Record<string, string> = {}) =>
  app.request('http://tidtam.test/api/v1/things/66010001', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof sent === 'string' ? sent : JSON.stringify(sent),
  });

const good = { version: 1, months: {}, rows: [] };

it('answers what the schema does not take place by place, with found and expected in both languages', async () => {
  const { app } = testApp();
  const response = await post(app, {
    version: '1',
    months: { '2023-03': { spending: '1234567' } },
    rows: [{ name: 'ก' }, {}],
  });
  expect(response.status).toBe(400);
  const { error } = (await response.json()) as ErrorBody;
  expect(error.code).toBe('request-invalid');
  expect(error.message).toEqual({
    th: 'ข้อมูลที่ส่งมายังไม่ถูกต้อง 4 แห่ง',
    en: 'Places in the request that are not right: 4',
  });
  expect(error.fields.map(({ place, code }) => [place, code])).toEqual([
    ['version', 'field-wrong-type'],
    ['months[2023-03].spending', 'field-too-big'],
    ['rows[0].name', 'field-too-small'],
    ['rows[1].name', 'field-missing'],
  ]);
  expect(error.fields.map(({ message }) => message.en)).toEqual([
    'Found "1", expected a number',
    'Found 7 characters, expected at most 5 characters',
    'Found 1 characters, expected at least 2 characters',
    'Required: a text',
  ]);
  expect(error.fields.map(({ message }) => message.th)).toEqual([
    'พบ "1" ต้องเป็นตัวเลข',
    'พบ 7 ตัวอักษร ต้องไม่เกิน 5 ตัวอักษร',
    'พบ 1 ตัวอักษร ต้องไม่น้อยกว่า 2 ตัวอักษร',
    'ต้องระบุข้อความ',
  ]);
});

it.each([
  ['broken JSON', '{"version":', {}, 400, 'request-not-read'],
  ['a missing body', '', {}, 400, 'request-not-read'],
  [
    'another media type',
    'version=1',
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    400,
    'media-type-not-taken',
  ],
  ['no media type', good, { 'Content-Type': '' }, 400, 'media-type-not-taken'],
  [
    'more than a megabyte',
    `{"x":"${'x'.repeat(1_100_000)}"}`,
    { 'Content-Length': '1100008' },
    413,
    'body-too-large',
  ],
  ['a write from another site', good, { Origin: 'http://evil.test' }, 403, 'origin-foreign'],
  [
    'a write of another site without its name',
    good,
    { 'Sec-Fetch-Site': 'cross-site' },
    403,
    'origin-foreign',
  ],
])('refuses %s', async (_, sent, headers, status, code) => {
  const { app } = testApp();
  const response = await post(app, sent, headers);
  expect([response.status, ((await response.json()) as ErrorBody).error.code]).toEqual([status, code]);
});

it('takes a write from its own pages', async () => {
  const { app } = testApp();
  const response = await post(app, good, { Origin: 'http://tidtam.test', 'Sec-Fetch-Site': 'same-origin' });
  expect([response.status, await response.json()]).toEqual([200, { code: '66010001' }]);
});

it('gives a refusal its status, its words with their data, and its clause', async () => {
  const { app } = testApp();
  const response = await app.request('http://tidtam.test/api/v1/locked');
  expect(response.status).toBe(423);
  expect(((await response.json()) as ErrorBody).error).toMatchObject({
    kind: 'locked',
    message: { th: 'แผนถูกล็อก ผกก.', en: 'The plan is locked ผกก.' },
    clause: { source: 'S2', clause: 'ข้อ 3' },
  });
  expect((await app.request('http://tidtam.test/api/v1/thrown')).status).toBe(409);
});

it('answers a time that the law data do not cover with a refusal, and logs it', async () => {
  const { app, logged } = testApp();
  const response = await app.request('http://tidtam.test/api/v1/gap');
  const { error } = (await response.json()) as ErrorBody;
  expect([response.status, error.code]).toEqual([400, 'law-not-covered']);
  expect(error.message.en).toContain('"window" has no value on 1999-01-01');
  expect(logged.some((line) => line.includes('law data missing'))).toBe(true);
});

it('tells nothing of a fault but its number, and logs the rest', async () => {
  const { app, logged } = testApp();
  const response = await app.request('http://tidtam.test/api/v1/broken');
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toMatch(/secretname|5432/);
  const requestId = response.headers.get('x-request-id') ?? '';
  expect(text).toContain(requestId);
  expect(logged.some((line) => line.includes(requestId) && line.includes('secretname'))).toBe(true);
});

it('sends the headers that keep other sites and inline scripts out', async () => {
  const { app } = testApp();
  const { headers } = await app.request('http://tidtam.test/api/v1/locked');
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/);
  expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('slows one address and says for how long', async () => {
  const app = createApi();
  app.use(rateLimit({ most: 2, seconds: 30 }));
  app.get('/', (c) => c.text('ok'));
  const answers = [await app.request('/'), await app.request('/'), await app.request('/')];
  expect(answers.map((each) => each.status)).toEqual([200, 200, 429]);
  expect(answers[2]?.headers.get('retry-after')).toBe('30');
});

it('has both languages for every word of its own', () => {
  for (const { th, en } of Object.values(httpMessages)) {
    expect(th).toMatch(/[ก-๙]/);
    expect(en).not.toMatch(/[ก-๙]/);
  }
});
