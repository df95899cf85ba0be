/** What can be approved: one subject per kind of request, each given by the feature of its record. */
import { amendmentSubjects } from '../features/amendments/index.ts';
import type { ApprovalSubject } from '../features/approvals/index.ts';
import { closingSubject, delaySubject } from '../features/closings/index.ts';
import type { FeatureDependencies } from '../features/permissions/index.ts';
import { closingDoors } from './closings.ts';
import { openings } from './project-openings.ts';

export function approvalSubjects(deps: Pick<FeatureDependencies, 'files'>): ApprovalSubject[] {
  const closings = closingDoors(deps);
  return [
    openings.system,
    openings.paper,
    ...Object.values(amendmentSubjects),
    closingSubject(closings),
    delaySubject(closings),
  ];
}
