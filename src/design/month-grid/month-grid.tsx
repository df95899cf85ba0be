import { useId, useMemo, useRef, useState } from 'react';
import { type Column, DataGrid, type DataGridHandle } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import './month-grid.css';
import type { Month } from '../../foundation/month.ts';
import { formatThaiMonth, markEra } from '../../foundation/thai-date.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { useFormat } from '../language/format.ts';
import { useLanguage, useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import { useMediaQuery } from '../use-media-query.ts';
import { CellAnchors } from './cell-anchors.tsx';
import { CellEditor } from './cell-editor.tsx';
import type { CellKind } from './cell-kinds.ts';
import { type CellChange, isReadOnly, type MonthGridRow } from './paste.ts';
import { blockOf, extend, isInside, type Selection } from './selection.ts';
import { TotalCell } from './total-cell.tsx';
import { totalOf, useClipboard, useSayWhy } from './use-clipboard.ts';

export type MonthGridProps<V> = {
  /** Name of the table with its unit: "แผนการใช้จ่ายเงิน (บาท)". */
  label: string;
  /** The months of the columns, usually the 12 of a fiscal year. */
  months: readonly Month[];
  cells: CellKind<V>;
  rows: readonly MonthGridRow<V>[];
  /** Changes of one act (a typed cell, a paste, a clearing); the caller puts them into `rows`. */
  onChange: (changes: CellChange<V>[]) => void;
  /** What all rows together must add up to (the project's budget). */
  expectedTotal?: V;
  /** Id of a cell, so that a MissingList can lead to it. */
  cellId?: (rowKey: string, month: Month) => string;
  /** Leave the totals of the columns out (indicators of different units). */
  hideColumnTotals?: boolean;
  /** Name of the totals of the rows where they are no sums ("ทั้งปี"); null leaves them out (words). */
  totalWord?: string | null;
};

/** A row being edited carries the text typed so far. */
type GridRow<V> = MonthGridRow<V> & { draft?: { monthIndex: number; text: string } };
const firstMonth = 1;

/** Rows × months with totals: typed, moved and pasted as in Excel. */
export function MonthGrid<V>(props: MonthGridProps<V>) {
  const { label, months, cells, rows, onChange, expectedTotal, cellId, hideColumnTotals = false } = props;
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const sayWhy = useSayWhy();
  const { totalWord = w('grid.total') } = props;
  const grid = useRef<DataGridHandle>(null);
  const keysId = useId();
  const atDesk = useMediaQuery('(width >= 56.25rem)');
  const byFinger = useMediaQuery('(pointer: coarse)');
  const [selection, setSelection] = useState<Selection | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [lockedBecause, setLockedBecause] = useState<string | null>(null);
  // For the clipboard, hence with plain spaces.
  const heads = {
    name: w('grid.row'),
    months: months.map((month) => markEra(formatThaiMonth(month, { language }), language)),
    total: totalWord,
  };
  const clipboard = useClipboard({ rows, months, cells, heads, selection, onChange, onProblem: setProblem });
  const block = selection && blockOf(selection);

  const columns = useMemo<Column<GridRow<V>, 'totals'>[]>(() => {
    const columnTotal = (index: number) => cells.total(rows.map((row) => row.values[index] ?? null));
    const grandTotal = cells.total(rows.flatMap((row) => row.values));
    const inCell = cells.words === undefined ? 'month-grid-number' : 'month-grid-name';
    return [
      {
        key: 'name',
        name: w('grid.row'),
        frozen: true,
        width: atDesk ? 240 : 128,
        cellClass: 'month-grid-name',
        renderCell: ({ row }) => <span title={row.word}>{row.word}</span>,
        renderSummaryCell: () => w('grid.total'),
      },
      ...months.map(
        (month, index): Column<GridRow<V>, 'totals'> => ({
          key: month,
          name: format.monthHead(month),
          width: cells.width,
          headerCellClass: inCell,
          summaryCellClass: 'month-grid-number',
          editable: (row) => !isReadOnly(row, index),
          cellClass: (row) => {
            const at = rows.findIndex((each) => each.key === row.key);
            const selected = block && block.rows * block.months > 1 && isInside(block, at, index);
            const locked = isReadOnly(row, index);
            return `${inCell}${selected ? ' month-grid-selected' : ''}${locked ? ' month-grid-locked' : ''}`;
          },
          renderCell: ({ row }) => {
            const text = writeOrBlank(cells, row.values[index] ?? null);
            return cells.words === undefined ? text : <span title={text}>{text}</span>;
          },
          renderEditCell: ({ row, onRowChange, onClose }) => (
            <CellEditor
              label={w('grid.cell', { row: row.word, month: format.month(month) })}
              words={cells.words}
              text={row.draft?.text ?? writeOrBlank(cells, row.values[index] ?? null)}
              onText={(text) => onRowChange({ ...row, draft: { monthIndex: index, text } })}
              onLeave={() => onClose(true, false)}
            />
          ),
          renderSummaryCell: () => writeOrBlank(cells, columnTotal(index)),
        }),
      ),
      ...(totalWord === null
        ? []
        : [
            {
              key: 'total',
              name: totalWord,
              frozen: atDesk ? ('end' as const) : false,
              width: cells.width + 56,
              headerCellClass: 'month-grid-number',
              cellClass: 'month-grid-number month-grid-total',
              summaryCellClass: 'month-grid-number month-grid-total',
              renderCell: ({ row }: { row: GridRow<V> }) => (
                <TotalCell cells={cells} total={totalOf(cells, row)} expected={row.expected} />
              ),
              renderSummaryCell: () => (
                <TotalCell cells={cells} total={grandTotal} expected={expectedTotal} />
              ),
            },
          ]),
    ];
  }, [rows, months, cells, expectedTotal, totalWord, block, atDesk, w, format]);

  /** A typed cell: what cannot be read is said, and the cell keeps its value. */
  const takeTyped = (changed: GridRow<V>) => {
    const { draft } = changed;
    const month = draft && months[draft.monthIndex];
    if (!draft || !month) return;
    const reading = cells.read(draft.text);
    if (!reading.ok) return setProblem(w('grid.not-read', { why: sayWhy(reading) }));
    setProblem(null);
    if (!cells.same(changed.values[draft.monthIndex] ?? null, reading.value))
      onChange([{ rowKey: changed.key, month, value: reading.value }]);
  };

  const enter = (row: number, month: number) => {
    const line = rows[row];
    if (line && month >= 0 && month < months.length) {
      const at = { row, month };
      setSelection({ anchor: at, head: at });
      setLockedBecause(isReadOnly(line, month) ? (line.readOnlyReason ?? w('grid.read-only')) : null);
    } else {
      setSelection(null);
      setLockedBecause(null);
    }
  };

  return (
    <div
      className="grid min-w-0 gap-2"
      onCopy={clipboard.onCopy}
      onCut={clipboard.onCut}
      onPaste={clipboard.onPaste}
    >
      <DataGrid<GridRow<V>, 'totals', string>
        ref={grid}
        aria-label={label}
        aria-describedby={keysId}
        className="month-grid"
        columns={columns}
        rows={rows}
        rowKeyGetter={(row) => row.key}
        bottomSummaryRows={hideColumnTotals ? undefined : ['totals']}
        rowHeight={52}
        summaryRowHeight={52}
        headerRowHeight={44}
        onRowsChange={(next, { indexes }) => {
          const changed = next[indexes[0] ?? -1];
          if (changed) takeTyped(changed);
        }}
        onActivePositionChange={({ rowIdx, column }) => enter(rowIdx, column ? column.idx - firstMonth : -1)}
        onCellClick={(args) => {
          if (byFinger && args.column.renderEditCell) args.setActivePosition(true);
        }}
        onCellMouseDown={(args, event) => {
          const month = args.column.idx - firstMonth;
          if (!event.shiftKey || !selection || month < 0 || month >= months.length) return;
          event.preventGridDefault();
          event.preventDefault();
          setSelection({ anchor: selection.anchor, head: { row: args.rowIdx, month } });
        }}
        onCellKeyDown={(args, event) => {
          if (args.mode === 'EDIT') {
            if (event.key !== 'Enter') return;
            event.preventGridDefault();
            args.onClose(true);
            const next = Math.min(rows.length - 1, Math.max(0, args.rowIdx + (event.shiftKey ? -1 : 1)));
            grid.current?.setActivePosition({ rowIdx: next, idx: args.column.idx }, { shouldFocus: true });
            return;
          }
          const extended =
            event.shiftKey && selection ? extend(selection, event.key, rows.length, months.length) : null;
          if (extended) {
            setSelection(extended);
            event.preventGridDefault();
            event.preventDefault();
          } else if (event.key === 'Delete' || event.key === 'Backspace') {
            clipboard.clear();
            event.preventGridDefault();
          } else if (event.ctrlKey || event.metaKey) {
            // Ctrl+V must reach the paste event; the grid would open the cell instead.
            if (event.key.length === 1) event.preventGridDefault();
          }
        }}
      />
      {cellId && (
        <CellAnchors
          rowKeys={rows.map((row) => row.key)}
          months={months}
          cellId={cellId}
          onArrive={(row, month) => {
            grid.current?.setActivePosition({ rowIdx: row, idx: month + firstMonth }, { shouldFocus: true });
            // The grid leaves the focus where it is when the cell was its active one already.
            requestAnimationFrame(() => {
              const cell = grid.current?.element?.querySelector<HTMLElement>(
                '[role="gridcell"][aria-selected="true"]',
              );
              // What is typed meanwhile has opened the cell: its editor keeps the focus.
              if (!cell?.contains(document.activeElement)) cell?.focus({ preventScroll: true });
            });
          }}
        />
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-h-6 flex-1 text-grid">
          <p role="alert" className="flex items-start gap-1 text-late">
            {problem && <Icon name="stop" size={18} className="mt-0.5" />}
            {problem}
          </p>
          <p role="status" className="flex items-start gap-1 text-muted">
            {lockedBecause && <Icon name="lock" size={18} className="mt-0.5" />}
            {lockedBecause}
          </p>
        </div>
        <Button look="quiet" small icon="copy" onPress={clipboard.copyTable}>
          {w('grid.copy-all')}
        </Button>
      </div>
      <p id={keysId} className="no-print text-muted text-tiny max-desk:sr-only">
        {w('grid.keys')}
      </p>
    </div>
  );
}

function writeOrBlank<V>(cells: CellKind<V>, value: V | null): string {
  return value === null ? '' : cells.write(value);
}
