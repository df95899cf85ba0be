/** Gathers the facts of a report for papers, snapshot and checks: plan, names, results so far, files. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { findProjectPlan } from '../../projects/index.ts';
import type { ReportState } from '../figures/report-facts.ts';
import { findNames, listReportFiles, listResultsToDate } from '../reading/report-store.ts';
import type { ReportFacts } from './report-snapshot.ts';

/** Null when the plan has no such version or no period. */
export async function findReportFacts(
  tx: AgencyTransaction,
  of: {
    projectCode: string;
    month: Month;
    planVersion: number;
    reportId: string | null;
    revision: number;
    state: ReportState;
    submittedOn: CalendarDate | null;
  },
): Promise<ReportFacts | null> {
  const plan = await findProjectPlan(tx, of.projectCode, of.planVersion);
  if (!plan) return null;
  const names = await findNames(tx, plan.projectId);
  const results = await listResultsToDate(tx, plan.projectId, of.month);
  const files = of.reportId === null ? [] : await listReportFiles(tx, of.reportId, of.revision);
  return {
    agency: names.agency,
    unit: names.unit,
    coordinator: names.coordinator,
    responsible: names.responsible && { name: names.responsible.name, position: names.responsible.position },
    plan,
    month: of.month,
    revision: of.revision,
    state: of.state,
    submittedOn: of.submittedOn,
    results,
    files,
  };
}
