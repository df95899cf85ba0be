/** What can be approved: one subject per kind of request, each given by the feature of its record. */
import type { ApprovalSubject } from '../features/approvals/index.ts';
import type { FeatureDependencies } from '../features/permissions/index.ts';
import { openings } from './project-openings.ts';

export function approvalSubjects(_deps: FeatureDependencies): ApprovalSubject[] {
  return [openings.system, openings.paper];
}
