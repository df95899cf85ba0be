/** How the journeys of a new agency find their way: the one-time link, units, people and their mailed passwords. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { dateOf } from '../../src/foundation/calendar-date.ts';
import { openBusinessDay, realClock } from '../../src/platform/clock/index.ts';
import { migrate, openDatabase } from '../../src/platform/database/index.ts';
import { type App, openPage, signIn, startApp } from './browser.ts';
import { linkIn, newestMailTo } from './mails.ts';

export const password = 'ทุ่งนาหน้าฝนเขียวขจี';

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const saved = (page: Page) => page.getByRole('status').getByText('บันทึกแล้ว').last();

/** An installation without the demonstration whose business day stands still, so that months and windows are known. */
export async function startEmptyApp(day: string): Promise<App & { dataFolder: string }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tidtam-journey-'));
  const database = await openDatabase({ dataFolder, databaseUrl: null, databaseConnections: 1 });
  await migrate(database);
  await (await openBusinessDay(database, realClock)).set(dateOf(day));
  await database.close();
  return startApp({ demonstration: false, dataFolder });
}

export async function newPage(browser: Browser, app: App, width: 1280 | 375 = 1280): Promise<Page> {
  const page = await openPage(browser, app, { width });
  page.setDefaultTimeout(15_000);
  return page;
}

/** Follows the printed link, opens the agency, and signs its first administrator in. */
export async function openAgency(browser: Browser, app: App): Promise<Page> {
  const link = /https?:\/\/\S+\/first-administrator\?token=\S+/.exec(app.printed())?.[0] ?? '';
  const page = await newPage(browser, app);
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

export async function addUnit(page: Page, name: string, code: string, above?: string): Promise<void> {
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

/** Adds a person and gives a role in the reach that the role usually has; the first password goes out by mail. */
export async function addPerson(
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

/** Sets the password by the mailed link and signs in by the screen. */
export async function acceptInvitation(
  browser: Browser,
  app: App,
  username: string,
  since: Date,
): Promise<Page> {
  const page = await newPage(browser, app);
  await page.goto(linkIn(await newestMailTo(app, `${username}@agency.example`, since)));
  await page.getByLabel('รหัสผ่านใหม่').first().fill(password);
  await page.getByLabel('รหัสผ่านใหม่อีกครั้ง').fill(password);
  await page.getByRole('button', { name: 'ตั้งรหัสผ่าน' }).click();
  await page.getByText(`ตั้งรหัสผ่านของ ${username} แล้ว`).waitFor();
  await page.getByRole('link', { name: 'เข้าสู่ระบบ' }).last().click();
  await page.getByLabel('ชื่อผู้ใช้').fill(username);
  await page.getByLabel('รหัสผ่าน').first().fill(password);
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
  await heading(page, 'งานของฉัน').waitFor();
  return page;
}

export async function addProgramme(page: Page, year: string, name: string): Promise<void> {
  await page.goto(`/${year}/programmes`);
  await page.getByRole('button', { name: 'เพิ่มแผนงาน' }).first().click();
  const programme = page.getByRole('dialog');
  await programme.getByLabel('ลำดับ').fill('1');
  await programme.getByLabel('ชื่อแผนงาน').fill(name);
  await programme.getByRole('button', { name: /ประเภทแผนงาน/ }).click();
  await page.getByRole('option', { name: 'แผนงานยุทธศาสตร์' }).click();
  await programme.getByRole('button', { name: 'บันทึกแผนงาน' }).click();
  await page.getByRole('link', { name }).waitFor();
}
