import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';

export type MissingItem = {
  key: string;
  words: ReactNode;
  /** Id of the cell on this page: the link moves the focus into it. */
  cellId: string;
};

/** Moves the page and the focus to a cell by its id; the first thing in it that takes focus gets it. */
export function goToCell(cellId: string): void {
  const cell = document.getElementById(cellId);
  if (!cell) return;
  const inner = cell.matches('input, textarea, button, select, [tabindex]')
    ? cell
    : cell.querySelector<HTMLElement>('input, textarea, button, select, [tabindex]');
  cell.scrollIntoView({ block: 'center' });
  (inner ?? cell).focus({ preventScroll: true });
}

/** What is still missing before something can be sent; each line leads to its cell. */
export function MissingList({ title, items }: { title?: string; items: readonly MissingItem[] }) {
  const w = useWords(messages);
  if (items.length === 0) {
    return (
      <p className="flex items-center gap-2 text-good">
        <Icon name="check-circle" />
        {w('missing.nothing')}
      </p>
    );
  }
  return (
    <section className="grid gap-1">
      <h3 className="text-body">{title ?? w('missing.title', { count: items.length })}</h3>
      <ul className="grid">
        {items.map((item) => (
          <li key={item.key}>
            <a
              href={`#${item.cellId}`}
              onClick={(event) => {
                event.preventDefault();
                goToCell(item.cellId);
              }}
              className="target flex items-start gap-2 py-1 text-act underline decoration-1 underline-offset-4 hover:decoration-2"
            >
              <Icon name="arrow-right" size={18} className="mt-1.5" />
              <span>{item.words}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
