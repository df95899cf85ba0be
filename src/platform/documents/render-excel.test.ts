import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import {
  fieldList,
  heading,
  headRow,
  money,
  paragraph,
  row,
  table,
} from '../../foundation/document-blocks.ts';
import { figureNumber, figuresOf, figureText, textsOf } from '../../foundation/document-text.ts';
import { satang } from '../../foundation/satang.ts';
import { readWorkbook, type WorkbookCell } from '../spreadsheets/index.ts';
import { demandingForm } from './demanding-form.ts';
import { renderExcel } from './render-excel.ts';

async function cellsOf(bytes: Uint8Array): Promise<WorkbookCell[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets.flatMap(({ cells }) => cells);
}

describe('a form as Excel file', () => {
  for (const digits of ['arabic', 'thai'] as const) {
    it(`holds every figure as a number, in order (${digits} digits)`, async () => {
      const form = demandingForm({ digits });
      const cells = await cellsOf(await renderExcel(form));
      const written = figuresOf(form)
        .map(({ figure }) => figureNumber(figure))
        .filter((number) => number !== null)
        .map(Number);
      const numbers = cells.filter((cell) => cell.kind === 'number').map((cell) => cell.number);
      expect(numbers).toEqual(written);
      expect(cells.some((cell) => cell.formula)).toBe(false);
    });
  }

  it('says every text that was written', async () => {
    const form = demandingForm();
    const cells = await cellsOf(await renderExcel(form));
    const numbers = new Set(
      figuresOf(form)
        .filter((f) => figureNumber(f.figure))
        .map((f) => figureText(f.figure)),
    );
    const texts = new Map<string, number>();
    for (const cell of cells) texts.set(cell.text, (texts.get(cell.text) ?? 0) + 1);
    for (const text of textsOf(form).filter((value) => !numbers.has(value))) {
      expect(texts.get(text) ?? 0, text).toBeGreaterThan(0);
      texts.set(text, (texts.get(text) ?? 0) - 1);
    }
  });

  it('formats money with two decimals, Thai digits by format only, and repeats the head', async () => {
    const sheet = (await readXlsx(await renderExcel(demandingForm()), { readStyles: true })).sheets[0];
    const formats = [...(sheet?.cells?.values() ?? [])].map((cell) => cell.style?.numFmt);
    expect(formats).toContain('#,##0.00');
    expect(formats).toContain('#,##0.00"%"');
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 });
    expect(sheet?.pageSetup?.printTitlesRow).toMatch(/^\$\d+:\$\d+$/);
    const thai = (await readXlsx(await renderExcel(demandingForm({ digits: 'thai' })), { readStyles: true }))
      .sheets[0];
    expect([...(thai?.cells?.values() ?? [])].map((cell) => cell.style?.numFmt)).toContain(
      '[$-D00041E]#,##0.00',
    );
  });

  it('gives each of several tables that run over a page its own sheet, with its own head on every page', async () => {
    const months = (id: string, whole: string) =>
      table(id, {
        columns: [
          { id: 'a', weight: 1 },
          { id: 'b', weight: 1 },
        ],
        head: [headRow(['กิจกรรม', whole])],
        rows: Array.from({ length: 60 }, (_unused, at) => row([`กิจกรรม ${at}`, money(satang(100))])),
      });
    const form = demandingForm({
      blocks: [
        heading(3, 'เงิน'),
        months('m', 'งบประมาณ'),
        heading(3, 'งาน'),
        months('w', 'น้ำหนัก'),
        paragraph('ลงชื่อ'),
      ],
    });
    const { sheets } = await readXlsx(await renderExcel(form));
    expect(
      sheets.map(({ name, rows, pageSetup }) => [name, rows[0]?.[0], rows.length, pageSetup?.printTitlesRow]),
    ).toEqual([
      ['สสว.200-3', 'เงิน', 62, '$2:$2'],
      ['สสว.200-3 (2)', 'งาน', 62, '$2:$2'],
      ['สสว.200-3 (3)', 'ลงชื่อ', 1, undefined],
    ]);
  });

  it('lays a narrow table over the whole width of a wide one, in rows as high as their words', async () => {
    const columns = (count: number) =>
      Array.from({ length: count }, (_unused, at) => ({ id: `${at}`, weight: 1 }));
    const long = 'วิสาหกิจเพื่อสังคมและกลุ่มกิจการเพื่อสังคม '.repeat(12);
    const wide = table('w', {
      columns: columns(9),
      head: [],
      rows: [row(columns(9).map(() => '1,234,567.00'))],
    });
    const narrow = table('n', {
      columns: columns(3),
      head: [],
      rows: [row(['ก', long, 'ข']), row(['ค', 'ง', 'จ'])],
    });
    const sheet = (await readXlsx(await renderExcel(demandingForm({ blocks: [narrow, wide] })))).sheets[0];
    const first = (sheet?.merges ?? []).filter(({ startRow }) => startRow === 0);
    expect(
      first.map(({ startCol, endCol }) => endCol - startCol + 1).reduce((sum, each) => sum + each, 0),
    ).toBe(9);
    const height = (at: number) => sheet?.rowDefs?.get(at)?.height ?? 0;
    expect(height(0)).toBeGreaterThan(3 * height(1));
    expect(height(1)).toBeGreaterThan(0);
  });

  it('writes as text what a number cell would round', async () => {
    const form = demandingForm({
      blocks: [fieldList('f', 1, [['ก', money(satang(9_007_199_254_740_991))]])],
    });
    expect((await cellsOf(await renderExcel(form))).at(-1)).toMatchObject({
      kind: 'text',
      text: '90,071,992,547,409.91',
    });
  });

  it('gives the same bytes for the same document', async () => {
    const [first, second] = [await renderExcel(demandingForm()), await renderExcel(demandingForm())];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });
});
