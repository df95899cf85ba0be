/** Door of the screens of the monitoring board, for src/web. */
export { MonitoringBoard } from './monitoring-board.tsx';
