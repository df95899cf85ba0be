/** For tests: the plan of S2 lines 272-287 (project of 11,000,000 baht) and ways to change it. */
import type { Month } from '../../foundation/month.ts';
import { examplePlan } from '../projects/example-plan.ts';
import type { PlanDraft } from '../projects/index.ts';
import type { PlanActivityMonth } from '../projects/rules.ts';

export type AmendedPlan = PlanDraft;
export const plan: PlanDraft = examplePlan();

type Activity = PlanDraft['activities'][number];
type Indicator = PlanDraft['indicators'][number];
export type Change = {
  activity?: [activityId: string, change: Partial<Activity>];
  indicator?: [indicatorId: string, change: Partial<Indicator>];
  month?: [activityId: string, month: Month, change: Partial<PlanActivityMonth>];
};

const BLANK: PlanActivityMonth = { workPercent: null, plannedWork: '', spendingSatang: null };

/** The example's plan with other general fields, then one row or month after another changed. */
export function amend(general: Partial<PlanDraft>, ...changes: Change[]): PlanDraft {
  let after = { ...plan, ...general };
  for (const change of changes) after = changed(after, change);
  return after;
}

const changed = (of: PlanDraft, { activity, indicator, month }: Change): PlanDraft => ({
  ...of,
  indicators: of.indicators.map((row) =>
    indicator?.[0] === row.indicatorId ? { ...row, ...indicator[1] } : row,
  ),
  activities: of.activities.map((row) => {
    if (activity?.[0] === row.activityId) return { ...row, ...activity[1] };
    if (month?.[0] !== row.activityId) return row;
    const [, at, change] = month;
    return { ...row, months: { ...row.months, [at]: { ...BLANK, ...row.months[at], ...change } } };
  }),
});
