/** One difference between two plans: what it is about, where it stands, both values in words. */
import type { Bilingual } from '../../../foundation/law.ts';
import type { Month } from '../../../foundation/month.ts';
import type { PlanDraft } from '../../projects/index.ts';

/** Fields of สสว.100 outside its tables. */
export const generalFields = [
  'name',
  'programmeId',
  'projectType',
  'budgetSource',
  'officerPersonId',
  'coordinatorPersonId',
  'contactTelephone',
  'jointUnits',
  'rationale',
  'objectives',
  'targetGroup',
  'targetGroupCount',
  'provinces',
  'achievement',
  'startsOn',
  'endsOn',
  'budgetSatang',
  'allocationMemoNumber',
  'planNodeIds',
] as const satisfies readonly (keyof PlanDraft)[];
export type GeneralField = (typeof generalFields)[number];

export const indicatorFields = [
  'level',
  'name',
  'unitOfMeasure',
  'kind',
  'baseline',
  'target',
  'direction',
  'method',
] as const;
export type IndicatorField = (typeof indicatorFields)[number];

/** What a difference is about. A whole row that came or went is `indicator` or `activity`. */
export type DifferenceField =
  | GeneralField
  | 'indicator'
  | `indicator.${IndicatorField}`
  | 'indicator.month'
  | 'activity'
  | 'activity.name'
  | 'activity.weight'
  | 'activity.budget'
  | 'activity.work'
  | 'activity.planned-work'
  | 'activity.spending';

export type PlanDifference = {
  place: string;
  field: DifferenceField;
  change: 'changed' | 'added' | 'removed';
  /** The month of a monthly figure, null otherwise. */
  month: Month | null;
  /** The month is reported: its figure is the result, not a wish (FRM-2003-1). */
  reported: boolean;
  label: Bilingual;
  before: Bilingual | null;
  after: Bilingual | null;
};
