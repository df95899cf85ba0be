import { RefusalError, type Result } from '../../foundation/refusal.ts';
import type { ActionContext, FeatureDependencies } from './action-context.ts';
import type { Actor } from './actor.ts';

type Parts = Pick<FeatureDependencies, 'database' | 'clock' | 'businessDay' | 'law' | 'log'>;

/**
 * Runs an action as an actor in one transaction of the actor's agency: committed when the result is ok, rolled back
 * when it is a refusal or throws. For routes through `act`; for jobs and the demonstration directly.
 */
export async function runAction<T>(
  parts: Parts,
  actor: Actor,
  requestId: string,
  action: (ctx: ActionContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await parts.database.inAgency(actor.agencyId, async (tx) => {
      const result = await action({
        tx,
        actor,
        now: parts.clock.now(),
        today: parts.businessDay.today(),
        law: parts.law,
        requestId,
        log: parts.log.with({ requestId, person: actor.personId }),
      });
      if (!result.ok) throw new RefusalError(result.refusal);
      return result;
    });
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
