/** The opening of projects with what a room to its right gives it: two plans compared, in words. */
import { condensedDifferences, namesOfPlans } from '../features/amendments/index.ts';
import { amendmentDifferences } from '../features/amendments/rules.ts';
import { openingSubjects } from '../features/projects/index.ts';

export const openings = openingSubjects(async (ctx, before, after) => {
  const names = await namesOfPlans(ctx, [before, after]);
  return condensedDifferences(amendmentDifferences(before, after, { names }));
});
