/** The versions of a plan as lines over the months, so that a year shows what was planned before and after an amendment. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Decimal } from '../../../foundation/decimal.ts';
import type { Month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { findProjectPlan, listPlanHistory } from '../../projects/index.ts';
import { type ProjectPlan, planTotals } from '../../projects/rules.ts';

/** The course of one version: cumulative work in percent of the project, cumulative money and its share. */
export type PlanCourse = {
  planVersion: number;
  inForceOn: CalendarDate;
  months: { month: Month; work: Decimal; spending: Satang; spendingPercent: string | null }[];
};

/** Every version that is or was in force, oldest first; none while there is only one. */
export async function listPlanCourses(
  tx: AgencyTransaction,
  { projectId, projectCode }: Pick<ProjectPlan, 'projectId' | 'projectCode'>,
): Promise<PlanCourse[]> {
  const history = await listPlanHistory(tx, projectId);
  if (history.length < 2) return [];
  const courses: PlanCourse[] = [];
  for (const { planVersion, inForceOn } of history) {
    const plan = await findProjectPlan(tx, projectCode, planVersion);
    if (!plan) continue;
    courses.push({
      planVersion,
      inForceOn,
      months: planTotals(plan).columns.map((each) => ({
        month: each.month,
        work: each.workPercentCumulative,
        spending: each.spendingCumulativeSatang,
        spendingPercent: each.spendingPercent,
      })),
    });
  }
  return courses;
}
