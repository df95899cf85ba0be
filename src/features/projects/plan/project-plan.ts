/** Plans of projects for other features: the plan in force, or one version by number. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { satang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import {
  findProject,
  listApprovedProjects,
  type ProjectFilter,
  type ProjectRecord,
} from '../register/project-store.ts';
import { findPlanVersion, listPlanVersions, type PlanVersion } from './plan-store.ts';
import type { ProjectPlan } from './plan-types.ts';

/**
 * The plan in force, or version `planVersion`. Null when there is no such project in the agency of the
 * transaction, no such version, or when it has no period yet (a draft).
 */
export async function findProjectPlan(
  tx: AgencyTransaction,
  projectCode: string,
  planVersion?: number,
): Promise<ProjectPlan | null> {
  const project = await findProject(tx, projectCode);
  const wanted = planVersion ?? project?.planVersionInForce ?? null;
  if (!project || wanted === null) return null;
  const version = await findPlanVersion(tx, { projectId: project.projectId, planVersion: wanted });
  return version ? projectPlanOf(project, version) : null;
}

/** All plans in force of a fiscal year in these units, by project code. */
export async function listProjectPlansInForce(
  tx: AgencyTransaction,
  filter: ProjectFilter,
): Promise<ProjectPlan[]> {
  const projects = await listApprovedProjects(tx, filter);
  const keys = projects.map((project) => ({
    projectId: project.projectId,
    planVersion: project.planVersionInForce ?? 1,
  }));
  const versions = new Map(
    (await listPlanVersions(tx, keys)).map((version) => [version.projectId, version] as const),
  );
  return projects.flatMap((project) => {
    const version = versions.get(project.projectId);
    const plan = version ? projectPlanOf(project, version) : null;
    return plan ? [plan] : [];
  });
}

export function projectPlanOf(project: ProjectRecord, version: PlanVersion): ProjectPlan | null {
  const { startsOn, endsOn } = version.head;
  if (startsOn === null || endsOn === null) return null;
  return {
    projectId: project.projectId,
    projectCode: project.projectCode,
    fiscalYear: project.fiscalYear,
    programmeId: version.head.programmeId,
    name: version.head.name,
    unitId: project.unitId,
    officerPersonId: project.officerPersonId,
    coordinatorPersonId: project.coordinatorPersonId,
    state: project.state,
    cancelledOn: project.cancelledOn,
    closedOn: project.closedOn,
    planVersion: version.planVersion,
    startsOn: startsOn as CalendarDate,
    endsOn: endsOn as CalendarDate,
    budgetSatang: version.head.budgetSatang ?? satang(0),
    derivation: version.head.derivation,
    indicators: version.indicators,
    activities: version.activities,
  };
}
