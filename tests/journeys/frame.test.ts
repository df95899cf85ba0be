/** What stands around every screen: menus, keys, languages, skip link, focus, who acts for whom, pages that are not. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, signIn } from './browser.ts';
import { journeyOfDemonstration, password, soon } from './journey.ts';

const journey = journeyOfDemonstration();
const { openAs } = journey;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });

it('is reached by keyboard: the skip link first, / for the search, ? for the keys, and the focus comes back', async () => {
  const page = await openAs('osep.officer', '/2566/projects');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('ข้ามไปเนื้อหา');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.keyboard.press('/');
  expect(await focused(page)).toBe('ค้นหาโครงการ');
  await page.keyboard.type('ทะเบียน');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?q=/);
  await page.getByRole('link', { name: 'การจดทะเบียนวิสาหกิจเพื่อสังคม' }).waitFor();
  expect(await page.getByRole('row').filter({ hasNotText: 'ทะเบียน' }).getByRole('link').count()).toBe(0);

  const keys = page.getByRole('button', { name: 'ปุ่มลัด' });
  await keys.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'ปุ่มลัด' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await focused(page)).toBe('ปุ่มลัด');
  const outline = await keys.evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(outline).not.toBe('none');
  await page.keyboard.press('Control+s');
  await page.getByText('ระบบบันทึกให้เองอยู่แล้ว').waitFor();
  expectNoFaults(page);
});

it('speaks the language that was chosen, also next time, and names it to screen readers', async () => {
  const page = await openAs('osep.officer.policy', '/2566/projects');
  await page.getByRole('button', { name: /^บัญชี/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await page.getByRole('link', { name: 'My work' }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  const elsewhere = await (await journey.browser.newContext({ baseURL: journey.app.address })).newPage();
  await signIn(elsewhere, { username: 'osep.officer.policy', password });
  await elsewhere.getByRole('link', { name: 'My work' }).waitFor({ timeout: 15_000 });
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitem', { name: /^Account, password/ }).click();
  await heading(page, 'My account').waitFor();
  expect(await page.title()).toContain('My account');
  expectNoFaults(page);
});

it('keeps every place within reach on a telephone', async () => {
  const page = await openAs('osep.admin', '/2566/projects', 375);
  const places = page.getByRole('navigation', { name: 'เมนูหลัก' });
  await places.getByRole('button', { name: 'เพิ่มเติม' }).click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'ตั้งค่า' }).click();
  await heading(page, 'ตั้งค่า').waitFor();
  await places.getByRole('button', { name: 'ตั้งค่า' }).waitFor();
  expectNoFaults(page);
});

it('leads to the same place in another year', async () => {
  const page = await openAs('osep.officer', '/2566/projects');
  await page.getByRole('button', { name: /^ปีงบ 2566/ }).click();
  await page.getByRole('option', { name: 'ปีงบ 2565' }).click();
  await page.waitForURL('**/2565/projects');
  await heading(page, 'โครงการ').waitFor();
  expectNoFaults(page);
});

it('lets a stand-in act for a head, says so above every page, and ends with the appointment', async () => {
  const administrator = await openAs('osep.admin', '/settings/units');
  await administrator.getByRole('button', { name: 'สำนักงานส่งเสริมวิสาหกิจเพื่อสังคม', exact: true }).click();
  const unit = administrator.getByRole('dialog', { name: 'สำนักงานส่งเสริมวิสาหกิจเพื่อสังคม' });
  await unit.getByRole('combobox', { name: 'บุคคล' }).click();
  await administrator.keyboard.type('หัวหน้าส่วนส่งเสริม');
  await administrator.getByRole('option', { name: /^หัวหน้าส่วนส่งเสริม/ }).click();
  for (const [name, typed] of [
    ['ตั้งแต่วันที่', '01042566'],
    ['ถึงวันที่', '30042566'],
  ] as const) {
    await unit.getByRole('group', { name }).getByRole('spinbutton').first().focus();
    await administrator.keyboard.type(typed);
  }
  await unit.getByRole('button', { name: 'แต่งตั้ง', exact: true }).click();
  await unit.getByText('1 เม.ย. 2566 – 30 เม.ย. 2566').waitFor();

  const page = await openAs('osep.superior', '/');
  await page.getByRole('button', { name: /^บัญชี/ }).click();
  await page.getByRole('menuitem', { name: 'ปฏิบัติราชการแทน ผู้อำนวยการ (ตัวอย่าง)' }).click();
  const bar = page.getByRole('region', { name: 'ปฏิบัติราชการแทน ผู้อำนวยการ (ตัวอย่าง)' });
  await bar.waitFor();
  await expectAccessible(page);
  await page.goto('/2566/projects');
  await bar.waitFor();
  const roles = await page.evaluate(async () => {
    const unitId = sessionStorage.getItem('tidtam.acting-for') ?? '';
    return (await (await fetch('/api/v1/me', { headers: { 'Acting-For': unitId } })).json()).roles;
  });
  expect(roles).toContain('director');
  await bar.getByRole('button', { name: 'กลับเป็นตนเอง' }).click();
  await heading(page, 'งานของฉัน').waitFor();
  await soon(() => bar.count()).toBe(0);

  await page.getByRole('button', { name: /^บัญชี/ }).click();
  await page.getByRole('menuitem', { name: /^ปฏิบัติราชการแทน/ }).click();
  await bar.waitFor();
  await administrator.getByRole('button', { name: 'ยกเลิกการแต่งตั้ง หัวหน้าส่วนส่งเสริม (ตัวอย่าง)' }).click();
  await administrator.getByRole('dialog').getByRole('button', { name: 'ยกเลิกการแต่งตั้ง', exact: true }).click();
  await unit.getByText('1 เม.ย. 2566 – 30 เม.ย. 2566').waitFor({ state: 'hidden' });
  await page.goto('/2566/projects');
  await page.waitForURL('**/2566');
  await heading(page, 'งานของฉัน').waitFor();
  await soon(() => bar.count()).toBe(0);
  expectNoFaults(administrator);
});

it('says inside the frame that an address is none, and leads home', async () => {
  const page = await openAs('osep.officer', '/nope');
  await heading(page, 'ไม่พบหน้านี้').waitFor();
  await page.getByRole('navigation', { name: 'เมนูหลัก' }).waitFor();
  await page.getByRole('link', { name: 'ไปหน้าแรก' }).click();
  await heading(page, 'งานของฉัน').waitFor();
  expectNoFaults(page);
});

it('leads from a clause to the text of the law, with the numbers that rest on it', async () => {
  const page = await openAs('osep.officer', '/law/osmep-manual-2564');
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('row').count()).toBeGreaterThan(3);
  await page.goto('/law/no-such-text');
  await heading(page, 'ไม่พบหน้านี้').waitFor();
  expectNoFaults(page);
});
