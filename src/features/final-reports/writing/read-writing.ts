/** What is written, with what the record suggests where nobody has written yet. Pure. */
import type { FinalReportFacts } from '../facts/final-report-facts.ts';
import { prefilledWriting } from '../facts/prefill.ts';
import { readPlace, type Writing, withPlace } from './places.ts';

/** Places of activities and indicators that the plan no longer has are left out. */
export function writingOf(
  facts: FinalReportFacts,
  stored: readonly { place: string; content: unknown }[],
): Writing {
  const known = new Set([
    ...facts.figures.activities.map(({ activityId }) => activityId),
    ...facts.figures.indicators.map(({ indicatorId }) => indicatorId),
  ]);
  return stored
    .filter(({ place }) => {
      const id = readPlace(place)?.id;
      return id === '' || (id !== undefined && known.has(id));
    })
    .reduce((writing, { place, content }) => withPlace(writing, place, content), prefilledWriting(facts));
}
