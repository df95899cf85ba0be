/** The thread that opens a workbook: inflates its parts within their stated sizes, reads them, answers once. */
import { parentPort, workerData } from 'node:worker_threads';
import { HucreError } from 'hucre';
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { DamagedZip, inflate, packZip } from '../zip/index.ts';
import type { ReadingOrder } from './read-workbook.ts';
import { addressOf, type Workbook, type WorkbookCell, type WorkbookSheet } from './workbook.ts';

const order = workerData as ReadingOrder;
parentPort?.postMessage(await read());

async function read(): Promise<Result<Workbook>> {
  try {
    const parts = order.entries
      .filter((entry) => /\.(xml|rels)$/i.test(entry.name))
      .map((entry) => ({ name: entry.name, content: inflate(order.bytes, entry) }));
    // A document type can define entities that multiply; Excel never writes one.
    if (parts.some((part) => part.content.includes('<!DOCTYPE')))
      return refuse('invalid', 'workbook-corrupted');
    const types = parts.find((part) => part.name.toLowerCase() === '[content_types].xml')?.content;
    if (types?.includes('macroEnabled')) return refuse('invalid', 'workbook-with-macros');
    // Packed anew: the library must not find a directory that tells it other things than it told us.
    const { sheets } = await readXlsx(packZip(parts));
    return collect(sheets);
  } catch (error) {
    const sparse = error instanceof HucreError && error.message.includes('over the');
    if (sparse || error instanceof RangeError) return refuse('too-large', 'workbook-too-heavy');
    if (error instanceof DamagedZip || error instanceof HucreError || error instanceof TypeError) {
      return refuse('invalid', 'workbook-corrupted');
    }
    throw error;
  }
}

function collect(sheets: Sheet[]): Result<Workbook> {
  let left = order.limits.cells;
  const read: WorkbookSheet[] = [];
  for (const sheet of sheets) {
    const cells: WorkbookCell[] = [];
    let columnCount = 0;
    for (const [r, row] of sheet.rows.entries()) {
      for (const [c, value] of row.entries()) {
        const cell = cellOf(r + 1, c + 1, value, sheet.cells?.get(`${r},${c}`));
        if (!cell) continue;
        if (--left < 0) return refuse('too-large', 'workbook-too-many-cells', { limit: order.limits.cells });
        cells.push(cell);
        columnCount = Math.max(columnCount, c + 1);
      }
    }
    const hidden = Boolean(sheet.hidden || sheet.veryHidden);
    read.push({ name: sheet.name, hidden, rowCount: cells.at(-1)?.row ?? 0, columnCount, cells });
  }
  if (read.every((sheet) => sheet.cells.length === 0)) return refuse('invalid', 'workbook-nothing-in-it');
  return ok({ sheets: read });
}

function cellOf(
  row: number,
  column: number,
  value: CellValue,
  detail: Cell | undefined,
): WorkbookCell | null {
  const formula = detail?.formula !== undefined;
  const cell = { row, column, address: addressOf(row, column), number: null, formula };
  if (detail?.type === 'error') return { ...cell, kind: 'error', text: String(value) };
  if (value === null || value === '')
    return formula && value === null ? { ...cell, kind: 'error', text: '=' } : null;
  if (value instanceof Date) return { ...cell, kind: 'date', text: dateText(value) };
  if (typeof value === 'boolean') return { ...cell, kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return { ...cell, kind: 'number', text: plainNumber(value), number: value };
  // Cells of type `d` (strict workbooks) come through as ISO text.
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?$/.test(value)) {
    const date = new Date(value.endsWith('Z') ? value : `${value}Z`);
    if (!Number.isNaN(date.getTime())) return { ...cell, kind: 'date', text: dateText(date) };
  }
  const text = value.replace(/\r\n?/g, '\n');
  return { ...cell, kind: 'text', text };
}

/** Excel keeps 15 digits; the rest of a binary number is noise. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded === 0 ? 0 : rounded);
  if (!text.includes('e')) return text;
  const [mantissa = '', exponent = '0'] = text.split('e');
  const digits = mantissa.replace(/[-.]/g, '');
  const point = (mantissa.replace('-', '').split('.')[0]?.length ?? 0) + Number(exponent);
  const sign = rounded < 0 ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/** Excel's days have no time zone; the library puts them at UTC. A fraction of a second is rounding. */
function dateText(value: Date): string {
  const iso = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
}
