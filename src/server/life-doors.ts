/** What the demonstration's lives of projects are given: approvals and closings as the routes have them. */
import type { LifeDoors } from '../features/demonstration/index.ts';
import { approvalSubjects } from './approval-subjects.ts';
import { closingDoors } from './closings.ts';
import { openings } from './project-openings.ts';

export const lifeDoors = (deps: Parameters<typeof approvalSubjects>[0]): LifeDoors => ({
  subjects: approvalSubjects(deps),
  openings,
  closings: closingDoors(deps),
});
