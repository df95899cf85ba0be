/** The opening of projects with what a room to its right gives it: two plans compared, in words. */
import { amendmentDifferences } from '../features/amendments/rules.ts';
import { openingSubjects } from '../features/projects/index.ts';

export const openings = openingSubjects(async (_ctx, before, after) =>
  amendmentDifferences(before, after).map(({ place, label, before: from, after: to }) => ({
    place,
    label,
    before: from,
    after: to,
  })),
);
