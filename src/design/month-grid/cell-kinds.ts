import {
  compareDecimals,
  type Decimal,
  formatDecimal,
  isZero,
  parseDecimal,
  subtractDecimals,
  sumDecimals,
} from '../../foundation/decimal.ts';
import type { RefusalData } from '../../foundation/refusal.ts';
import {
  bahtDecimal,
  formatBaht,
  parseBaht,
  SATANG_LIMIT,
  type Satang,
  subtractSatang,
  totalSatang,
} from '../../foundation/satang.ts';
import { type FigureValue, formatFigure } from '../../foundation/value.ts';
import { readFigure } from '../fields/figure-text.ts';

/** A cell's text as a value, or why not: a code of the messages of foundation or design. */
export type CellReading<V> = { ok: true; value: V | null } | { ok: false; code: string; data: RefusalData };

/**
 * What a MonthGrid must know of the values in its cells. A cell without a value is null: blank is not zero.
 * `total` is null where the values cannot be summed (N/A alone, a sum beyond the limit).
 */
export type CellKind<V> = {
  read(text: string): CellReading<V>;
  /** As it stands in the grid. */
  write(value: V): string;
  /** As Excel takes it: no thousands marks. */
  copy(value: V): string;
  total(values: readonly (V | null)[]): V | null;
  /** a - b as text with its sign, or null when they agree. */
  difference(a: V | null, b: V): string | null;
  same(a: V | null, b: V | null): boolean;
  /** Width of a month's column in pixels. */
  width: number;
  /** Words, up to this many characters, instead of figures. */
  words?: number;
};

const refused = ({ code, data }: { code: string; data: RefusalData }) => ({ ok: false, code, data }) as const;

/**
 * Amounts in satang from 0 to `limit`, typed and shown in baht. Excel's blank, "-" and "0.00" are: blank, blank,
 * zero.
 */
export const moneyCellsUpTo = (limit: Satang): CellKind<Satang> => ({
  read(text) {
    const typed = text.trim();
    if (typed === '' || typed === '-') return { ok: true, value: null };
    const amount = parseBaht(typed, { limit });
    return amount.ok ? { ok: true, value: amount.value } : refused(amount.refusal);
  },
  write: (amount) => formatBaht(amount),
  copy: bahtDecimal,
  total(amounts) {
    const total = totalSatang(amounts.filter((amount) => amount !== null));
    return total.ok ? total.value : null;
  },
  difference(a, b) {
    const off = subtractSatang(a ?? (0 as Satang), b);
    return off === 0 ? null : signed(formatBaht(off));
  },
  same: (a, b) => a === b,
  width: 112,
});
export const moneyCells = moneyCellsUpTo(SATANG_LIMIT);

/** Percent of work, 0 to 100; "12.5%" from Excel is read as 12.5. */
export const percentCells: CellKind<Decimal> = {
  read(text) {
    const typed = text.trim().replace(/\s*%$/, '');
    if (typed === '' || typed === '-') return { ok: true, value: null };
    const number = parseDecimal(typed);
    if (!number.ok) return refused(number.refusal);
    const within = compareDecimals(number.value, '0') >= 0 && compareDecimals(number.value, '100') <= 0;
    return within
      ? { ok: true, value: number.value }
      : refused({ code: 'cell.not-a-percent', data: { found: shown(text) } });
  },
  write: (number) => formatDecimal(number),
  copy: (number) => number,
  total: (numbers) => sumDecimals(numbers.filter((number) => number !== null)),
  difference(a, b) {
    const off = subtractDecimals(a ?? ('0' as Decimal), b);
    return isZero(off) ? null : signed(formatDecimal(off));
  },
  same: (a, b) => a === b,
  width: 76,
};

/** Numbers from -`limit` to `limit`, N/A and "-" of indicators. Only numbers are summed. */
export const figureCellsUpTo = (limit: string): CellKind<FigureValue> => ({
  read(text) {
    const figure = readFigure(text);
    if (!figure.ok) return refused({ code: 'field.not-a-figure', data: { found: shown(text) } });
    const { value } = figure;
    if (value.kind === 'missing') return { ok: true, value: null };
    const tooFar =
      value.kind === 'number' &&
      (compareDecimals(value.number, limit) > 0 || compareDecimals(value.number, `-${limit}`) < 0);
    return tooFar
      ? refused({
          code: 'cell.figure-too-large',
          data: { found: shown(text), limit: formatDecimal(limit as Decimal) },
        })
      : { ok: true, value };
  },
  write: (figure) => formatFigure(figure),
  copy: (figure) => (figure.kind === 'number' ? figure.number : formatFigure(figure)),
  total(figures) {
    const numbers = figures.flatMap((figure) => (figure?.kind === 'number' ? [figure.number] : []));
    return numbers.length === 0 ? null : { kind: 'number', number: sumDecimals(numbers) };
  },
  difference(a, b) {
    if (b.kind !== 'number') return null;
    const off = subtractDecimals(a?.kind === 'number' ? a.number : ('0' as Decimal), b.number);
    return isZero(off) ? null : signed(formatDecimal(off));
  },
  same: (a, b) =>
    a === b || (a?.kind === 'number' && b?.kind === 'number' ? a.number === b.number : a?.kind === b?.kind),
  width: 88,
});

/** Words of at most `limit` characters. They have no total. */
export const wordCells = (limit: number): CellKind<string> => ({
  read(text) {
    const typed = text.trim();
    if (typed.length > limit)
      return refused({ code: 'cell.words-too-long', data: { found: typed.length, limit } });
    return { ok: true, value: typed === '' ? null : typed };
  },
  write: (words) => words,
  copy: (words) => words,
  total: () => null,
  difference: () => null,
  same: (a, b) => a === b,
  width: 208,
  words: limit,
});

const shown = (text: string): string => text.trim().slice(0, 60);

function signed(text: string): string {
  return text.startsWith('-') ? `−${text.slice(1)}` : `+${text}`;
}
