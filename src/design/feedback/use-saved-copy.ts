import { useCallback, useEffect, useRef, useState } from 'react';
import type { Saving } from './saved-mark.tsx';

/** How long typing may pause before it is saved, in milliseconds. */
const PAUSE = 900;

/** What is stored; a save names the version it was made from. */
export type StoredCopy<T> = { value: T; version: number };

export type SavedCopy<T, R> = {
  value: T;
  /** What was typed; saved when typing pauses. */
  change: (next: (value: T) => T) => void;
  saving: Saving;
  /** Why the last save was refused; what was typed is still here. */
  refusal: R | null;
  /** Saves what is not saved yet; true when everything is. */
  flush: () => Promise<boolean>;
  /** After a stale save: take the other's, or write one's own over it. */
  takeSaved: (saved: StoredCopy<T>) => void;
  keepMine: (saved: { version: number }) => void;
  version: () => number;
};

export type SavedCopyOptions<T, R> = {
  /** Throws when it was refused, or when the server was not reached. */
  save: (value: T, version: number) => Promise<{ version: number }>;
  /** The refusal in what `save` threw; null where nothing was answered. */
  refusalOf: (error: unknown) => R | null;
  /** After each save that was taken. */
  onSaved?: (saved: StoredCopy<T>) => void;
};

/**
 * A record while it is edited: saved as a whole when typing pauses, when the network comes back and when the page is
 * left; one save at a time. A refused or lost save keeps what was typed.
 */
export function useSavedCopy<T, R>(start: StoredCopy<T>, options: SavedCopyOptions<T, R>): SavedCopy<T, R> {
  const [value, setValue] = useState(start.value);
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const [refusal, setRefusal] = useState<R | null>(null);
  const door = useRef(options);
  door.current = options;
  const latest = useRef(value);
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
        door.current.onSaved?.({ value: sent, version: saved.version });
      } catch (error) {
        dirty.current = true;
        const refused = door.current.refusalOf(error);
        setRefusal(refused);
        setSaving({ state: refused === null ? 'offline' : 'refused' });
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
    (next: (value: T) => T) => {
      latest.current = next(latest.current);
      setValue(latest.current);
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
    value,
    change,
    saving,
    refusal,
    flush,
    takeSaved(saved) {
      latest.current = saved.value;
      version.current = saved.version;
      dirty.current = false;
      setValue(saved.value);
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
