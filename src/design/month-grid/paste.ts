import type { Month } from '../../foundation/month.ts';
import type { RefusalData } from '../../foundation/refusal.ts';
import type { CellKind } from './cell-kinds.ts';

/** One row of a MonthGrid. `values` has one entry per month, in the order of the months. */
export type MonthGridRow<V> = {
  key: string;
  /** Name of the row: the activity, the indicator. */
  word: string;
  values: readonly (V | null)[];
  /** The whole row, or month by month. */
  readOnly?: boolean | readonly boolean[];
  /** By which rule, and who can unlock; shown when a read-only cell is entered. */
  readOnlyReason?: string;
  /** What the row must add up to (the activity's budget). */
  expected?: V;
  /** What stands in the total's place when it is not the sum: an indicator's year, by its kind. */
  total?: V | null;
};

export type CellChange<V> = { rowKey: string; month: Month; value: V | null };

/** Why a paste was refused; the words are `paste.…` of the design messages. Nothing was changed. */
export type PasteRefusal =
  | { code: 'paste.empty' }
  | {
      code: 'paste.too-large';
      rows: number;
      columns: number;
      rowsLeft: number;
      monthsLeft: number;
      row: string;
      month: Month;
    }
  | { code: 'paste.other-rows'; at: number; found: string; expected: string }
  | { code: 'paste.ragged'; row: number; found: number; expected: number }
  | { code: 'paste.not-read'; row: string; month: Month; why: { code: string; data: RefusalData } }
  | { code: 'paste.read-only'; row: string; month: Month };

export type PastePlan<V> =
  | { ok: true; changes: CellChange<V>[]; cells: number }
  | ({ ok: false } & PasteRefusal);

export function isReadOnly<V>(row: MonthGridRow<V>, monthIndex: number): boolean {
  return typeof row.readOnly === 'boolean' ? row.readOnly : (row.readOnly?.[monthIndex] ?? false);
}

/**
 * Tab-separated text as Excel and LibreOffice put it on the clipboard: rows end with CR LF or LF, the last
 * one too; a cell with a line break or quote inside stands in quotes, doubled quotes mean one.
 */
export function readTabSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** Tab-separated text of a block of cells, for the clipboard. */
export function writeTabSeparated(cells: readonly (readonly string[])[]): string {
  const quote = (cell: string) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((row) => row.map(quote).join('\t')).join('\r\n');
}

/** The columns of a whole table as it is copied out: name of the row, the months, and the total if there is one. */
export type TableHeads = { name: string; months: readonly string[]; total: string | null };

/**
 * A table that was copied out whole, changed in Excel and comes back with its heads: its months alone, to be put
 * at the first cell. Null when the text is no such table.
 */
function wholeTable(
  pasted: readonly string[][],
  heads: TableHeads,
  rows: readonly { word: string }[],
): { ok: true; months: string[][] } | ({ ok: false } & PasteRefusal) | null {
  const expected = [heads.name, ...heads.months, ...(heads.total === null ? [] : [heads.total])];
  const [first, ...lines] = pasted;
  if (first?.length !== expected.length || first.some((cell, at) => cell.trim() !== expected[at]))
    return null;
  const other = lines.findIndex(
    (line, at) => rows[at] !== undefined && line[0]?.trim() !== rows[at].word.trim(),
  );
  if (other >= 0)
    return {
      ok: false,
      code: 'paste.other-rows',
      at: other + 1,
      found: lines[other]?.[0]?.slice(0, 60) ?? '',
      expected: rows[other]?.word ?? '',
    };
  return { ok: true, months: lines.map((line) => line.slice(1, 1 + heads.months.length)) };
}

/**
 * Judges a paste as a whole: shape first, then each cell; the first thing wrong refuses all of it. One cell
 * pasted onto a selection fills the selection, as in Excel; a whole table with its heads goes to the first cell.
 * Cells that keep their value are no change.
 */
export function planPaste<V>(facts: {
  rows: readonly MonthGridRow<V>[];
  months: readonly Month[];
  cells: CellKind<V>;
  text: string;
  /** Top left cell of the selection, and its size. */
  at: { row: number; month: number };
  size: { rows: number; months: number };
  heads?: TableHeads;
}): PastePlan<V> {
  const { rows, months, cells, size } = facts;
  let { at } = facts;
  let pasted = readTabSeparated(facts.text);
  const whole = facts.heads ? wholeTable(pasted, facts.heads, rows) : null;
  if (whole && !whole.ok) return whole;
  if (whole) {
    pasted = whole.months;
    at = { row: 0, month: 0 };
  }
  const width = pasted[0]?.length ?? 0;
  if (pasted.length === 0) return { ok: false, code: 'paste.empty' };
  const ragged = pasted.findIndex((row) => row.length !== width);
  if (ragged >= 0)
    return {
      ok: false,
      code: 'paste.ragged',
      row: ragged + 1,
      found: pasted[ragged]?.length ?? 0,
      expected: width,
    };
  if (pasted.length === 1 && width === 1) {
    const only = pasted[0]?.[0] ?? '';
    pasted = Array.from({ length: size.rows }, () => Array.from({ length: size.months }, () => only));
  } else if (at.month + width > months.length || at.row + pasted.length > rows.length)
    return {
      ok: false,
      code: 'paste.too-large',
      rows: pasted.length,
      columns: width,
      rowsLeft: rows.length - at.row,
      monthsLeft: months.length - at.month,
      row: rows[at.row]?.word ?? '',
      month: months[at.month] as Month,
    };

  const changes: CellChange<V>[] = [];
  let count = 0;
  for (const [down, line] of pasted.entries()) {
    const row = rows[at.row + down] as MonthGridRow<V>;
    for (const [right, found] of line.entries()) {
      const monthIndex = at.month + right;
      const month = months[monthIndex] as Month;
      const reading = cells.read(found);
      if (!reading.ok) return { ok: false, code: 'paste.not-read', row: row.word, month, why: reading };
      const same = cells.same(row.values[monthIndex] ?? null, reading.value);
      if (isReadOnly(row, monthIndex)) {
        if (!same) return { ok: false, code: 'paste.read-only', row: row.word, month };
        continue;
      }
      count++;
      if (!same) changes.push({ rowKey: row.key, month, value: reading.value });
    }
  }
  return { ok: true, changes, cells: count };
}
