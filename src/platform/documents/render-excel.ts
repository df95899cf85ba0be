/**
 * A block document as an Excel sheet to reckon with: figures are numbers (also with Thai digits, where only
 * their format is Thai), heads are merged as on paper, prints on A4. What a cell cannot hold as an exact number
 * (more than 15 digits) is written as text. The head of a table that runs over a page is repeated on each of them
 * (excel-sheets.ts says how several such tables stand on several sheets).
 */
import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import { pageWord, printed, titleOf } from '../../foundation/document-text.ts';
import { writeWorkbook } from '../spreadsheets/index.ts';
import { ExcelGrid } from './excel-grid.ts';
import { sheetsOf } from './excel-sheets.ts';
import { MM } from './paper.ts';

/** Margins of the printed sheet (platform/spreadsheets sets them), points. */
const MARGINS = { across: 0.9 * 72, along: 1.3 * 72 };
/** Share of a page to fill: programs measure rows a little differently. */
const PAGE_USED = 0.95;

export async function renderExcel(document: OfficialDocument): Promise<Uint8Array> {
  const say = (value: string | undefined): string => printed(value ?? '', document.digits);
  return writeWorkbook({
    title: titleOf(document),
    madeAt: new Date(document.madeAt),
    sheets: pagedSheets(document).map(({ blocks, repeatsHead }, index) => {
      const grid = new ExcelGrid(document, blocks);
      for (const block of blocks) grid.draw(block);
      return {
        name: index === 0 ? document.formId : `${document.formId} (${index + 1})`,
        ...grid.sheet(),
        print: {
          orientation: document.orientation,
          ...grid.print(repeatsHead),
          header: { start: say(document.header.start), end: say(document.header.end) },
          footer: { start: say(document.footer.start), end: `${pageWord(document.language)} &P / &N` },
        },
      };
    }),
  });
}

/**
 * Drawn once to measure: the columns are fitted to the width of the page, the rows shrink with them. Without the room for
 * labels: a sheet that has no field list is narrower, and less of it fits on a page.
 */
function pagedSheets(document: OfficialDocument): ReturnType<typeof sheetsOf> {
  const unlabelled = document.blocks.filter(({ kind }) => kind !== 'field-list');
  const trial = new ExcelGrid(document, unlabelled);
  let drawn = 0;
  const heights = document.blocks.map((block) => {
    trial.draw(block);
    const before = drawn;
    drawn = trial.height;
    return drawn - before;
  });
  const [short, long] = [210 * MM, 297 * MM];
  const [width, height] = document.orientation === 'portrait' ? [short, long] : [long, short];
  const scale = Math.min(1, (width - MARGINS.across) / trial.width);
  return sheetsOf(document.blocks, heights, ((height - MARGINS.along) / scale) * PAGE_USED);
}
