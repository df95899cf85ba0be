/**
 * The id on the page of a place of the missing list. A place that names a whole row of months
 * (`activities[0].spending`) leads to the row's first month.
 */
import type { Month } from '../../../../foundation/month.ts';

export const cellId = (place: string): string => `plan-${place.replace(/[^A-Za-z0-9]+/g, '-')}`;

export function placeOnPage(place: string, months: readonly Month[]): string {
  const row = /^(activities\[\d+\])\.(spending|work)$/.exec(place);
  return cellId(row && months[0] ? `${row[1]}.months[${months[0]}].${row[2]}` : place);
}
