/**
 * Of which kind an amendment is and who decides it, derived from the difference between the two plans (decision A-02,
 * decision 0024): nobody chooses, so nobody chooses a lighter one. Name, objective, output, outcome, total budget and
 * end are what the board approved; the distribution over activities and months within them is the director's.
 */
import type { Bilingual } from '../../../foundation/law.ts';
import type { ClauseRef } from '../../../foundation/refusal.ts';
import type { PlanDraft } from '../../projects/index.ts';
import { CLAUSES } from '../clauses.ts';
import type { DifferenceField, PlanDifference } from '../difference/difference-types.ts';
import { wishedDifferences } from '../difference/plan-difference.ts';

export const amendmentKinds = ['adjust-work', 'adjust-money', 'extend', 'change', 'cancel'] as const;
/** ปรับแผนงาน · ปรับแผนเงิน · ขยายระยะเวลา · เปลี่ยนแปลงสาระสำคัญ · ยกเลิก (สสว.400). */
export type AmendmentKind = (typeof amendmentKinds)[number];

export type Decider = 'director' | 'board';

/** Where the kind comes from: the place and both values; a wish to cancel the whole project has no place. */
export type KindReason = Pick<PlanDifference, 'place' | 'label' | 'before' | 'after'>;

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

/** Fields whose kind does not depend on the values. */
const ofField: Record<
  Exclude<DifferenceField, 'endsOn' | 'activity' | 'activity.weight' | 'activity.budget'>,
  AmendmentKind
> = {
  // What the board approved (S2 L354, L373; FRM-400-1, FRM-400-2).
  name: 'change',
  objectives: 'change',
  achievement: 'change',
  targetGroup: 'change',
  targetGroupCount: 'change',
  budgetSatang: 'change',
  budgetSource: 'change',
  projectType: 'change',
  programmeId: 'change',
  indicator: 'change',
  'indicator.level': 'change',
  'indicator.name': 'change',
  'indicator.unitOfMeasure': 'change',
  'indicator.kind': 'change',
  'indicator.baseline': 'change',
  'indicator.target': 'change',
  'indicator.direction': 'change',
  'indicator.method': 'change',
  // How and when it is done, within what was approved.
  startsOn: 'adjust-work',
  rationale: 'adjust-work',
  provinces: 'adjust-work',
  jointUnits: 'adjust-work',
  planNodeIds: 'adjust-work',
  officerPersonId: 'adjust-work',
  coordinatorPersonId: 'adjust-work',
  contactTelephone: 'adjust-work',
  allocationMemoNumber: 'adjust-work',
  'indicator.month': 'adjust-work',
  'activity.name': 'adjust-work',
  'activity.work': 'adjust-work',
  'activity.planned-work': 'adjust-work',
  'activity.spending': 'adjust-money',
};

type Activity = PlanDraft['activities'][number];
const isEmptied = ({ weight, budgetSatang }: Activity): boolean => Number(weight) === 0 && budgetSatang === 0;

/**
 * An activity that the board approved with work or money and that is gone, or left with neither, is cancelled: the
 * system cannot see that its outputs do not need it (S2 L375). One that never had either may go.
 */
function activityKind(difference: PlanDifference, before: PlanDraft, after: PlanDraft): AmendmentKind {
  const id = /^activities\[([^\]]+)\]/.exec(difference.place)?.[1];
  const old = before.activities.find((each) => each.activityId === id);
  const now = after.activities.find((each) => each.activityId === id);
  if (old && !isEmptied(old) && (!now || isEmptied(now))) return 'cancel';
  // "เพิ่มเติมกิจกรรม" stands in the definition of an extension (S2 L371).
  if (!old && now && !isEmptied(now)) return 'extend';
  return difference.field === 'activity.budget' ? 'adjust-money' : 'adjust-work';
}

function kindOf(difference: PlanDifference, before: PlanDraft, after: PlanDraft): AmendmentKind {
  const { field } = difference;
  if (field === 'endsOn')
    return before.endsOn !== null && after.endsOn !== null && after.endsOn > before.endsOn
      ? 'extend'
      : 'change';
  if (field === 'activity' || field === 'activity.weight' || field === 'activity.budget')
    return activityKind(difference, before, after);
  return ofField[field];
}

const WHOLE_PROJECT: Bilingual = { th: 'ยกเลิกงาน/โครงการ', en: 'Cancellation of the project' };

/**
 * The kinds in the order of สสว.400, each with all its reasons; none when nothing is wished. Results that stand in
 * reported months are facts and make no kind.
 */
export function kindsOf(
  differences: readonly PlanDifference[],
  of: { before: PlanDraft; after: PlanDraft; cancel: boolean },
): DerivedKind[] {
  const reasons = new Map<AmendmentKind, KindReason[]>();
  const add = (kind: AmendmentKind, reason: KindReason) =>
    reasons.set(kind, [...(reasons.get(kind) ?? []), reason]);
  if (of.cancel) add('cancel', { place: 'project', label: WHOLE_PROJECT, before: null, after: null });
  for (const each of wishedDifferences(differences)) {
    const { place, label, before, after } = each;
    add(kindOf(each, of.before, of.after), { place, label, before, after });
  }
  return amendmentKinds.flatMap((kind) => {
    const why = reasons.get(kind);
    return why ? [{ kind, ...byKind[kind], why }] : [];
  });
}

/** The board decides as soon as one kind is the board's. */
export const deciderOf = (kinds: readonly DerivedKind[]): Decider =>
  kinds.some((each) => each.decidedBy === 'board') ? 'board' : 'director';
