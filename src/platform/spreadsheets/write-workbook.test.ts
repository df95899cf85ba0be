import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { inflate, readDirectory } from '../zip/index.ts';
import { readWorkbook, type WorkbookSpec, writeWorkbook } from './index.ts';
import { sheetName } from './write-workbook.ts';

const SPEC: WorkbookSpec = {
  title: 'แม่แบบรายงานประจำเดือน',
  madeAt: new Date('2023-04-05T03:20:00Z'),
  sheets: [
    {
      name: 'รายงาน 2566/03',
      widths: [12, 40, 16],
      cells: [
        { row: 1, column: 1, value: 'หัวข้อ', look: { bold: true, fill: 'E8ECF2', border: true } },
        { row: 2, column: 1, value: '=HYPERLINK("http://x")' },
        { row: 2, column: 2, value: '+66', look: { open: true } },
        { row: 2, column: 3, value: 11_000_000.5, look: { format: '#,##0.00', open: true } },
        { row: 3, column: 1, value: new Date('2023-04-05T00:00:00Z') },
        { row: 3, column: 2, value: 'บรรทัด 1\r\nบรรทัด 2\u0000\u0007' },
        { row: 3, column: 3, value: '<b>&amp;"\'' },
      ],
      merges: [{ row: 1, column: 1, rowspan: 1, colspan: 3 }],
      frozenRows: 1,
      protected: true,
      lists: [
        { range: 'B3:B9', values: ['ใช่', 'ไม่ใช่'], errorTitle: 'เลือกไม่ได้', errorMessage: 'โปรดเลือกจากรายการ' },
      ],
      print: {
        orientation: 'landscape',
        repeatRows: { from: 1, to: 1 },
        footer: { start: 'A & B', end: '&P / &N' },
      },
    },
    {
      name: 'meta',
      widths: [10],
      cells: [{ row: 1, column: 1, value: 'รหัส' }],
      visibility: 'deeply-hidden',
      protected: true,
    },
  ],
};

describe('a workbook as written', () => {
  it('is read back as it was meant: numbers as numbers, text as text, dates as dates', async () => {
    const read = await readWorkbook(await writeWorkbook(SPEC));
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['รายงาน 2566-03', false],
      ['meta', true],
    ]);
    expect(
      read.value.sheets[0]?.cells.map((cell) => [cell.address, cell.kind, cell.text, cell.formula]),
    ).toEqual([
      ['A1', 'text', 'หัวข้อ', false],
      ['A2', 'text', '=HYPERLINK("http://x")', false],
      ['B2', 'text', '+66', false],
      ['C2', 'number', '11000000.5', false],
      ['A3', 'date', '2023-04-05', false],
      ['B3', 'text', 'บรรทัด 1\nบรรทัด 2', false],
      ['C3', 'text', '<b>&amp;"\'', false],
    ]);
  });

  it('holds no formula anywhere, and keeps text that looks like one as text when it is edited', async () => {
    const bytes = await writeWorkbook(SPEC);
    for (const entry of readDirectory(bytes, 100))
      expect(inflate(bytes, entry).toString()).not.toContain('<f>');
    const sheet = (await readXlsx(bytes, { readStyles: true })).sheets[0];
    expect(sheet?.cells?.get('1,0')?.style?.numFmt).toBe('@');
    expect(sheet?.cells?.get('1,1')?.style?.numFmt).toBe('@');
  });

  it('carries locks, lists, merged heads, repeated rows and A4', async () => {
    const bytes = await writeWorkbook(SPEC);
    const sheet = (await readXlsx(bytes, { readStyles: true })).sheets[0];
    expect(sheet?.protection?.sheet).toBe(true);
    expect(sheet?.cells?.get('1,2')?.style?.protection?.locked).toBe(false);
    expect(sheet?.cells?.get('0,0')?.style?.font).toMatchObject({ bold: true, name: 'TH Sarabun New' });
    expect(sheet?.dataValidations?.[0]).toMatchObject({ type: 'list', values: ['ใช่', 'ไม่ใช่'] });
    expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }]);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      printTitlesRow: '$1:$1',
    });
    expect(sheet?.headerFooter?.oddFooter).toBe('&LA && B&R&P / &N');
  });

  it('names the printed rows so that Excel accepts them, whatever the sheet is called', async () => {
    const bytes = await writeWorkbook(SPEC);
    const entry = readDirectory(bytes, 100).find((part) => part.name === 'xl/workbook.xml');
    const xml = entry ? inflate(bytes, entry).toString() : '';
    expect(xml.replaceAll('&apos;', "'")).toContain("'รายงาน 2566-03'!$1:$1<");
  });

  it('is the same, byte for byte, for the same description', async () => {
    expect(Buffer.from(await writeWorkbook(SPEC)).equals(await writeWorkbook(SPEC))).toBe(true);
  });

  it('names sheets as Excel allows', () => {
    expect(sheetName('ก'.repeat(40))).toHaveLength(31);
    expect(sheetName('a[b]:c*d?e/f\\g')).toBe('a-b--c-d-e-f-g');
    expect(sheetName('')).toBe('Sheet');
  });
});
