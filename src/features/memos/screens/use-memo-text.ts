import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Saving } from '../../../design/index.ts';
import { ApiRefusal, answer, type RefusalBody } from '../../../platform/api-client/index.ts';
import type { MemoDigits, MemoText } from '../schemas.ts';
import { type Memo, oneMemo } from './queries.ts';

/** How long typing may pause before it is saved, in milliseconds. */
const PAUSE = 900;

export type MemoEditing = {
  text: MemoText;
  digits: MemoDigits;
  change: (change: Partial<MemoText>) => void;
  changeDigits: (digits: MemoDigits) => void;
  saving: Saving;
  /** Why the last save was refused; what was typed is still here. */
  refusal: RefusalBody | null;
  /** Saves what is not saved yet; true when everything is. */
  flush: () => Promise<boolean>;
  /** After a stale save: take the other's text, or write one's own over it. */
  takeSaved: (saved: Memo) => void;
  keepMine: (saved: Memo) => void;
};

type Typed = { text: MemoText; digits: MemoDigits };

/** The draft while it is edited: saved as a whole when typing pauses; a refused or lost save keeps the text. */
export function useMemoText(memo: Memo): MemoEditing {
  const { memoId } = memo;
  const store = useQueryClient();
  const [typed, setTyped] = useState<Typed>({ text: memo.text, digits: memo.digits });
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  const latest = useRef(typed);
  const version = useRef(memo.version);
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
          oneMemo().$put({ param: { memoId }, json: { version: version.current, ...sent } }),
        );
        version.current = saved.version;
        setRefusal(null);
        setSaving({ state: 'saved', at: new Date() });
        store.setQueryData<Memo>(
          ['memo', memoId],
          (before) => before && { ...before, ...sent, version: saved.version },
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
  }, [memoId, store]);

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current ??= saveAll().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [saveAll]);

  const type = useCallback(
    (next: Typed) => {
      latest.current = next;
      setTyped(next);
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

  return {
    ...typed,
    change: (change) => type({ ...latest.current, text: { ...latest.current.text, ...change } }),
    changeDigits: (digits) => type({ ...latest.current, digits }),
    saving,
    refusal,
    flush,
    takeSaved(saved) {
      latest.current = { text: saved.text, digits: saved.digits };
      version.current = saved.version;
      dirty.current = false;
      setTyped(latest.current);
      setRefusal(null);
      setSaving({ state: 'untouched' });
    },
    keepMine(saved) {
      version.current = saved.version;
      dirty.current = true;
      void flush();
    },
  };
}
