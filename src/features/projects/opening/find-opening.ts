/** What is known of the opening of a project: allocation, papers, approval on paper; judged and worded elsewhere. */
import type { ActionContext } from '../../permissions/index.ts';
import { type Allocation, findAllocationOfProject } from '../allocations/allocation-store.ts';
import { detailsOf, type ProjectDetails } from '../register/project-details.ts';
import type { ProjectRecord } from '../register/project-store.ts';
import type { ProjectFile } from './decision-store.ts';
import type { AllocatedFacts } from './missing-for-opening.ts';
import type { OpeningCheckFacts } from './opening-checks.ts';
import { openingPapers } from './opening-papers.ts';
import { findPaperApproval, type PaperApproval } from './paper-approval-store.ts';

export type OpeningWay = 'system' | 'paper';

export type Opening = {
  details: ProjectDetails;
  allocation: Allocation | null;
  /** The approval on paper that was entered last; of a project that goes through the system null. */
  paperApproval: PaperApproval | null;
  /** What goes with the request, oldest first. */
  papers: ProjectFile[];
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
  const submittedAt = submittedAtOf(details);
  const papers = openingPapers(details.files, { way, submittedAt });
  return {
    details,
    allocation,
    paperApproval,
    papers,
    facts: {
      fiscalYear: project.fiscalYear,
      projectCode: project.projectCode,
      plan: details.plan,
      attachedKinds: papers.map((file) => file.kind),
      allocation: allocation && allocatedFacts(allocation),
      way,
      formIsCurrent: way === 'paper' || submittedAt === null ? null : formIsCurrent(papers, submittedAt),
      paperApproval,
    },
  };
}

/** When it was submitted last; null for a draft. */
const submittedAtOf = ({ state, decisions }: ProjectDetails): Date | null =>
  state === 'draft' ? null : (decisions.findLast((each) => each.event === 'submit')?.decidedAt ?? null);

/** Made with the last submission; a plan that is submitted cannot be changed. */
function formIsCurrent(papers: readonly ProjectFile[], submittedAt: Date): boolean {
  const form = lastOfKind(papers, 'form-100');
  return form !== undefined && form.attachedAt >= submittedAt;
}

export const lastOfKind = (files: readonly ProjectFile[], kind: string): ProjectFile | undefined =>
  files.findLast((file) => file.kind === kind);
