/** Names of everything that two plans name by id or code, so that a difference reads as words. */
import { type Bilingual, codeList, type Law } from '../../../foundation/law.ts';
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
  const listed = (list: string) =>
    Object.fromEntries(codeList(law, list).entries.map(({ code, th, en }) => [code, { th, en }]));
  const once = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  const called = async (
    ids: readonly (string | null)[],
    find: (id: string) => Promise<string | undefined>,
  ) => {
    const names: Record<string, Bilingual> = {};
    for (const id of once(ids)) {
      const name = (await find(id)) ?? id;
      names[id] = { th: name, en: name };
    }
    return names;
  };
  const persons = await called(
    plans.flatMap((plan) => [plan.officerPersonId, plan.coordinatorPersonId]),
    async (id) => (await findPerson(tx, actor.agencyId, id))?.displayName,
  );
  const linked = plans.some((plan) => plan.planNodeIds.length > 0);
  return {
    programmeId: await called(
      plans.map((plan) => plan.programmeId),
      async (id) => (await findProgramme(tx, id))?.name,
    ),
    projectType: listed('project-types'),
    budgetSource: listed('budget-sources'),
    officerPersonId: persons,
    coordinatorPersonId: persons,
    provinces: listed('provinces'),
    planNodeIds: Object.fromEntries(
      linked
        ? (await listPlanNodes(tx)).map(({ planNodeId, name }) => [planNodeId, { th: name, en: name }])
        : [],
    ),
  };
}
