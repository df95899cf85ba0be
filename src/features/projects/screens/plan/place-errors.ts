/** What is wrong with a value that stands in a field, for the field itself; what is only missing is listed below. */
import type { RefusedField } from '../../../../design/index.ts';
import type { FiscalYear } from '../../../../foundation/fiscal-year.ts';
import { type Language, sayIn } from '../../../../foundation/message.ts';
import { projectMessages } from '../../messages.ts';
import { missingForSubmission } from '../../plan/missing-list.ts';
import type { PlanDraft } from '../../schemas.ts';

const wrongValues: readonly string[] = [
  'period-reversed',
  'period-too-long',
  'period-outside-fiscal-year',
  'indicator-target-not-positive',
];

/** Words by place (`endsOn`, `indicators[0].target`): of the rules, and of the last save that was refused. */
export function placeErrors(
  plan: PlanDraft,
  fiscalYear: FiscalYear,
  refused: readonly RefusedField[],
  language: Language,
): ReadonlyMap<string, string> {
  const judged = missingForSubmission(plan, { fiscalYear })
    .filter((each) => wrongValues.includes(each.code))
    .map((each) => [each.place, sayIn(language, projectMessages, each.code, each.data)] as const);
  const bySave = refused.map(
    ({ place, message }) => [place.replace(/^plan\./, ''), message[language]] as const,
  );
  return new Map([...judged, ...bySave]);
}
