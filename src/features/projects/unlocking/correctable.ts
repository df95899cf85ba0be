/**
 * What an unlock may correct (docs/decisions/0023-copies-of-a-plan.md): words that say better what was approved. What the
 * director or the board must decide is an amendment (สสว.400), whoever opens the system (S2 L266 and L352-375).
 */
import type { FieldRefusal } from '../../../foundation/refusal.ts';
import { clauses } from '../clauses.ts';
import { fieldScopes, type PlanDifference, type PlanField } from '../plan/plan-differences.ts';

/** Fields that an unlock leaves read-only, with the code of the reason that each shows. */
export const amendmentFields: Partial<Record<PlanField, 'unlock-needs-director' | 'unlock-needs-board'>> =
  Object.fromEntries(
    Object.entries(fieldScopes).flatMap(([field, scope]) =>
      scope === 'text'
        ? []
        : [[field, scope === 'substance' ? 'unlock-needs-board' : 'unlock-needs-director']],
    ),
  );

/** One entry per change that an unlock cannot take, each at its place, with the clause and the way. */
export function needsAmendment(differences: readonly PlanDifference[]): FieldRefusal[] {
  return differences
    .filter((each) => each.scope !== 'text')
    .map((each) => ({
      place: each.place,
      code: each.scope === 'substance' ? 'unlock-needs-board' : 'unlock-needs-director',
      data: { row: each.row ?? '', month: each.month ?? '' },
      clause: clauses.amending,
    }));
}
