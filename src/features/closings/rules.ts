/** Door of the pure rules of closing: for screens and rules of other features; runs in the browser. */
export { clauses as closingClauses } from './clauses.ts';
export {
  type ClosingDates,
  type Countdown,
  type CountdownStage,
  closingDates,
  countdown,
  countdownStages,
  type LateSetting,
} from './dates/closing-dates.ts';
export {
  type DelayMemoDue,
  type DelayMemoLine,
  type DelayMemoState,
  delayMemoLines,
  delayMemosDue,
  nextDelayMemo,
} from './dates/delay-memos.ts';
export {
  mendingClock,
  type OfficeClock,
  reviewClock,
} from './dates/office-days.ts';
export {
  type ClosingGuard,
  type ClosingGuardId,
  closingGuards,
  unmetGuards,
} from './guards/closing-guards.ts';
export {
  type ClosingMoney,
  closingMoney,
  type JointReturn,
  type ReturnedMoney,
} from './guards/closing-money.ts';
export { type ClosingFacts, closingFileKinds } from './guards/guard-facts.ts';
export { guardFigure, guardRule } from './guards/guard-words.ts';
export { fundNameFor, isActionPlanProject } from './papers/fund.ts';
export {
  type ClosingEvent,
  type ClosingState,
  closingStates,
  closingWorkflow,
  openClosingStates,
} from './workflow/closing-workflow.ts';
export { type DelayState, delayStates, delayWorkflow } from './workflow/delay-workflow.ts';
