/** Door of closings for the server and other features. Browser-safe rules: rules.ts. Screens: screens/index.ts. */
export { closingSubject } from './approval/closing-subject.ts';
export { submitClosing, withdrawClosing } from './approval/submit-closing.ts';
export { delaySubject } from './delays/delay-subject.ts';
export { saveDelay } from './delays/save-delay.ts';
export { submitDelay } from './delays/submit-delay.ts';
export { closingMessages } from './messages.ts';
export { closeProject, receiveClosingOriginal } from './money/close.ts';
export { recordReceipt } from './money/record-receipt.ts';
export { draftClosingMemo } from './papers/draft-closing-memo.ts';
export { type ClosingFactsOf, listClosingFacts } from './reading/closing-facts.ts';
export type { ClosingRow, ClosingWant } from './reading/closing-row.ts';
export { listClosings, rowsOf as listClosingRowsFor } from './reading/list-closings.ts';
export { type ClosingView, viewClosing } from './reading/view-closing.ts';
export type { ClosingDoors } from './record/closing-case.ts';
export { closingFiles } from './record/closing-files.ts';
export { enterAccountingReport } from './record/enter-accounting-report.ts';
export { saveClosing } from './record/save-closing.ts';
export { type ClosingRoutes, closingRoutes } from './routes.ts';
