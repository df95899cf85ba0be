/** Door of the pure rules of memos: for screens and rules of other features; runs in the browser. */

export { type EmptyPlace, emptyPlaces } from './empty-places.ts';
export { judgeAmounts } from './judge-amounts.ts';
export { memoKindWords } from './kind-words.ts';
export { type MemoOnPaper, memoDocument } from './memo-document.ts';
export { FUND_NAME, type MemoKind, type MemoSubject, type MemoSubjectType, memoKinds } from './memo-types.ts';
export { bahtInWords, DOTTED_PLACE, longDate, reasonAfterWord, workNamed } from './memo-words.ts';
export { memoWorkflow } from './memo-workflow.ts';
export { lostTexts } from './must-say.ts';
export { type EditedMemo, editedMemoSchema, type MemoDigits, type MemoText } from './schemas.ts';
