/** Door of the pure rules of amendments: for screens and rules of other features; runs in the browser. */
export { CLAUSES as amendmentClauses } from './clauses.ts';
export {
  planFromResults,
  reportedMonths,
} from './copying/plan-from-results.ts';
export * from './difference/amendment-differences.ts';
export * from './kinds/amendment-kinds.ts';
export * from './kinds/late-request.ts';
export {
  type AmendmentEvent,
  type AmendmentState,
  amendmentStates,
  amendmentWorkflow,
  endStates,
} from './workflow.ts';
