/** Door of monthly reports for the server and other features. Browser-safe rules: rules.ts. */
export { type DecidedReopening, decideReopening } from './decide-reopening.ts';
export {
  findProjectYear,
  findReport,
  type ProjectYear,
  type ReportView,
  type YearMonth,
} from './find-report.ts';
export { findDifferences, findFormFacts, findSubmittedRevision } from './find-revision.ts';
export { FORM_200, form200 } from './forms/form-200.ts';
export { FORM_200_1, form2001 } from './forms/form-200-1.ts';
export { FORM_200_2, form2002 } from './forms/form-200-2.ts';
export { FORM_200_3, form2003 } from './forms/form-200-3.ts';
export type { FormOptions } from './forms/form-parts.ts';
export { listWaitingReopenings } from './list-reopenings.ts';
export { monthlyReportMessages } from './messages.ts';
export { pullBackReport } from './pull-back-report.ts';
export { FORM_VERSION, type ReportFacts, type ReportSnapshot } from './report-snapshot.ts';
export { requestReopening, withdrawReopening } from './request-reopening.ts';
export { type MonthlyReportRoutes, monthlyReportRoutes } from './routes.ts';
export { type SavedReport, saveReport } from './save-report.ts';
export type { ActivityChange, IndicatorChange, SaveReport } from './schemas.ts';
export { type SubmittedReport, submitReport } from './submit-report.ts';
export type { MonthlyReportTables } from './tables.ts';
