/** The browser-safe door of notifications: notices in words. */
export { type NoticeData, type NoticeKind, noticeKinds, noticeLetter, noticeWords } from './notice-words.ts';
