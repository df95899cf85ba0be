/** The draft as the schema has it, from what is stored. */

import type { ProjectRecord } from '../register/project-store.ts';
import type { PlanDraft } from '../schemas.ts';
import type { PlanVersion } from './plan-store.ts';

export function planDraftOf(project: ProjectRecord, version: PlanVersion): PlanDraft {
  return {
    ...version.head,
    programmeId: project.programmeId,
    officerPersonId: project.officerPersonId,
    coordinatorPersonId: project.coordinatorPersonId,
    indicators: version.indicators.map(({ position: _, ...indicator }) => indicator),
    activities: version.activities.map(({ position: _, ...activity }) => activity),
    planNodeIds: version.planNodeIds,
  };
}
