/** The plan of a project that was just created: its name and people, everything else missing. */
import type { PlanDraft } from '../schemas.ts';

type Known = Pick<PlanDraft, 'name' | 'programmeId' | 'officerPersonId' | 'coordinatorPersonId'>;

export function blankPlan(known: Known): PlanDraft {
  return {
    name: known.name,
    programmeId: known.programmeId,
    projectType: null,
    budgetSource: null,
    officerPersonId: known.officerPersonId,
    coordinatorPersonId: known.coordinatorPersonId,
    contactTelephone: '',
    jointUnits: [],
    rationale: '',
    objectives: [],
    targetGroup: '',
    targetGroupCount: null,
    provinces: [],
    indicators: [],
    achievement: '',
    startsOn: null,
    endsOn: null,
    budgetSatang: null,
    allocationMemoNumber: null,
    activities: [],
    planNodeIds: [],
    derivation: null,
  };
}
