/** One step of the workflow of amendments: the table, the change, the audit event, in the action's transaction. */
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { recordAudit } from '../../audit/index.ts';
import { type ActionContext, type ActionName, permit } from '../../permissions/index.ts';
import { findProject } from '../../projects/index.ts';
import { refuseClosed } from '../../projects/rules.ts';
import { type AmendmentEvent, amendmentWorkflow, endStates } from '../workflow.ts';
import {
  type AmendmentChange,
  type AmendmentRecord,
  findAmendment,
  updateAmendment,
} from './amendment-store.ts';

type Key = { projectCode: string; number: number };

/**
 * The amendment, read for change, when the actor may do this to it and has seen its last version (`version` null: who
 * does not edit it has seen none). Refusals: amendment-not-found, permission-*, project-closed, amendment-step-stale.
 */
export async function openForStep(
  ctx: ActionContext,
  key: Key,
  action: ActionName,
  version: number | null,
): Promise<Result<AmendmentRecord>> {
  // The project before what belongs to it, as a decision on the amendment holds them too.
  const project = await findProject(ctx.tx, key.projectCode, { forChange: true });
  const found = await findAmendment(ctx.tx, key, { forChange: true });
  if (!found) return refuse('not-found', 'amendment-not-found', key);
  const { unitId, state } = found;
  const stranger = permit(ctx.actor, action, { unitId });
  if (stranger) return { ok: false, refusal: stranger };
  const closed = project && refuseClosed(project);
  if (closed) return closed;
  const refusal = permit(ctx.actor, action, { unitId, state });
  if (refusal) return { ok: false, refusal };
  if (version !== null && version !== found.version)
    return refuse('stale', 'amendment-step-stale', { yours: version, saved: found.version });
  return ok(found);
}

/** Refusals: transition-not-possible, guard-not-met. */
export async function takeStep(
  ctx: ActionContext,
  amendment: AmendmentRecord,
  event: AmendmentEvent,
  step: { holds?: readonly string[]; change?: AmendmentChange; told?: Record<string, unknown> } = {},
): Promise<Result<AmendmentRecord>> {
  const row = findTransition(amendmentWorkflow, amendment.state, event, step.holds);
  if (!row.ok) return row;
  const state = row.value.to;
  const change: AmendmentChange = {
    ...step.change,
    state,
    ...(endStates.includes(state) && { ended_on: ctx.today }),
  };
  const { personId } = ctx.actor;
  const version = await updateAmendment(ctx.tx, amendment, change, { personId, now: ctx.now });
  await recordAudit(ctx, {
    action: row.value.audit,
    subjectType: 'amendment',
    subjectId: `${amendment.projectCode}/${amendment.number}`,
    before: { state: amendment.state },
    after: { state, ...step.told },
  });
  return ok({ ...amendment, state, version });
}
