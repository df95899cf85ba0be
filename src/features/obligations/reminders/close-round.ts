import type { ActionContext } from '../../permissions/index.ts';
import { insertRound } from './reminder-store.ts';

/** Marks today's round as done without telling anybody: for records that were just put in, like the demonstration's. */
export async function closeRound(
  ctx: Pick<ActionContext, 'tx' | 'now' | 'today'>,
  agencyId: string,
): Promise<void> {
  await insertRound(ctx.tx, { agencyId, day: ctx.today, now: ctx.now });
}
