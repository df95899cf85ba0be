import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Saving } from '../../../../design/index.ts';
import { useLanguage } from '../../../../design/language/index.ts';
import { fiscalYear } from '../../../../foundation/fiscal-year.ts';
import { ApiRefusal, answer, type RefusalBody } from '../../../../platform/api-client/index.ts';
import type { PlanDraft, PlanDraftInput } from '../../schemas.ts';
import { oneProject, type Project } from '../queries.ts';
import { placeErrors } from './place-errors.ts';

/** How long typing may pause before it is saved, in milliseconds. */
const PAUSE = 900;

export type PlanChange = Partial<PlanDraft> | ((plan: PlanDraft) => PlanDraft);

export type PlanEditing = {
  plan: PlanDraft;
  /** Why nothing can be changed, by which rule and who can help; every field shows it. Null in a draft. */
  readOnly: string | null;
  change: (change: PlanChange) => void;
  /** What is wrong with the value at a place, for its field. */
  errorAt: (place: string) => string | undefined;
  saving: Saving;
  /** Why the last save was refused; what was typed is still here. */
  refusal: RefusalBody | null;
  /** Saves what is not saved yet; true when everything is. */
  flush: () => Promise<boolean>;
  /** After a stale save: take the other's version, or write one's own over it. */
  takeSaved: (project: Project) => void;
  keepMine: (project: Project) => void;
  version: () => number;
};

/** The draft while it is edited: saved as a whole when typing pauses; a refused or lost save keeps the text. */
export function usePlanDraft(project: Project): PlanEditing {
  const { projectCode } = project;
  const { language } = useLanguage();
  const store = useQueryClient();
  const [plan, setPlan] = useState(project.plan as unknown as PlanDraft);
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  const latest = useRef(plan);
  const version = useRef(project.version);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const saveAll = useCallback(async (): Promise<boolean> => {
    while (dirty.current) {
      dirty.current = false;
      setSaving({ state: 'saving' });
      const sent = latest.current;
      try {
        const saved = await answer(
          oneProject().plan.$put({
            param: { projectCode },
            json: { version: version.current, plan: sent as unknown as PlanDraftInput },
          }),
        );
        version.current = saved.version;
        setRefusal(null);
        setSaving({ state: 'saved', at: new Date() });
        store.setQueryData<Project>(
          ['project', projectCode],
          (before) =>
            before && {
              ...before,
              version: saved.version,
              name: sent.name,
              plan: sent as unknown as Project['plan'],
            },
        );
      } catch (error) {
        dirty.current = true;
        const refused = error instanceof ApiRefusal;
        setRefusal(refused ? error.refusal : null);
        setSaving({ state: refused ? 'refused' : 'offline' });
        return false;
      }
    }
    return true;
  }, [projectCode, store]);

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
    () => placeErrors(plan, fiscalYear(project.fiscalYear), refusal?.fields ?? [], language),
    [plan, project.fiscalYear, refusal, language],
  );

  return {
    plan,
    readOnly: null,
    change,
    errorAt: (place) => errors.get(place),
    saving,
    refusal,
    flush,
    takeSaved(saved) {
      latest.current = saved.plan as unknown as PlanDraft;
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

/** What every field of a plan that cannot be changed is given. */
export const lockOf = ({ readOnly }: Pick<PlanEditing, 'readOnly'>) =>
  readOnly === null ? {} : { isReadOnly: true, readOnlyReason: readOnly };

/** A plan that can only be read: nothing that is typed goes anywhere. */
export function readOnlyPlan(project: Project, reason: string): PlanEditing {
  return {
    plan: project.plan as unknown as PlanDraft,
    readOnly: reason,
    change: () => {},
    errorAt: () => undefined,
    saving: { state: 'untouched' },
    refusal: null,
    flush: async () => true,
    takeSaved: () => {},
    keepMine: () => {},
    version: () => project.version,
  };
}
