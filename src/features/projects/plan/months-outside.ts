import { type Month, monthOf } from '../../../foundation/month.ts';
import type { PlanDraft } from '../schemas.ts';

/** The months that do not lie in the period of the plan; none while the plan has no period. */
export function monthsOutside(
  { startsOn, endsOn }: Pick<PlanDraft, 'startsOn' | 'endsOn'>,
  months: readonly Month[],
): Month[] {
  if (startsOn === null || endsOn === null) return [];
  const first = monthOf(startsOn);
  const last = monthOf(endsOn);
  return months.filter((month) => month < first || month > last);
}
