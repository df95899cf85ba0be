import { lazy, Suspense, useMemo } from 'react';
import { MissingList, type RefusedField, SaveProblem, Skeleton } from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import { sayIn } from '../../../../foundation/message.ts';
import type { FieldRefusal } from '../../../../foundation/refusal.ts';
import { projectMessages } from '../../messages.ts';
import { planMonths, planTotals } from '../../plan/plan-totals.ts';
import { messages } from '../messages.ts';
import type { Choices, Project } from '../queries.ts';
import { ActivitySection } from './activity-section.tsx';
import { placeOnPage } from './cell-id.ts';
import { fieldByName } from './field-by-name.ts';
import { GeneralSection } from './general-section.tsx';
import { IndicatorSection } from './indicator-section.tsx';
import { LinksSection } from './links-section.tsx';
import type { PlanEditing, StoredPlan } from './use-plan-copy.ts';
import { WordingSection } from './wording-section.tsx';

const MonthSections = lazy(() => import('./month-sections.tsx'));

/** สสว.100 in sections 1 to 9, of a draft or of any copy of a plan. */
export function PlanSections({
  editing,
  project,
  choices,
}: {
  editing: PlanEditing;
  project: Project;
  choices: Choices;
}) {
  const totals = useMemo(() => planTotals(editing.plan), [editing.plan]);
  return (
    <>
      <GeneralSection editing={editing} project={project} choices={choices} />
      <WordingSection editing={editing} />
      <IndicatorSection editing={editing} choices={choices} />
      <ActivitySection editing={editing} totals={totals} />
      <Suspense fallback={<Skeleton lines={6} />}>
        <MonthSections editing={editing} totals={totals} />
      </Suspense>
      <LinksSection editing={editing} />
    </>
  );
}

/** What keeps the plan from being sent, each a link to its field. */
export function PlanMissing({
  editing,
  missing,
}: {
  editing: PlanEditing;
  missing: readonly FieldRefusal[];
}) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const months = planMonths(editing.plan);
  const count = missing.length + editing.unreadable.fields.length;
  const unreadable = editing.unreadable.fields.map((field) => {
    const { place, label, position } = fieldByName(editing.plan, field);
    const words = position === null ? w(label) : `${position}. ${w(label)}`;
    return { key: field, words: w('edit.unreadable', { field: words }), cellId: placeOnPage(place, months) };
  });
  return (
    <MissingList
      title={count > 0 ? w('edit.missing', { count }) : undefined}
      items={[
        ...unreadable,
        ...missing.map((each, index) => ({
          key: `${each.place} ${each.code} ${index}`,
          words: sayIn(language, projectMessages, each.code, each.data),
          cellId: placeOnPage(each.place, months),
        })),
      ]}
    />
  );
}

/** Why the plan is not saved, each refused place by the name of its field. */
export function PlanSaveProblem({
  editing,
  reload,
}: {
  editing: PlanEditing;
  reload: () => Promise<StoredPlan>;
}) {
  return <SaveProblem editing={editing} reload={reload} named={withItsField} />;
}

/** "งบประมาณ (บาท): …": the words of a refused place after the name of its field. */
function withItsField({ place, message }: RefusedField): { th: string; en: string } {
  const field = place.replace(/^plan\./, '').split(/[.[]/)[0] ?? '';
  const name = messages[`field.${field}` as 'field.name'] ?? { th: place, en: place };
  return { th: `${name.th}: ${message.th}`, en: `${name.en}: ${message.en}` };
}
