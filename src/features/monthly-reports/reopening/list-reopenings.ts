import { ok, type Result } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit, unitScopeOf } from '../../permissions/rules.ts';
import { listReopenings, type ReopeningRequest } from './reopening-store.ts';

/** Requests for reopening in the units that the person sees, newest first. Refusals: permission-role. */
export async function listWaitingReopenings(
  ctx: ActionContext,
  state: ReopeningRequest['state'],
): Promise<Result<{ reopenings: ReopeningRequest[] }>> {
  const refusal = permit(ctx.actor, 'monthly-reports.view');
  if (refusal) return { ok: false, refusal };
  const unitIds = unitScopeOf(ctx.actor, 'monthly-reports.view');
  return ok({ reopenings: await listReopenings(ctx.tx, { state, unitIds }) });
}
