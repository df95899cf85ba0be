/** The door to the law data on disk: read once at the start, judged, then passed on as a plain value. */
export { findLawFaults } from './check-law.ts';
export { LAW_FOLDER, LawDataError, readLaw } from './read-law.ts';
