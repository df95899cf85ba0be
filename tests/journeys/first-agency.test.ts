/**
 * An agency of one's own, from `npm start -- --empty`: the one-time link, units, people with roles, a programme,
 * and an officer's first project. Nothing is there but what is typed here.
 */
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
} from './browser.ts';
import { linkIn, newestMailTo } from './mails.ts';

const password = 'ทุ่งนาหน้าฝนเขียวขจี';
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

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const saved = (page: Page) => page.getByRole('status').getByText('บันทึกแล้ว').last();

async function newPage(width: 1280 | 375 = 1280): Promise<Page> {
  const page = await openPage(browser, app, { width });
  page.setDefaultTimeout(15_000);
  return page;
}

async function openAgency(): Promise<Page> {
  const link = /https?:\/\/\S+\/first-administrator\?token=\S+/.exec(app.printed())?.[0] ?? '';
  const page = await newPage();
  await page.goto(linkIn(link));
  await page.getByLabel('รหัสหน่วยงาน').fill('TRIAL');
  await page.getByLabel('ชื่อเต็มภาษาไทย').fill('หน่วยงานทดลอง');
  await page.getByLabel('ชื่อเต็มภาษาอังกฤษ').fill('Trial Agency');
  await page.getByLabel('ชื่อย่อ').fill('ทล.');
  await page.getByLabel('ชื่อที่แสดง').fill('ผู้ดูแลระบบ (ตัวอย่าง)');
  await page.getByLabel('อีเมล').fill('admin@agency.example');
  await page.getByLabel('ชื่อผู้ใช้').fill('admin.first');
  await page.getByLabel('รหัสผ่านใหม่').first().fill(password);
  await page.getByLabel('รหัสผ่านใหม่อีกครั้ง').fill(password);
  await page.getByRole('button', { name: 'เปิดหน่วยงาน' }).click();
  await page.getByRole('heading', { name: 'ขั้นต่อไป' }).waitFor();
  await page.goto(linkIn(link));
  await page.getByLabel('รหัสหน่วยงาน').waitFor();
  await signIn(page, { username: 'admin.first', password });
  await heading(page, 'งานของฉัน').waitFor();
  return page;
}

async function addUnit(page: Page, name: string, code: string, above?: string): Promise<void> {
  await page.getByRole('button', { name: 'เพิ่มหน่วยงานภายใน' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel('ชื่อภาษาไทย').fill(name);
  await panel.getByLabel('ชื่อภาษาอังกฤษ').fill(`Unit ${code}`);
  await panel.getByLabel('รหัสผู้ดำเนินการ').fill(code);
  if (above) {
    await panel.getByRole('combobox', { name: 'อยู่ภายใต้' }).fill(above);
    await page.getByRole('option', { name: above }).click();
  }
  await panel.getByRole('button', { name: 'เพิ่มหน่วยงานภายใน' }).click();
  await page.getByRole('button', { name, exact: true }).waitFor();
}

async function addPerson(
  page: Page,
  name: string,
  username: string,
  unit: string,
  role: string,
): Promise<void> {
  await page.getByRole('button', { name: 'เพิ่มบุคคล' }).click();
  const adding = page.getByRole('dialog', { name: 'เพิ่มบุคคล' });
  await adding.getByLabel('ชื่อที่แสดง').fill(name);
  await adding.getByRole('combobox', { name: 'หน่วยงานภายใน' }).fill(unit);
  await page.getByRole('option', { name: unit }).click();
  await adding.getByLabel('อีเมล').fill(`${username}@agency.example`);
  await adding.getByLabel('ชื่อผู้ใช้').fill(username);
  await adding.getByRole('button', { name: 'เพิ่มบุคคล' }).click();
  const person = page.getByRole('dialog', { name });
  await person.getByText('ยังไม่มีบทบาท').waitFor();
  await person.getByRole('button', { name: 'เพิ่มบทบาท' }).click();
  await person
    .getByRole('button', { name: /บทบาท$/ })
    .first()
    .click();
  await page.getByRole('option', { name: role, exact: true }).click();
  await person.getByRole('button', { name: 'บันทึกบทบาท' }).click();
  await saved(page).waitFor();
  await page.keyboard.press('Escape');
  await person.waitFor({ state: 'hidden' });
}

it('opens with the one-time link, gets its units, people, a programme, and its officer begins a project', async () => {
  const began = new Date();
  const page = await openAgency();
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

  await page.goto(`/${year}/programmes`);
  await page.getByRole('button', { name: 'เพิ่มแผนงาน' }).first().click();
  const programme = page.getByRole('dialog');
  await programme.getByLabel('ลำดับ').fill('1');
  await programme.getByLabel('ชื่อแผนงาน').fill('แผนงานยุทธศาสตร์');
  await programme.getByRole('button', { name: /ประเภทแผนงาน/ }).click();
  await page.getByRole('option').first().click();
  await programme.getByRole('button', { name: 'บันทึกแผนงาน' }).click();
  await page.getByText('แผนงานยุทธศาสตร์').first().waitFor();
  expectNoFaults(page);

  const officer = await newPage();
  await officer.goto(linkIn(await newestMailTo(app, 'officer.one@agency.example', began)));
  await officer.getByLabel('รหัสผ่านใหม่').first().fill(password);
  await officer.getByLabel('รหัสผ่านใหม่อีกครั้ง').fill(password);
  await officer.getByRole('button', { name: 'ตั้งรหัสผ่าน' }).click();
  await officer.getByText('ตั้งรหัสผ่านของ officer.one แล้ว').waitFor();
  await signIn(officer, { username: 'officer.one', password });
  await officer.goto(`/${year}/projects`);
  await officer.getByRole('link', { name: 'สร้างโครงการ' }).first().click();
  await officer.getByLabel('ชื่องาน/โครงการ').fill('พัฒนาผู้ประกอบการภาคเหนือ');
  await officer.getByRole('button', { name: /แผนงาน/ }).click();
  await officer.getByRole('option', { name: /แผนงานยุทธศาสตร์/ }).click();
  await officer.getByRole('combobox', { name: 'ผู้รับผิดชอบ' }).fill('เจ้าหน้าที่');
  await officer.getByRole('option', { name: /^เจ้าหน้าที่ \(ตัวอย่าง\)/ }).click();
  await officer.getByRole('button', { name: 'สร้างและกรอกแผน' }).click();
  await officer.waitForURL(`**/${year}/projects/${year.slice(-2)}010001/plan`);
  await heading(officer, /พัฒนาผู้ประกอบการภาคเหนือ/).waitFor();
  expectNoFaults(officer);
}, 180_000);

it('says on every empty list what will stand there and how to begin', async () => {
  const page = await newPage(375);
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
