import type { Result } from '../../foundation/refusal.ts';
import { onceOnly, type RepeatableRequest } from '../../platform/http/index.ts';
import type { ActionContext, FeatureDependencies } from './action-context.ts';
import type { Actor } from './actor.ts';
import { withUnitNamed } from './unit-name-store.ts';

type Parts = Pick<FeatureDependencies, 'database' | 'clock' | 'businessDay' | 'law' | 'log'>;

/**
 * Runs an action as an actor in one transaction of the actor's agency: committed when the result is ok, rolled back
 * when it is a refusal or throws. A refusal for the unit names the unit. Routes come here through `act`; jobs and the demonstration directly.
 */
export async function runAction<T>(
  parts: Parts,
  actor: Actor,
  requestId: string,
  action: (ctx: ActionContext) => Promise<Result<T>>,
  repeatable: RepeatableRequest | null = null,
): Promise<Result<T>> {
  const log = parts.log.with({ requestId, person: actor.personId });
  const result = await onceOnly(parts.database, actor, repeatable, (tx) =>
    action({
      tx,
      actor,
      now: parts.clock.now(),
      today: parts.businessDay.today(),
      law: parts.law,
      requestId,
      log,
    }),
  );
  if (result.ok) return result;
  return { ok: false, refusal: await withUnitNamed(parts.database, actor.agencyId, result.refusal) };
}
