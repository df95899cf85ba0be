/** Lays blocks under one another on the cells of one sheet. Rows and columns count from 1. */
import type {
  Alignment,
  Block,
  FieldListBlock,
  OfficialDocument,
  SignatureBlock,
  TableBlock,
} from '../../foundation/document-blocks.ts';
import {
  alignmentOf,
  contentText,
  type PlacedCell,
  placeCells,
  printed,
  signatureLines,
} from '../../foundation/document-text.ts';
import type { CellLook, SheetSpec, SpecCell } from '../spreadsheets/index.ts';
import { excelValue } from './excel-value.ts';
import { layOutTable, linesIn } from './lay-out-table.ts';
import { paperOf } from './paper.ts';

/** Points of one character of column width in the sheet's type, reckoned small so that columns come out roomy. */
const CHARACTER = 5.4;
/** The sheet's 14 pt of TH Sarabun New take the room of 10.5 pt of Sarabun, in which tables are laid out. */
const SHEET_SIZE = 10.5;
const LINE_HEIGHT = 19;
const SIZE = 14;
const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;

interface Put {
  row: number;
  column: number;
  rowspan?: number;
  colspan?: number;
  value: SpecCell['value'];
  look: CellLook;
}

export class ExcelGrid {
  private readonly document: OfficialDocument;
  private readonly cells: SpecCell[] = [];
  private readonly merges: NonNullable<SheetSpec['merges']> = [];
  private readonly heights: Record<number, number> = {};
  private readonly breaks: number[] = [];
  private readonly pictures: NonNullable<SheetSpec['pictures']> = [];
  /** Column widths in points. */
  private readonly widths: number[];
  private headRows: { from: number; to: number } | undefined;
  private row = 1;

  constructor(document: OfficialDocument) {
    this.document = document;
    const width = paperOf(document).textWidth;
    const tables = document.blocks.filter((block) => block.kind === 'table');
    const layouts = tables.map((block) => {
      const layout = layOutTable(block, document.digits, width);
      // Printing fits the sheet to the page; on the screen every figure must have its room at full size.
      return layout.widths.map((column) => (column * SHEET_SIZE) / layout.size);
    });
    const count = Math.max(6, ...layouts.map((layout) => layout.length));
    // The widest table sets the columns; narrower ones use the first of them.
    const widest = layouts.find((layout) => layout.length === count);
    const shared = (index: number): number => Math.max(0, ...layouts.map((layout) => layout[index] ?? 0));
    this.widths = Array.from(
      { length: count },
      (_unused, index) => widest?.[index] ?? (shared(index) || width / count),
    );
  }

  sheet(): Pick<SheetSpec, 'cells' | 'merges' | 'heights' | 'widths' | 'pictures'> {
    const { cells, merges, heights, pictures } = this;
    return {
      cells,
      merges,
      heights,
      pictures,
      widths: this.widths.map((width) => Math.max(4, width / CHARACTER)),
    };
  }

  print(): Pick<NonNullable<SheetSpec['print']>, 'repeatRows' | 'pageBreaksAfterRows'> {
    const tables = this.document.blocks.filter((block) => block.kind === 'table').length;
    const repeatRows = tables === 1 ? this.headRows : undefined;
    return { ...(repeatRows ? { repeatRows } : {}), pageBreaksAfterRows: this.breaks };
  }

  draw(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.line(block.text, { bold: true, size: [18, 16, 15][block.level - 1] ?? SIZE }, block.align);
        break;
      case 'paragraph':
        this.line(block.text, { bold: block.bold ?? false }, block.align);
        break;
      case 'field-list':
        this.fields(block);
        break;
      case 'table':
        this.table(block);
        break;
      case 'signature-block':
        this.signatures(block);
        break;
      case 'page-break':
        if (this.row > 1) this.breaks.push(this.row - 1);
        break;
      case 'picture': {
        const pixels = (mm: number): number => Math.round((mm / 25.4) * 96);
        const place = {
          row: this.row,
          column: 1,
          widthPx: pixels(block.widthMm),
          heightPx: pixels(block.heightMm),
        };
        const bytes = new Uint8Array(Buffer.from(block.base64, 'base64'));
        this.pictures.push({ bytes, format: block.format, alternative: block.alternative, ...place });
        this.heights[this.row] = Math.min(400, (block.heightMm / 25.4) * 72);
        this.row += 1;
      }
    }
  }

  private say(value: string): string {
    return printed(value, this.document.digits);
  }

  private room(column: number, colspan: number): number {
    return this.widths.slice(column - 1, column - 1 + colspan).reduce((a, b) => a + b, 0);
  }

  /** Puts a cell, its span, and the look (borders) on every cell the span covers. */
  private put({ row, column, rowspan = 1, colspan = 1, value, look }: Put): void {
    for (let r = row; r < row + rowspan; r++) {
      for (let c = column; c < column + colspan; c++) {
        this.cells.push({ row: r, column: c, value: r === row && c === column ? value : null, look });
      }
    }
    if (rowspan > 1 || colspan > 1) this.merges.push({ row, column, rowspan, colspan });
    if (typeof value !== 'string' || rowspan > 1) return;
    const size = look.size ?? SIZE;
    // TH Sarabun New is about three quarters as wide as the face the lines are reckoned with.
    const height =
      linesIn(value, this.room(column, colspan) * 0.98, size * 0.68) * LINE_HEIGHT * (size / SIZE);
    this.heights[row] = Math.min(409, Math.max(this.heights[row] ?? LINE_HEIGHT, height));
  }

  private line(value: string, look: CellLook, align?: Alignment): void {
    const place = { row: this.row, column: 1, colspan: this.widths.length };
    this.put({
      ...place,
      value: this.say(value),
      look: { wrap: true, ...look, align: ALIGN[align ?? 'start'] },
    });
    this.row += 1;
  }

  private fields(block: FieldListBlock): void {
    const span = Math.floor(this.widths.length / block.columns);
    block.fields.forEach((field, index) => {
      const first = 1 + (index % block.columns) * span;
      let labelSpan = 1;
      while (labelSpan < span - 1 && this.room(first, labelSpan) < 95) labelSpan++;
      const place = { row: this.row + Math.floor(index / block.columns) };
      this.put({
        ...place,
        column: first,
        colspan: labelSpan,
        value: this.say(field.label),
        look: { bold: true, wrap: true },
      });
      const { value, format } = excelValue(field.content, this.document.digits);
      const look: CellLook = { wrap: true, align: 'left', ...(format ? { format } : {}) };
      this.put({ ...place, column: first + labelSpan, colspan: Math.max(1, span - labelSpan), value, look });
    });
    this.row += Math.ceil(block.fields.length / block.columns) + 1;
  }

  private table(block: TableBlock): void {
    if (block.caption) this.line(block.caption, { bold: true });
    const first = this.row;
    const spot = (place: PlacedCell<unknown>, top: number) => ({
      row: top + place.row,
      column: place.column + 1,
      rowspan: place.rowspan,
      colspan: place.colspan,
    });
    for (const place of placeCells(block.head)) {
      const align = ALIGN[place.cell.align ?? 'center'];
      const look: CellLook = { bold: true, border: true, fill: 'ECECEC', wrap: true, middle: true, align };
      this.put({ ...spot(place, first), value: this.say(place.cell.text), look });
    }
    this.row += block.head.length;
    if (block.head.length > 0) this.headRows ??= { from: first, to: this.row - 1 };
    for (const place of placeCells(block.rows.map((row) => row.cells))) {
      const kind = block.rows[place.row]?.kind ?? 'normal';
      const { value, format } = excelValue(place.cell.content, this.document.digits);
      const look: CellLook = {
        border: true,
        wrap: contentText(place.cell.content) !== '' && typeof value === 'string',
        align: ALIGN[alignmentOf(block, place)],
        bold: place.cell.bold ?? kind !== 'normal',
        ...(kind === 'group' ? { fill: 'ECECEC' } : {}),
        ...(format ? { format } : {}),
      };
      this.put({ ...spot(place, this.row), value, look });
    }
    this.row += block.rows.length + 1;
  }

  private signatures(block: SignatureBlock): void {
    const across = Math.min(block.signatures.length, 3);
    const span = Math.floor(this.widths.length / across);
    this.row += 1;
    for (let first = 0; first < block.signatures.length; first += across) {
      const set = block.signatures.slice(first, first + across);
      const lists = set.map((signature) => signatureLines(signature, this.document.language));
      lists.forEach((lines, index) => {
        lines.forEach((line, offset) => {
          const place = { row: this.row + offset, column: 1 + index * span, colspan: span };
          this.put({ ...place, value: this.say(line), look: { align: 'center' } });
        });
      });
      this.row += Math.max(...lists.map((lines) => lines.length)) + 1;
    }
  }
}
