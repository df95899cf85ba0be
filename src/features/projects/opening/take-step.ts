/**
 * One step of the opening workflow, the same for all of them: permission, version, workflow table, then the
 * state, the decision with its frozen plan (WFL-16) and the audit event, in the action's transaction.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext, ActionName } from '../../permissions/index.ts';
import { refuseOnProject } from '../life/closed-door.ts';
import { planDraftOf } from '../plan/plan-draft.ts';
import { findPlanVersion } from '../plan/plan-store.ts';
import {
  findProject,
  type ProjectChange,
  type ProjectRecord,
  updateProject,
} from '../register/project-store.ts';
import type { Decision, PlanDraft } from '../schemas.ts';
import { insertDecision } from './decision-store.ts';
import { type ProjectEvent, projectWorkflow } from './workflow.ts';

export type Opened = { project: ProjectRecord; planVersion: number; plan: PlanDraft };

/** The project, read for change, when the actor may do this to it and has seen its last version. */
export async function openForStep(
  ctx: ActionContext,
  projectCode: string,
  action: ActionName,
  version: number,
): Promise<Result<Opened>> {
  const loaded = await loadForStep(ctx, projectCode);
  if (!loaded.ok) return loaded;
  const { project } = loaded.value;
  const refused = refuseOnProject(ctx.actor, action, project);
  if (refused) return refused;
  return version === project.version
    ? loaded
    : refuse('stale', 'project-stale', { yours: version, saved: project.version });
}

/** The same where the approval chain has decided who may, or a loader brings what was decided elsewhere. */
export async function loadForStep(ctx: ActionContext, projectCode: string): Promise<Result<Opened>> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const planVersion = project.planVersionInForce ?? 1;
  const stored = await findPlanVersion(ctx.tx, { projectId: project.projectId, planVersion });
  if (!stored) return refuse('not-found', 'project-not-found', { projectCode });
  return ok({ project, planVersion, plan: planDraftOf(stored) });
}

export type Step = {
  event: ProjectEvent;
  decision: Pick<Decision, 'comment' | 'documentNumber'>;
  /** The business day of the decision. */
  decidedOn: CalendarDate;
  change: ProjectChange;
  /** Done by the installation itself: nobody's name stands under it. */
  bySystem?: boolean;
};

export async function takeStep(
  ctx: ActionContext,
  { project, planVersion, plan }: Opened,
  step: Step,
): Promise<Result<ProjectRecord>> {
  const row = findTransition(projectWorkflow, project.state, step.event);
  if (!row.ok) return row;
  const state = row.value.to;
  const version = await updateProject(ctx.tx, project, { ...step.change, state }, ctx.now);
  await insertDecision(
    ctx.tx,
    ctx.actor.agencyId,
    project.projectId,
    {
      decisionId: newId(),
      event: step.event,
      fromState: project.state,
      toState: state,
      planVersion,
      personId: step.bySystem ? null : ctx.actor.personId,
      onBehalfOf: step.bySystem ? null : (ctx.actor.onBehalfOf?.personId ?? null),
      comment: step.decision.comment,
      documentNumber: step.decision.documentNumber,
      decidedOn: step.decidedOn,
      decidedAt: ctx.now,
    },
    plan,
  );
  const actor = step.bySystem ? { agencyId: ctx.actor.agencyId, personId: null } : ctx.actor;
  await recordAudit(
    { ...ctx, actor },
    {
      action: row.value.audit,
      subjectType: 'project',
      subjectId: project.projectCode,
      before: { state: project.state },
      after: {
        state,
        decidedOn: step.decidedOn,
        ...(step.decision.comment && { comment: step.decision.comment }),
        ...(step.decision.documentNumber && { documentNumber: step.decision.documentNumber }),
      },
    },
  );
  return ok({ ...project, state, version });
}
