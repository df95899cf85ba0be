/** Names of everything that two plans name by id or code, so that a difference reads as words. */
import { codeList, type Law } from '../../../foundation/law.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { findPerson } from '../../people/index.ts';
import { findProgramme, listPlanNodes } from '../../plans/index.ts';
import type { PlanDraft } from '../../projects/index.ts';
import type { Names } from './difference-words.ts';

export async function namesOfPlans(
  ctx: { tx: AgencyTransaction; law: Law; actor: { agencyId: string } },
  plans: readonly PlanDraft[],
): Promise<Names> {
  const { tx, law, actor } = ctx;
  const names: Record<string, string> = {};
  for (const list of ['provinces', 'project-types', 'budget-sources'])
    for (const entry of codeList(law, list).entries) names[entry.code] = entry.th;
  const once = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  for (const id of once(plans.map((plan) => plan.programmeId)))
    names[id] = (await findProgramme(tx, id))?.name ?? id;
  for (const id of once(plans.flatMap((plan) => [plan.officerPersonId, plan.coordinatorPersonId])))
    names[id] = (await findPerson(tx, actor.agencyId, id))?.displayName ?? id;
  if (once(plans.flatMap((plan) => plan.planNodeIds)).length > 0)
    for (const node of await listPlanNodes(tx)) names[node.planNodeId] = node.name;
  return names;
}
