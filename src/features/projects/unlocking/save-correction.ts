import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { recordAudit } from '../../audit/index.ts';
import { type ActionContext, type ActionName, permit } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { refuseOnProject } from '../life/closed-door.ts';
import { checkPlanCopy } from '../plan/check-plan-copy.ts';
import { findPlanDraft } from '../plan/find-plan-draft.ts';
import { type PlanDifference, planDifferences } from '../plan/plan-differences.ts';
import { staleFields } from '../plan/stale-fields.ts';
import { findProject, type ProjectRecord } from '../register/project-store.ts';
import type { PlanDraft, SavePlanDraft } from '../schemas.ts';
import { needsAmendment } from './correctable.ts';
import { findUnlock, findUnlockedPlan, type Unlock, updateUnlockedPlan } from './unlock-store.ts';
import { unlockWorkflow } from './unlock-workflow.ts';

export type Correction = {
  project: ProjectRecord;
  unlock: Unlock;
  /** The copy as it is saved, and the plan version that it was copied from. */
  plan: PlanDraft;
  source: PlanDraft;
};

/** Request, copy and what was copied. Refusals: unlock-not-found, permission-*, project-closed. */
export async function findCorrection(
  ctx: ActionContext,
  projectCode: string,
  unlockId: string,
  action: ActionName,
): Promise<Result<Correction>> {
  const isChange = action !== 'projects.view';
  const project = await findProject(ctx.tx, projectCode, { forChange: isChange });
  const unlock = await findUnlock(ctx.tx, unlockId, { forChange: isChange });
  if (!project || unlock?.projectId !== project.projectId) return refuse('not-found', 'unlock-not-found', {});
  const refusal = isChange ? null : permit(ctx.actor, action, { unitId: project.unitId });
  if (refusal) return { ok: false, refusal };
  const refused = isChange ? refuseOnProject(ctx.actor, action, project) : null;
  if (refused) return refused;
  const correction = await correctionOf(ctx, { project, unlock });
  return correction ? ok(correction) : refuse('not-found', 'unlock-not-found', {});
}

/** Null before it is granted. */
export async function correctionOf(
  ctx: Pick<ActionContext, 'tx'>,
  { project, unlock }: Pick<Correction, 'project' | 'unlock'>,
): Promise<Correction | null> {
  const plan = await findUnlockedPlan(ctx.tx, unlock.unlockId);
  const source = await findPlanDraft(ctx.tx, project, unlock.madeFrom ?? 1);
  return plan && source ? { project, unlock, plan, source } : null;
}

/** The copy to look at or to edit. Refusals: unlock-not-found (also before it is granted), permission-*. */
export async function viewCorrection(
  ctx: ActionContext,
  projectCode: string,
  unlockId: string,
): Promise<Result<{ plan: PlanDraft; version: number }>> {
  const found = await findCorrection(ctx, projectCode, unlockId, 'projects.view');
  return found.ok ? ok({ plan: found.value.plan, version: found.value.unlock.copyVersion }) : found;
}

/**
 * Saves the whole copy. Refusals: unlock-not-found, permission-*, transition-not-possible, unlock-over (the day is over),
 * plan-stale (with both values), unlock-takes-texts-only (each place with the clause and the way), and those of checkPlanCopy.
 */
export async function saveCorrection(
  ctx: ActionContext,
  projectCode: string,
  unlockId: string,
  input: SavePlanDraft,
): Promise<Result<{ version: number }>> {
  const found = await findCorrection(ctx, projectCode, unlockId, 'projects.correct');
  if (!found.ok) return found;
  const { project, unlock, plan: saved, source } = found.value;
  const step = findTransition(unlockWorkflow, unlock.state, 'save');
  if (!step.ok) return step;
  const over = refuseOver(ctx, unlock);
  if (over) return over;
  const fields = staleFields(saved, input.plan);
  if (input.version !== unlock.copyVersion)
    return refuse('stale', 'plan-stale', { yours: input.version, saved: unlock.copyVersion }, { fields });
  if (fields.length === 0) return ok({ version: unlock.copyVersion });
  const checked = await checkPlanCopy(ctx, project.fiscalYear as FiscalYear, input.plan);
  if (!checked.ok) return checked;
  const heavy = refuseHeavy(planDifferences(source, input.plan));
  if (heavy) return heavy;
  await updateUnlockedPlan(ctx.tx, unlockId, input.plan);
  const changed = fields.map((field) => field.place) as (keyof PlanDraft)[];
  await recordAudit(ctx, {
    action: step.value.audit,
    subjectType: 'project',
    subjectId: projectCode,
    before: Object.fromEntries(changed.map((field) => [field, saved[field]])),
    after: Object.fromEntries(changed.map((field) => [field, input.plan[field]])),
  });
  return ok({ version: unlock.copyVersion + 1 });
}

/** The last day is over, though the job has not locked it yet. */
export function refuseOver(ctx: Pick<ActionContext, 'today'>, { openUntil }: Unlock) {
  if (openUntil === null || ctx.today <= openUntil) return null;
  return refuse('locked', 'unlock-over', { openUntil: formatThaiDate(openUntil) }, { clause: clauses.lock });
}

export function refuseHeavy(differences: readonly PlanDifference[]) {
  const fields = needsAmendment(differences);
  if (fields.length === 0) return null;
  return refuse(
    'conflict',
    'unlock-takes-texts-only',
    { count: fields.length },
    { fields, clause: clauses.amending },
  );
}
