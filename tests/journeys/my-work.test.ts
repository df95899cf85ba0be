/** The home page of each role, and the notices: what waits, in which order, and where its button leads. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, takePicture } from './browser.ts';
import { journeyOfDemonstration, type Look, soon } from './journey.ts';

const { openAs } = journeyOfDemonstration();

/** What is read on the screen, once it is there, without what is hidden. */
async function readOf(place: Locator): Promise<string> {
  await place.waitFor();
  return (await place.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
}
const list = (page: Page) => page.getByRole('region', { name: 'เรื่องที่รอท่าน' }).getByRole('listitem');

it('tells an officer in one sentence what is due, and leads to each report', async () => {
  for (const look of [{ width: 1280 }, { width: 375 }, { width: 375, dark: true }] satisfies Look[]) {
    const page = await openAs('osep.officer.promotion', '/2566', look);
    await page
      .getByText('มีรายงานเดือนมีนาคม 2566 ค้าง 2 โครงการ ต้องส่งภายใน ศ. 7 เม.ย. 2566 เหลือ 3 วัน (รวมวันนี้)')
      .waitFor();
    expect(await list(page).count()).toBe(3);
    expect(await readOf(list(page).first())).toMatch(/รายงานเดือนมีนาคม 2566[\s\S]*ยังไม่เริ่ม[\s\S]*66010004/);
    expect(await readOf(list(page).last())).toMatch(/รายงานเดือนธันวาคม 2565[\s\S]*เปิดให้แก้ไข[\s\S]*66010006/);
    await expectAccessible(page);
    if (!look.dark) await takePicture(page, 'my-work');
    await page.getByRole('link', { name: /^แก้ไขรายงาน: รายงานเดือนธันวาคม 2565/ }).press('Enter');
    await page.getByRole('heading', { name: /รายงานประจำเดือน ธันวาคม 2565/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/2566/projects/66010006/reports/2565-12');
    expectNoFaults(page);
  }
});

it('says first what is late, and that a reopening is to be asked for', async () => {
  const page = await openAs('cpd.officer');
  await page.getByText('มีรายงานล่าช้า 1 ฉบับ ระบบปิดรับแล้ว โปรดขอเปิดระบบให้แก้ไข').waitFor();
  await list(page).first().getByText('เกินกำหนด อ. 7 มี.ค. 2566 มาแล้ว 29 วัน').waitFor();
  await page.getByRole('link', { name: /^ขอเปิดระบบ: รายงานเดือนกุมภาพันธ์ 2566/ }).press('Enter');
  await page.waitForURL('**/2566/projects/66010001/reports/2566-02');
});

it('gives the monitoring officer the months to follow and the requests to decide', async () => {
  const page = await openAs('osep.monitoring');
  await page.getByText('เดือนมีนาคม 2566 ยังไม่ส่งรายงาน 7 โครงการ ครบกำหนด ศ. 7 เม.ย. 2566').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^พิจารณา: ขอเปิดระบบให้แก้ไขรายงานเดือนกุมภาพันธ์ 2566/ }).press('Enter');
  await page.waitForURL(/\/2566\/reports\/reopenings\/[0-9a-f-]{36}$/);
  await page.goto('/2566');
  await page.getByRole('link', { name: 'เปิดกระดานติดตาม: ติดตามรายงานเดือนมีนาคม 2566' }).press('Enter');
  await page.waitForURL('**/2566/monitoring/2566-03');
});

it('shows the director how each unit stands, with totals named on a telephone too', async () => {
  for (const width of [1280, 375] as const) {
    const page = await openAs('osep.director', '/2566', { width });
    await page.getByRole('heading', { name: 'หน่วยงานในความดูแล: รายงานเดือนมีนาคม 2566' }).waitFor();
    const total = await readOf(page.locator('tfoot'));
    expect(total.replace(/[^\d]+/g, ' ').trim()).toBe('10 3 0 7');
    expect(total.includes('ยังไม่ส่ง')).toBe(width === 375);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'ส่วนส่งเสริมและพัฒนาธุรกิจ' }).press('Enter');
    await page.getByText('แสดง 3 จาก 3 โครงการ').waitFor();
  }
});

it('says to who has nothing to do what will stand here, in both languages', async () => {
  const page = await openAs('osmep.officer');
  await page.getByText('ปีงบประมาณ 2566 ไม่มีโครงการที่ท่านดูได้').waitFor();
  await expectAccessible(page);
  const thai = await openAs('osep.finance');
  await thai.getByText('ไม่มีเรื่องที่รอท่าน').waitFor();
  await expectAccessible(thai);
  const english = await openAs('osep.finance', '/2566', { language: 'en' });
  await english.getByText('Nothing waits for you').waitFor();
  await english.goto('/notices');
  await english.getByText('No notices yet').waitFor();
});

it('keeps notices until they are read; all at once by one button', async () => {
  const page = await openAs('osep.monitoring', '/notices');
  await page.getByRole('link', { name: 'การแจ้งเตือน เรื่องใหม่ 3 เรื่อง' }).waitFor();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^ทำเครื่องหมายว่าอ่านแล้ว: / })
    .first()
    .press('Enter');
  await page.getByRole('link', { name: 'การแจ้งเตือน เรื่องใหม่ 2 เรื่อง' }).waitFor();
  await page.getByRole('button', { name: 'ทำเครื่องหมายว่าอ่านแล้วทั้งหมด' }).press('Enter');
  await page.getByRole('link', { name: 'การแจ้งเตือน ไม่มีเรื่องใหม่' }).waitFor();
  // The bell and the list are read again each by itself.
  await soon(() => page.getByText('ใหม่', { exact: true }).count()).toBe(0);
  const again = await openAs('osep.monitoring', '/notices', { width: 375 });
  await again.getByRole('link', { name: 'การแจ้งเตือน ไม่มีเรื่องใหม่' }).waitFor();
  await expectAccessible(again);
});

it('shows mails that failed to administrators only', async () => {
  const administrator = await openAs('osep.admin');
  await administrator.getByText('ยังไม่ได้ตั้งค่าเครื่องแม่ข่ายอีเมล').waitFor();
  await administrator.goto('/notices');
  await administrator.getByRole('link', { name: 'ดูอีเมลที่ส่งไม่สำเร็จ' }).press('Enter');
  await administrator.getByText('ไม่มีอีเมลที่ส่งไม่สำเร็จ').waitFor();
  await expectAccessible(administrator);
  const officer = await openAs('osep.officer', '/notices/mails');
  await officer
    .getByRole('alert')
    .getByText(/ผู้ดูแลระบบ/)
    .waitFor();
});
