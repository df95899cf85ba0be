import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { nextState } from '../../../foundation/transition-table.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { refuseClosed } from '../../projects/rules.ts';
import type { WithdrawReopening } from '../schemas.ts';
import { reopeningWorkflow } from '../submission/report-workflow.ts';
import { listReopenings, updateReopening } from './reopening-store.ts';

/** The officer takes the request back while nobody has decided. Refusals: reopening-not-found, permission-*, transition-not-possible, reopening-stale. */
export async function withdrawReopening(
  ctx: ActionContext,
  reopeningId: string,
  input: WithdrawReopening,
): Promise<Result<{ version: number }>> {
  const [request] = await listReopenings(ctx.tx, { reopeningId });
  if (!request) return refuse('not-found', 'reopening-not-found', {});
  const refusal = permit(ctx.actor, 'monthly-reports.withdraw-reopening', { unitId: request.unitId });
  if (refusal) return { ok: false, refusal };
  const closed = refuseClosed({ ...request, state: request.projectState });
  if (closed) return closed;
  const next = nextState(reopeningWorkflow, request.state, 'withdraw');
  if (!next.ok) return next;
  const done = await updateReopening(ctx.tx, {
    reopeningId,
    expectedVersion: input.version,
    state: 'withdrawn',
    decidedBy: null,
    decidedAt: ctx.now,
    decisionReason: null,
    openUntil: null,
  });
  if (!done)
    return refuse('stale', 'reopening-stale', { yourVersion: input.version, version: request.version });
  await recordAudit(ctx, {
    action: 'monthly-reports.withdraw-reopening',
    subjectType: 'reopening',
    subjectId: `${request.projectCode}/${request.month}`,
    before: { state: 'requested' },
    after: { state: 'withdrawn' },
  });
  return ok({ version: input.version + 1 });
}
