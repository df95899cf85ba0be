/** What is known of the opening of a project: allocation, papers, approval on paper; judged and worded elsewhere. */
import type { ActionContext } from '../../permissions/index.ts';
import { type Allocation, findAllocationOfProject } from '../allocations/allocation-store.ts';
import { detailsOf, type ProjectDetails } from '../register/project-details.ts';
import type { ProjectRecord } from '../register/project-store.ts';
import type { ProjectFile } from './decision-store.ts';
import type { AllocatedFacts } from './missing-for-opening.ts';
import type { OpeningCheckFacts } from './opening-checks.ts';
import { findPaperApproval, type PaperApproval } from './paper-approval-store.ts';

export type OpeningWay = 'system' | 'paper';

export type Opening = {
  details: ProjectDetails;
  allocation: Allocation | null;
  /** The approval on paper that was entered last; of a project that goes through the system null. */
  paperApproval: PaperApproval | null;
  facts: OpeningCheckFacts;
};

export const allocatedFacts = (allocation: Allocation): AllocatedFacts => ({
  projectName: allocation.projectName,
  amountSatang: allocation.amountSatang,
  memoNumber: allocation.memoNumber,
  hasFile: allocation.fileId !== null,
});

/** Null when the project's plan, unit or people are not there. Asks no permission. */
export async function findOpening(
  ctx: ActionContext,
  project: ProjectRecord,
  way: OpeningWay,
): Promise<Opening | null> {
  const details = await detailsOf(ctx, project);
  if (!details) return null;
  const allocation = await findAllocationOfProject(ctx.tx, project.projectId);
  const paperApproval = way === 'paper' ? await findPaperApproval(ctx.tx, project.projectId) : null;
  return {
    details,
    allocation,
    paperApproval,
    facts: {
      fiscalYear: project.fiscalYear,
      projectCode: project.projectCode,
      plan: details.plan,
      attachedKinds: details.files.map((file) => file.kind),
      allocation: allocation && allocatedFacts(allocation),
      way,
      formIsCurrent: way === 'paper' ? null : formIsCurrent(details),
      paperApproval,
    },
  };
}

/** Made with the last submission; a plan that is submitted cannot be changed. Null for what is not submitted. */
function formIsCurrent({ state, files, decisions }: ProjectDetails): boolean | null {
  const submitted = decisions.findLast((each) => each.event === 'submit');
  if (state === 'draft' || !submitted) return null;
  const form = lastOfKind(files, 'form-100');
  return form !== undefined && form.attachedAt >= submitted.decidedAt;
}

export const lastOfKind = (files: readonly ProjectFile[], kind: string): ProjectFile | undefined =>
  files.findLast((file) => file.kind === kind);
