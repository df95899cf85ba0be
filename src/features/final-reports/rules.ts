/** The browser-safe door of final reports: places, checks, what the record suggests, the workflow. */
export * from './checks/gaps.ts';
export { clauses as finalReportClauses } from './clauses.ts';
export type * from './facts/final-report-facts.ts';
export * from './facts/prefill.ts';
export * from './files/annex-kinds.ts';
export * from './workflow.ts';
export * from './writing/places.ts';
export * from './writing/rich-text.ts';
