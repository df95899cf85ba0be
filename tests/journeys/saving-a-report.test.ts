/** Nothing typed is lost: two officers on one report, a lost connection, a system that fails, an ended session. */
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, takePicture } from './browser.ts';
import { journeyOfDemonstration, password, soon } from './journey.ts';
import { cellsOf, indicator, platform, saved, wordsOf } from './report-pages.ts';

const { openAs } = journeyOfDemonstration();

it('two officers on one report: the second is told what changed, and no text is lost', async () => {
  const first = await openAs('osep.officer', platform);
  const second = await openAs('osep.officer', platform);
  await wordsOf(second, 2).waitFor();
  await wordsOf(first, 1).fill('ฉบับของคนแรก');
  await wordsOf(first, 2).fill('ทดสอบระบบ');
  await soon(async () => (await cellsOf(first, platform)).activities.map((each) => each.workDone)).toEqual(
    expect.arrayContaining(['ฉบับของคนแรก', 'ทดสอบระบบ']),
  );

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
  await soon(async () => (await cellsOf(page, platform)).indicators.map((each) => each.note)).toContain(
    'พิมพ์ระหว่างออฟไลน์',
  );

  // The answers to saves are lost: nobody knows whether they arrived.
  await page.route('**/reports/2023-03', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await note.fill('ก่อนโหลดหน้าใหม่');
  await page.getByText('ยังไม่ได้บันทึก: ระบบไม่ตอบ จะบันทึกให้อีกครั้งเอง ข้อความยังอยู่ครบ').waitFor();
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

it('a system that fails is not called offline; the save is tried again by itself', async () => {
  const page = await openAs('osep.officer', platform);
  await wordsOf(page, 1).waitFor();
  await page.route('**/reports/2023-03', (route) =>
    route.request().method() === 'PATCH' ? route.fulfill({ status: 500, body: '{}' }) : route.continue(),
  );
  await wordsOf(page, 1).fill('พิมพ์ระหว่างระบบขัดข้อง');
  await page.getByText('ยังไม่ได้บันทึก: ระบบไม่ตอบ จะบันทึกให้อีกครั้งเอง ข้อความยังอยู่ครบ').waitFor();
  await expectAccessible(page);
  await page.unroute('**/reports/2023-03');
  await saved(page);
  const { activities } = await cellsOf(page, platform);
  expect(activities.map((each) => each.workDone)).toContain('พิมพ์ระหว่างระบบขัดข้อง');
  await page.context().close();
});

it.each([1280, 375] as const)(
  'a session that ends while typing keeps page and text: sign in again in place, and the save goes on (%i)',
  async (width) => {
    const page = await openAs('osep.officer', platform, width);
    const typed = `พิมพ์ตอนหมดเวลาเข้าใช้งาน ${width}`;
    await wordsOf(page, 2).waitFor();
    // Nothing else of the page may be the first to meet the ended session.
    await page.waitForLoadState('networkidle');
    await page.context().clearCookies();
    await wordsOf(page, 2).fill(typed);
    const dialog = page.getByRole('dialog', { name: 'หมดเวลาเข้าใช้งาน' });
    await dialog.waitFor();
    await expectAccessible(page);
    const texts = await page
      .locator('textarea')
      .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
    expect(texts).toContain(typed);
    await dialog.getByLabel('ชื่อผู้ใช้').fill('osep.officer');
    await dialog.getByLabel('รหัสผ่าน').fill(password);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await saved(page);
    expect(await wordsOf(page, 2).inputValue()).toBe(typed);
    expect(await page.getByRole('alert', { name: 'มีผู้แก้ไขรายงานพร้อมกัน' }).count()).toBe(0);
    const { activities } = await cellsOf(page, platform);
    expect(activities.map((each) => each.workDone)).toContain(typed);
    await page.context().close();
  },
);
