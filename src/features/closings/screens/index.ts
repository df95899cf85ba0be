/** Door of the screens of closing: the part of the project's page, the line above it, the list. */
export { Closing, ClosingNotice } from './closing.tsx';
export { ClosingList } from './closing-list.tsx';
export { ClosingMemoPage, DelayMemoPage } from './memo-pages.tsx';
