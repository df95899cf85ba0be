/** Opening of a project: typed and submitted by its officer, approved by the director, locked by the system. */
import {
  approveProject,
  createProject,
  planDraftSchema,
  savePlanDraft,
  submitProject,
} from '../../projects/index.ts';
import { planDraftOf } from '../plan-draft-of.ts';
import type { DemonstrationProject } from '../projects/demonstration-project.ts';
import type { LoadedAgency } from './load-agency.ts';
import type { LoadSteps } from './load-steps.ts';

export async function loadProject(
  steps: LoadSteps,
  agency: LoadedAgency,
  project: DemonstrationProject,
): Promise<void> {
  const name = `${project.agency}/${project.projectCode}`;
  const officer = agency.doer(project.officer);
  const officerPersonId = agency.people[project.officer]?.personId ?? '';
  const programmeId = agency.programmeIds[project.programme];
  const unitId = agency.unitIds[project.unit];
  if (!programmeId || !unitId)
    throw new Error(`${name}: no programme ${project.programme} or unit ${project.unit}`);

  const { version } = await steps.run(
    `${name}/submit`,
    officer,
    project.head.createdOn,
    async (ctx, must) => {
      const created = must(
        await createProject(ctx, {
          fiscalYear: project.fiscalYear,
          programmeId,
          unitId,
          officerPersonId,
          coordinatorPersonId: null,
          name: project.name,
        }),
      );
      if (created.projectCode !== project.projectCode)
        throw new Error(`${name}: the system gave the code ${created.projectCode}`);
      const ids = { programmeId, officerPersonId, planNodeIds: agency.planNodeIds };
      // Judged by the same schema as a form's request.
      const plan = planDraftSchema.parse(planDraftOf(project, ids));
      const saved = must(await savePlanDraft(ctx, project.projectCode, { version: created.version, plan }));
      const decision = { version: saved.version, comment: '', documentNumber: null };
      return { version: must(await submitProject(ctx, project.projectCode, decision)).version };
    },
  );
  await steps.run(
    `${name}/approve`,
    agency.doerOf('director'),
    project.head.approvedOn,
    async (ctx, must) => {
      const decision = { version, comment: '', documentNumber: null, approvedOn: null };
      must(await approveProject(ctx, project.projectCode, decision));
    },
  );
}
