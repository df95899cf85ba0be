import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { Button, IconButton } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';

type Announcement = {
  id: number;
  words: string;
  tone: 'good' | 'late';
  /** A way back ("เลิกทำ"); the announcement then stays until it is closed. */
  undo?: () => void;
};

type Announce = (words: string, options?: { tone?: 'good' | 'late'; undo?: () => void }) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** `announce('ส่งเตือนแล้ว 3 โครงการ')`: seen at the foot of the page, spoken by screen readers. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

const shownFor = 8000;

/** Around the whole page; holds the live region, which must exist before it is filled. */
export function AnnounceProvider({ children }: { children: ReactNode }) {
  const w = useWords(messages);
  const [list, setList] = useState<readonly Announcement[]>([]);
  const next = useRef(0);
  const close = useCallback((id: number) => setList((now) => now.filter((each) => each.id !== id)), []);
  const announce = useCallback<Announce>(
    (words, options) => {
      const id = next.current++;
      setList((now) => [...now.slice(-2), { id, words, tone: options?.tone ?? 'good', undo: options?.undo }]);
      if (!options?.undo && options?.tone !== 'late') setTimeout(() => close(id), shownFor);
    },
    [close],
  );
  const value = useMemo(() => announce, [announce]);
  return (
    <AnnounceContext value={value}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-20 z-50 grid justify-items-center gap-2 desk:bottom-6"
      >
        {list.map((each) => (
          <div
            key={each.id}
            className="pointer-events-auto flex items-center gap-3 rounded-box border border-line bg-raised px-4 py-2 shadow-over"
          >
            <Icon
              name={each.tone === 'good' ? 'check-circle' : 'stop'}
              className={each.tone === 'good' ? 'text-good' : 'text-late'}
            />
            <span>{each.words}</span>
            {each.undo && (
              <Button
                look="quiet"
                small
                icon="undo"
                onPress={() => {
                  each.undo?.();
                  close(each.id);
                }}
              >
                {w('announce.undo')}
              </Button>
            )}
            <IconButton icon="close" label={w('announce.close')} onPress={() => close(each.id)} />
          </div>
        ))}
      </div>
    </AnnounceContext>
  );
}
