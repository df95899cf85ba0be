import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { DocumentLanguage } from '../../foundation/document-blocks.ts';
import { sayIn } from '../../foundation/message.ts';
import { messages } from '../messages.ts';

/** Of 15 px this leaves 12: what is smaller cannot be read. */
const SMALLEST = 0.8;

export type FittedTableProps = {
  /** Name of the region that scrolls. */
  name: string;
  /** Language of the screen around the form. */
  language: DocumentLanguage;
  children: ReactNode;
};

/**
 * A table of a paper in the width there is: drawn smaller where that makes it fit, never too small to read; the
 * rest is scrolled within its own frame, which then says so.
 */
export function FittedTable({ name, language, children }: FittedTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [isScrolled, setScrolled] = useState(false);
  useLayoutEffect(() => {
    const box = frame.current;
    const table = box?.querySelector('table');
    if (!box || !table) return;
    const fit = () => {
      table.style.zoom = '1';
      const share = box.clientWidth / table.offsetWidth;
      table.style.zoom = String(Math.max(SMALLEST, Math.min(1, share)));
      setScrolled(box.scrollWidth > box.clientWidth + 1);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      {isScrolled && (
        <p className="form-hint no-print" lang={language}>
          {sayIn(language, messages, 'form.scroll')}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section ref={frame} className="form-frame" aria-label={name} tabIndex={0}>
        {children}
      </section>
    </>
  );
}
