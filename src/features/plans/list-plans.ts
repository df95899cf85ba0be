import { parseFiscalYear } from '../../foundation/fiscal-year.ts';
import { ok, type Result } from '../../foundation/refusal.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import type { PlanNode, Programme } from './schemas.ts';
import { listPlanNodes, listProgrammes } from './store.ts';

/** All plans above the agency's work. */
export async function viewPlanNodes(ctx: ActionContext): Promise<Result<PlanNode[]>> {
  const refusal = permit(ctx.actor, 'plans.view');
  return refusal ? { ok: false, refusal } : ok(await listPlanNodes(ctx.tx));
}

/** The programmes of a fiscal year as typed in an address. Refusal: fiscal-year-not-read. */
export async function viewProgrammes(ctx: ActionContext, year: string): Promise<Result<Programme[]>> {
  const refusal = permit(ctx.actor, 'plans.view');
  if (refusal) return { ok: false, refusal };
  const fiscalYear = parseFiscalYear(year);
  return fiscalYear.ok ? ok(await listProgrammes(ctx.tx, fiscalYear.value)) : fiscalYear;
}
