/** Door of notifications for the server and other features. Browser-safe wording: rules.ts. */
export { findUnsentMailCount } from './mail-store.ts';
export { notificationMessages } from './messages.ts';
export { notify } from './notify.ts';
export { type NotificationRoutes, notificationRoutes } from './routes.ts';
export * from './rules.ts';
export { sendNoticeMails } from './send-mails.ts';
export { listPersonsInRole } from './store.ts';
