/** Door of the monitoring board for the server and other features. Browser-safe rules: rules.ts. */
export { monitoringBoardMessages } from './messages.ts';
export { remind } from './remind.ts';
export { type MonitoringBoardRoutes, monitoringBoardRoutes } from './routes.ts';
export { type Board, viewBoard } from './view-board.ts';
