/**
 * Which blocks stand on which sheet of a workbook. Excel repeats one band of rows per sheet, so a table that runs over
 * a page has a sheet of its own, under its headings: every printed page then begins with the head of the table that
 * goes on there. A form with one table stays on one sheet. Pure.
 */
import type { Block } from '../../foundation/document-blocks.ts';

export type SheetOfBlocks = {
  blocks: Block[];
  /** The head of its (first) table is repeated on every printed page. */
  repeatsHead: boolean;
};

const hasHead = (block: Block): boolean => block.kind === 'table' && block.head.length > 0;

/** `heights`: of each block, and `page`: what fits on one printed page, in one unit. */
export function sheetsOf(
  blocks: readonly Block[],
  heights: readonly number[],
  page: number,
): SheetOfBlocks[] {
  if (blocks.filter(hasHead).length <= 1) return [{ blocks: [...blocks], repeatsHead: blocks.some(hasHead) }];
  const sheets: SheetOfBlocks[] = [];
  let sheet: SheetOfBlocks = { blocks: [], repeatsHead: false };
  let used = 0;
  const begin = (first: Block[]) => {
    if (sheet.blocks.length > 0) sheets.push(sheet);
    sheet = { blocks: first, repeatsHead: false };
    used = first.reduce((sum, block) => sum + (heights[blocks.indexOf(block)] ?? 0), 0);
  };
  const lastTable = blocks.findLastIndex(hasHead);
  blocks.forEach((block, index) => {
    const height = heights[index] ?? 0;
    // What follows a long table stands on the next sheet, not under the head of a table that it has no part in.
    if (sheet.repeatsHead) begin([]);
    // Where a program ends its page is reckoned only: up to the last table no sheet but a long table's has two.
    if (used > 0 && used + height > page && index <= lastTable) {
      const last = sheet.blocks.findLastIndex(({ kind }) => kind !== 'heading');
      begin(sheet.blocks.splice(last + 1));
    }
    sheet.blocks.push(block);
    sheet.repeatsHead = hasHead(block) && used + height > page;
    used = block.kind === 'page-break' ? 0 : (used + height) % page;
  });
  begin([]);
  return sheets;
}
