/** What a typed, pasted or cleared block of months does to the draft. Pure, so that it can be tested. */
import { type Decimal, decimal } from '../../../../foundation/decimal.ts';
import type { Month } from '../../../../foundation/month.ts';
import { type Satang, satang } from '../../../../foundation/satang.ts';
import { type FigureValue, NOT_APPLICABLE } from '../../../../foundation/value.ts';
import { planMonths } from '../../plan/plan-totals.ts';
import type { PlanActivityMonth } from '../../plan/plan-types.ts';
import type { PlanDraft } from '../../schemas.ts';

export type Change<V> = { rowKey: string; month: Month; value: V | null };

const blankMonth: PlanActivityMonth = { workPercent: null, plannedWork: '', spendingSatang: null };

/** A figure typed over a derived one is no longer derived. */
const typed = (derived: readonly Month[], changes: readonly Change<unknown>[]) =>
  derived.filter((month) => !changes.some((each) => each.month === month));

function onActivities<V>(
  plan: PlanDraft,
  changes: readonly Change<V>[],
  part: (value: V | null) => Partial<PlanActivityMonth>,
): PlanDraft {
  return {
    ...plan,
    activities: plan.activities.map((row) => {
      const own = changes.filter((each) => each.rowKey === row.activityId);
      if (own.length === 0) return row;
      const months = { ...row.months };
      for (const { month, value } of own) months[month] = { ...blankMonth, ...months[month], ...part(value) };
      return { ...row, months, derivedMonths: typed(row.derivedMonths, own) };
    }),
  };
}

export const changeSpending = (plan: PlanDraft, changes: readonly Change<Satang>[]): PlanDraft =>
  onActivities(plan, changes, (spendingSatang) => ({ spendingSatang }));

export const changeWork = (plan: PlanDraft, changes: readonly Change<Decimal>[]): PlanDraft =>
  onActivities(plan, changes, (workPercent) => ({ workPercent }));

export const changePlannedWork = (plan: PlanDraft, changes: readonly Change<string>[]): PlanDraft =>
  onActivities(plan, changes, (plannedWork) => ({ plannedWork: plannedWork ?? '' }));

export function changeFigures(plan: PlanDraft, changes: readonly Change<FigureValue>[]): PlanDraft {
  return {
    ...plan,
    indicators: plan.indicators.map((row) => {
      const own = changes.filter((each) => each.rowKey === row.indicatorId);
      if (own.length === 0) return row;
      const months = { ...row.months };
      for (const { month, value } of own) {
        if (value === null || value.kind === 'missing') delete months[month];
        else months[month] = value;
      }
      return { ...row, months, derivedMonths: typed(row.derivedMonths, own) };
    }),
  };
}

/** 0 into every blank month of the period that is not frozen. */
export function fillSpending(plan: PlanDraft, frozen: readonly Month[] = []): PlanDraft {
  const blank = plan.activities.flatMap((row) =>
    planMonths(plan)
      .filter((month) => typeof row.months[month]?.spendingSatang !== 'number' && !frozen.includes(month))
      .map((month) => ({ rowKey: row.activityId, month, value: satang(0) })),
  );
  return changeSpending(plan, blank);
}

export function fillWork(plan: PlanDraft, frozen: readonly Month[] = []): PlanDraft {
  const blank = plan.activities.flatMap((row) =>
    planMonths(plan)
      .filter((month) => typeof row.months[month]?.workPercent !== 'string' && !frozen.includes(month))
      .map((month) => ({ rowKey: row.activityId, month, value: decimal(0) })),
  );
  return changeWork(plan, blank);
}

export function fillFigures(plan: PlanDraft, frozen: readonly Month[] = []): PlanDraft {
  const blank = plan.indicators.flatMap((row) =>
    planMonths(plan)
      .filter((month) => row.months[month] === undefined && !frozen.includes(month))
      .map((month) => ({ rowKey: row.indicatorId, month, value: NOT_APPLICABLE })),
  );
  return changeFigures(plan, blank);
}
