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
import { countLines } from './breakable-text.ts';
import { bookLines, plainTable } from './excel-book.ts';
import { excelValue } from './excel-value.ts';
import { sarabun } from './font-metrics.ts';
import { layOutTable } from './lay-out-table.ts';
import { paperOf } from './paper.ts';

/** Points of one character of column width in the sheet's type, reckoned small so that columns come out roomy. */
const CHARACTER = 5.4;
/** The sheet's 14 pt of TH Sarabun New take the room of 10.5 pt of Sarabun, in which tables are laid out. */
const SHEET_SIZE = 10.5;
const LINE_HEIGHT = 22;
const SIZE = 14;
/** Excel knows no higher row. */
const HIGHEST = 409;
/** What Excel leaves free at the sides of a cell, points. */
const CELL_PADDING = 6;
/** Share of a column's width to reckon with: programs measure it by another face when this one is not there. */
const ROOM_USED = 0.92;
/** Between a field's label and its value, points. */
const FIELD_GAP = 12;
const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;

/** Room for the longest label of a list, points. */
const labelRoom = ({ fields }: FieldListBlock): number =>
  Math.max(...fields.map(({ label }) => sarabun('bold').width(label))) * SHEET_SIZE + FIELD_GAP;

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

  /** `blocks`: those of the document that stand on this sheet. */
  constructor(document: OfficialDocument, blocks: readonly Block[] = document.blocks) {
    this.document = document;
    const width = paperOf(document).textWidth;
    const tables = blocks.filter((block) => block.kind === 'table');
    const layouts = tables.map((block) => {
      const layout = layOutTable(block, document.digits, width);
      // Printing fits the sheet to the page; on the screen every figure must have its room at full size.
      return layout.widths.map((column) => (column * SHEET_SIZE) / layout.size);
    });
    // The tables of most columns set them; the columns of narrower tables go over several of these.
    const count = Math.max(6, ...layouts.map((layout) => layout.length));
    const widest = layouts.filter((layout) => layout.length === count);
    this.widths = Array.from({ length: count }, (_unused, index) =>
      widest.length > 0 ? Math.max(...widest.map((layout) => layout[index] ?? 0)) : width / count,
    );
    // The first column holds labels too.
    const labels = blocks.flatMap((block) => (block.kind === 'field-list' ? [labelRoom(block)] : []));
    this.widths[0] = Math.max(this.widths[0] ?? 0, ...labels);
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

  print(repeatsHead: boolean): Pick<NonNullable<SheetSpec['print']>, 'repeatRows' | 'pageBreaksAfterRows'> {
    const repeatRows = repeatsHead ? this.headRows : undefined;
    return { ...(repeatRows ? { repeatRows } : {}), pageBreaksAfterRows: this.breaks };
  }

  /** Height of what has been drawn so far, points. */
  get height(): number {
    const rows = Array.from({ length: this.row - 1 }, (_unused, index) => this.heights[index + 1]);
    return rows.reduce<number>((sum, each) => sum + (each ?? LINE_HEIGHT), 0);
  }

  /** Width of the sheet's columns, points. */
  get width(): number {
    return this.room(1, this.widths.length);
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
        if (block.caption) this.line(block.caption, {}, 'center');
        break;
      }
      case 'rich-table':
        this.table(plainTable(block));
        break;
      default:
        for (const { text, look, align } of bookLines(block, this.document)) this.line(text, look, align);
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
    const lines = typeof value === 'string' ? this.linesOf(value, column, colspan, look) : 1;
    this.raise(row, rowspan, lines * LINE_HEIGHT * ((look.size ?? SIZE) / SIZE));
  }

  /** Gives a cell's rows together the height it needs: neither merged cells nor every program reckons it itself. */
  private raise(row: number, rowspan: number, height: number): void {
    const rows = Array.from({ length: rowspan }, (_unused, index) => row + index);
    const there = rows.reduce((sum, each) => sum + (this.heights[each] ?? LINE_HEIGHT), 0);
    const more = Math.max(0, height - there) / rowspan;
    for (const each of rows)
      this.heights[each] = Math.min(HIGHEST, (this.heights[each] ?? LINE_HEIGHT) + more);
  }

  private linesOf(
    value: string,
    column: number,
    colspan: number,
    { size = SIZE, bold, wrap }: CellLook,
  ): number {
    if (!wrap) return 1;
    const room = this.room(column, colspan) * ROOM_USED - CELL_PADDING;
    return countLines(value, room / (SHEET_SIZE * (size / SIZE)), sarabun(bold ? 'bold' : 'regular'));
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

  /** Pairs side by side, each on columns that together have about its share of the sheet's width. */
  private fields(block: FieldListBlock): void {
    const begins = this.spread(Array<number>(block.columns).fill(1), 2);
    const needed = labelRoom(block);
    block.fields.forEach((field, index) => {
      const pair = index % block.columns;
      const first = begins[pair] ?? 1;
      const span = (begins[pair + 1] ?? this.widths.length + 1) - first;
      let labelSpan = 1;
      while (labelSpan < span - 1 && this.room(first, labelSpan) < needed) labelSpan++;
      const place = { row: this.row + Math.floor(index / block.columns) };
      const label = { value: this.say(field.label), look: { bold: true, wrap: true } };
      this.put({ ...place, column: first, colspan: labelSpan, ...label });
      const { value, format } = excelValue(field.content, this.document.digits);
      const look: CellLook = { wrap: true, align: 'left', ...(format ? { format } : {}) };
      this.put({ ...place, column: first + labelSpan, colspan: span - labelSpan, value, look });
    });
    this.row += Math.ceil(block.fields.length / block.columns) + 1;
  }

  /**
   * Where each of some parts begins, and where the last one ends, when they share the sheet's columns by their
   * shares of its width; each part has at least `least` columns.
   */
  private spread(shares: readonly number[], least = 1): number[] {
    const count = this.widths.length;
    const unit = this.room(1, count) / shares.reduce((sum, share) => sum + share, 0);
    let wanted = 0;
    let column = 1;
    const begins = shares.map((share, index) => {
      const begin = column;
      wanted += share * unit;
      const last = count + 1 - (shares.length - 1 - index) * least;
      column = Math.min(begin + least, last);
      const lacks = () =>
        wanted - this.room(1, column - 1) > (this.widths[column - 1] ?? 0) / 2 ||
        this.room(begin, column - begin) < share * unit * 0.75;
      while (column < last && lacks()) column++;
      return begin;
    });
    return [...begins, count + 1];
  }

  private table(block: TableBlock): void {
    if (block.caption) this.line(block.caption, { bold: true });
    const first = this.row;
    const { widths } = layOutTable(block, this.document.digits, paperOf(this.document).textWidth);
    const begins = this.spread(widths);
    const spot = (place: PlacedCell<unknown>, top: number) => {
      const column = begins[place.column] ?? 1;
      const colspan = (begins[place.column + place.colspan] ?? column + 1) - column;
      return { row: top + place.row, column, rowspan: place.rowspan, colspan };
    };
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
