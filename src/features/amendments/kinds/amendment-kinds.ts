/**
 * Of which kind an amendment is and who decides it, derived from the difference between the two plans (decision A-02,
 * decision 0024): nobody chooses, so nobody chooses a lighter one. Name, objective, output, outcome, total budget and
 * end are what the board approved; the distribution over activities and months within them is the director's.
 */
import type { Bilingual } from '../../../foundation/law.ts';
import type { ClauseRef } from '../../../foundation/refusal.ts';
import type { PlanDraft } from '../../projects/index.ts';
import { CLAUSES } from '../clauses.ts';
import { type AmendmentDifference, wishedDifferences } from '../difference/amendment-differences.ts';

export const amendmentKinds = ['adjust-work', 'adjust-money', 'extend', 'change', 'cancel'] as const;
/** ปรับแผนงาน · ปรับแผนเงิน · ขยายระยะเวลา · เปลี่ยนแปลงสาระสำคัญ · ยกเลิก (สสว.400). */
export type AmendmentKind = (typeof amendmentKinds)[number];

export type Decider = 'director' | 'board';

/** Where the kind comes from: the place and both values; a wish to cancel the whole project has no field. */
export type KindReason = Pick<AmendmentDifference, 'place' | 'month' | 'label' | 'before' | 'after'> & {
  field: string | null;
};

export type DerivedKind = {
  kind: AmendmentKind;
  decidedBy: Decider;
  clause: ClauseRef;
  /** Never empty. */
  why: KindReason[];
};

const byKind: Record<AmendmentKind, { decidedBy: Decider; clause: ClauseRef }> = {
  'adjust-work': { decidedBy: 'director', clause: CLAUSES.adjust },
  'adjust-money': { decidedBy: 'director', clause: CLAUSES.adjust },
  extend: { decidedBy: 'board', clause: CLAUSES.extend },
  change: { decidedBy: 'board', clause: CLAUSES.change },
  cancel: { decidedBy: 'board', clause: CLAUSES.cancel },
};

type Activity = PlanDraft['activities'][number];
const isEmptied = ({ weight, budgetSatang }: Activity): boolean => Number(weight) === 0 && budgetSatang === 0;

type Plans = { before: PlanDraft; after: PlanDraft };

/** The activity of a difference in both plans. */
function activityOf({ place, change }: AmendmentDifference, { before, after }: Plans) {
  const index = Number(/^activities\[(\d+)\]/.exec(place)?.[1]);
  const id = (change === 'removed' ? before : after).activities[index]?.activityId;
  const of = (plan: PlanDraft) => plan.activities.find((each) => each.activityId === id);
  return { old: of(before), now: of(after) };
}

/**
 * An activity that the board approved with work or money and that is gone, or left with neither, is cancelled: the
 * system cannot see that its outputs do not need it (S2 L375). One that never had either may go. One that comes with
 * work or money extends the project: "เพิ่มเติมกิจกรรม" stands in the definition of an extension (S2 L371).
 */
function activityKind(difference: AmendmentDifference, plans: Plans): AmendmentKind {
  const { old, now } = activityOf(difference, plans);
  if (old && !isEmptied(old) && (!now || isEmptied(now))) return 'cancel';
  if (!old && now && !isEmptied(now)) return 'extend';
  return difference.money ? 'adjust-money' : 'adjust-work';
}

function kindOf(difference: AmendmentDifference, plans: Plans): AmendmentKind {
  const { field, scope, money } = difference;
  const { before, after } = plans;
  if (field === 'endsOn')
    return before.endsOn !== null && after.endsOn !== null && after.endsOn > before.endsOn
      ? 'extend'
      : 'change';
  if (['activities', 'activities.weight', 'activities.budgetSatang'].includes(field))
    return activityKind(difference, plans);
  if (scope === 'substance') return 'change';
  return money ? 'adjust-money' : 'adjust-work';
}

const WHOLE_PROJECT: Bilingual = { th: 'ยกเลิกงาน/โครงการ', en: 'Cancellation of the project' };

/**
 * The kinds in the order of สสว.400, each with all its reasons; none when nothing is wished. Results that stand in
 * reported months are facts and make no kind.
 */
export function kindsOf(
  differences: readonly AmendmentDifference[],
  of: Plans & { cancel: boolean },
): DerivedKind[] {
  const reasons = new Map<AmendmentKind, KindReason[]>();
  const add = (kind: AmendmentKind, reason: KindReason) =>
    reasons.set(kind, [...(reasons.get(kind) ?? []), reason]);
  const whole = { place: 'project', field: null, month: null, before: null, after: null };
  if (of.cancel) add('cancel', { ...whole, label: WHOLE_PROJECT });
  for (const each of wishedDifferences(differences)) {
    const { place, field, month, label, before, after } = each;
    add(kindOf(each, of), { place, field, month, label, before, after });
  }
  return amendmentKinds.flatMap((kind) => {
    const why = reasons.get(kind);
    return why ? [{ kind, ...byKind[kind], why }] : [];
  });
}

/** The board decides as soon as one kind is the board's. */
export const deciderOf = (kinds: readonly DerivedKind[]): Decider =>
  kinds.some((each) => each.decidedBy === 'board') ? 'board' : 'director';
