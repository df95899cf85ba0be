/** Door of my-work for the server. Screens: screens/index.ts. */
export { type MyWorkRoutes, myWorkRoutes } from './routes.ts';
export { type MyWork, viewMyWork } from './view-my-work.ts';
