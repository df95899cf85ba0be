/** Door of final reports (สสว.300) for the server and other features. Browser-safe rules: rules.ts. */
export {
  completeReport,
  drawCompletion,
  findReportToComplete,
  reopenReport,
} from './completing/complete-report.ts';
export { type DrawnReport, findDocument } from './completing/papers.ts';
export { FORM_300 } from './completing/snapshot.ts';
export { addFile } from './files/report-files.ts';
export { finalReportMessages } from './messages.ts';
export {
  type FinalReportState,
  type FinalReportView,
  finalReportState,
  findFinalReport,
} from './reading/find-final-report.ts';
export { type FinalReportRoutes, finalReportRoutes } from './routes.ts';
export { type PlaceChange, saveWriting } from './saving/save-writing.ts';
export type { FinalReportTables } from './tables.ts';
