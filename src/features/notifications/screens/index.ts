/** Door of the screens of notifications, for src/web. */
export { NoticeList } from './notice-list.tsx';
export { NoticesBell } from './notices-bell.tsx';
export { UnsentMails } from './unsent-mails.tsx';
