import type { PlanDraft } from '../../schemas.ts';
import type { messages } from '../messages.ts';

export type NamedField = {
  /** As the missing list names it: `activities[0].budget`. */
  place: string;
  label: keyof typeof messages;
  /** Number of its row on the page; null outside of rows. */
  position: number | null;
};

/** A field of the plan by the name under which it tells that it cannot be read (`PlanEditing.unreadable`). */
export function fieldByName(plan: Pick<PlanDraft, 'activities' | 'indicators'>, name: string): NamedField {
  const [list, id, field] = name.split('/');
  if (id === undefined) return { place: name, label: `field.${name}` as NamedField['label'], position: null };
  const isActivity = list === 'activities';
  const index = isActivity
    ? plan.activities.findIndex(({ activityId }) => activityId === id)
    : plan.indicators.findIndex(({ indicatorId }) => indicatorId === id);
  const label = `${isActivity ? 'activity' : 'indicator'}.${field}` as NamedField['label'];
  return { place: `${list}[${index}].${field}`, label, position: index + 1 };
}
