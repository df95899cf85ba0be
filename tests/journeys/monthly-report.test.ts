/**
 * The officer's main screen, as an officer uses it: a month reported by keyboard, the words that a delay needs,
 * submission and pulling back, two officers at once, a lost connection, an ended session, a reopening, Excel.
 */
import { createHash } from 'node:crypto';
import { readXlsx, writeXlsx } from 'hucre';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type App,
  expectAccessible,
  expectNoFaults,
  openBrowser,
  openPage,
  signIn,
  startApp,
  takePicture,
} from './browser.ts';

const password = 'sathit-tidtam-2566';
const registration = '/2566/projects/66010002/reports/2566-03';
const platform = '/2566/projects/66010003/reports/2566-03';
let app: App;
let browser: Browser;

beforeAll(async () => {
  app = await startApp({ demonstration: true });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function openAs(username: string, path: string, width: 1280 | 375 = 1280): Promise<Page> {
  const page = await openPage(browser, app, { width });
  page.setDefaultTimeout(15_000);
  await signIn(page, { username, password });
  await page.goto(path);
  return page;
}

const saved = (page: Page) => page.getByText(/^บันทึกแล้ว \d\d:\d\d$/).waitFor();
const reportOf = (page: Page, path: string) =>
  page.evaluate(
    async (address) => (await (await fetch(address)).json()) as never,
    path
      .replace(/^\/2566/, '/api/v1')
      .replace('2566-03', '2023-03')
      .replace('2566-02', '2023-02'),
  ) as Promise<{
    report: { state: string; revision: number; version: number };
    results: Record<string, Record<'activities' | 'indicators', Record<string, Record<string, unknown>>>>;
  }>;
const cellsOf = async (page: Page, path: string, month = '2023-03') => {
  const { results } = await reportOf(page, path);
  const of = results[month];
  return {
    activities: Object.values(of?.activities ?? {}),
    indicators: Object.values(of?.indicators ?? {}),
  };
};
const activity = (page: Page, step: 'work' | 'spending', position: number) =>
  page.locator(`#step-${step}`).getByRole('region', { name: new RegExp(`^กิจกรรมที่ ${position}:`) });
const indicator = (page: Page, position: number) =>
  page.getByRole('region', { name: new RegExp(`^ตัวชี้วัดที่ ${position}:`) });

/** Presses Tab until the field with this label has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      const field = document.activeElement as HTMLInputElement | null;
      const words = [...(field?.labels ?? [])].map((each) => each.textContent ?? '');
      return words.some((each) => each.startsWith(wanted)) || field?.textContent?.trim() === wanted;
    }, label);
    if (found) return;
  }
  throw new Error(`Tab never reached ${label}`);
}

it('a month is reported by keyboard alone; 0, N/A and "-" are three answers; a delay asks for its words', async () => {
  const page = await openAs('osep.officer', registration);
  await page.getByText('เหลือ 3 วัน').waitFor();
  await page.getByRole('heading', { name: 'ก่อนส่งยังขาด 5 รายการ' }).waitFor();
  await expectAccessible(page);

  await page.locator('#content').focus();
  await tabTo(page, 'ผลเดือนนี้');
  await page.keyboard.type('๐');
  await tabTo(page, 'ผลเดือนนี้');
  await page.keyboard.press('n');
  await tabTo(page, 'ผลงานเดือนนี้');
  await page.keyboard.type('101');
  await page.getByText('ผลงานต้องอยู่ระหว่าง 0 ถึง 100').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('0');
  await tabTo(page, 'งานที่ดำเนินการ');
  await page.keyboard.type('ประชุมคณะทำงาน 1 ครั้ง');
  await page.keyboard.press('Control+s');
  await tabTo(page, 'ใช้จ่ายเดือนนี้');
  await page.keyboard.press('-');
  await saved(page);
  await page.getByText('ต้องเขียนปัญหาอุปสรรคและแนวทางการแก้ไข').waitFor();
  await expect
    .poll(async () => (await cellsOf(page, registration)).activities[0])
    .toMatchObject({
      work: { kind: 'number', number: '0' },
      spending: { kind: 'nothing' },
      workDone: 'ประชุมคณะทำงาน 1 ครั้ง',
    });
  const { indicators } = await cellsOf(page, registration);
  expect(indicators.map((each) => each.value)).toEqual(
    expect.arrayContaining([{ kind: 'number', number: '0' }, { kind: 'not-applicable' }]),
  );

  await tabTo(page, 'ส่งรายงาน');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'ยังส่งรายงานเดือนมีนาคม 2566ไม่ได้ ขาดอีก 2 รายการ' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ผู้ยื่นคำขอแก้ไขเอกสารล่าช้า');
  await tabTo(page, 'แนวทางการแก้ไข');
  await page.keyboard.type('นัดตรวจเอกสารรายสัปดาห์');
  await takePicture(page, 'monthly-report');
  await tabTo(page, 'ส่งรายงาน');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('ส่งรายงานเดือนมีนาคม 2566 ใช่หรือไม่').waitFor();
  await dialog.getByText(/66010002/).waitFor();
  await tabTo(page, 'ส่งรายงาน');
  await page.keyboard.press('Enter');

  const paper = page.getByRole('link', { name: 'ดาวน์โหลด PDF' });
  await paper.waitFor();
  const bytes = await page.evaluate(
    async (address) => [...new Uint8Array(await (await fetch(address)).arrayBuffer())],
    (await paper.getAttribute('href')) ?? '',
  );
  await page.getByText(createHash('sha256').update(Uint8Array.from(bytes)).digest('hex')).waitFor();
  expect(await activity(page, 'work', 1).getByLabel('งานที่ดำเนินการ').getAttribute('readonly')).not.toBeNull();
  await expectAccessible(page);
  expectNoFaults(page);
  await page.context().close();
});

it('a submitted month is pulled back within the window with a reason, and the differences are shown', async () => {
  const page = await openAs('osep.officer', registration);
  await page.getByRole('button', { name: 'ดึงกลับมาแก้ไข' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'ดึงกลับมาแก้ไข' }).click();
  await dialog.getByText('เขียนเหตุผลอย่างน้อย 5 ตัวอักษร').waitFor();
  await dialog.getByLabel('เหตุผลที่ดึงกลับ').fill('กรอกจำนวนครั้งผิด');
  await dialog.getByRole('button', { name: 'ดึงกลับมาแก้ไข' }).click();
  const words = activity(page, 'work', 1).getByLabel('งานที่ดำเนินการ');
  await page.getByRole('button', { name: 'ส่งรายงาน' }).waitFor();
  await words.fill('ประชุมคณะทำงาน 2 ครั้ง');
  await saved(page);
  await page.getByRole('link', { name: 'ฉบับที่ 2' }).click();
  await page.getByRole('heading', { name: 'สิ่งที่เปลี่ยนจากฉบับที่ 1 เป็นฉบับที่ 2' }).waitFor();
  expect(await page.locator('del').textContent()).toBe('ประชุมคณะทำงาน 1 ครั้ง');
  expect(await page.locator('ins').textContent()).toBe('ประชุมคณะทำงาน 2 ครั้ง');
  await expectAccessible(page);
  await page.goto(`${registration}/revisions/1`);
  await page.getByText(/^ส่งแล้วเมื่อ .* ทันกำหนด$/).waitFor();
  expectNoFaults(page);
  await page.context().close();
});

it('two officers on one report: the second is told what changed, and no text is lost', async () => {
  const first = await openAs('osep.officer', platform);
  const second = await openAs('osep.officer', platform);
  const wordsOf = (page: Page, position: number) =>
    activity(page, 'work', position).getByLabel('งานที่ดำเนินการ');
  await wordsOf(second, 2).waitFor();
  await wordsOf(first, 1).fill('ฉบับของคนแรก');
  await wordsOf(first, 2).fill('ทดสอบระบบ');
  await expect
    .poll(async () => (await cellsOf(first, platform)).activities.map((each) => each.workDone))
    .toEqual(expect.arrayContaining(['ฉบับของคนแรก', 'ทดสอบระบบ']));

  await wordsOf(second, 1).fill('ฉบับของคนที่สอง');
  await indicator(second, 1).getByLabel('หมายเหตุ').fill('หมายเหตุของคนที่สอง');
  const panel = second.getByRole('alert', { name: 'มีผู้แก้ไขรายงานพร้อมกัน' });
  await panel.getByText('ฉบับของคนแรก').waitFor();
  await panel.getByText('ฉบับของคนที่สอง').waitFor();
  await panel.getByText('ช่องอื่นที่เปลี่ยน (1)').waitFor();
  await expectAccessible(second);
  await takePicture(second, 'monthly-report-two-officers');
  await panel.getByRole('button', { name: /^ใช้ค่านี้ / }).click();
  await second.getByRole('region', { name: 'ข้อความของท่านที่ไม่ได้ใช้' }).getByText('ฉบับของคนที่สอง').waitFor();
  await saved(second);
  const after = await cellsOf(second, platform);
  expect(after.activities.map((each) => each.workDone)).toEqual(
    expect.arrayContaining(['ฉบับของคนแรก', 'ทดสอบระบบ']),
  );
  expect(after.indicators.map((each) => each.note)).toContain('หมายเหตุของคนที่สอง');
  expectNoFaults(second);
  await first.context().close();
  await second.context().close();
});

it('a lost connection keeps the text, also over a reload, and saves it when the connection is back', async () => {
  const page = await openAs('osep.officer', platform, 375);
  const note = indicator(page, 2).getByLabel('หมายเหตุ');
  await note.waitFor();
  await page.context().setOffline(true);
  await note.fill('พิมพ์ระหว่างออฟไลน์');
  await page.getByText('ยังไม่ได้บันทึก: ออฟไลน์อยู่ ข้อความยังอยู่ครบ').waitFor();
  await page.context().setOffline(false);
  await saved(page);
  await expect
    .poll(async () => (await cellsOf(page, platform)).indicators.map((each) => each.note))
    .toContain('พิมพ์ระหว่างออฟไลน์');

  // The answers to saves are lost: nobody knows whether they arrived.
  await page.route('**/reports/2023-03', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await note.fill('ก่อนโหลดหน้าใหม่');
  await page.getByText('ยังไม่ได้บันทึก: ออฟไลน์อยู่ ข้อความยังอยู่ครบ').waitFor();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await page.unroute('**/reports/2023-03');
  await page.getByText('ก่อนโหลดหน้าใหม่').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'ใช้ข้อความนี้' }).click();
  await saved(page);
  expect((await cellsOf(page, platform)).indicators.map((each) => each.note)).toContain('ก่อนโหลดหน้าใหม่');
  await page.context().close();
});

it('a session that ends while typing keeps the text: sign in again in place, and the save goes on', async () => {
  const page = await openAs('osep.officer', platform);
  const words = activity(page, 'work', 2).getByLabel('งานที่ดำเนินการ');
  await words.waitFor();
  await page.context().clearCookies();
  await words.fill('พิมพ์ตอนหมดเวลาเข้าใช้งาน');
  const dialog = page.getByRole('dialog', { name: 'หมดเวลาเข้าใช้งาน' });
  await dialog.getByLabel('ชื่อผู้ใช้').fill('osep.officer');
  await dialog.getByLabel('รหัสผ่าน').fill(password);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await saved(page);
  expect(await words.inputValue()).toBe('พิมพ์ตอนหมดเวลาเข้าใช้งาน');
  expect((await cellsOf(page, platform)).activities.map((each) => each.workDone)).toContain(
    'พิมพ์ตอนหมดเวลาเข้าใช้งาน',
  );
  await page.context().close();
});

it('a closed month is reopened: asked with a reason, granted until a day, corrected and submitted again', async () => {
  const closed = '/2566/projects/66010002/reports/2566-02';
  const officer = await openAs('osep.officer', closed, 375);
  await officer.getByText(/รายงานเดือนกุมภาพันธ์ 2566 ส่งแล้ว/).waitFor();
  await expectAccessible(officer);
  await officer.getByRole('button', { name: 'ขอเปิดระบบให้แก้ไข' }).click();
  await officer.getByRole('dialog').getByLabel('เหตุผล').fill('ตัวเลขการใช้จ่ายไม่ตรงกับบัญชี');
  await officer.getByRole('dialog').getByRole('button', { name: 'ส่งคำขอ' }).click();
  await officer.getByText('รอพิจารณา').first().waitFor();

  const monitor = await openAs('osep.monitoring', '/2566/reports/reopenings');
  await expectAccessible(monitor);
  await monitor
    .getByRole('link', { name: 'เดือนกุมภาพันธ์ 2566 · การจดทะเบียนวิสาหกิจเพื่อสังคม', exact: true })
    .click();
  await monitor.getByText('ตัวเลขการใช้จ่ายไม่ตรงกับบัญชี').waitFor();
  await expectAccessible(monitor);
  await takePicture(monitor, 'reopening-decision');
  await monitor.getByRole('button', { name: 'เปิดระบบให้แก้ไข' }).click();
  await monitor.getByRole('dialog').getByRole('button', { name: 'เปิดระบบให้แก้ไข' }).click();
  await monitor.getByText('เปิดระบบให้แก้ไขเดือนกุมภาพันธ์ 2566 แล้ว').waitFor();

  await officer.reload();
  await officer.getByText(/เปิดระบบให้แก้ไขรายงานเดือนกุมภาพันธ์ 2566 ถึง ศ. 7 เม.ย. 2566/).waitFor();
  await activity(officer, 'work', 1).getByLabel('งานที่ดำเนินการ').fill('แก้ไขตามบัญชี');
  await saved(officer);
  const reopened = await reportOf(officer, closed);
  expect(reopened.report).toMatchObject({ state: 'reopened', revision: 2 });
  await officer.context().close();
  await monitor.context().close();
});

it('Excel both ways, and evidence: wrong cells are named by sheet and cell, the good rows can be taken', async () => {
  const page = await openAs('osep.officer', platform);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ดาวน์โหลดเดือนนี้เป็นไฟล์ Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/66010003.*\.xlsx$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const book = await readXlsx(Buffer.concat(chunks));
  const work = book.sheets.find((sheet) => sheet.name === 'งานและเงิน');
  if (!work?.rows[5] || !work.rows[6]) throw new Error('the workbook has no rows of work');
  work.rows[5][7] = 'กรอกจาก Excel';
  work.rows[6][11] = 'แปดบาท';
  const filled = await writeXlsx({
    sheets: book.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows })),
  } as Parameters<typeof writeXlsx>[0]);
  const excel = page.getByRole('region', { name: 'ทำในไฟล์ Excel' });
  await excel.locator('input[type=file]').setInputFiles({
    name: 'มีนาคม.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(filled),
  });
  await page.getByText('แผ่น งานและเงิน ช่อง L7: พบ "แปดบาท"').waitFor();
  await page.getByRole('region', { name: 'ผลการตรวจไฟล์' }).getByText('กรอกจาก Excel').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^นำเข้าเฉพาะแถวที่ถูกต้อง/ }).click();
  await page.getByText(/^นำเข้าแล้ว \d+ ช่อง$/).waitFor();
  await expect
    .poll(() => activity(page, 'work', 1).getByLabel('งานที่ดำเนินการ').inputValue())
    .toBe('กรอกจาก Excel');

  const evidence = page.getByRole('region', { name: 'หลักฐาน', exact: true });
  await evidence.locator('input[type=file]').setInputFiles({
    name: 'บันทึกการประชุม.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
  });
  await evidence.getByRole('link', { name: 'บันทึกการประชุม.pdf' }).waitFor();
  await evidence.getByRole('button', { name: 'เอา บันทึกการประชุม.pdf ออก' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'เอาออก' }).click();
  await evidence.getByText('ยังไม่มีไฟล์แนบ').waitFor();
  expectNoFaults(page);
  await page.context().close();
});
