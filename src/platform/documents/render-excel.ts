/**
 * A block document as an Excel sheet to reckon with: figures are numbers (also with Thai digits, where only
 * their format is Thai), heads are merged as on paper, prints on A4. What a cell cannot hold as an exact number
 * (more than 15 digits) is written as text. Rows are repeated on every printed page only when the document has
 * one table: Excel repeats one band of rows per sheet.
 */
import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import { pageWord, printed, titleOf } from '../../foundation/document-text.ts';
import { writeWorkbook } from '../spreadsheets/index.ts';
import { ExcelGrid } from './excel-grid.ts';

export async function renderExcel(document: OfficialDocument): Promise<Uint8Array> {
  const grid = new ExcelGrid(document);
  for (const block of document.blocks) grid.draw(block);
  const say = (value: string | undefined): string => printed(value ?? '', document.digits);
  return writeWorkbook({
    title: titleOf(document),
    madeAt: new Date(document.madeAt),
    sheets: [
      {
        name: document.formId,
        ...grid.sheet(),
        print: {
          orientation: document.orientation,
          ...grid.print(),
          header: { start: say(document.header.start), end: say(document.header.end) },
          footer: { start: say(document.footer.start), end: `${pageWord(document.language)} &P / &N` },
        },
      },
    ],
  });
}
