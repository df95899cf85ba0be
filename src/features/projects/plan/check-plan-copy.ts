import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import { type Result, refuse } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { checkReferences } from '../register/check-references.ts';
import type { PlanDraft } from '../schemas.ts';
import { impossibleMonths } from './possible-months.ts';

/**
 * Whether a copy of a plan can be kept while it is written; it may be incomplete.
 * Refusals: plan-month-impossible, and those of checkReferences.
 */
export async function checkPlanCopy(
  ctx: Pick<ActionContext, 'tx' | 'law'>,
  fiscalYear: FiscalYear,
  plan: PlanDraft,
): Promise<Result<undefined>> {
  const far = impossibleMonths(plan, fiscalYear);
  if (far[0]) return refuse('invalid', far[0].code, far[0].data, { place: far[0].place, fields: far });
  return checkReferences(ctx, fiscalYear, plan);
}
