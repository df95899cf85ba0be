import type { Context, TypedResponse } from 'hono';
import type { JSONParsed } from 'hono/utils/types';
import type { Messages } from '../../foundation/message.ts';
import type { Refusal, Result } from '../../foundation/refusal.ts';
import type { ApiEnvironment } from './api-environment.ts';
import { errorBody, statusOf } from './error-body.ts';

type Success = 200 | 201 | 202;

/** A refusal as an answer. */
export function respondRefusal(c: Context, refusal: Refusal, messages?: Messages): Response {
  const seconds = refusal.data.seconds;
  if (refusal.kind === 'too-many' && typeof seconds === 'number') c.header('Retry-After', String(seconds));
  c.header('Cache-Control', 'no-store');
  const words = messages ?? (c as Context<ApiEnvironment>).get('messages');
  return c.json(errorBody(refusal, words), statusOf(refusal.kind));
}

/** A value as an answer: never cached, for it belongs to the person who asked. */
export function json<T, S extends Success = 200>(
  c: Context,
  value: T,
  status?: S,
): TypedResponse<JSONParsed<T>, S, 'json'> {
  c.header('Cache-Control', 'no-store');
  const text = JSON.stringify(value) ?? '';
  // Its length named, a short answer is sent as it is: packing it would cost more than making it.
  const headers = { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) };
  return c.body(text, status ?? 200, headers) as never;
}

/**
 * The result of an action as an answer: the value, or the refusal with its status and words. Typed as the value
 * only; a refusal is no 2xx, and platform/api-client turns it into an ApiRefusal.
 */
export function respond<T, S extends Success = 200>(
  c: Context,
  result: Result<T>,
  status?: S,
  messages?: Messages,
): TypedResponse<JSONParsed<T>, S, 'json'> {
  return result.ok ? json(c, result.value, status) : (respondRefusal(c, result.refusal, messages) as never);
}
