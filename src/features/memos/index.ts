/** Door of memos for the server and other features. Browser-safe rules: rules.ts. Screens: screens/index.ts. */
export { draftMemo } from './draft-memo.ts';
export { findMemoNames, type MemoNames } from './memo-names.ts';
export { memoMessages } from './messages.ts';
export { receiveOriginal } from './receive-original.ts';
export { type OfferedMemo, offerMemo, sendMemoOfRequest } from './request-memo.ts';
export { offeredMemoSchema } from './response-schemas.ts';
export { type MemoRoutes, memoRoutes } from './routes.ts';
export * from './rules.ts';
export { memoTextSchema } from './schemas.ts';
export { type SentMemo, sendMemo } from './send-memo.ts';
export { findMemo, listMemos, type Memo } from './store.ts';
