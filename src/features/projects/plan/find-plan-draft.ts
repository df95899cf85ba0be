import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ProjectRecord } from '../register/project-store.ts';
import type { PlanDraft } from '../schemas.ts';
import { planDraftOf } from './plan-draft.ts';
import { findPlanVersion } from './plan-store.ts';

/** One version of a plan in the shape of the draft, from which a copy is made; null when there is no such version. */
export async function findPlanDraft(
  tx: AgencyTransaction,
  project: Pick<ProjectRecord, 'projectId'>,
  planVersion: number,
): Promise<PlanDraft | null> {
  const stored = await findPlanVersion(tx, { projectId: project.projectId, planVersion });
  return stored ? planDraftOf(stored) : null;
}
