import { useState } from 'react';
import { Button, FigureField, IconButton, MoneyField, Section, TextField } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { compareDecimals, decimal } from '../../../../foundation/decimal.ts';
import { satang } from '../../../../foundation/satang.ts';
import { newId } from '../../../../foundation/uuid.ts';
import { type FigureValue, figure } from '../../../../foundation/value.ts';
import type { PlanTotals } from '../../plan/plan-totals.ts';
import { AMOUNT_LIMIT, type PlanDraft } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { Place } from './place.tsx';
import { lockedBecause, lockOf, mayRemoveActivity } from './plan-locks.ts';
import { RemoveRow } from './remove-row.tsx';
import type { PlanEditing } from './use-plan-copy.ts';

type Row = PlanDraft['activities'][number];

/** Row 18 of สสว.100, without its months. */
export function ActivitySection({ editing, totals }: { editing: PlanEditing; totals: PlanTotals }) {
  const w = useWords(messages);
  const format = useFormat();
  const { plan, change } = editing;
  const [removing, setRemoving] = useState<Row | null>(null);
  const update = (activityId: string, part: Partial<Row>) =>
    change((before) => ({
      ...before,
      activities: before.activities.map((row) => (row.activityId === activityId ? { ...row, ...part } : row)),
    }));
  const outsidePercent = (value: FigureValue) =>
    value.kind === 'number' &&
    (compareDecimals(value.number, '0') < 0 || compareDecimals(value.number, '100') > 0)
      ? w('activity.weight-range', { found: value.number })
      : undefined;
  const blank = (): Row => ({
    activityId: newId(),
    name: '',
    budgetSatang: satang(0),
    weight: decimal(0),
    months: {},
    derivedMonths: [],
  });
  return (
    <Section
      title={w('edit.activities')}
      aside={w('edit.sum', {
        total: format.baht(totals.activityBudgetsSatang),
        budget: plan.budgetSatang === null ? '–' : format.baht(plan.budgetSatang),
        weight: totals.weight,
      })}
    >
      <Place at="activities" className="grid gap-4">
        {plan.activities.map((row, index) => {
          const one = w('activity.one', { number: index + 1 });
          const place = (field: string) => `activities[${index}].${field}`;
          return (
            <fieldset
              key={row.activityId}
              className="grid items-end gap-3 border-line border-t pt-4 desk:grid-cols-[3fr_1fr_8rem_auto]"
            >
              <legend className="sr-only">{one}</legend>
              <Place at={place('name')}>
                <TextField
                  {...lockOf(editing, 'activities.name')}
                  label={`${index + 1}. ${w('activity.name')}`}
                  value={row.name}
                  onChange={(name) => update(row.activityId, { name })}
                  isRequired
                  maxLength={2000}
                />
              </Place>
              <Place at={place('budget')}>
                <MoneyField
                  {...lockOf(editing, 'activities.budgetSatang')}
                  label={w('activity.budget')}
                  error={editing.errorAt(`activities[${index}].budgetSatang`)}
                  onUnreadable={editing.unreadable.tell(`activities/${row.activityId}/budget`)}
                  limit={AMOUNT_LIMIT}
                  value={row.budgetSatang}
                  onChange={(amount) => update(row.activityId, { budgetSatang: amount ?? satang(0) })}
                />
              </Place>
              <Place at={place('weight')}>
                <FigureField
                  {...lockOf(editing, 'activities.weight')}
                  label={w('activity.weight')}
                  value={figure(row.weight)}
                  allow={[]}
                  judge={outsidePercent}
                  onUnreadable={editing.unreadable.tell(`activities/${row.activityId}/weight`)}
                  onChange={(value) =>
                    update(row.activityId, { weight: value.kind === 'number' ? value.number : decimal(0) })
                  }
                />
              </Place>
              {mayRemoveActivity(editing, row) && (
                <IconButton
                  icon="trash"
                  label={w('field.remove', { name: row.name || one })}
                  onPress={() => setRemoving(row)}
                />
              )}
            </fieldset>
          );
        })}
        {lockedBecause(editing, 'activities') === null && (
          <div>
            <Button icon="plus" onPress={() => change({ activities: [...plan.activities, blank()] })}>
              {w('activity.add')}
            </Button>
          </div>
        )}
      </Place>
      <RemoveRow
        row={removing}
        onClose={() => setRemoving(null)}
        onRemove={(gone) => change({ activities: plan.activities.filter((row) => row !== gone) })}
      />
    </Section>
  );
}
