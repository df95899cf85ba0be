import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { expect, it } from 'vitest';
import { json } from './respond.ts';

const ask = (value: unknown) => {
  const app = new Hono();
  app.use(compress({ threshold: 2048 }));
  app.get('/', (c) => json(c, value));
  return app.request('/', { headers: { 'accept-encoding': 'gzip' } });
};

it('a short answer goes out as it is, with its length in bytes', async () => {
  const answer = await ask({ name: 'โครงการ' });
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength('{"name":"โครงการ"}')));
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(await answer.json()).toEqual({ name: 'โครงการ' });
});

it('a long answer goes out packed', async () => {
  const answer = await ask({ name: 'โครงการ'.repeat(500) });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('content-length')).toBeNull();
});

it('nothing to say is an empty answer', async () => {
  expect(await (await ask(undefined)).text()).toBe('');
});
