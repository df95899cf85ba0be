import { fiscalYear } from '../../../foundation/fiscal-year.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { refuseOnProject } from '../life/closed-door.ts';
import { findProject, updateProject } from '../register/project-store.ts';
import type { SavePlanDraft } from '../schemas.ts';
import { checkPlanCopy } from './check-plan-copy.ts';
import { planDraftOf } from './plan-draft.ts';
import { updatePlanVersion } from './plan-draft-store.ts';
import { findPlanVersion } from './plan-store.ts';
import { staleFields } from './stale-fields.ts';

/**
 * Saves the whole draft of สสว.100. A draft may be incomplete; what is missing is judged on submission.
 * Refusals: project-not-found, permission-state (locked), plan-stale (with the saved and the sent value of
 * every field that differs), and those of checkPlanCopy.
 */
export async function savePlanDraft(
  ctx: ActionContext,
  projectCode: string,
  input: SavePlanDraft,
): Promise<Result<{ version: number }>> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const refused = refuseOnProject(ctx.actor, 'projects.edit', project);
  if (refused) return refused;
  const key = { projectId: project.projectId, planVersion: (project.planVersionInForce ?? 0) + 1 };
  const stored = await findPlanVersion(ctx.tx, key);
  if (!stored) return refuse('not-found', 'project-not-found', { projectCode });
  const saved = planDraftOf(stored);
  const differing = staleFields(saved, input.plan);
  if (input.version !== project.version)
    return refuse(
      'stale',
      'plan-stale',
      { yours: input.version, saved: project.version },
      { fields: differing },
    );
  if (differing.length === 0) return ok({ version: project.version });
  const checked = await checkPlanCopy(ctx, fiscalYear(project.fiscalYear), input.plan);
  if (!checked.ok) return checked;

  await updatePlanVersion(ctx.tx, ctx.actor.agencyId, key, input.plan);
  const version = await updateProject(
    ctx.tx,
    project,
    {
      name: input.plan.name,
      programme_id: input.plan.programmeId,
      officer_person_id: input.plan.officerPersonId,
      coordinator_person_id: input.plan.coordinatorPersonId,
    },
    ctx.now,
  );
  const changed = differing.map((field) => field.place) as (keyof typeof saved)[];
  await recordAudit(ctx, {
    action: 'projects.save',
    subjectType: 'project',
    subjectId: projectCode,
    before: Object.fromEntries(changed.map((field) => [field, saved[field]])),
    after: Object.fromEntries(changed.map((field) => [field, input.plan[field]])),
  });
  return ok({ version });
}
