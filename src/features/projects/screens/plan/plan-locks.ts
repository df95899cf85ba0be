/** What of a copy of a plan cannot be changed, each with the reason that its field says. Pure. */
import type { Month } from '../../../../foundation/month.ts';
import type { PlanField } from '../../plan/plan-differences.ts';
import type { PlanDraft } from '../../schemas.ts';

export type PlanLocks = {
  /** The whole plan can only be read. */
  all?: string;
  fields?: Partial<Record<PlanField, string>>;
  /** Months that hold results: their cells can only be read (FRM-2003-1). */
  months?: { months: readonly Month[]; reason: string };
};

type Locked = { locks: PlanLocks };

/** Why the field cannot be changed; null when it can. */
export const lockedBecause = ({ locks }: Locked, field: PlanField): string | null =>
  locks.all ?? locks.fields?.[field] ?? null;

/** What the field is given by the design system. */
export function lockOf(editing: Locked, field: PlanField) {
  const reason = lockedBecause(editing, field);
  return reason === null ? {} : { isReadOnly: true, readOnlyReason: reason };
}

/** The same for the cells of a row of months. */
export function gridLockOf(editing: Locked, field: PlanField, months: readonly Month[]) {
  const reason = lockedBecause(editing, field);
  if (reason !== null) return { readOnly: true, readOnlyReason: reason };
  const { months: frozen } = editing.locks;
  if (!frozen || frozen.months.length === 0) return {};
  return {
    readOnly: months.map((month) => frozen.months.includes(month)),
    readOnlyReason: frozen.reason,
  };
}

export const frozenMonthsOf = ({ locks }: Locked): readonly Month[] => locks.months?.months ?? [];

/** A row cannot leave the plan when the field is locked, or when a frozen month of it holds a result. */
export function mayRemoveActivity(editing: Locked, row: PlanDraft['activities'][number]): boolean {
  return (
    lockedBecause(editing, 'activities') === null &&
    frozenMonthsOf(editing).every((month) => {
      const cell = row.months[month];
      return Number(cell?.workPercent ?? 0) === 0 && (cell?.spendingSatang ?? 0) === 0;
    })
  );
}

export function mayRemoveIndicator(editing: Locked, row: PlanDraft['indicators'][number]): boolean {
  return (
    lockedBecause(editing, 'indicators') === null &&
    frozenMonthsOf(editing).every((month) => {
      const value = row.months[month];
      return value?.kind !== 'number' || Number(value.number) === 0;
    })
  );
}
