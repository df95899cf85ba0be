import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import type { CreatePlanNode, PlanNode } from './schemas.ts';
import { insertPlanNode, listUnknownPlanNodes } from './store.ts';

/** Adds a plan above the agency's work, for example its own target. Refusals: plan-node-unknown, plan-node-code-taken. */
export async function createPlanNode(ctx: ActionContext, input: CreatePlanNode): Promise<Result<PlanNode>> {
  const refusal = permit(ctx.actor, 'plans.edit');
  if (refusal) return { ok: false, refusal };
  const parent = input.parentPlanNodeId;
  if (parent !== null && (await listUnknownPlanNodes(ctx.tx, [parent])).length > 0)
    return refuse('invalid', 'plan-node-unknown', {}, { place: 'parentPlanNodeId' });
  const node = { planNodeId: newId(), ...input };
  if (!(await insertPlanNode(ctx.tx, ctx.actor.agencyId, { ...node, position: 0 })))
    return refuse('conflict', 'plan-node-code-taken', { code: input.code }, { place: 'code' });
  await recordAudit(ctx, {
    action: 'plans.edit',
    subjectType: 'plan-node',
    subjectId: `${input.level}/${input.code}`,
    after: input,
  });
  return ok(node);
}
