import type { Context } from 'hono';
import { RefusalError, type Result, refuse } from '../../foundation/refusal.ts';
import type { ActionContext, FeatureDependencies, SignedIn } from './action-context.ts';
import { runAction } from './run-action.ts';

/**
 * The way of every signed-in request: who asks, one transaction in their agency, the action, its value.
 * A refusal leaves as a RefusalError, which platform/http words and maps to a status in its one place.
 *
 *   .openapi(route, async (c) => c.json(await act(c, deps, (ctx) => saveMonthlyReport(ctx, c.req.valid('json'))), 200))
 */
export async function act<T>(
  c: Context,
  deps: FeatureDependencies,
  action: (ctx: ActionContext, who: SignedIn) => Promise<Result<T>>,
): Promise<T> {
  const who = await signedInOf(c, deps);
  const result = await runAction(deps, who.actor, requestIdOf(c), (ctx) => action(ctx, who));
  if (!result.ok) throw new RefusalError(result.refusal);
  return result.value;
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
