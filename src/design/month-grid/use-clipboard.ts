import type { ClipboardEvent } from 'react';
import { sayIn } from '../../foundation/message.ts';
import { foundationMessages } from '../../foundation/messages.ts';
import type { Month } from '../../foundation/month.ts';
import type { RefusalData } from '../../foundation/refusal.ts';
import { useAnnounce } from '../feedback/announce.tsx';
import { useFormat } from '../language/format.ts';
import { useLanguage, useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import type { CellKind } from './cell-kinds.ts';
import {
  type CellChange,
  isReadOnly,
  type MonthGridRow,
  type PasteRefusal,
  planPaste,
  type TableHeads,
  writeTabSeparated,
} from './paste.ts';
import { blockOf, type Selection } from './selection.ts';

type Facts<V> = {
  heads: TableHeads;
  rows: readonly MonthGridRow<V>[];
  months: readonly Month[];
  cells: CellKind<V>;
  selection: Selection | null;
  onChange: (changes: CellChange<V>[]) => void;
  onProblem: (words: string | null) => void;
};

/** Copy, cut, paste and clear of the selected block, with what Excel puts on and takes from the clipboard. */
export function useClipboard<V>({ rows, months, cells, heads, selection, onChange, onProblem }: Facts<V>) {
  const w = useWords(messages);
  const format = useFormat();
  const sayWhy = useSayWhy();
  const announce = useAnnounce();

  const sayPaste = (refusal: PasteRefusal): string => {
    switch (refusal.code) {
      case 'paste.empty':
        return w(refusal.code);
      case 'paste.ragged':
      case 'paste.other-rows':
        return w(refusal.code, { ...refusal });
      case 'paste.not-read':
        return w(refusal.code, {
          row: refusal.row,
          month: format.month(refusal.month),
          why: sayWhy(refusal.why),
        });
      case 'paste.too-large':
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
      [heads.name, ...heads.months, ...(heads.total === null ? [] : [heads.total])],
      ...rows.map((row) => {
        const total = totalOf(cells, row);
        return [
          row.word,
          ...months.map((_, index) => copyText(row, index)),
          ...(heads.total === null ? [] : [total === null ? '' : cells.copy(total)]),
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
      const plan = planPaste({ rows, months, cells, text, at: block, size: block, heads });
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

/** Why a cell's text was not taken, in the person's language. */
export function useSayWhy(): (why: { code: string; data: RefusalData }) => string {
  const { language } = useLanguage();
  return ({ code, data }) => sayIn(language, { ...foundationMessages, ...messages }, code, data);
}

/** What stands in a row's total: what the caller says, otherwise the sum. */
export function totalOf<V>(cells: CellKind<V>, row: MonthGridRow<V>): V | null {
  return row.total === undefined ? cells.total(row.values) : row.total;
}
