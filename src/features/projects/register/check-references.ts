import { codeList, type Law } from '../../../foundation/law.ts';
import { type FieldRefusal, ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { findProgramme, listUnknownPlanNodes } from '../../plans/index.ts';
import type { PlanDraft } from '../schemas.ts';
import { listNamedPersons } from './reference-store.ts';

type Named = Pick<PlanDraft, 'programmeId' | 'officerPersonId' | 'coordinatorPersonId'> &
  Partial<Pick<PlanDraft, 'planNodeIds' | 'provinces' | 'projectType' | 'budgetSource'>>;

/**
 * Everything that a plan names must exist: programme of the same year, persons and plan nodes of the agency,
 * provinces and codes of the law. An id of another agency is unknown here: row security hides it.
 */
export async function checkReferences(
  ctx: { tx: AgencyTransaction; law: Law },
  fiscalYear: number,
  named: Named,
): Promise<Result<undefined>> {
  const fields: FieldRefusal[] = [];
  const add = (place: string, code: string, data: FieldRefusal['data'] = {}) =>
    fields.push({ place, code, data });
  const programme = await findProgramme(ctx.tx, named.programmeId);
  if (programme?.fiscalYear !== fiscalYear) add('programmeId', 'programme-unknown', { fiscalYear });
  const wanted = [named.officerPersonId, named.coordinatorPersonId].filter((id) => id !== null);
  const persons = await listNamedPersons(ctx.tx, wanted);
  const known = (id: string | null) => id === null || persons.some((person) => person.personId === id);
  if (!known(named.officerPersonId)) add('officerPersonId', 'person-unknown');
  if (!known(named.coordinatorPersonId)) add('coordinatorPersonId', 'person-unknown');
  if ((await listUnknownPlanNodes(ctx.tx, named.planNodeIds ?? [])).length > 0)
    add('planNodeIds', 'plan-node-unknown');
  const lacks = (list: string, code: string) =>
    !codeList(ctx.law, list).entries.some((entry) => entry.code === code);
  for (const code of named.provinces ?? [])
    if (lacks('provinces', code)) add('provinces', 'province-unknown', { code });
  if (named.projectType && lacks('project-types', named.projectType))
    add('projectType', 'code-unknown', { code: named.projectType });
  if (named.budgetSource && lacks('budget-sources', named.budgetSource))
    add('budgetSource', 'code-unknown', { code: named.budgetSource });
  const [first] = fields;
  return first ? refuse('invalid', first.code, first.data, { place: first.place, fields }) : ok();
}
