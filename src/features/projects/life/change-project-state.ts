/**
 * The steps of a project after its opening, for the features that own them: unlock and relock (WFL-03), cancel after
 * a resolution of the board (WFL-05), close (WFL-06). Who may is decided by the caller's own permission or by the
 * approval chain; here the workflow table, the state, the decision with its frozen plan, and the audit event.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { monthOf } from '../../../foundation/month.ts';
import { type Result, refuse } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { takeStep } from '../opening/take-step.ts';
import { deleteMonthPlansAfter } from '../plan/month-plan-store.ts';
import { planDraftOf } from '../plan/plan-draft.ts';
import { findPlanVersion } from '../plan/plan-store.ts';
import { findProject, type ProjectChange, type ProjectRecord } from '../register/project-store.ts';
import { endUnlockWithProject } from '../unlocking/end-with-project.ts';
import { refuseClosed } from './closed-door.ts';

export type LifeEvent = 'unlock' | 'relock' | 'cancel' | 'close';

export type StateDecision = {
  comment: string;
  documentNumber: string | null;
  /** Business day of the decision; of a cancellation the day on which the work ends. */
  decidedOn: CalendarDate;
  /** Done by the installation itself (a period that has run out): nobody's name stands under it. */
  bySystem?: boolean;
};

/**
 * Takes the step and returns the project as it stands then. Months after a cancellation ask for no report any more
 * and leave the board; what was asked to correct in its plan ends with the project. Refusals: project-not-found, project-closed, transition-not-possible.
 */
export async function changeProjectState(
  ctx: ActionContext,
  { projectCode }: Pick<ProjectRecord, 'projectCode'>,
  event: LifeEvent,
  decision: StateDecision,
): Promise<Result<ProjectRecord>> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const closed = refuseClosed(project);
  if (closed) return closed;
  const planVersion = project.planVersionInForce ?? 1;
  const stored = await findPlanVersion(ctx.tx, { projectId: project.projectId, planVersion });
  if (!stored) return refuse('not-found', 'project-not-found', { projectCode });
  const { decidedOn, bySystem } = decision;
  const taken = await takeStep(
    ctx,
    { project, planVersion, plan: planDraftOf(stored) },
    { event, decision, decidedOn, change: changeOf(event, ctx.today, decidedOn), bySystem },
  );
  if (!taken.ok) return taken;
  if (event === 'cancel') await deleteMonthPlansAfter(ctx.tx, project.projectId, monthOf(decidedOn));
  if (event === 'cancel' || event === 'close') {
    const ended = await endUnlockWithProject(ctx, taken.value, event);
    if (!ended.ok) return ended;
  }
  return taken;
}

function changeOf(event: LifeEvent, today: CalendarDate, decidedOn: CalendarDate): ProjectChange {
  if (event === 'cancel') return { cancelled_on: decidedOn };
  if (event === 'close') return { closed_on: today };
  return {};
}
