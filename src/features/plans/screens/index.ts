/** Door of the screens of plans. */
export { ProgrammeList, type ProgrammeTotals } from './programme-list.tsx';
export { planNodesQuery, programmesQuery } from './queries.ts';
