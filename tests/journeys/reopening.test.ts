/** From the lock of day 8 to the next revision: asked, refused, asked again, granted, corrected, compared. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, takePicture } from './browser.ts';
import { journeyOfDemonstration, soon } from './journey.ts';
import { february, moveDay, registration, reportOf, wordsOf } from './report-pages.ts';
import { sendRequest } from './request-with-memo.ts';

const { openAs } = journeyOfDemonstration();

/** The officer asks for a reopening with a reason and its memo. */
async function ask(page: Page, ...request: [reason: string, edit?: (page: Page) => Promise<unknown>]) {
  await page.getByRole('link', { name: 'ขอเปิดระบบให้แก้ไข' }).click();
  await sendRequest(page, ...request);
  await page.getByText('รอพิจารณา').first().waitFor();
}

/** The foot says "saved" of the reopening already; these words must be there. */
const isSaved = (page: Page, path: string, words: string) =>
  soon(async () => JSON.stringify((await reportOf(page, path)).results)).toContain(words);

it('a submitted month is reopened as a new revision; both stay readable and the differences are shown', async () => {
  const officer = await openAs('osep.officer', february, 375);
  await officer.getByText('รายงานเดือนกุมภาพันธ์ 2566 ส่งแล้ว จึงแก้ไขไม่ได้').waitFor();
  await expectAccessible(officer);
  const before = await wordsOf(officer, 1).inputValue();
  const closing = 'จึงเรียนมาเพื่อโปรดอนุเคราะห์เปิดระบบ';
  await ask(officer, 'ตัวเลขการใช้จ่ายไม่ตรงกับบัญชี', async () => {
    await expectAccessible(officer);
    await officer.getByLabel('ข้อความลงท้าย').fill(closing);
  });

  const monitor = await openAs('osep.monitoring', '/2566/reports/reopenings');
  await expectAccessible(monitor);
  await monitor
    .getByRole('link', { name: 'เดือนกุมภาพันธ์ 2566 · การจดทะเบียนวิสาหกิจเพื่อสังคม', exact: true })
    .click();
  await monitor.getByText('ตัวเลขการใช้จ่ายไม่ตรงกับบัญชี').waitFor();
  await expectAccessible(monitor);
  await takePicture(monitor, 'reopening-decision');
  await monitor.getByRole('link', { name: /\/\d+$/ }).click();
  await monitor.getByText(closing).waitFor();
  await monitor.goBack();
  await monitor.getByRole('button', { name: 'เปิดระบบให้แก้ไข' }).click();
  await monitor.getByRole('dialog').getByRole('button', { name: 'เปิดระบบให้แก้ไข' }).click();
  await monitor.getByText('เปิดระบบให้แก้ไขเดือนกุมภาพันธ์ 2566 แล้ว').waitFor();
  await monitor.context().close();

  await officer.reload();
  await officer.getByText('เปิดระบบให้แก้ไขรายงานเดือนกุมภาพันธ์ 2566 ถึง ศ. 7 เม.ย. 2566').waitFor();
  await wordsOf(officer, 1).fill('แก้ไขตามบัญชี');
  await isSaved(officer, february, 'แก้ไขตามบัญชี');
  expect((await reportOf(officer, february)).report).toMatchObject({ state: 'reopened', revision: 2 });
  await officer.getByRole('button', { name: 'ส่งรายงาน' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'ส่งรายงาน' }).click();
  await officer.getByText(/^ส่งแล้วเมื่อ .* เกินกำหนด$/).waitFor();

  await officer.goto(`${february}/revisions/2`);
  await officer.getByRole('heading', { name: 'สิ่งที่เปลี่ยนจากฉบับที่ 1 เป็นฉบับที่ 2' }).waitFor();
  expect(await officer.locator('del').textContent()).toBe(before);
  expect(await officer.locator('ins').textContent()).toBe('แก้ไขตามบัญชี');
  await expectAccessible(officer);
  await officer.goto(`${february}/revisions/1`);
  await officer.getByText(/^ส่งแล้วเมื่อ .* ทันกำหนด$/).waitFor();
  expect(await wordsOf(officer, 1).inputValue()).toBe(before);
  expectNoFaults(officer);
  await officer.context().close();
});

it('from day 8 the lock names itself, its clause and who lifts it; refused with a reason, then granted until a day', async () => {
  const officer = await openAs('osep.officer', registration, 375);
  await moveDay(officer, '2023-04-08');
  await officer.reload();
  await officer.getByText('ปิดรับรายงานเดือนมีนาคม 2566 แล้วตั้งแต่ ส. 8 เม.ย. 2566 จึงแก้ไขไม่ได้').waitFor();
  await officer.getByRole('link', { name: 'ส่วนที่ 3 การรายงานผลการดำเนินงาน/โครงการ ข้อ 3)' }).waitFor();
  await officer.getByText('เจ้าหน้าที่ติดตามและประเมินผล (ฝตป.)').waitFor();
  await officer.getByText('เกินกำหนด', { exact: true }).waitFor();
  expect(await wordsOf(officer, 1).getAttribute('readonly')).not.toBeNull();
  await expectAccessible(officer);
  await ask(officer, 'ติดราชการ จึงกรอกไม่ทัน');

  const monitor = await openAs('osep.monitoring', '/2566/reports/reopenings', 375);
  const request = { name: 'เดือนมีนาคม 2566 · การจดทะเบียนวิสาหกิจเพื่อสังคม', exact: true };
  await monitor.getByRole('link', request).click();
  await monitor.getByText('ไม่เปิดให้', { exact: true }).click();
  await monitor.getByRole('button', { name: 'ไม่เปิดให้' }).click();
  await monitor.getByText('เขียนเหตุผลอย่างน้อย 5 ตัวอักษร').waitFor();
  await monitor.getByRole('textbox', { name: /^เหตุผล/ }).fill('โปรดแนบบันทึกชี้แจง');
  await monitor.getByRole('button', { name: 'ไม่เปิดให้' }).click();
  await monitor.getByRole('dialog').getByRole('button', { name: 'ไม่เปิดให้' }).click();
  await monitor.getByRole('dialog').waitFor({ state: 'detached' });

  await officer.reload();
  await officer.getByText(/โปรดแนบบันทึกชี้แจง/).waitFor();
  await ask(officer, 'แนบบันทึกชี้แจงแล้ว');
  await monitor.goto('/2566/reports/reopenings');
  await monitor.getByRole('link', request).click();
  await monitor.getByRole('button', { name: 'เปิดระบบให้แก้ไข' }).click();
  await expectAccessible(monitor);
  await monitor.getByRole('dialog').getByRole('button', { name: 'เปิดระบบให้แก้ไข' }).click();
  await monitor.getByText('เปิดระบบให้แก้ไขเดือนมีนาคม 2566 แล้ว').waitFor();
  await officer.reload();
  await officer.getByText('เปิดระบบให้แก้ไขรายงานเดือนมีนาคม 2566 ถึง จ. 10 เม.ย. 2566').waitFor();
  await wordsOf(officer, 1).fill('กรอกหลังได้รับการเปิดระบบ');
  await isSaved(officer, registration, 'กรอกหลังได้รับการเปิดระบบ');

  await moveDay(officer, '2023-04-11');
  await officer.reload();
  await officer.getByText('ปิดรับรายงานเดือนมีนาคม 2566 แล้วตั้งแต่ อ. 11 เม.ย. 2566 จึงแก้ไขไม่ได้').waitFor();
  await officer.getByText('เกินกำหนด', { exact: true }).waitFor();
  expect(await wordsOf(officer, 1).inputValue()).toBe('กรอกหลังได้รับการเปิดระบบ');
  expectNoFaults(officer);
  expectNoFaults(monitor);
  await officer.context().close();
  await monitor.context().close();
});
