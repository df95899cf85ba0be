import { useEffect, useState } from 'react';
import { Button, Dialog, useAnnounce } from '../../design/index.ts';
import { useWords } from '../../design/language/index.ts';
import { messages } from '../messages.ts';

const list = [
  { keys: '/', word: 'keys.search' },
  { keys: '?', word: 'keys.help' },
  { keys: 'Tab · Shift+Tab', word: 'keys.tab' },
  { keys: '↑ ↓ ← → · Shift · Ctrl+C · Ctrl+V', word: 'keys.grid' },
  { keys: 'Esc', word: 'keys.escape' },
  { keys: 'Ctrl+S', word: 'keys.save' },
] as const;

/** Whether a key goes into a text: then it is a letter, not a command. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="grid"], [role="spinbutton"]') !== null)
  );
}

/** `/` goes to the search, `?` lists the keys, Ctrl+S is harmless. */
export function useKeys(search: React.RefObject<HTMLInputElement | null>) {
  const [isListOpen, setListOpen] = useState(false);
  const announce = useAnnounce();
  const w = useWords(messages);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        announce(w('keys.saved-already'));
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/' && search.current) {
        event.preventDefault();
        search.current.focus();
      }
      if (event.key === '?') setListOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [announce, search, w]);
  return { isListOpen, openList: () => setListOpen(true), closeList: () => setListOpen(false) };
}

export function KeyList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const w = useWords(messages);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={w('keys.title')}
      actions={<Button onPress={onClose}>{w('keys.close')}</Button>}
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {list.map((each) => (
          <div key={each.word} className="contents">
            <dt>
              <kbd className="rounded-small border border-edge bg-sunken px-2 font-sans text-grid">
                {each.keys}
              </kbd>
            </dt>
            <dd>{w(each.word)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
