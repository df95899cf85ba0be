import {
  type Decimal,
  formatDecimal,
  isZero,
  parseDecimal,
  subtractDecimals,
  sumDecimals,
} from '../../foundation/decimal.ts';
import {
  bahtDecimal,
  formatBaht,
  parseBaht,
  type Satang,
  subtractSatang,
  totalSatang,
} from '../../foundation/satang.ts';
import { type FigureValue, formatFigure } from '../../foundation/value.ts';
import { readFigure } from '../fields/figure-text.ts';

/**
 * What a MonthGrid must know of the values in its cells. A cell without a value is null: blank is not zero.
 * `total` is null where the values cannot be summed (N/A alone, a sum beyond the limit).
 */
export type CellKind<V> = {
  read(text: string): { ok: true; value: V | null } | { ok: false };
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
};

/** Amounts in satang, typed and shown in baht. Excel's blank, "-" and "0.00" are: blank, blank, zero. */
export const moneyCells: CellKind<Satang> = {
  read(text) {
    const typed = text.trim();
    if (typed === '' || typed === '-') return { ok: true, value: null };
    const amount = parseBaht(typed);
    return amount.ok ? { ok: true, value: amount.value } : { ok: false };
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
};

function decimalCells(accept: (text: string) => string): CellKind<Decimal> {
  return {
    read(text) {
      const typed = accept(text.trim());
      if (typed === '' || typed === '-') return { ok: true, value: null };
      const number = parseDecimal(typed);
      return number.ok ? { ok: true, value: number.value } : { ok: false };
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
}

/** Percent of work; "12.5%" from Excel is read as 12.5. */
export const percentCells = decimalCells((text) => text.replace(/\s*%$/, ''));

/** Numbers, N/A and "-" of indicators. Only numbers are summed. */
export const figureCells: CellKind<FigureValue> = {
  read(text) {
    const figure = readFigure(text);
    if (!figure.ok) return { ok: false };
    return { ok: true, value: figure.value.kind === 'missing' ? null : figure.value };
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
};

function signed(text: string): string {
  return text.startsWith('-') ? `−${text.slice(1)}` : `+${text}`;
}
