/**
 * The plan of a project (สสว.100) as other features read it.
 *
 * Units: money in satang, months Gregorian 'YYYY-MM', percentages and indicator values exact decimals.
 * Source: FRM 4.1 of the manual for monitoring and reporting, S2 lines 205-268.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Decimal } from '../../../foundation/decimal.ts';
import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import type { Month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { FigureValue } from '../../../foundation/value.ts';

export const projectStates = [
  'draft',
  'submitted',
  'approved',
  'locked',
  'unlocked',
  'cancelled',
  'closed',
] as const;
/**
 * State of a project: its opening (WFL-01), then unlocked (plan data open for correction, WFL-03), cancelled (the
 * board ended the work, WFL-05) and closed (read-only for ever, WFL-06).
 */
export type ProjectState = (typeof projectStates)[number];

export const indicatorKinds = ['SUM', 'BASE+SUM', 'LAST', 'PERCENT', 'LEVEL', 'DISTINCT'] as const;
/** How the months of an indicator become its year (FRM-Q-1, CAL-05). */
export type IndicatorKind = (typeof indicatorKinds)[number];

export const indicatorLevels = ['output', 'outcome'] as const;
export type IndicatorLevel = (typeof indicatorLevels)[number];

export const indicatorDirections = ['higher-is-better', 'lower-is-better'] as const;
export type IndicatorDirection = (typeof indicatorDirections)[number];

/** One indicator of a plan. A month without an entry is missing. */
export type PlanIndicator = {
  indicatorId: string;
  position: number;
  level: IndicatorLevel;
  name: string;
  unitOfMeasure: string;
  kind: IndicatorKind;
  baseline: Decimal | null;
  target: Decimal | null;
  direction: IndicatorDirection;
  method: string;
  months: Partial<Record<Month, FigureValue>>;
  /** Months whose figure a stated rule made from a published one. */
  derivedMonths: Month[];
};

/** One month of one activity. workPercent: percent of the activity done in this month. */
export type PlanActivityMonth = {
  workPercent: Decimal | null;
  plannedWork: string;
  spendingSatang: Satang | null;
};

/** One activity of a plan. weight: percent of the project's work; the weights of a plan sum to 100. */
export type PlanActivity = {
  activityId: string;
  position: number;
  name: string;
  budgetSatang: Satang;
  weight: Decimal;
  months: Partial<Record<Month, PlanActivityMonth>>;
  derivedMonths: Month[];
};

/** One version of a project's plan, with what a report needs to know of the project. */
export type ProjectPlan = {
  projectId: string;
  projectCode: string;
  fiscalYear: FiscalYear;
  programmeId: string;
  name: string;
  unitId: string;
  officerPersonId: string;
  coordinatorPersonId: string | null;
  state: ProjectState;
  /** Day on which the director approved the cancellation as the board resolved; null before. Months after it ask for no report. */
  cancelledOn: CalendarDate | null;
  /** Day of the approved closing; null before. */
  closedOn: CalendarDate | null;
  planVersion: number;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  budgetSatang: Satang;
  /** The stated rule that made figures of this plan, null when a person entered them. */
  derivation: string | null;
  indicators: PlanIndicator[];
  activities: PlanActivity[];
};
