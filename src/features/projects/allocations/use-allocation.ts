/** The allocations of a year as strategy and the units see them, and the project that is made from one. */
import { parseFiscalYear } from '../../../foundation/fiscal-year.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { type ActionContext, permit, unitScopeOf } from '../../permissions/index.ts';
import { createProject } from '../register/create-project.ts';
import type { ProjectFromAllocation } from '../schemas.ts';
import { type Allocation, findAllocation, listAllocations } from './allocation-store.ts';
import { usedAlready } from './change-allocation.ts';

/** Units see what was notified to them; strategy also what is being prepared. Refusals: permission-role, fiscal-year-not-read. */
export async function viewAllocations(
  ctx: ActionContext,
  year: string,
): Promise<Result<{ allocations: Allocation[]; mayEdit: boolean }>> {
  const refusal = permit(ctx.actor, 'allocations.view');
  if (refusal) return { ok: false, refusal };
  const fiscalYear = parseFiscalYear(year);
  if (!fiscalYear.ok) return fiscalYear;
  const mayEdit = permit(ctx.actor, 'allocations.edit') === null;
  const unitIds = unitScopeOf(ctx.actor, 'allocations.view');
  const all = await listAllocations(ctx.tx, { fiscalYear: fiscalYear.value, unitIds });
  return ok({ allocations: all.filter((each) => mayEdit || each.notifiedOn !== null), mayEdit });
}

/**
 * The project of an allocation: its name, programme, unit and budget are those that were notified (VAL-07).
 * Refusals: allocation-not-found, allocation-not-notified, allocation-used, and those of createProject.
 */
export async function createProjectFromAllocation(
  ctx: ActionContext,
  allocationId: string,
  people: ProjectFromAllocation,
): Promise<Result<{ projectCode: string; version: number }>> {
  const allocation = await findAllocation(ctx.tx, allocationId, { forChange: true });
  if (!allocation) return refuse('not-found', 'allocation-not-found');
  const refusal = permit(ctx.actor, 'projects.create', { unitId: allocation.unitId });
  if (refusal) return { ok: false, refusal };
  if (allocation.notifiedOn === null) return refuse('conflict', 'allocation-not-notified');
  if (allocation.projectCode !== null) return usedAlready(allocation);
  const { fiscalYear, programmeId, unitId, projectName } = allocation;
  return createProject(ctx, { fiscalYear, programmeId, unitId, name: projectName, ...people }, allocation);
}
