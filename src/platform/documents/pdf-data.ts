/** A block document as the values that form.typ draws: every text printed, every width in points. */
import type {
  Block,
  BodyCell,
  FieldListBlock,
  HeadCell,
  OfficialDocument,
  TableBlock,
} from '../../foundation/document-blocks.ts';
import {
  alignmentOf,
  contentText,
  type PlacedCell,
  pageWord,
  placeCells,
  printed,
  signatureLines,
  titleOf,
} from '../../foundation/document-text.ts';
import type { MemoBlock } from '../../foundation/memo-blocks.ts';
import { breakLongPieces, drawable, keepPieces } from './breakable-text.ts';
import { sarabun } from './font-metrics.ts';
import { staysWithNext } from './keep-together.ts';
import { closingRows, layOutTable, linesIn, TALLEST_WHOLE_ROW } from './lay-out-table.ts';
import { MEMO_FONT, MEMO_SIZE } from './memo-typeface.ts';
import { BODY_SIZE, isMemo, MM, paperOf, SMALL_SIZE } from './paper.ts';
import { memoData } from './pdf-memo.ts';
import { type Body, richData, richTableData } from './pdf-rich.ts';

export interface PdfPicture {
  path: string;
  bytes: Buffer;
}

/** Between a field's value and the label beside it, points; form.typ pads by the same. */
const FIELD_GAP = 10;

export function pdfData(document: OfficialDocument): { json: string; pictures: PdfPicture[] } {
  const paper = paperOf(document);
  const say = (value: string): string => drawable(printed(value, document.digits));
  const body: Body = (
    value,
    width = paper.textWidth,
    size = BODY_SIZE,
    weight = 'regular',
    wraps = false,
  ) => {
    const font = sarabun(weight);
    return keepPieces(breakLongPieces(say(value), width / size, font), wraps ? 0 : width / size, font);
  };
  const pictures: PdfPicture[] = [];
  const blocks = document.blocks.map((block, index) => {
    if (block.kind === 'memo-head' || block.kind === 'memo-signature')
      return memoData(block, body, paper.textWidth, (format, base64) => {
        const path = `/emblem-${index}.${format}`;
        pictures.push({ path, bytes: Buffer.from(base64, 'base64') });
        return path;
      });
    if (block.kind === 'picture') {
      const path = `/picture-${index}.${block.format}`;
      pictures.push({ path, bytes: Buffer.from(block.base64, 'base64') });
      const { format, alternative, widthMm, heightMm } = block;
      return {
        kind: block.kind,
        path,
        format,
        alternative: say(alternative),
        widthMm,
        heightMm,
        align: block.align ?? 'center',
        caption: body(block.caption ?? '', paper.textWidth, SMALL_SIZE),
      };
    }
    const drawn = textBlock(block, document, body, paper.textWidth);
    return { ...drawn, sticky: staysWithNext(block, document.blocks[index + 1]) };
  });
  const made = new Date(document.madeAt);
  const data = {
    title: say(titleOf(document)),
    formId: say(document.formId),
    version: say(document.version),
    language: document.language,
    landscape: document.orientation === 'landscape',
    margins: paper.margins,
    madeAt: [
      made.getUTCFullYear(),
      made.getUTCMonth() + 1,
      made.getUTCDate(),
      made.getUTCHours(),
      made.getUTCMinutes(),
      made.getUTCSeconds(),
    ],
    ...(isMemo(document)
      ? { font: MEMO_FONT, bodySize: MEMO_SIZE, indent: 25 * MM }
      : { font: 'Sarabun', bodySize: BODY_SIZE, indent: 2.5 * BODY_SIZE }),
    memo: isMemo(document),
    thaiDigits: document.digits === 'thai',
    pageWord: pageWord(document.language),
    cover: document.blocks[0]?.kind === 'cover',
    header: {
      start: body(document.header.start ?? '', paper.textWidth * 0.6, 9),
      end: body(document.header.end ?? '', paper.textWidth * 0.35, 9),
    },
    footer: { start: body(document.footer.start ?? '', paper.textWidth * 0.8, 9) },
    blocks,
  };
  return { json: JSON.stringify(data), pictures };
}

function textBlock(
  block: Exclude<Block, { kind: 'picture' } | MemoBlock>,
  document: OfficialDocument,
  body: Body,
  width: number,
) {
  switch (block.kind) {
    case 'heading':
      return {
        ...block,
        text: body(block.text, width, BODY_SIZE * 1.4, 'bold'),
        align: block.align ?? 'start',
      };
    case 'paragraph':
      return {
        kind: block.kind,
        text: body(block.text, width, BODY_SIZE, 'regular', block.indent),
        align: block.align ?? 'start',
        bold: block.bold ?? false,
        indent: block.indent ?? false,
        small: block.small ?? false,
      };
    case 'field-list':
      return fieldListData(block, document, body, width);
    case 'table':
      return tableData(block, document, body, width);
    case 'signature-block': {
      const room = width / Math.min(block.signatures.length, 3) - 10;
      const lines = block.signatures.map((signature) => signatureLines(signature, document.language));
      return {
        kind: block.kind,
        together: lines.length <= 9,
        signatures: lines.map((list) => list.map((line) => body(line, room))),
      };
    }
    case 'contents':
      return {
        kind: block.kind,
        depth: block.depth,
        title: body(block.title, width, BODY_SIZE * 1.3, 'bold'),
      };
    case 'cover':
      return {
        kind: block.kind,
        title: body(block.title, width, BODY_SIZE * 1.9, 'bold'),
        subject: body(block.subject, width, BODY_SIZE * 1.5, 'bold'),
        lines: block.lines.map((line) => body(line, width, BODY_SIZE * 1.3)),
        foot: block.foot.map((line) => body(line, width, BODY_SIZE * 1.3)),
      };
    case 'rich-paragraph':
    case 'list':
      return richData(block, body, width);
    case 'rich-table':
      return richTableData(block, document, body, width);
    case 'page-break':
      return block;
  }
}

function fieldListData(block: FieldListBlock, document: OfficialDocument, body: Body, width: number) {
  const bold = sarabun('bold');
  const labels = block.fields.map((field) =>
    body(field.label, (width / block.columns) * 0.45 - 10, BODY_SIZE, 'bold'),
  );
  const pair = width / block.columns;
  const widths = Array.from({ length: block.columns }, (_, column) => {
    const mine = labels.filter((_label, index) => index % block.columns === column);
    const longest = Math.max(0, ...mine.map((label) => bold.width(label)));
    const label = Math.min(longest * BODY_SIZE + 10, pair * 0.45);
    return [label, pair - label];
  });
  return {
    kind: block.kind,
    widths: widths.flat(),
    fields: block.fields.map((field, index) => ({
      label: labels[index] ?? '',
      value: body(contentText(field.content), (widths[index % block.columns]?.[1] ?? pair) - FIELD_GAP),
    })),
    digits: document.digits,
  };
}

function tableData(block: TableBlock, document: OfficialDocument, body: Body, width: number) {
  const layout = layOutTable(block, document.digits, width);
  const room = (place: PlacedCell<HeadCell | BodyCell>): number =>
    layout.widths.slice(place.column, place.column + place.colspan).reduce((a, b) => a + b, 0) -
    2 * layout.insetX;
  const head = placeCells(block.head);
  const headOf = (place: PlacedCell<HeadCell>) => ({
    text: body(place.cell.text, room(place), layout.size, 'bold'),
    colspan: place.colspan,
    rowspan: place.rowspan,
    align: place.cell.align ?? 'center',
    middle: true,
    bold: true,
    shade: true,
    ruled: false,
    breakable: false,
  });
  const placed = placeCells(block.rows.map((row) => row.cells));
  const lines = (place: PlacedCell<HeadCell | BodyCell>, value: string): number =>
    linesIn(value, room(place), layout.size);
  const tallRows = new Set<number>();
  for (const place of placed) {
    if (lines(place, contentText(place.cell.content)) <= TALLEST_WHOLE_ROW) continue;
    for (let row = place.row; row < place.row + place.rowspan; row++) tallRows.add(row);
  }
  const cellOf = (place: PlacedCell<BodyCell>) => {
    const kind = block.rows[place.row]?.kind ?? 'normal';
    const value = contentText(place.cell.content);
    const bold = place.cell.bold ?? kind !== 'normal';
    return {
      text: body(value, room(place), layout.size, bold ? 'bold' : 'regular'),
      colspan: place.colspan,
      rowspan: place.rowspan,
      align: place.cell.align ?? alignmentOf(block, place),
      middle: false,
      bold,
      shade: kind === 'group',
      ruled: kind === 'total',
      breakable: tallRows.has(place.row),
    };
  };
  const byRow = Map.groupBy(placed, (place) => place.row);
  const bodyRows = block.rows.map((row, index) => ({
    group: row.kind === 'group' && index + 1 < block.rows.length && !tallRows.has(index),
    cells: (byRow.get(index) ?? []).map(cellOf),
  }));
  const closing = closingRows(block);
  return {
    kind: block.kind,
    caption: body(block.caption ?? ''),
    ...layout,
    // Typst keeps a foot on one page, and drops what does not fit there: tall rows are no foot.
    closing: [...tallRows].some((row) => row >= block.rows.length - closing) ? 0 : closing,
    headRepeats: head.every((place) => lines(place, place.cell.text) <= TALLEST_WHOLE_ROW),
    head: head.map(headOf),
    rows: bodyRows,
  };
}
