/** Screens of memos: one memo with its page, the list of a project, how the agency writes them. */
export { MemoEditor, type MemoEditorProps } from './memo-editor.tsx';
export type { MemoFileChoice } from './memo-form.tsx';
export { MemoList } from './memo-list.tsx';
export { MemoOfRequest, type MemoOfRequestProps, type Offered } from './memo-of-request.tsx';
export { MemoPage } from './memo-page.tsx';
export { MemoPaper } from './memo-paper.tsx';
export { MemoSettingsPage } from './memo-settings-page.tsx';
export { memoQuery } from './queries.ts';
