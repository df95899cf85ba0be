/** The whole of a project's reporting at one look, for the papers that sum it up (สสว.300, closing). */
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { findProjectPlan } from '../../projects/index.ts';
import type { ProjectPlan } from '../../projects/rules.ts';
import { type MonthFigures, monthFigures } from '../figures/month-figures.ts';
import type { ResultsByMonth } from '../figures/report-facts.ts';
import { isReportMonth } from '../window/reporting-window.ts';
import { listEvidenceOfProject, type ProjectEvidence } from './evidence-list-store.ts';
import { findNames, listReportHeads, listResultsToDate, type NamesOfReport } from './report-store.ts';

export type ProjectResults = {
  plan: ProjectPlan;
  names: NamesOfReport;
  /** Last month that asks for a report: of the period, or of the day on which its cancellation was approved. */
  closingMonth: Month;
  results: ResultsByMonth;
  /** Figures at the closing month: those of สสว.200/1 to 200/3 at closing. */
  figures: MonthFigures;
  /** Months that ask for a report and have none submitted. */
  openMonths: Month[];
  evidence: ProjectEvidence[];
};

/** Null when there is no such project, or it has no plan in force. Asks no permission: the caller did. */
export async function findProjectResults(
  tx: AgencyTransaction,
  projectCode: string,
): Promise<ProjectResults | null> {
  const plan = await findProjectPlan(tx, projectCode);
  if (!plan) return null;
  const closingMonth = monthOf(plan.cancelledOn ?? plan.endsOn);
  const results = await listResultsToDate(tx, plan.projectId, closingMonth);
  const heads = await listReportHeads(tx, plan.projectId);
  const submitted = new Set(heads.filter(({ state }) => state === 'submitted').map(({ month }) => month));
  const asked = monthsBetween(monthOf(plan.startsOn), closingMonth).filter((month) =>
    isReportMonth(month, plan),
  );
  return {
    plan,
    names: await findNames(tx, plan.projectId),
    closingMonth,
    results,
    figures: monthFigures(plan, results, closingMonth),
    openMonths: asked.filter((month) => !submitted.has(month)),
    evidence: await listEvidenceOfProject(tx, plan.projectId),
  };
}
