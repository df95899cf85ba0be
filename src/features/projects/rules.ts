/** Door of the pure rules of projects: for screens and rules of other features; runs in the browser. */
export { clauses as projectClauses } from './clauses.ts';
export { mandatoryFileKinds, missingForSubmission } from './missing-list.ts';
export {
  type ColumnTotal,
  type PlanFigures,
  type PlanTotals,
  planMonths,
  planTotals,
  type RowTotal,
  weightedWork,
} from './plan-totals.ts';
export * from './plan-types.ts';
export { groupedProjectCode } from './project-code.ts';
export { readOnlyReason } from './read-only.ts';
export { type ProjectEvent, projectWorkflow } from './workflow.ts';
