/** The month as a workbook, both ways, and evidence: what is wrong is named, nothing is taken unseen. */
import { deflateRawSync } from 'node:zlib';
import { readXlsx, writeXlsx } from 'hucre';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults } from './browser.ts';
import { journeyOfDemonstration, soon } from './journey.ts';
import { platform, registration, wordsOf } from './report-pages.ts';

const { openAs } = journeyOfDemonstration();

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type Rows = NonNullable<Awaited<ReturnType<typeof readXlsx>>['sheets'][number]['rows']>;

async function downloaded(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ดาวน์โหลดเดือนนี้เป็นไฟล์ Excel' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The workbook with cells of its sheet of work filled in, as somebody would in Excel. */
async function filled(bytes: Buffer, fill: (work: Rows) => void): Promise<Buffer> {
  const book = await readXlsx(bytes);
  const work = book.sheets.find((sheet) => sheet.name === 'งานและเงิน')?.rows;
  if (!work) throw new Error('the workbook has no sheet of work');
  fill(work);
  const sheets = book.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows }));
  return Buffer.from(await writeXlsx({ sheets } as Parameters<typeof writeXlsx>[0]));
}

const setCell = (rows: Rows, row: number, column: number, value: string | number) => {
  const cells = rows[row];
  if (!cells) throw new Error(`no row ${row}`);
  cells[column] = value;
};

/** Chooses a file in the panel of this name, as a person does. */
async function upload(page: Page, panel: string, name: string, buffer: Buffer, mimeType = XLSX) {
  const chooser = page.waitForEvent('filechooser');
  const region = page.getByRole('region', { name: panel, exact: true });
  await region.getByRole('button', { name: 'เลือกไฟล์' }).click();
  await (await chooser).setFiles({ name, mimeType, buffer });
  return region;
}

/** A zip whose one entry is a thousand times larger when it is opened. */
function inflatedZip(): Buffer {
  const data = deflateRawSync(Buffer.alloc(300_000_000, 0x31), { level: 9 });
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const sizes = (record: Buffer, at: number) => {
    record.writeUInt32LE(data.length, at);
    record.writeUInt32LE(300_000_000, at + 4);
    record.writeUInt16LE(name.length, at + 8);
  };
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  sizes(local, 18);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  sizes(central, 20);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, central, name, end]);
}

it.each([1280, 375] as const)(
  'wrong cells are named by sheet, cell, found and expected; the good rows can be taken (%i)',
  async (width) => {
    const page = await openAs('osep.officer', platform, width);
    const words = `กรอกจาก Excel ${width}`;
    const book = await filled(await downloaded(page), (work) => {
      setCell(work, 5, 7, words);
      setCell(work, 6, 11, 'แปดบาท');
      setCell(work, 6, 6, 150);
    });
    const excel = await upload(page, 'ทำในไฟล์ Excel', 'มีนาคม.xlsx', book);
    await excel
      .getByText('แผ่น งานและเงิน ช่อง L7: พบ "แปดบาท" ต้องเป็น จำนวนเงินบาท ทศนิยมไม่เกิน 2 ตำแหน่ง, N/A หรือ -')
      .waitFor();
    await excel.getByText('แผ่น งานและเงิน ช่อง G7: พบ "150" ต้องเป็น ตัวเลข 0 ถึง 100, N/A หรือ -').waitFor();
    await page.getByRole('region', { name: 'ผลการตรวจไฟล์' }).getByText(words).waitFor();
    await expectAccessible(page);
    expect(await wordsOf(page, 1).inputValue()).not.toBe(words);
    await page.getByRole('button', { name: /^นำเข้าเฉพาะแถวที่ถูกต้อง/ }).click();
    await page.getByText(/^นำเข้าแล้ว \d+ ช่อง$/).waitFor();
    await soon(() => wordsOf(page, 1).inputValue()).toBe(words);

    // The same file again, made before the report was changed: said, and nothing new to take.
    await upload(page, 'ทำในไฟล์ Excel', 'มีนาคม.xlsx', book);
    await excel.getByText('รายงานมีการแก้ไขหลังจากดาวน์โหลดไฟล์นี้ โปรดดูค่าเดิมก่อนรับ').waitFor();
    await excel.getByText(/^ไฟล์นี้นำเข้าแล้วโดย /).waitFor();
    expectNoFaults(page);
    await page.context().close();
  },
);

it('what is no workbook of this report is refused in one sentence, and changes nothing', async () => {
  const page = await openAs('osep.officer', registration);
  const own = await downloaded(page);
  const said = async (name: string, bytes: Buffer, sentence: string) => {
    const excel = await upload(page, 'ทำในไฟล์ Excel', name, bytes);
    await excel.getByText(sentence).waitFor();
  };
  await said('ข้อความ.xlsx', Buffer.from('not a workbook'), 'ไฟล์นี้ไม่ใช่ไฟล์ Excel (.xlsx)');
  await said('พองตัว.xlsx', inflatedZip(), 'ไฟล์นี้ขยายตัวใหญ่ผิดปกติเมื่อเปิดอ่าน จึงไม่รับ');
  await said('รายงาน.pdf', Buffer.from('%PDF-1.4'), 'ไฟล์ "รายงาน.pdf" ไม่ใช่ชนิดที่รับ');
  const moved = await filled(own, (work) => setCell(work, 5, 1, 'กิจกรรมอื่น'));
  await said('สลับแถว.xlsx', moved, 'แผ่น งานและเงิน ช่อง B6: พบ “กิจกรรมอื่น”');
  await page.goto(platform);
  await said('โครงการอื่น.xlsx', own, 'ไฟล์นี้เป็นของโครงการ 66010002 เดือนมีนาคม 2566');
  await expectAccessible(page);
  expect(await page.getByRole('button', { name: /^นำเข้า/ }).count()).toBe(0);
  await page.context().close();
});

it('evidence is attached, refused by what it is, and taken out again after a question', async () => {
  const page = await openAs('osep.officer', platform, 375);
  const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');
  const evidence = await upload(page, 'หลักฐาน', 'บันทึกการประชุม.pdf', pdf, 'application/pdf');
  await evidence.getByRole('link', { name: 'บันทึกการประชุม.pdf' }).waitFor();
  await upload(page, 'หลักฐาน', 'ปลอม.pdf', Buffer.from('<script>'), 'application/pdf');
  await evidence.getByText('เนื้อหาของไฟล์ ปลอม.pdf ไม่ใช่ PDF, Word, Excel หรือรูปภาพ').waitFor();
  await expectAccessible(page);
  await evidence.getByRole('button', { name: 'เอา บันทึกการประชุม.pdf ออก' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'เอาออก' }).click();
  await evidence.getByText('ยังไม่มีไฟล์แนบ').waitFor();
  await page.context().close();
});
