import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../foundation/refusal.ts';
import { inflate, packZip, readDirectory } from '../zip/index.ts';
import { cellAt, readWorkbook, spreadsheetMessages, type Workbook, type WorkbookCell } from './index.ts';

/** A real workbook with some of its parts replaced. */
async function workbookWith(parts: Record<string, string | null>): Promise<Buffer> {
  const plain = await writeXlsx({
    sheets: [{ name: 'แผ่น1', rows: [['ก', new Date(0)]], columns: [{}, { numFmt: 'yyyy-mm-dd' }] }],
  });
  const entries = readDirectory(plain, 100).map((entry) => ({
    name: entry.name,
    content: inflate(plain, entry),
  }));
  const kept = entries.filter((entry) => parts[entry.name] === undefined);
  const added = Object.entries(parts).filter(([, content]) => content !== null);
  return packZip([
    ...kept,
    ...added.map(([name, content]) => ({ name, content: Buffer.from(content ?? '') })),
  ]);
}

function withCells(cells: string): Promise<Buffer> {
  const xml = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
  return workbookWith({ 'xl/worksheets/sheet1.xml': xml });
}

/** One deflated part; `stated` is the size its directory claims. */
function bomb(megabytes: number, stated = megabytes * 1024 * 1024): Buffer {
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, 32));
  const empty = { content: Buffer.from('<x/>') };
  const zip = packZip([
    { name: '[Content_Types].xml', ...empty },
    { name: 'xl/workbook.xml', ...empty },
    { name: 'xl/worksheets/sheet1.xml', content: packed },
  ]);
  const directory = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  zip.writeUInt16LE(8, directory + 10);
  zip.writeUInt32LE(stated, directory + 24);
  return zip;
}

async function read(bytes: Uint8Array, limits = {}): Promise<Workbook> {
  const result = await readWorkbook(bytes, limits);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

function code(result: Result<Workbook>): string {
  return result.ok ? 'accepted' : result.refusal.code;
}

describe('a workbook is refused', () => {
  const cases: [string, string, () => Promise<Uint8Array>, object?][] = [
    ['without a byte', 'workbook-empty-file', async () => new Uint8Array()],
    ['that is a picture', 'workbook-not-a-workbook', async () => Buffer.from('\x89PNG\r\n\x1a\n rest')],
    ['that is a text named .xlsx', 'workbook-not-a-workbook', async () => Buffer.from('ชื่อ,จำนวน\n')],
    [
      'that is another zip',
      'workbook-not-a-workbook',
      async () => packZip([{ name: 'a.txt', content: Buffer.from('a') }]),
    ],
    [
      'with a password',
      'workbook-encrypted',
      () =>
        writeXlsx({ sheets: [{ name: 'a', rows: [['a']] }], encryption: { password: 'p', spinCount: 1 } }),
    ],
    [
      'of Excel 97',
      'workbook-other-format',
      async () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    ],
    [
      'with macros',
      'workbook-with-macros',
      () => writeXlsx({ sheets: [{ name: 'a', rows: [['a']] }], vbaProject: new Uint8Array([1, 2]) }),
    ],
    [
      'with no cell filled',
      'workbook-nothing-in-it',
      () => writeXlsx({ sheets: [{ name: 'a', rows: [[]] }] }),
    ],
    ['cut off in the middle', 'workbook-corrupted', async () => (await workbookWith({})).subarray(0, 900)],
    [
      'whose sheet is not XML',
      'workbook-corrupted',
      () => workbookWith({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
    ],
    [
      'with entities that multiply',
      'workbook-corrupted',
      () =>
        workbookWith({
          'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>',
        }),
    ],
    ['that inflates beyond measure', 'workbook-inflated', async () => bomb(200)],
    ['that inflates a thousandfold', 'workbook-inflated', async () => bomb(20)],
    ['whose directory understates a part', 'workbook-corrupted', async () => bomb(50, 4_000)],
    [
      'with ten thousand parts',
      'workbook-inflated',
      async () =>
        packZip(Array.from({ length: 10_000 }, (_u, i) => ({ name: `p${i}`, content: Buffer.alloc(0) }))),
    ],
    ['larger than the limit', 'workbook-too-large', () => workbookWith({}), { bytes: 1_000 }],
    ['with more cells than the limit', 'workbook-too-many-cells', () => workbookWith({}), { cells: 1 }],
    ['that is not read in time', 'workbook-too-slow', () => workbookWith({}), { milliseconds: 1 }],
    [
      'with a cell in the last corner of Excel',
      'workbook-too-heavy',
      () =>
        withCells(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        ),
    ],
    [
      'with one cell in the farthest corner',
      'workbook-too-heavy',
      () =>
        withCells('<row r="1"><c r="A1"><v>1</v></c></row><row r="1000"><c r="XFD1000"><v>1</v></c></row>'),
      { memoryMegabytes: 64 },
    ],
  ];

  for (const [name, expected, make, limits] of cases) {
    it(`${name}: ${expected}`, async () => {
      expect(code(await readWorkbook(await make(), limits ?? {}))).toBe(expected);
      expect(Object.keys(spreadsheetMessages)).toContain(expected);
    });
  }
});

describe('a workbook is read', () => {
  it('with the kind, the text and the address of every cell', async () => {
    const bytes = await withCells(
      `<row r="2"><c r="B2" t="inlineStr"><is><t xml:space="preserve">บรรทัด 1&#13;\nบรรทัด 2</t></is></c><c r="C2"><v>1234.5600000000001</v></c>` +
        `<c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2"><f>1+1</f></c><c r="G2"><f>1+1</f><v>2</v></c>` +
        `<c r="H2"><v>1E+21</v></c><c r="I2"><v>-1.5E-7</v></c><c r="J2"><v>0.1</v></c><c r="K2" t="d"><v>2023-04-05T00:00:00</v></c></row>` +
        `<row r="7"><c r="AB7" s="1"><v>45021</v></c><c r="AC7" s="1"><v>45021.5</v></c></row>`,
    );
    const sheet = (await read(bytes)).sheets[0];
    if (!sheet) throw new Error('no sheet');
    const shown = (cell: WorkbookCell) => [cell.address, cell.kind, cell.text];
    expect(sheet.cells.map(shown)).toEqual([
      ['B2', 'text', 'บรรทัด 1\nบรรทัด 2'],
      ['C2', 'number', '1234.56'],
      ['D2', 'boolean', 'TRUE'],
      ['E2', 'error', '#N/A'],
      ['F2', 'error', '='],
      ['G2', 'number', '2'],
      ['H2', 'number', '1000000000000000000000'],
      ['I2', 'number', '-0.00000015'],
      ['J2', 'number', '0.1'],
      ['K2', 'date', '2023-04-05'],
      ['AB7', 'date', '2023-04-05'],
      ['AC7', 'date', '2023-04-05T12:00:00'],
    ]);
    expect(cellAt(sheet, 'G2')).toMatchObject({ row: 2, column: 7, formula: true, number: 2 });
    expect(sheet).toMatchObject({ name: 'แผ่น1', hidden: false, rowCount: 7, columnCount: 29 });
  });

  it('with the dates of a workbook that counts from 1904', async () => {
    const plain = await workbookWith({});
    const entry = readDirectory(plain, 100).find((part) => part.name === 'xl/workbook.xml');
    const xml = entry ? inflate(plain, entry).toString() : '';
    const dated = xml.replace(/<sheets>/, '<workbookPr date1904="1"/><sheets>').replace(/<workbookPr\/>/, '');
    const bytes = await workbookWith({
      'xl/workbook.xml': dated,
      'xl/worksheets/sheet1.xml':
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" s="1"><v>43559</v></c></row></sheetData></worksheet>',
    });
    expect((await read(bytes)).sheets[0]?.cells[0]).toMatchObject({ kind: 'date', text: '2023-04-05' });
  });

  it('ten times at once, each in its own thread', async () => {
    const bytes = await workbookWith({});
    const all = await Promise.all(Array.from({ length: 10 }, () => read(bytes)));
    expect(all.every((workbook) => workbook.sheets[0]?.cells[0]?.text === 'ก')).toBe(true);
  });
});
