import { codeList, type Law } from '../../foundation/law.ts';
import { type FieldRefusal, ok, type Result, refuse } from '../../foundation/refusal.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { ProgrammeContent } from './schemas.ts';
import { isActiveUnit, listUnknownPlanNodes } from './store.ts';

/** What a programme names must exist: its kind in the law, its unit and plan nodes in the agency. */
export async function checkProgramme(
  ctx: { tx: AgencyTransaction; law: Law },
  content: ProgrammeContent,
): Promise<Result<undefined>> {
  const fields: FieldRefusal[] = [];
  if (!codeList(ctx.law, 'programme-kinds').entries.some((entry) => entry.code === content.kind))
    fields.push({ place: 'kind', code: 'programme-kind-unknown', data: { found: content.kind } });
  if (content.unitId !== null && !(await isActiveUnit(ctx.tx, content.unitId)))
    fields.push({ place: 'unitId', code: 'programme-unit-unknown', data: {} });
  if ((await listUnknownPlanNodes(ctx.tx, content.planNodeIds)).length > 0)
    fields.push({ place: 'planNodeIds', code: 'plan-node-unknown', data: {} });
  const [first] = fields;
  return first ? refuse('invalid', first.code, first.data, { place: first.place, fields }) : ok();
}
