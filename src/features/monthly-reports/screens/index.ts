/** Door of the screens of monthly reports, for src/web and for the screens of later features. */
export { MonthlyReport, type PartsOfReport } from './form/monthly-report.tsx';
export { MyReports } from './overview/my-reports.tsx';
export { ProjectReports, type ProjectReportsProps } from './overview/project-reports.tsx';
export { AskReopening } from './reopening/ask-reopening.tsx';
export { ReopeningDecision } from './reopening/reopening-decision.tsx';
export { ReopeningList } from './reopening/reopening-list.tsx';
export { projectYearQuery } from './report-api.ts';
export { ReportRevision } from './submitted/report-revision.tsx';
