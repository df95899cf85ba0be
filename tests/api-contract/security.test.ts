/** What OWASP ASVS asks of every answer: headers, cookies, origin of writes, limits, and a log without secrets. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFirstAdministratorLink } from '../../src/features/people/index.ts';
import { TEST_PASSWORD, testAgency, testInstallation } from '../../src/features/people/testing.ts';
import { readConfiguration } from '../../src/platform/configuration/index.ts';
import { engines } from '../../src/platform/database/testing.ts';
import { readLaw } from '../../src/platform/law/index.ts';
import { createLog } from '../../src/platform/logging/index.ts';
import { createApp } from '../../src/server/app.ts';
import { readContract } from './contract.ts';

const contract = readContract();
const pages = mkdtempSync(join(tmpdir(), 'tidtam-pages-'));
writeFileSync(join(pages, 'index.html'), '<!doctype html><title>ติดตาม</title>');

async function install(publicUrl: string) {
  const embedded = engines.find(({ name }) => name === 'pglite');
  const database = await (embedded as NonNullable<typeof embedded>).fresh();
  const logged: string[] = [];
  const { deps } = testInstallation(database, {
    law: readLaw(),
    configuration: readConfiguration({ TIDTAM_PUBLIC_URL: publicUrl }, pages),
    log: createLog({ logLevel: 'debug', logFormat: 'json' }, (line) => logged.push(line)),
  });
  await testAgency(deps);
  const app = createApp(deps, pages);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: publicUrl, ...headers },
      body: JSON.stringify(body),
    });
  const signIn = (password = TEST_PASSWORD) => post('/api/v1/sign-in', { username: 'admin.osep', password });
  return { app, deps, logged, post, signIn };
}

type Installed = Awaited<ReturnType<typeof install>>;
let plain: Installed;
let encrypted: Installed;

beforeAll(async () => {
  plain = await install('http://localhost:3000');
  encrypted = await install('https://tidtam.example.go.th');
});

/** `script-src 'self'; …` as a map. */
const directives = (headers: Headers) =>
  Object.fromEntries(
    (headers.get('content-security-policy') ?? '').split(';').map((each) => {
      const [name = '', ...values] = each.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );

describe('the headers of every answer', () => {
  it.each([
    ['a page', '/'],
    ['an address of the router', '/2566/projects'],
    ['an answer', '/api/v1/me'],
    ['a refusal', '/api/v1/projects?fiscalYear=2566'],
    ['an address that is none', '/api/v1/nothing'],
    ['a missing picture', '/nothing.png'],
  ])('%s keeps other sites, frames and inline scripts out', async (_, path) => {
    const { headers } = await plain.app.request(path);
    const csp = directives(headers);
    expect(csp['default-src']).toBe("'self'");
    expect(csp['script-src']).toBe("'self'");
    expect(csp['object-src']).toBe("'none'");
    expect(csp['frame-ancestors']).toBe("'none'");
    expect(csp['base-uri']).toBe("'self'");
    expect(csp['form-action']).toBe("'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('asks browsers to stay with TLS where there is TLS', async () => {
    const { headers } = await encrypted.app.request('/');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8,}/);
  });

  it('keeps what belongs to a person out of every cache', async () => {
    for (const path of ['/api/v1/me', '/api/v1/agency', '/api/v1/nothing'])
      expect((await plain.app.request(path)).headers.get('cache-control'), path).toBe('no-store');
  });

  it('the page itself has no inline script, no handler in an attribute and nothing of another site', () => {
    const page = readFileSync(join(import.meta.dirname, '../../src/web/index.html'), 'utf8');
    for (const [script] of page.matchAll(/<script\b[\s\S]*?<\/script>/g))
      expect(script).toMatch(/ src="\/[^"]+"><\/script>$/);
    expect(page).not.toMatch(/\son\w+=|javascript:|https?:\/\//);
  });
});

describe('cookies', () => {
  it('are for the server only, and for this site', async () => {
    const cookies = (await plain.signIn()).headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^tidtam\./);
      expect(cookie).toMatch(/; HttpOnly/i);
      expect(cookie).toMatch(/; SameSite=(Lax|Strict)/i);
      expect(cookie).toMatch(/; Path=\//i);
      expect(cookie).not.toMatch(/; Domain=/i);
    }
  });

  it('travel encrypted only, where there is TLS', async () => {
    const cookies = (await encrypted.signIn()).headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/^__Secure-tidtam\..*; Secure/i);
  });

  it('end with the session: a cookie of a signed-out session opens nothing', async () => {
    const [line = ''] = (await plain.signIn()).headers.getSetCookie();
    const cookie = line.split(';')[0] ?? '';
    const agency = () => plain.app.request('/api/v1/agency', { headers: { cookie } });
    expect((await agency()).status).toBe(200);
    await plain.post('/api/v1/sign-out', {}, { cookie });
    expect((await agency()).status).toBe(401);
  });
});

describe('a write from another site', () => {
  const writes = contract.routes.filter(({ name }) => !name.startsWith('GET '));
  it.each([
    ['its origin', { origin: 'https://evil.test' }],
    ['a hidden origin', { origin: 'null' }],
    ['what the browser says of it', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('is refused by %s on every route', async (_, headers) => {
    expect(writes.length).toBeGreaterThan(30);
    for (const { name } of writes) {
      const [method = '', path = ''] = name.split(' ');
      const answer = await plain.app.request(path, { method, headers: headers as Record<string, string> });
      const { error } = (await answer.json()) as { error: { code: string } };
      expect([answer.status, error.code], name).toEqual([403, 'origin-foreign']);
    }
  });
});

describe('limits', () => {
  it('guessing is bounded for one address, over all doors that can be guessed at', async () => {
    const { post } = await install('http://localhost:3000');
    const doors = ['/api/v1/sign-in', '/api/v1/sign-in/second-factor', '/api/v1/password/reset'];
    const ask = (tries: number) => post(doors[tries % doors.length] ?? '', {});
    for (let tries = 0; tries < 240; tries += 1) expect((await ask(tries)).status).toBe(400);
    for (const door of [...doors, '/api/v1/first-administrator'])
      expect((await post(door, {})).status, door).toBe(429);
  });

  it('more than 50 MB of files is refused before it is read', async () => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(51 * 1024 * 1024)], 'a.xlsx'));
    const path = '/api/v1/projects/66010001/reports/2023-03/workbook/preview';
    const headers = { origin: 'http://localhost:3000' };
    const answer = await plain.app.request(path, { method: 'POST', headers, body: form });
    expect(answer.status).toBe(413);
  });
});

describe('the log', () => {
  it('holds no password, no token, no cookie and no one-time link, at its most talkative', async () => {
    const { deps, logged, post, signIn } = await install('http://localhost:3000');
    const wrong = 'ผิดแต่เป็นความลับอยู่ดี';
    const answer = await signIn();
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    await signIn(wrong);
    await post('/api/v1/account/password', { currentPassword: wrong, password: TEST_PASSWORD }, { cookie });
    await post('/api/v1/password/reset', { token: 'a-token-of-a-mail', password: wrong });
    await post('/api/v1/password/forgotten', { account: 'admin.osep' });
    const { url } = await createFirstAdministratorLink(deps);
    const token = new URL(url).searchParams.get('token') ?? '';
    await post('/api/v1/first-administrator', { token, agency: {}, administrator: { password: wrong } });
    const text = logged.join('');
    expect(text).toContain('/api/v1/sign-in');
    const value = decodeURIComponent(cookie.split('=')[1] ?? '');
    expect(value.length).toBeGreaterThan(20);
    for (const secret of [TEST_PASSWORD, wrong, value, value.split('.')[0] ?? '', 'a-token-of-a-mail', token])
      expect(text.includes(secret), secret).toBe(false);
  });
});
