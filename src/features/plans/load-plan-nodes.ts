import { codeList, type Law } from '../../foundation/law.ts';
import { ok, type Result } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import type { PlanNode, PlanNodeLevel } from './schemas.ts';
import { insertPlanNode, listPlanNodes, updatePlanNodeName } from './store.ts';

type LoadedNode = { level: PlanNodeLevel; code: string; name: string; parentCode: string | null };

/** The national plans as law/code-lists print them: strategies, master plans, then their sub-plans. */
export function nationalPlanNodes(law: Law): LoadedNode[] {
  const strategies = codeList(law, 'national-strategies').entries;
  const masterPlans = codeList(law, 'master-plans').entries;
  return [
    ...strategies.map((entry) => node('national-strategy', entry.code, entry.th, null)),
    ...masterPlans
      .filter((entry) => !entry.parent)
      .map((entry) => node('master-plan', entry.code, entry.th, null)),
    ...masterPlans
      .filter((entry) => entry.parent)
      .map((entry) => node('sub-plan', entry.code, entry.th, entry.parent ?? null)),
  ];
}

function node(level: PlanNodeLevel, code: string, name: string, parentCode: string | null): LoadedNode {
  return { level, code, name, parentCode };
}

/**
 * Loads the national plans of law/code-lists into the agency: new ones are added, changed names follow the
 * law, nothing is removed (work may be linked to it). Repeating it changes nothing.
 */
export async function loadPlanNodes(ctx: ActionContext): Promise<Result<{ added: number; renamed: number }>> {
  const refusal = permit(ctx.actor, 'plans.edit');
  if (refusal) return { ok: false, refusal };
  const present = new Map<string, PlanNode>();
  for (const each of await listPlanNodes(ctx.tx)) present.set(`${each.level}/${each.code}`, each);
  const counts = { added: 0, renamed: 0 };
  for (const [position, loaded] of nationalPlanNodes(ctx.law).entries()) {
    const key = `${loaded.level}/${loaded.code}`;
    const known = present.get(key);
    if (known && known.name !== loaded.name) {
      await updatePlanNodeName(ctx.tx, loaded, loaded.name);
      counts.renamed += 1;
    }
    if (known) continue;
    const added: PlanNode = {
      planNodeId: newId(),
      parentPlanNodeId: present.get(`master-plan/${loaded.parentCode}`)?.planNodeId ?? null,
      level: loaded.level,
      code: loaded.code,
      name: loaded.name,
    };
    await insertPlanNode(ctx.tx, ctx.actor.agencyId, { ...added, position });
    present.set(key, added);
    counts.added += 1;
  }
  if (counts.added + counts.renamed > 0)
    await recordAudit(ctx, {
      action: 'plans.edit',
      subjectType: 'plan-node',
      subjectId: 'law/code-lists',
      after: counts,
    });
  return ok(counts);
}
