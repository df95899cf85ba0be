/**
 * What an amendment changes, in the words of สสว.400: place, ของเดิม and ที่ขอ, in both languages. What differs and how
 * heavy it is says features/projects (planDifferences); here it gets its words and the mark of reported months, and
 * what nobody wishes is left out: the order of rows, notes on how a figure was spread, and months that one plan does
 * not have and for which the other plans nothing.
 */
import type { Bilingual } from '../../../foundation/law.ts';
import type { Month } from '../../../foundation/month.ts';
import type { PlanDraft } from '../../projects/index.ts';
import { type ChangeScope, type PlanDifference, planDifferences } from '../../projects/rules.ts';
import { labelOf, type MonthNames, type Names, rowLabel, sideOf } from './difference-words.ts';

export type AmendmentDifference = {
  place: string;
  /** Column of สสว.100, as in PlanDifference. */
  field: string;
  scope: ChangeScope;
  /** True for amounts of money. */
  money: boolean;
  change: 'changed' | 'added' | 'removed';
  /** The month of a monthly figure, null otherwise. */
  month: Month | null;
  /** The month is reported: its figure is the result, not a wish (FRM-2003-1). */
  reported: boolean;
  /** The activity or indicator in words, null for a field of the whole plan. */
  row: Bilingual | null;
  label: Bilingual;
  before: Bilingual | null;
  after: Bilingual | null;
};

export type DifferenceOptions = {
  /** Last month that holds results in the new plan; null when nothing was reported. */
  reportedUntil?: Month | null;
  /** Names of what the plan names by id or code: programmes, persons, provinces, plan nodes. */
  names?: Names;
  monthNames?: MonthNames;
};

export function amendmentDifferences(
  before: PlanDraft,
  after: PlanDraft,
  { reportedUntil = null, names = {}, monthNames = 'short' }: DifferenceOptions = {},
): AmendmentDifference[] {
  const all = planDifferences(before, after);
  const added = all
    .filter((each) => isWholeRow(each) && each.before === null)
    .map((each) => `${each.place}.`);
  return all
    .filter((each) => each.field !== 'derivation' && !isOrder(each) && !isNothing(each))
    .filter((each) => !added.some((place) => each.place.startsWith(place)))
    .map((each) => ({
      place: each.place,
      field: each.field,
      scope: each.scope,
      money: each.kind === 'money',
      change: each.before === null ? 'added' : each.after === null ? 'removed' : 'changed',
      month: each.month,
      reported: each.month !== null && reportedUntil !== null && each.month <= reportedUntil,
      row: rowLabel(each),
      label: labelOf(each, monthNames),
      before: sideOf(each, each.before, { plan: before, names, monthNames }),
      after: sideOf(each, each.after, { plan: after, names, monthNames }),
    }));
}

/** Differences that somebody wishes: all but the results that stand in reported months. */
export const wishedDifferences = (differences: readonly AmendmentDifference[]): AmendmentDifference[] =>
  differences.filter((each) => !each.reported);

const isList = ({ field }: PlanDifference) => field === 'indicators' || field === 'activities';
const isWholeRow = (each: PlanDifference) => isList(each) && each.place.endsWith(']');
const isOrder = (each: PlanDifference) => isList(each) && !isWholeRow(each);

/** No entry on one side, and on the other 0, N/A or "-". */
function isNothing({ month, before, after }: PlanDifference): boolean {
  if (month === null || (before !== null && after !== null)) return false;
  const one = before ?? after ?? '';
  return one === 'not-applicable' || one === 'nothing' || Number(one) === 0;
}
