/**
 * What differs between two plans of a project, each difference with its place and both values in words (สสว.400:
 * "ของเดิม / ที่ขอ"). Only what differs is listed. The order of rows is no difference, and neither are the notes on
 * how a figure was spread over months.
 *
 * Places are those of the plan: `endsOn`, `indicators[<id>].target`, `activities[<id>].months[2023-04].spending`.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Bilingual } from '../../../foundation/law.ts';
import type { Month } from '../../../foundation/month.ts';
import type { PlanDraft } from '../../projects/index.ts';
import { type GeneralField, generalFields, type PlanDifference } from './difference-types.ts';
import { activityDifferences, indicatorDifferences } from './row-differences.ts';
import { dateWords, linesOf, moneyWords, numberWords, plain, sameWords, words } from './value-words.ts';

export type DifferenceOptions = {
  /** Last month that holds results in the new plan; null when nothing was reported. */
  reportedUntil?: Month | null;
  /** Names of what the plan names by id or code: programmes, persons, provinces, plan nodes. */
  names?: Readonly<Record<string, string>>;
};

export function planDifference(
  before: PlanDraft,
  after: PlanDraft,
  options: DifferenceOptions = {},
): PlanDifference[] {
  const reported = { until: options.reportedUntil ?? null };
  return [
    ...generalDifferences(before, after, options.names ?? {}),
    ...indicatorDifferences(before, after, reported.until),
    ...activityDifferences(before, after, reported.until),
  ];
}

/** Differences that somebody wishes: all but the results that stand in reported months. */
export const wishedDifferences = (differences: readonly PlanDifference[]): PlanDifference[] =>
  differences.filter((each) => !each.reported);

function generalDifferences(
  before: PlanDraft,
  after: PlanDraft,
  names: Readonly<Record<string, string>>,
): PlanDifference[] {
  return generalFields.flatMap((field): PlanDifference[] => {
    const old = generalWords(before, field, names);
    const now = generalWords(after, field, names);
    if (sameWords(old, now)) return [];
    const change = old === null ? 'added' : now === null ? 'removed' : 'changed';
    return [
      {
        place: field,
        field,
        change,
        month: null,
        reported: false,
        label: words(field),
        before: old,
        after: now,
      },
    ];
  });
}

function generalWords(
  plan: PlanDraft,
  field: GeneralField,
  names: Readonly<Record<string, string>>,
): Bilingual | null {
  const named = (code: string) => (Object.hasOwn(names, code) ? (names[code] ?? code) : code);
  const value = plan[field];
  if (value === null) return null;
  if (field === 'budgetSatang') return moneyWords(plan.budgetSatang);
  if (field === 'startsOn' || field === 'endsOn') return dateWords(value as CalendarDate);
  if (field === 'targetGroupCount') return numberWords(String(value));
  if (field === 'objectives') return linesOf(plan.objectives);
  if (Array.isArray(value)) return linesOf([...value].map((code) => named(code)).sort());
  return plain(named(String(value)));
}
