import { readWorkbook, type WorkbookSheet } from '../spreadsheets/index.ts';
import { readWord } from './read-word.ts';

/**
 * pdf, picture: the browser shows the bytes itself. table: the first visible sheet of a workbook, as text.
 * text: the words of a Word file, one entry for each paragraph, without their look. none: download it.
 */
export type FilePreview =
  | { kind: 'pdf' | 'picture' }
  | { kind: 'table'; sheet: string; rows: string[][]; cut: boolean }
  | { kind: 'text'; paragraphs: string[]; cut: boolean }
  | { kind: 'none'; why: 'other-format' | 'not-readable' };

/** What a person looks at before deciding to download: more stands in the file itself. */
const MOST = { rows: 200, columns: 30, paragraphs: 500 };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Nothing in the result is markup: a screen shows it as text. Workbooks and Word files are read in a thread of their own. */
export async function previewOf(mediaType: string, bytes: () => Promise<Uint8Array>): Promise<FilePreview> {
  if (mediaType === 'application/pdf') return { kind: 'pdf' };
  if (mediaType === 'image/png' || mediaType === 'image/jpeg') return { kind: 'picture' };
  if (mediaType === XLSX) return tableOf(await bytes());
  if (mediaType === DOCX) return textOf(await bytes());
  return { kind: 'none', why: 'other-format' };
}

async function tableOf(bytes: Uint8Array): Promise<FilePreview> {
  const read = await readWorkbook(bytes);
  const sheet = read.ok ? read.value.sheets.find((each) => !each.hidden && each.cells.length > 0) : undefined;
  return sheet ? sheetTable(sheet) : { kind: 'none', why: 'not-readable' };
}

function sheetTable({ name, cells, rowCount, columnCount }: WorkbookSheet): FilePreview {
  const width = Math.min(columnCount, MOST.columns);
  const rows = Array.from({ length: Math.min(rowCount, MOST.rows) }, () => Array<string>(width).fill(''));
  for (const cell of cells) {
    const row = rows[cell.row - 1];
    if (row && cell.column <= width) row[cell.column - 1] = cell.text;
  }
  const cut = rowCount > MOST.rows || columnCount > MOST.columns;
  return { kind: 'table', sheet: name, rows, cut };
}

async function textOf(bytes: Uint8Array): Promise<FilePreview> {
  const text = await readWord(bytes);
  if (text === null) return { kind: 'none', why: 'not-readable' };
  const paragraphs = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    kind: 'text',
    paragraphs: paragraphs.slice(0, MOST.paragraphs),
    cut: paragraphs.length > MOST.paragraphs,
  };
}
