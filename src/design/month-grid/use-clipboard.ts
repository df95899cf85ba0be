import type { ClipboardEvent } from 'react';
import type { Month } from '../../foundation/month.ts';
import { useAnnounce } from '../feedback/announce.tsx';
import { useFormat } from '../language/format.ts';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import type { CellKind } from './cell-kinds.ts';
import {
  type CellChange,
  isReadOnly,
  type MonthGridRow,
  type PasteRefusal,
  planPaste,
  writeTabSeparated,
} from './paste.ts';
import { blockOf, type Selection } from './selection.ts';

type Facts<V> = {
  rows: readonly MonthGridRow<V>[];
  months: readonly Month[];
  cells: CellKind<V>;
  selection: Selection | null;
  onChange: (changes: CellChange<V>[]) => void;
  onProblem: (words: string | null) => void;
};

/** Copy, cut, paste and clear of the selected block, with what Excel puts on and takes from the clipboard. */
export function useClipboard<V>({ rows, months, cells, selection, onChange, onProblem }: Facts<V>) {
  const w = useWords(messages);
  const format = useFormat();
  const announce = useAnnounce();

  const sayPaste = (refusal: PasteRefusal): string => {
    switch (refusal.code) {
      case 'paste.empty':
        return w(refusal.code);
      case 'paste.too-wide':
        return w(refusal.code, { ...refusal, start: format.month(refusal.start) });
      case 'paste.too-tall':
      case 'paste.ragged':
        return w(refusal.code, { ...refusal });
      case 'paste.not-read':
      case 'paste.read-only':
        return w(refusal.code, { ...refusal, month: format.month(refusal.month) });
    }
  };

  const copyText = (row: MonthGridRow<V>, monthIndex: number) => {
    const value = row.values[monthIndex] ?? null;
    return value === null ? '' : cells.copy(value);
  };

  /** The whole table with its heads and row totals, as text for the clipboard. */
  const wholeTable = () =>
    writeTabSeparated([
      [w('grid.row'), ...months.map((month) => format.month(month)), w('grid.total')],
      ...rows.map((row) => {
        const total = cells.total(row.values);
        return [
          row.word,
          ...months.map((_, index) => copyText(row, index)),
          total === null ? '' : cells.copy(total),
        ];
      }),
    ]);

  const isTyping = (event: ClipboardEvent) => event.target instanceof HTMLInputElement;

  const clear = () => {
    if (!selection) return;
    const block = blockOf(selection);
    const changes = rows.slice(block.row, block.row + block.rows).flatMap((row) =>
      months.flatMap((month, index) => {
        const inside = index >= block.month && index < block.month + block.months;
        const filled = (row.values[index] ?? null) !== null;
        return inside && filled && !isReadOnly(row, index) ? [{ rowKey: row.key, month, value: null }] : [];
      }),
    );
    onProblem(null);
    if (changes.length > 0) onChange(changes);
  };

  const onCopy = (event: ClipboardEvent) => {
    if (!selection || isTyping(event)) return;
    const block = blockOf(selection);
    const lines = rows
      .slice(block.row, block.row + block.rows)
      .map((row) => Array.from({ length: block.months }, (_, right) => copyText(row, block.month + right)));
    event.clipboardData.setData('text/plain', writeTabSeparated(lines));
    event.preventDefault();
  };

  return {
    clear,
    onCopy,
    onCut(event: ClipboardEvent) {
      if (!selection || isTyping(event)) return;
      onCopy(event);
      clear();
    },
    onPaste(event: ClipboardEvent) {
      if (!selection || isTyping(event)) return;
      event.preventDefault();
      const block = blockOf(selection);
      const text = event.clipboardData.getData('text/plain');
      const plan = planPaste({ rows, months, cells, text, at: block, size: block });
      if (!plan.ok) return onProblem(sayPaste(plan));
      onProblem(null);
      if (plan.changes.length > 0) onChange(plan.changes);
      announce(w('grid.pasted', { count: plan.cells }));
    },
    async copyTable() {
      try {
        await navigator.clipboard.writeText(wholeTable());
        announce(w('grid.copied'));
      } catch {
        onProblem(w('grid.copy-failed'));
      }
    },
  };
}
