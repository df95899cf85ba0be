/** Strategy records what was allocated, changes it while nothing was submitted on it, and takes back what was wrong. */
import { type FiscalYear, fiscalYear } from '../../../foundation/fiscal-year.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import { type ActionContext, permit, stateWord } from '../../permissions/index.ts';
import { findProgramme } from '../../plans/index.ts';
import { clauses } from '../clauses.ts';
import { findProject, updateProject } from '../register/project-store.ts';
import { findUnit } from '../register/reference-store.ts';
import type { AllocationInput, ChangeAllocation } from '../schemas.ts';
import {
  type Allocation,
  deleteAllocation,
  findAllocation,
  insertAllocation,
  updateAllocation,
  updateDraftMemoNumber,
} from './allocation-store.ts';

/**
 * Records an allocation, for a project to come or for a draft that is there (`projectCode`).
 * Refusals: permission-role, programme-unknown, unit-unknown, memo-date-in-future, project-not-found,
 * allocation-project-unfit.
 */
export async function recordAllocation(
  ctx: ActionContext,
  input: AllocationInput,
): Promise<Result<{ allocationId: string; version: number }>> {
  const refusal = permit(ctx.actor, 'allocations.edit');
  if (refusal) return { ok: false, refusal };
  const year = fiscalYear(input.fiscalYear);
  const checked = await checkContent(ctx, year, input);
  if (!checked.ok) return checked;
  const allocationId = newId();
  const { projectCode, ...content } = { ...input, fiscalYear: year };
  await insertAllocation(ctx.tx, ctx.actor.agencyId, {
    ...content,
    allocationId,
    createdBy: ctx.actor.personId,
    createdAt: ctx.now,
  });
  if (projectCode !== null) {
    const linked = await linkProject(ctx, allocationId, content, projectCode);
    if (!linked.ok) return linked;
  }
  await recordAudit(ctx, {
    action: 'allocations.record',
    subjectType: 'allocation',
    subjectId: allocationId,
    after: input,
  });
  return ok({ allocationId, version: 1 });
}

/**
 * Changes an allocation; the draft made from it then differs until its officer follows (VAL-07). Moved to another unit, it
 * is to be notified again. Refusals: those of recordAllocation, allocation-not-found, allocation-stale, allocation-used.
 */
export async function changeAllocation(
  ctx: ActionContext,
  allocationId: string,
  input: ChangeAllocation,
): Promise<Result<{ version: number }>> {
  const opened = await openAllocation(ctx, allocationId, input.version);
  if (!opened.ok) return opened;
  const before = opened.value;
  const used = refuseUsed(before);
  if (!used.ok) return used;
  const checked = await checkContent(ctx, before.fiscalYear, input);
  if (!checked.ok) return checked;
  const { version: _, ...content } = input;
  const unfit = await refuseUnfit(ctx, before, content);
  if (unfit) return unfit;
  // What one unit was told is no notification to another.
  const notified = content.unitId === before.unitId ? {} : { notified: null };
  const version = await updateAllocation(ctx.tx, before, { ...content, ...notified }, ctx.now);
  if (before.projectCode !== null && content.memoNumber !== before.memoNumber)
    await renameMemo(ctx, before.projectCode, content.memoNumber);
  await recordAudit(ctx, {
    action: 'allocations.change',
    subjectType: 'allocation',
    subjectId: allocationId,
    before: contentOf(before),
    after: content,
  });
  return ok({ version });
}

/** What its project is made of does not move away from it: the unit never, the programme only after the project's own. */
async function refuseUnfit(
  ctx: ActionContext,
  { projectCode, unitId, programmeId }: Allocation,
  content: Pick<Allocation, 'unitId' | 'programmeId'>,
) {
  if (projectCode === null) return null;
  const unfit = (place: string) =>
    refuse('conflict', 'allocation-project-unfit', { projectCode }, { place, clause: clauses.allocation });
  if (content.unitId !== unitId) return unfit('unitId');
  if (content.programmeId === programmeId) return null;
  const project = await findProject(ctx.tx, projectCode);
  return project?.programmeId === content.programmeId ? null : unfit('programmeId');
}

/** Takes an allocation back from which no project was made. Refusals: allocation-not-found, -stale, -used. */
export async function removeAllocation(
  ctx: ActionContext,
  allocationId: string,
  version: number,
): Promise<Result<Record<string, never>>> {
  const opened = await openAllocation(ctx, allocationId, version);
  if (!opened.ok) return opened;
  if (opened.value.projectCode !== null) return usedAlready(opened.value);
  await deleteAllocation(ctx.tx, allocationId);
  await recordAudit(ctx, {
    action: 'allocations.remove',
    subjectType: 'allocation',
    subjectId: allocationId,
    before: contentOf(opened.value),
  });
  return ok({});
}

/**
 * For strategy only, read for change, at the version that was seen. Its project is held before it, as a submission holds
 * it, so that the state is still that of the project when the allocation is changed.
 */
export async function openAllocation(
  ctx: ActionContext,
  allocationId: string,
  version: number,
): Promise<Result<Allocation>> {
  const refusal = permit(ctx.actor, 'allocations.edit');
  if (refusal) return { ok: false, refusal };
  const projectCode = (await findAllocation(ctx.tx, allocationId))?.projectCode ?? null;
  if (projectCode !== null) await findProject(ctx.tx, projectCode, { forChange: true });
  const found = await findAllocation(ctx.tx, allocationId, { forChange: true });
  if (!found) return refuse('not-found', 'allocation-not-found');
  return found.version === version
    ? ok(found)
    : refuse('stale', 'allocation-stale', { yours: version, saved: found.version });
}

/** Refusal allocation-used, with the project and its state in words. */
export function usedAlready({ projectCode, projectState }: Allocation) {
  const { th, en } = stateWord(projectState ?? 'draft');
  const data = { projectCode, stateTh: th, stateEn: en };
  return refuse('conflict', 'allocation-used', data, { clause: clauses.allocation });
}

/** What an approver has been asked about does not change under the request. */
export const refuseUsed = (allocation: Allocation): Result<undefined> =>
  allocation.projectState === null || allocation.projectState === 'draft' ? ok() : usedAlready(allocation);

async function checkContent(
  ctx: ActionContext,
  year: FiscalYear,
  input: Pick<AllocationInput, 'programmeId' | 'unitId' | 'memoDate'>,
): Promise<Result<undefined>> {
  const programme = await findProgramme(ctx.tx, input.programmeId);
  if (programme?.fiscalYear !== year)
    return refuse('invalid', 'programme-unknown', { fiscalYear: year }, { place: 'programmeId' });
  const unit = await findUnit(ctx.tx, input.unitId);
  if (!unit?.active) return refuse('invalid', 'unit-unknown', {}, { place: 'unitId' });
  if (input.memoDate > ctx.today)
    return refuse(
      'invalid',
      'memo-date-in-future',
      { found: formatThaiDate(input.memoDate), today: formatThaiDate(ctx.today) },
      { place: 'memoDate' },
    );
  return ok();
}

/** The allocation is that of a draft of the same year, unit and programme that has none yet. */
async function linkProject(
  ctx: ActionContext,
  allocationId: string,
  content: Pick<Allocation, 'fiscalYear' | 'unitId' | 'programmeId' | 'memoNumber'>,
  projectCode: string,
): Promise<Result<undefined>> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  if (!project) return refuse('not-found', 'project-not-found', { projectCode }, { place: 'projectCode' });
  const fits =
    project.state === 'draft' &&
    project.allocationId === null &&
    project.fiscalYear === content.fiscalYear &&
    project.unitId === content.unitId &&
    project.programmeId === content.programmeId;
  if (!fits) return refuse('conflict', 'allocation-project-unfit', { projectCode }, { place: 'projectCode' });
  await updateDraftMemoNumber(ctx.tx, project.projectId, content.memoNumber);
  await updateProject(ctx.tx, project, { allocation_id: allocationId }, ctx.now);
  return ok();
}

async function renameMemo(ctx: ActionContext, projectCode: string, memoNumber: string): Promise<void> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  if (!project) return;
  await updateDraftMemoNumber(ctx.tx, project.projectId, memoNumber);
  await updateProject(ctx.tx, project, {}, ctx.now);
}

const contentOf = ({ programmeId, unitId, projectName, amountSatang, memoNumber, memoDate }: Allocation) => ({
  programmeId,
  unitId,
  projectName,
  amountSatang,
  memoNumber,
  memoDate,
});
