import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Button, IconButton } from '../button.tsx';
import { classes } from '../classes.ts';
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

/** What clings to the foot of the window stands this far up while something is announced there. */
const room = '--announced';

/** Keeps the room that the announcements take, so that they cover no button (`bottom-(--announced)`). */
function useRoom(list: readonly Announcement[]) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const height = list.length === 0 ? 0 : (box.current?.offsetHeight ?? 0);
    if (height === 0) style.removeProperty(room);
    else style.setProperty(room, `${height}px`);
  }, [list]);
  return box;
}

/** Around the whole page; holds the live region, which must exist before it is filled. */
export function AnnounceProvider({ children }: { children: ReactNode }) {
  const w = useWords(messages);
  const [list, setList] = useState<readonly Announcement[]>([]);
  const next = useRef(0);
  const box = useRoom(list);
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
      {/* Before an open panel too, for the eye, the pointer and the ear: the attribute is react-aria's. */}
      <div
        ref={box}
        role="status"
        aria-live="polite"
        data-react-aria-top-layer="true"
        className={classes(
          'pointer-events-none fixed inset-x-0 bottom-[3.625rem] z-50 grid justify-items-center gap-2 desk:bottom-0',
          'in-[:has([role=dialog],[role=alertdialog])]:bottom-0',
          list.length > 0 && 'bg-page px-4 py-2',
        )}
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
