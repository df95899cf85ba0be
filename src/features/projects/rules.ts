/** Door of the pure rules of projects: for screens and rules of other features; runs in the browser. */
export { clauses as projectClauses } from './clauses.ts';
export { type ClosedFacts, refuseClosed, refuseOnProject, refuseWhileClosing } from './life/closed-door.ts';
export { isOwnRequest, refuseOwnRequest } from './life/own-request.ts';
export {
  type AllocatedFacts,
  mandatoryFileKinds,
  missingForOpening,
  type OpeningFacts,
} from './opening/missing-for-opening.ts';
export { readOnlyReason } from './opening/read-only.ts';
export { type ProjectEvent, projectWorkflow } from './opening/workflow.ts';
export { FILE_LIMIT, inMegabytes } from './papers/file-limit.ts';
export { type FileStatus, fileStatuses, fileStatusesIn } from './papers/file-status.ts';
export { missingForSubmission } from './plan/missing-list.ts';
export { monthsOutside } from './plan/months-outside.ts';
export {
  type ChangeScope,
  changeScopes,
  fieldScopes,
  heaviestScope,
  type PlanDifference,
  type PlanField,
  planDifferences,
  type ValueKind,
} from './plan/plan-differences.ts';
export {
  type ColumnTotal,
  type PlanFigures,
  type PlanTotals,
  planMonths,
  planTotals,
  type RowTotal,
  weightedWork,
} from './plan/plan-totals.ts';
export * from './plan/plan-types.ts';
export { groupedProjectCode } from './register/project-code.ts';
export { amendmentFields } from './unlocking/correctable.ts';
export { unlockStates, unlockWorkflow } from './unlocking/unlock-workflow.ts';
