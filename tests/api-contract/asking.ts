/** Asking the API as a browser does: with JSON, with a form, for bytes. */
import { expect } from 'vitest';
import type { TestBrowser } from '../../src/features/people/testing.ts';

/** Asks, and fails the test at once when the preparation itself is refused. */
// biome-ignore lint/suspicious/noExplicitAny: the preparation reads ids out of many answers
export async function must(browser: TestBrowser, method: string, path: string, body?: unknown): Promise<any> {
  const answer = await browser.ask(method, path, body);
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body).slice(0, 600)}`).toBe(200);
  return answer.body;
}

export const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

export const PDF = new TextEncoder().encode('%PDF-1.7 example');

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A form as a browser sends it: texts, and files as bytes with a name. */
export function formOf(fields: Record<string, string | { name: string; bytes: Uint8Array }>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(name, value);
    else form.set(name, new File([value.bytes as Uint8Array<ArrayBuffer>], value.name));
  }
  return form;
}

export async function send(browser: TestBrowser, path: string, form: FormData, method = 'POST') {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { origin: 'http://localhost:3000', cookie };
  const answer = await browser.app.request(path, { method, headers, body: form });
  const text = await answer.text();
  expect(answer.status, `${method} ${path}: ${text.slice(0, 600)}`).toBe(200);
  return JSON.parse(text);
}

export async function bytesOf(browser: TestBrowser, path: string): Promise<Uint8Array> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await browser.app.request(path, { headers: { cookie } });
  expect(answer.status, path).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

export interface Answer {
  status: number;
  /** Null where the answer is no JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the answer holds
  body: any;
  text: string;
}

/** `raw` with its `type` goes out as it is. */
export type Asked = { path: string; json?: unknown; form?: FormData; raw?: BodyInit; type?: string };

/** Asks as the person signed in with `browser`; keeps no cookie of the answer. */
export async function ask(
  browser: TestBrowser,
  method: string,
  asked: Asked,
  more: Record<string, string> = {},
): Promise<Answer> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers: Record<string, string> = { origin: 'http://localhost:3000', ...more };
  if (cookie) headers.cookie = cookie;
  const type = asked.type ?? (asked.json === undefined ? undefined : 'application/json');
  if (type) headers['content-type'] = type;
  const json = asked.json === undefined ? undefined : JSON.stringify(asked.json);
  const body = asked.raw ?? asked.form ?? json;
  const init = body === undefined ? { method, headers } : { method, headers, body };
  const answer = await browser.app.request(asked.path, init);
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  return { status: answer.status, body: isJson ? JSON.parse(text) : null, text };
}
