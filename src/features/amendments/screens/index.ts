/** Door of the screens of amendments and of the board, for src/web. */
export { BoardPage } from './board/board-page.tsx';
export { AmendmentPage, type PartsOfAmendment } from './page/amendment-page.tsx';
export { ProjectChanges } from './tab/project-changes.tsx';
