/** Door of monthly reports for the server and other features. Browser-safe rules: rules.ts. */

export { FORM_200, form200 } from './forms/form-200.ts';
export { FORM_200_1, form2001 } from './forms/form-200-1.ts';
export { FORM_200_2, form2002 } from './forms/form-200-2.ts';
export { FORM_200_3, form2003 } from './forms/form-200-3.ts';
export type { FormOptions } from './forms/form-parts.ts';
export { monthlyReportMessages } from './messages.ts';
export {
  findProjectYear,
  findReport,
  type ProjectYear,
  type ReportView,
  type YearMonth,
} from './reading/find-report.ts';
export { findDifferences, findFormFacts, findSubmittedRevision } from './reading/find-revision.ts';
export { findProjectResults, type ProjectResults } from './reading/project-results.ts';
export { findReportedSpending, type ReportedSpending } from './reading/reported-spending.ts';
export { findSubmittedResults, type SubmittedResults } from './reading/submitted-results.ts';
export { type DecidedReopening, decideReopening } from './reopening/decide-reopening.ts';
export { listWaitingReopenings } from './reopening/list-reopenings.ts';
export { requestReopening } from './reopening/request-reopening.ts';
export { withdrawReopening } from './reopening/withdraw-reopening.ts';
export { type MonthlyReportRoutes, monthlyReportRoutes } from './routes.ts';
export { type SavedReport, saveReport } from './saving/save-report.ts';
export type { ActivityChange, IndicatorChange, SaveReport } from './schemas.ts';
export { pullBackReport } from './submission/pull-back-report.ts';
export { FORM_VERSION, type ReportFacts, type ReportSnapshot } from './submission/report-snapshot.ts';
export { type SubmittedReport, submitReport } from './submission/submit-report.ts';
export type { MonthlyReportTables } from './tables.ts';
