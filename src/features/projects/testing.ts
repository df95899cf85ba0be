/** For tests of this and other features: a project that is approved and locked, by the shortest way; a folder of files. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accepted } from '../../foundation/refusal.ts';
import { folderStorage, openFiles } from '../../platform/files/index.ts';
import type { ExampleAgency } from './example-agency.ts';
import { examplePlan } from './example-plan.ts';
import { approveProject } from './opening/approve-project.ts';
import { submitProject } from './opening/submit-project.ts';
import { savePlanDraft } from './plan/save-plan-draft.ts';
import { createProject } from './register/create-project.ts';
import type { PlanDraft } from './schemas.ts';

/** The code of a new locked project of the agency's officer with the example plan. */
export async function lockedProject(agency: ExampleAgency, change: Partial<PlanDraft> = {}): Promise<string> {
  const { programmeId, officerId, unitId, planNodeId } = agency;
  const plan = examplePlan({ programmeId, officerPersonId: officerId, planNodeIds: [planNodeId], ...change });
  const { projectCode } = accepted(
    await agency.as('project-officer', (ctx) =>
      createProject(ctx, {
        fiscalYear: 2563,
        programmeId,
        unitId,
        officerPersonId: officerId,
        coordinatorPersonId: null,
        name: plan.name,
      }),
    ),
  );
  accepted(
    await agency.as('project-officer', (ctx) => savePlanDraft(ctx, projectCode, { version: 1, plan })),
  );
  const step = (version: number) => ({ version, comment: '', documentNumber: null });
  accepted(await agency.as('project-officer', (ctx) => submitProject(ctx, projectCode, step(2))));
  accepted(
    await agency.as('director', (ctx) => approveProject(ctx, projectCode, { ...step(3), approvedOn: null })),
  );
  return projectCode;
}

/** Stored files in a folder of their own. */
export const testFiles = () => openFiles(folderStorage(mkdtempSync(join(tmpdir(), 'tidtam-projects-'))));
