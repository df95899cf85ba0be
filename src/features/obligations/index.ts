/** Door of obligations for the server and other features. Browser-safe rules: rules.ts. Screens: screens/index.ts. */
export { listObligations } from './calendar/list-obligations.ts';
export { viewObligations } from './calendar/view-obligations.ts';
export { obligationMessages } from './messages.ts';
export { closeRound } from './reminders/close-round.ts';
export { sendObligationReminders } from './reminders/send-reminders.ts';
export { type ObligationRoutes, obligationRoutes } from './routes.ts';
export * from './rules.ts';
