/** Work beside the requests: by the minute, on every process of an installation only once. */
export { type Jobs, openJobs } from './jobs.ts';
