/** The browser-safe door of the monitoring board: how a project stands in a month. */
export * from './board-state.ts';
