import type { Context } from 'hono';
import { RefusalError, type Result, refuse } from '../../foundation/refusal.ts';
import { readIdempotencyKey, respond } from '../../platform/http/index.ts';
import type { ActionContext, FeatureDependencies, SignedIn } from './action-context.ts';
import { runAction } from './run-action.ts';

type Action<T> = (ctx: ActionContext, who: SignedIn) => Promise<Result<T>>;

/**
 * The way of every signed-in request: who asks, one transaction in their agency, the action, the answer.
 * A write that carries an Idempotency-Key is done once and answered alike when it is sent again.
 *
 *   .openapi(route, (c) => act(c, deps, (ctx) => saveMonthlyReport(ctx, c.req.valid('json'))))
 */
export async function act<T, S extends 200 | 201 | 202 = 200>(
  c: Context,
  deps: FeatureDependencies,
  action: Action<T>,
  status?: S,
) {
  return respond(c, await resultOf(c, deps, action), status);
}

/** The same for routes that answer with something else than JSON (a file); a refusal is thrown as RefusalError. */
export async function perform<T>(c: Context, deps: FeatureDependencies, action: Action<T>): Promise<T> {
  const result = await resultOf(c, deps, action);
  if (!result.ok) throw new RefusalError(result.refusal);
  return result.value;
}

/**
 * Asked before slow work outside any transaction (reading a workbook, scanning a file): a transaction of its own, which
 * keeps no answer for a repeated request. A refusal is thrown as RefusalError.
 */
export async function askFirst<T>(c: Context, deps: FeatureDependencies, action: Action<T>): Promise<T> {
  const who = await signedInOf(c, deps);
  const result = await runAction(deps, who.actor, requestIdOf(c), (ctx) => action(ctx, who));
  if (!result.ok) throw new RefusalError(result.refusal);
  return result.value;
}

async function resultOf<T>(c: Context, deps: FeatureDependencies, action: Action<T>): Promise<Result<T>> {
  const who = await signedInOf(c, deps);
  const key = c.req.method === 'GET' ? { ok: true as const, value: null } : await readIdempotencyKey(c);
  if (!key.ok) return key;
  return runAction(deps, who.actor, requestIdOf(c), (ctx) => action(ctx, who), key.value);
}

/** Who asks, or the refusal not-signed-in thrown. Cookies of a prolonged session go out with the answer. */
export async function signedInOf(c: Context, deps: Pick<FeatureDependencies, 'auth'>): Promise<SignedIn> {
  const who = await deps.auth.signedIn(c.req.raw.headers);
  if (!who) throw new RefusalError(refuse('unauthenticated', 'not-signed-in').refusal);
  for (const cookie of who.cookies) c.header('set-cookie', cookie, { append: true });
  return who;
}

/** The number under which the log knows this request. */
export function requestIdOf(c: Context): string {
  const id: unknown = c.get('requestId');
  return typeof id === 'string' ? id : '';
}
