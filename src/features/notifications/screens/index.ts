/** Door of the screens of notifications, for src/web and for the screens of later features. */
export { NoticeList } from './notice-list.tsx';
export { NoticesBell } from './notices-bell.tsx';
export { RequestFailure, useFailureWords } from './request-failure.tsx';
export { UnsentMails } from './unsent-mails.tsx';
