/** สสว.100 of a project of the demonstration, as an officer would type it. */
import { newId } from '../../foundation/uuid.ts';
import type { PlanDraft } from '../projects/index.ts';
import type { DemonstrationProject } from './projects/demonstration-project.ts';

export type PlanIds = { programmeId: string; officerPersonId: string; planNodeIds: string[] };

export function planDraftOf(project: DemonstrationProject, ids: PlanIds): PlanDraft {
  const { head } = project;
  return {
    name: project.name,
    programmeId: ids.programmeId,
    projectType: head.projectType,
    budgetSource: head.budgetSource,
    officerPersonId: ids.officerPersonId,
    coordinatorPersonId: null,
    contactTelephone: head.contactTelephone,
    jointUnits: project.jointUnits ?? [],
    rationale: head.rationale,
    objectives: project.objectives,
    targetGroup: head.targetGroup,
    targetGroupCount: project.targetCount,
    provinces: head.provinces,
    indicators: project.indicators.map((indicator) => ({
      indicatorId: newId(),
      level: indicator.level,
      name: indicator.name,
      unitOfMeasure: indicator.unitOfMeasure,
      kind: indicator.kind,
      baseline: indicator.baseline,
      target: indicator.target,
      direction: 'higher-is-better',
      method: head.method,
      months: indicator.months,
      derivedMonths: indicator.derivedMonths,
    })),
    achievement: head.achievement,
    startsOn: head.startsOn,
    endsOn: head.endsOn,
    budgetSatang: project.budgetSatang,
    allocationMemoNumber: null,
    activities: project.activities.map((activity) => ({
      activityId: newId(),
      name: activity.name,
      budgetSatang: activity.budgetSatang,
      weight: activity.weight,
      months: activity.months,
      derivedMonths: activity.derivedMonths,
    })),
    planNodeIds: ids.planNodeIds,
    derivation: project.derivation,
  };
}
