/** Everything the project page and the plan editor show of one project, and what the actor may do with it. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { type ActionContext, type ActionName, permit } from '../../permissions/index.ts';
import { findProgramme, listPlanNodes, type PlanNode, type Programme } from '../../plans/index.ts';
import { refuseOnProject } from '../life/closed-door.ts';
import {
  listDecisions,
  listProjectFiles,
  type ProjectDecision,
  type ProjectFile,
} from '../opening/decision-store.ts';
import { type ReadOnlyReason, readOnlyReason } from '../opening/read-only.ts';
import type { FileRemoval } from '../papers/file-removal.ts';
import { withRemoval } from '../papers/remove-file.ts';
import { planDraftOf } from '../plan/plan-draft.ts';
import { listPlanHistory } from '../plan/plan-history-store.ts';
import { findPlanVersion } from '../plan/plan-store.ts';
import type { ProjectState } from '../plan/plan-types.ts';
import type { PlanDraft } from '../schemas.ts';
import { findProject, type ProjectRecord } from './project-store.ts';
import { findUnit, listNamedPersons, type NamedPerson, type NamedUnit } from './reference-store.ts';

export const projectSteps = ['edit', 'submit', 'withdraw', 'lock', 'attach'] as const;
export type ProjectStep = (typeof projectSteps)[number];

export type ProjectDetails = {
  projectCode: string;
  fiscalYear: number;
  name: string;
  state: ProjectState;
  version: number;
  planVersion: number;
  /** Since when that version is in force; null for a draft. */
  planInForceOn: CalendarDate | null;
  unit: NamedUnit;
  programme: Pick<Programme, 'programmeId' | 'number' | 'name' | 'kind'>;
  officer: NamedPerson;
  coordinator: NamedPerson | null;
  /** Business days of the steps, null until taken. */
  createdOn: CalendarDate;
  submittedOn: CalendarDate | null;
  approvedOn: CalendarDate | null;
  lockedOn: CalendarDate | null;
  cancelledOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  plan: PlanDraft;
  planNodes: PlanNode[];
  files: ProjectFile[];
  decisions: ProjectDecision[];
  /** What this actor may do now, state included. */
  may: Record<ProjectStep, boolean>;
  /** Why the plan cannot be changed, for everybody; null while it can. */
  readOnly: ReadOnlyReason | null;
};

/** With what a page says of taking each file off. */
export type ProjectView = Omit<ProjectDetails, 'files'> & {
  files: (ProjectFile & { removal: FileRemoval })[];
};

export async function projectDetails(ctx: ActionContext, projectCode: string): Promise<Result<ProjectView>> {
  const project = await findProject(ctx.tx, projectCode);
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const refusal = permit(ctx.actor, 'projects.view', { unitId: project.unitId });
  if (refusal) return { ok: false, refusal };
  const details = await detailsOf(ctx, project);
  if (!details) return refuse('not-found', 'project-not-found', { projectCode });
  return ok({ ...details, files: await withRemoval(ctx, project, details.files) });
}

/** The same without asking the permission table: for what the approval chain freezes and compares. */
export async function detailsOf(ctx: ActionContext, project: ProjectRecord): Promise<ProjectDetails | null> {
  const { tx } = ctx;
  const planVersion = project.planVersionInForce ?? 1;
  const version = await findPlanVersion(tx, { projectId: project.projectId, planVersion });
  const history = await listPlanHistory(tx, project.projectId);
  const programme = await findProgramme(tx, project.programmeId);
  const unit = await findUnit(tx, project.unitId);
  const ids = [project.officerPersonId, project.coordinatorPersonId].filter((id) => id !== null);
  const persons = await listNamedPersons(tx, ids);
  const person = (id: string | null) => persons.find((each) => each.personId === id) ?? null;
  const officer = person(project.officerPersonId);
  if (!version || !programme || !unit || !officer) return null;
  const { programmeId, number, name, kind } = programme;
  const linked = new Set(version.planNodeIds);
  return {
    projectCode: project.projectCode,
    fiscalYear: project.fiscalYear,
    name: project.name,
    state: project.state,
    version: project.version,
    planVersion,
    planInForceOn: history.find((each) => each.planVersion === planVersion)?.inForceOn ?? null,
    unit,
    programme: { programmeId, number, name, kind },
    officer,
    coordinator: person(project.coordinatorPersonId),
    createdOn: project.createdOn,
    submittedOn: project.submittedOn,
    approvedOn: project.approvedOn,
    lockedOn: project.lockedOn,
    cancelledOn: project.cancelledOn,
    closedOn: project.closedOn,
    plan: planDraftOf(version),
    planNodes: (await listPlanNodes(tx)).filter((node) => linked.has(node.planNodeId)),
    files: await listProjectFiles(tx, project.projectId),
    decisions: await listDecisions(tx, project.projectId),
    may: stepsOf(ctx, project),
    readOnly: readOnlyReason(project.state),
  };
}

function stepsOf(ctx: ActionContext, project: ProjectRecord): Record<ProjectStep, boolean> {
  const may = (step: ProjectStep) =>
    refuseOnProject(ctx.actor, `projects.${step}` as ActionName, project) === null;
  return Object.fromEntries(projectSteps.map((step) => [step, may(step)])) as Record<ProjectStep, boolean>;
}
