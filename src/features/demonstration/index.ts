/** Door of the demonstration for the server and the command line. Screens: screens/index.ts. */
export { DEMONSTRATION_PASSWORD, type DemonstrationAccount, listDemonstrationAccounts } from './accounts.ts';
export type { LifeDoors } from './life/load-life.ts';
export { loadDemonstration } from './load/load-demonstration.ts';
export type { LoadParts } from './load/load-steps.ts';
export { demonstrationMessages } from './messages.ts';
export { type DemonstrationRoutes, demonstrationRoutes } from './routes.ts';
