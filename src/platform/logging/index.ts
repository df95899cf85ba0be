/** Structured log lines on standard error: one JSON object each, or readable text on a terminal. */
export { createLog, type Log, type LogFields, silentLog } from './log.ts';
