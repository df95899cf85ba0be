/** The draft as the schema has it, from what is stored. */

import type { PlanDraft } from '../schemas.ts';
import type { PlanVersion } from './plan-store.ts';

export function planDraftOf(version: PlanVersion): PlanDraft {
  return {
    ...version.head,
    indicators: version.indicators.map(({ position: _, ...indicator }) => indicator),
    activities: version.activities.map(({ position: _, ...activity }) => activity),
    planNodeIds: version.planNodeIds,
  };
}
