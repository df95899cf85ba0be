import { fiscalYear, fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import type { Allocation } from '../allocations/allocation-store.ts';
import { projectWorkflow } from '../opening/workflow.ts';
import { blankPlan } from '../plan/blank-plan.ts';
import { insertPlanVersion } from '../plan/plan-draft-store.ts';
import type { CreateProject } from '../schemas.ts';
import { checkReferences } from './check-references.ts';
import { codePrefix, isCodePattern, projectCode } from './project-code.ts';
import { projectSettings } from './project-settings.ts';
import { insertCodeNumber, insertProject } from './project-store.ts';
import { findUnit } from './reference-store.ts';

/**
 * Opens the record of a project and gives it its code (PLN-09). Its plan is a blank draft, version 1, with the budget
 * and the memo of its allocation where it is made from one.
 * Refusals: fiscal-year-not-open, unit-unknown, project-code-pattern-wrong, project-codes-used-up, and those
 * of checkReferences.
 */
export async function createProject(
  ctx: ActionContext,
  input: CreateProject,
  allocation: Pick<Allocation, 'allocationId' | 'amountSatang' | 'memoNumber'> | null = null,
): Promise<Result<{ projectCode: string; version: number }>> {
  const refusal = permit(ctx.actor, 'projects.create', { unitId: input.unitId });
  if (refusal) return { ok: false, refusal };
  const year = fiscalYear(input.fiscalYear);
  const current = fiscalYearOf(ctx.today);
  if (year !== current && year !== current + 1)
    return refuse(
      'invalid',
      'fiscal-year-not-open',
      { first: current, last: current + 1, found: year },
      { place: 'fiscalYear' },
    );
  const unit = await findUnit(ctx.tx, input.unitId);
  if (!unit?.active) return refuse('invalid', 'unit-unknown', {}, { place: 'unitId' });
  const checked = await checkReferences(ctx, year, input);
  if (!checked.ok) return checked;

  const { codePattern } = await projectSettings(ctx);
  if (!isCodePattern(codePattern))
    return refuse('conflict', 'project-code-pattern-wrong', { pattern: codePattern });
  const number = await insertCodeNumber(ctx.tx, ctx.actor.agencyId, codePrefix(codePattern, year));
  const code = projectCode(codePattern, year, number);
  if (!code.ok) return code;

  const projectId = newId();
  await insertProject(ctx.tx, ctx.actor.agencyId, {
    projectId,
    projectCode: code.value,
    fiscalYear: year,
    programmeId: input.programmeId,
    unitId: input.unitId,
    officerPersonId: input.officerPersonId,
    coordinatorPersonId: input.coordinatorPersonId,
    name: input.name,
    state: projectWorkflow.initial,
    planVersionInForce: null,
    createdOn: ctx.today,
    submittedOn: null,
    approvedOn: null,
    approvedBy: null,
    lockedOn: null,
    cancelledOn: null,
    closedOn: null,
    closingRequestedOn: null,
    allocationId: allocation?.allocationId ?? null,
    version: 1,
    createdAt: ctx.now,
    createdBy: ctx.actor.personId,
    changedAt: ctx.now,
  });
  const key = { projectId, planVersion: 1 };
  const plan = {
    ...blankPlan(input),
    budgetSatang: allocation?.amountSatang ?? null,
    allocationMemoNumber: allocation?.memoNumber ?? null,
  };
  await insertPlanVersion(ctx.tx, ctx.actor.agencyId, key, plan, ctx.now);
  await recordAudit(ctx, {
    action: 'projects.create',
    subjectType: 'project',
    subjectId: code.value,
    after: { ...input, ...(allocation && { allocationId: allocation.allocationId }) },
  });
  return ok({ projectCode: code.value, version: 1 });
}
