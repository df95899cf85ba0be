/** Door of the screens of monthly reports, for src/web and for the screens of other features. */
export { MonthlyReport } from './monthly-report.tsx';
export { MyReports } from './my-reports.tsx';
export { ProjectReports, type ProjectReportsProps } from './project-reports.tsx';
export { ReopeningDecision } from './reopening-decision.tsx';
export { ReopeningList } from './reopening-list.tsx';
export { projectYearQuery } from './report-api.ts';
export { ReportRevision } from './report-revision.tsx';
