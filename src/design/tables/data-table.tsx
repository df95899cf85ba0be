import { type ReactNode, useMemo, useState } from 'react';
import { classes } from '../classes.ts';
import { Checkbox } from '../fields/checkbox.tsx';
import { Icon } from '../icon.tsx';
import { holdRepeats } from '../language/hold-together.ts';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import { type SortState, type SortValue, sortRows } from './sort-rows.ts';

export type DataColumn<R> = {
  key: string;
  /** Head of the column, with the unit: "ใช้จ่ายสะสม (บาท)". */
  word: string;
  cell: (row: R) => ReactNode;
  /** With it the column can be sorted. */
  sortValue?: (row: R) => SortValue;
  /** Numbers stand right, tabular. */
  align?: 'left' | 'right';
  /** The column that names the row: a row head, and the title of the card on a telephone. */
  isRowHead?: boolean;
  /** Width as a class: 'w-40'. */
  className?: string;
  /** Long content: on a telephone it takes the width of the card, where others stand two abreast. */
  isWide?: boolean;
};

export type DataTableProps<R> = {
  /** Caption for screen readers. */
  label: string;
  columns: readonly DataColumn<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  /** Controlled sort (put it in the address); without it the table keeps its own. */
  sort?: SortState;
  onSort?: (sort: SortState) => void;
  /** False when the rows come sorted from the server by `sort`. */
  sortsHere?: boolean;
  /** With these the rows can be ticked. `nameOf` names the row to screen readers. */
  selected?: ReadonlySet<string>;
  onSelect?: (keys: ReadonlySet<string>) => void;
  nameOf?: (row: R) => string;
  /** False for rows that cannot be ticked; without it every row can. */
  isSelectable?: (row: R) => boolean;
  /** Marks a row (the open one). */
  isCurrent?: (row: R) => boolean;
  empty?: ReactNode;
  /** A last row of totals, one cell per column key. */
  totals?: Record<string, ReactNode>;
};

/** A table that sorts and ticks; its head stays in sight, and on a telephone each row is a card. */
export function DataTable<R>(props: DataTableProps<R>) {
  const {
    label,
    columns,
    rows,
    keyOf,
    sortsHere = true,
    selected,
    onSelect,
    nameOf,
    isSelectable = () => true,
    isCurrent,
    empty,
    totals,
  } = props;
  const w = useWords(messages);
  const [ownSort, setOwnSort] = useState<SortState | undefined>(undefined);
  const sort = props.sort ?? ownSort;
  const shown = useMemo(() => {
    const value = columns.find((column) => column.key === sort?.column)?.sortValue;
    return sort && value && sortsHere ? sortRows(rows, value, sort.direction) : rows;
  }, [rows, columns, sort, sortsHere]);
  if (rows.length === 0 && empty) return <>{empty}</>;

  const changeSort = (column: string) => {
    const direction = sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending';
    setOwnSort({ column, direction });
    props.onSort?.({ column, direction });
  };
  const tick = (key: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(key);
    else next.delete(key);
    onSelect?.(next);
  };
  const selectable = rows.filter(isSelectable).map(keyOf);
  const allTicked = selectable.length > 0 && selectable.every((key) => selected?.has(key));

  return (
    <table className="block w-full border-separate border-spacing-0 text-grid desk:table">
      <caption className="sr-only">{label}</caption>
      <thead className="sr-only desk:not-sr-only">
        <tr>
          {onSelect && (
            <th className={classes(headClass, 'no-print')} scope="col">
              <Checkbox
                aria-label={w('table.select-all')}
                isSelected={allTicked}
                isIndeterminate={!allTicked && (selected?.size ?? 0) > 0}
                onChange={(on) => onSelect(new Set(on ? selectable : []))}
              />
            </th>
          )}
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              aria-sort={
                column.sortValue ? (sort?.column === column.key ? sort.direction : 'none') : undefined
              }
              className={classes(
                headClass,
                column.align === 'right' ? 'text-right' : 'text-left',
                column.className,
              )}
            >
              {/* A browser repeats plain words on every page of paper, but no button. */}
              {column.sortValue && (
                <span className="hidden print:inline" aria-hidden="true">
                  {column.word}
                </span>
              )}
              {column.sortValue ? (
                <button
                  type="button"
                  onClick={() => changeSort(column.key)}
                  className={classes(
                    'no-print target inline-flex items-center gap-1 rounded-small font-bold hover:text-act',
                    column.align === 'right' ? 'flex-row-reverse text-right' : 'text-left',
                  )}
                >
                  {column.word}
                  <Icon
                    name={
                      sort?.column === column.key && sort.direction === 'descending'
                        ? 'chevron-down'
                        : 'chevron-up'
                    }
                    size={16}
                    className={sort?.column === column.key ? 'text-act' : 'text-transparent'}
                  />
                </button>
              ) : (
                column.word
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="grid gap-3 desk:table-row-group">
        {shown.map((row) => {
          const key = keyOf(row);
          return (
            <tr
              key={key}
              aria-current={isCurrent?.(row) || undefined}
              className={classes(
                cardClass,
                'relative border border-line desk:static desk:hover:bg-hover',
                isCurrent?.(row) ? 'bg-act-soft' : 'bg-surface',
              )}
            >
              {onSelect && (
                <td
                  className={classes(cellClass, 'no-print max-desk:absolute max-desk:top-2 max-desk:left-3')}
                >
                  {isSelectable(row) && (
                    <Checkbox
                      aria-label={w('table.select-row', { name: nameOf?.(row) ?? key })}
                      isSelected={selected?.has(key) ?? false}
                      onChange={(on) => tick(key, on)}
                    />
                  )}
                </td>
              )}
              {columns.map((column) => {
                const Cell = column.isRowHead ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    scope={column.isRowHead ? 'row' : undefined}
                    className={classes(
                      cellClass,
                      placeInCard(column),
                      column.isRowHead && 'text-left font-normal max-desk:text-body',
                      column.isRowHead && onSelect && 'max-desk:min-h-8 max-desk:pl-10',
                      column.align === 'right' && 'desk:text-right',
                    )}
                  >
                    {!column.isRowHead && <CardWord>{column.word}</CardWord>}
                    <span className="block min-w-0">{shownCell(column.cell(row))}</span>
                  </Cell>
                );
              })}
            </tr>
          );
        })}
      </tbody>
      {totals && (
        <tfoot className="mt-3 grid desk:table-footer-group">
          <tr className={classes(cardClass, 'bg-sunken')}>
            {onSelect && <td className="no-print max-desk:hidden desk:border-line desk:border-t" />}
            {columns.map((column) => (
              <td
                key={column.key}
                className={classes(
                  'font-bold desk:border-line desk:border-t desk:px-3 desk:py-2',
                  column.align === 'right' && 'desk:text-right',
                  totals[column.key] === undefined && 'max-desk:hidden',
                  placeInCard(column),
                )}
              >
                {!column.isRowHead && <CardWord>{column.word}</CardWord>}
                <span className={column.align === 'right' ? 'figures' : undefined}>{totals[column.key]}</span>
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** The head of the column, small above its value: only on the card of a telephone, and for the eye. */
function CardWord({ children }: { children: string }) {
  return (
    <span className="block font-normal text-muted text-tiny desk:hidden" aria-hidden="true">
      {children}
    </span>
  );
}

/** On a card the name of the row comes first; of the rest two stand abreast. */
const placeInCard = (column: { isRowHead?: boolean; isWide?: boolean }) =>
  classes(
    'max-desk:min-w-0',
    column.isRowHead && 'max-desk:order-first',
    (column.isRowHead || column.isWide) && 'max-desk:col-span-2',
  );
const shownCell = (cell: ReactNode) => (typeof cell === 'string' ? holdRepeats(cell) : cell);
const cardClass = 'grid grid-cols-2 gap-x-4 gap-y-2 rounded-box p-3 desk:table-row desk:p-0';
const headClass =
  'sticky top-(--sticky-top,0px) z-10 border-line border-b bg-page px-3 py-1 align-middle font-bold';
const cellClass = 'desk:border-line desk:border-b desk:px-3 desk:py-2 desk:align-top';
