/** Door of findings for the server and for other features. Browser-safe rules: rules.ts. Screens: screens/index.ts. */
export { explainFinding } from './explain-finding.ts';
export { listFindingsAction } from './list-findings.ts';
export { findingMessages } from './messages.ts';
export { type RecordedDocument, recordStatedDocument } from './record-document.ts';
export { type FindingRoutes, findingRoutes } from './routes.ts';
export * from './rules.ts';
export type { FindingFilter, FindingRecord } from './store.ts';
