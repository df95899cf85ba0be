import type { Hono } from 'hono';
import { type ClientResponse, hc } from 'hono/client';
import { newId } from '../../foundation/uuid.ts';
import { actingFor } from './acting-for.ts';
import { ApiFault, ApiRefusal, Offline, type RefusalBody } from './api-errors.ts';

const reading = new Set(['GET', 'HEAD']);

/**
 * fetch for the API: a write carries an Idempotency-Key (its own, or one given to send the same write again),
 * names for whom this tab acts, and a failed connection is an Offline. Nothing is sent again by itself.
 */
export async function apiFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept', headers.get('Accept') ?? 'application/json');
  const unitId = actingFor();
  if (unitId !== null) headers.set('Acting-For', unitId);
  if (!reading.has((init.method ?? 'GET').toUpperCase()) && !headers.has('Idempotency-Key'))
    headers.set('Idempotency-Key', newId());
  try {
    return await fetch(input, { ...init, headers, credentials: 'same-origin' });
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw new Offline(error);
  }
}

const origin = () => globalThis.location?.origin ?? 'http://127.0.0.1:3000';

/** The typed client of a feature's routes: `apiClient<ProjectRoutes>().api.v1.projects.$get(…)`. */
// biome-ignore lint/suspicious/noExplicitAny: the bound that hc itself asks for
export function apiClient<Routes extends Hono<any, any, any>>(base = origin()) {
  return hc<Routes>(base, { fetch: apiFetch });
}

type Success = 200 | 201 | 202;

/** The body of a success. */
export type Answer<R> =
  R extends ClientResponse<infer T, infer S, string> ? (S extends Success ? T : never) : never;

async function check(response: Response): Promise<void> {
  if (response.ok) return;
  const body = (await response.json().catch(() => null)) as { error?: RefusalBody } | null;
  if (body?.error?.message && response.status !== 500) throw new ApiRefusal(body.error, response.status);
  throw new ApiFault(response.status, response.headers.get('X-Request-Id'));
}

/** The body of the answer; throws ApiRefusal, ApiFault or Offline. */
export async function answer<R extends Response | ClientResponse<unknown, number, string>>(
  sent: Promise<R> | R,
): Promise<Answer<R>> {
  const response = (await sent) as Response;
  await check(response);
  try {
    return (await response.json()) as Answer<R>;
  } catch (error) {
    // The connection broke while the answer was on its way.
    throw new Offline(error);
  }
}

/** A file of the answer with the name the server gave it; throws as `answer` does. */
export async function answerFile(
  sent: Promise<Response | ClientResponse<unknown, number, string>>,
): Promise<{ name: string; bytes: Blob }> {
  const response = (await sent) as Response;
  await check(response);
  const header = response.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(header)?.[1];
  return { name: encoded ? decodeURIComponent(encoded) : (plain ?? 'file'), bytes: await response.blob() };
}
