import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Saving } from '../../../../design/index.ts';
import { useLanguage } from '../../../../design/language/index.ts';
import type { FiscalYear } from '../../../../foundation/fiscal-year.ts';
import { ApiRefusal, type RefusalBody } from '../../../../platform/api-client/index.ts';
import type { PlanDraft } from '../../schemas.ts';
import { placeErrors } from './place-errors.ts';
import type { PlanLocks } from './plan-locks.ts';

/** How long typing may pause before it is saved, in milliseconds. */
const PAUSE = 900;

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

/** A copy of a plan while it is edited: saved as a whole when typing pauses; a refused or lost save keeps the text. */
export function usePlanCopy(start: StoredPlan, options: PlanCopyOptions): PlanEditing {
  const { fiscalYear, locks = nothingLocked } = options;
  const { language } = useLanguage();
  const [plan, setPlan] = useState(start.plan);
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  const door = useRef(options);
  door.current = options;
  const latest = useRef(plan);
  const version = useRef(start.version);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const saveAll = useCallback(async (): Promise<boolean> => {
    while (dirty.current) {
      dirty.current = false;
      setSaving({ state: 'saving' });
      const sent = latest.current;
      try {
        const saved = await door.current.save(sent, version.current);
        version.current = saved.version;
        setRefusal(null);
        setSaving({ state: 'saved', at: new Date() });
        door.current.onSaved?.({ plan: sent, version: saved.version });
      } catch (error) {
        dirty.current = true;
        const refused = error instanceof ApiRefusal;
        setRefusal(refused ? error.refusal : null);
        setSaving({ state: refused ? 'refused' : 'offline' });
        return false;
      }
    }
    return true;
  }, []);

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current ??= saveAll().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [saveAll]);

  const change = useCallback(
    (next: PlanChange) => {
      latest.current = typeof next === 'function' ? next(latest.current) : { ...latest.current, ...next };
      setPlan(latest.current);
      dirty.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE);
    },
    [flush],
  );

  useEffect(() => {
    const again = () => void flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', warn);
      void flush();
    };
  }, [flush]);

  const errors = useMemo(
    () => placeErrors(plan, fiscalYear, refusal?.fields ?? [], language),
    [plan, fiscalYear, refusal, language],
  );

  return {
    plan,
    locks,
    change,
    errorAt: (place) => errors.get(place),
    saving,
    refusal,
    flush,
    takeSaved(saved) {
      latest.current = saved.plan;
      version.current = saved.version;
      dirty.current = false;
      setPlan(latest.current);
      setRefusal(null);
      setSaving({ state: 'untouched' });
    },
    keepMine(saved) {
      version.current = saved.version;
      dirty.current = true;
      void flush();
    },
    version: () => version.current,
  };
}

/** A plan that can only be read: nothing that is typed goes anywhere. */
export function readOnlyPlan({ plan, version }: StoredPlan, reason: string): PlanEditing {
  return {
    plan,
    locks: { all: reason },
    change: () => {},
    errorAt: () => undefined,
    saving: { state: 'untouched' },
    refusal: null,
    flush: async () => true,
    takeSaved: () => {},
    keepMine: () => {},
    version: () => version,
  };
}
