import { useCallback, useMemo } from 'react';
import { type Saving, useSavedCopy, useUnreadable } from '../../../../design/index.ts';
import { useLanguage } from '../../../../design/language/index.ts';
import type { FiscalYear } from '../../../../foundation/fiscal-year.ts';
import { type RefusalBody, refusalBodyOf } from '../../../../platform/api-client/index.ts';
import type { PlanDraft } from '../../schemas.ts';
import { placeErrors } from './place-errors.ts';
import type { PlanLocks } from './plan-locks.ts';

export type PlanChange = Partial<PlanDraft> | ((plan: PlanDraft) => PlanDraft);

/** A copy of a plan as it is stored; a save names the version it was made from. */
export type StoredPlan = { plan: PlanDraft; version: number };

export type PlanEditing = {
  plan: PlanDraft;
  /** What cannot be changed, by which rule and who can help; the fields say it. */
  locks: PlanLocks;
  change: (change: PlanChange) => void;
  /** What is wrong with the value at a place, for its field. */
  errorAt: (place: string) => string | undefined;
  /** Fields whose text is no figure, by names that stay when rows move: `budgetSatang`, `activities/<id>/budget`. */
  unreadable: ReturnType<typeof useUnreadable>;
  saving: Saving;
  /** Why the last save was refused; what was typed is still here. */
  refusal: RefusalBody | null;
  /** Saves what is not saved yet; true when everything is. */
  flush: () => Promise<boolean>;
  /** After a stale save: take the other's version, or write one's own over it. */
  takeSaved: (saved: StoredPlan) => void;
  keepMine: (saved: Pick<StoredPlan, 'version'>) => void;
  version: () => number;
};

export type PlanCopyOptions = {
  fiscalYear: FiscalYear;
  locks?: PlanLocks;
  save: (plan: PlanDraft, version: number) => Promise<{ version: number }>;
  /** After each save that was taken. */
  onSaved?: (saved: StoredPlan) => void;
};

const nothingLocked: PlanLocks = {};

/** A copy of a plan while it is edited, with what is wrong at which of its places. */
export function usePlanCopy(start: StoredPlan, options: PlanCopyOptions): PlanEditing {
  const { fiscalYear, locks = nothingLocked } = options;
  const { language } = useLanguage();
  const unreadable = useUnreadable();
  const copy = useSavedCopy(
    { value: start.plan, version: start.version },
    {
      save: options.save,
      refusalOf: refusalBodyOf,
      onSaved: ({ value, version }) => options.onSaved?.({ plan: value, version }),
    },
  );
  const { value: plan, refusal, saving, flush, keepMine, version } = copy;
  const change = useCallback(
    (next: PlanChange) =>
      copy.change((before) => (typeof next === 'function' ? next(before) : { ...before, ...next })),
    [copy.change],
  );
  const errors = useMemo(
    () => placeErrors(plan, fiscalYear, refusal?.fields ?? [], language),
    [plan, fiscalYear, refusal, language],
  );

  return {
    plan,
    locks,
    change,
    errorAt: (place) => errors.get(place),
    unreadable,
    saving,
    refusal,
    flush,
    takeSaved: (saved) => copy.takeSaved({ value: saved.plan, version: saved.version }),
    keepMine,
    version,
  };
}

/** A plan that can only be read: nothing that is typed goes anywhere. */
export function readOnlyPlan({ plan, version }: StoredPlan, reason: string): PlanEditing {
  return {
    plan,
    locks: { all: reason },
    change: () => {},
    errorAt: () => undefined,
    unreadable: { fields: [], isUnreadable: false, tell: () => () => {} },
    saving: { state: 'untouched' },
    refusal: null,
    flush: async () => true,
    takeSaved: () => {},
    keepMine: () => {},
    version: () => version,
  };
}
