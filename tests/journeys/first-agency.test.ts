/**
 * An agency of one's own, from `npm start -- --empty`: the one-time link, units, people with roles, a programme,
 * and an officer's first project. Nothing is there but what is typed here.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  acceptInvitation,
  addPerson,
  addProgramme,
  addUnit,
  heading,
  newPage,
  openAgency,
  password,
} from './agency-pages.ts';
import { type App, expectAccessible, expectNoFaults, openBrowser, signIn, startApp } from './browser.ts';
import { soon } from './journey.ts';

let app: App;
let browser: Browser;

beforeAll(async () => {
  app = await startApp({ demonstration: false });
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

it('opens with the one-time link, gets its units, people, a programme, and its officer begins a project', async () => {
  const began = new Date();
  const page = await openAgency(browser, app);
  const year = new URL(page.url()).pathname.slice(1);

  await page.goto('/settings/units');
  await addUnit(page, 'กองโครงการ', '1001');
  await addUnit(page, 'กลุ่มพื้นที่ภาคเหนือ', '1002', 'กองโครงการ');
  await page.goto('/settings/people');
  await addPerson(page, 'เจ้าหน้าที่ (ตัวอย่าง)', 'officer.one', 'กลุ่มพื้นที่ภาคเหนือ', 'เจ้าหน้าที่โครงการ');

  // The last administrator stays, whatever is tried.
  await page.getByRole('button', { name: 'ผู้ดูแลระบบ (ตัวอย่าง)', exact: true }).click();
  const own = page.getByRole('dialog', { name: 'ผู้ดูแลระบบ (ตัวอย่าง)' });
  await own.getByRole('button', { name: 'เอาบทบาท ผู้ดูแลระบบ ออก' }).click();
  await own.getByRole('button', { name: 'บันทึกบทบาท' }).click();
  await own.getByRole('alert').filter({ hasText: 'ผู้ดูแลระบบ' }).waitFor();
  await page.keyboard.press('Escape');

  await addProgramme(page, year, 'แผนงานยุทธศาสตร์');
  expectNoFaults(page);

  const officer = await acceptInvitation(browser, app, 'officer.one', began);
  await officer.goto(`/${year}/projects`);
  await officer.getByRole('link', { name: 'สร้างโครงการ' }).first().click();
  await officer.getByLabel('ชื่องาน/โครงการ').fill('พัฒนาผู้ประกอบการภาคเหนือ');
  // The only programme, the only unit and the officer who creates the project are there already.
  await officer.getByRole('button', { name: /^1 แผนงานยุทธศาสตร์/ }).waitFor();
  await soon(() => officer.getByRole('combobox', { name: 'ผู้รับผิดชอบ' }).inputValue()).toBe('เจ้าหน้าที่ (ตัวอย่าง)');
  await officer.getByRole('button', { name: 'สร้างและกรอกแผน' }).click();
  await officer.waitForURL(`**/${year}/projects/${year.slice(-2)}010001/plan`);
  await heading(officer, /พัฒนาผู้ประกอบการภาคเหนือ/).waitFor();
  expectNoFaults(officer);
}, 180_000);

it('says on every empty list what will stand there and how to begin', async () => {
  const page = await newPage(browser, app, 375);
  await signIn(page, { username: 'admin.first', password });
  await heading(page, 'งานของฉัน').waitFor();
  const before = Number(new URL(page.url()).pathname.slice(1)) - 1;
  for (const place of ['projects', 'programmes', 'reports', 'monitoring', 'forms', 'findings']) {
    await page.goto(`/${before}/${place}`);
    await page.getByText(/ยังไม่มี/).first().waitFor();
    await expectAccessible(page);
  }
  expect((await (await page.request.get('/api/v1/demonstration')).text()).includes('accounts')).toBe(false);
  expectNoFaults(page);
}, 120_000);
