/**
 * The way in and one's own account: password and fiscal year, one click in the demonstration, the second factor
 * with a real code, a forgotten password by mail, sessions, another password.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, signIn } from './browser.ts';
import { journeyOfDemonstration, password } from './journey.ts';
import { linkIn, newestMailTo } from './mails.ts';
import { oneTimeCode } from './one-time-code.ts';

const journey = journeyOfDemonstration();
const { open } = journey;

async function typeNames(page: Page, username: string, word: string): Promise<void> {
  await page.getByLabel('ชื่อผู้ใช้').fill(username);
  await page.getByLabel('รหัสผ่าน').fill(word);
  await page.keyboard.press('Enter');
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

it('refuses a wrong password in words, and leads back to the place that was asked for in the chosen year', async () => {
  const page = await open('/2566/projects');
  await heading(page, 'เข้าสู่ระบบ').waitFor();
  await typeNames(page, 'cpd.officer', 'not-the-password');
  await page.getByRole('alert').filter({ hasText: 'ชื่อผู้ใช้หรือรหัสผ่าน' }).waitFor();
  await page.getByRole('button', { name: /^2566 ปีงบประมาณ/ }).click();
  await page.getByRole('option', { name: '2565' }).click();
  await typeNames(page, 'cpd.officer', password);
  await heading(page, 'โครงการ').waitFor();
  await page.goto('/');
  await page.waitForURL('**/2565');
  expectNoFaults(page);
});

it('takes in with one click in the demonstration, on a telephone too', async () => {
  const page = await open('/sign-in', 375);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'เจ้าหน้าที่โครงการ' }).click();
  await heading(page, 'งานของฉัน').waitFor();
  await page.getByRole('button', { name: 'บัญชีอื่นในชุดสาธิต' }).click();
  await page.getByRole('option', { name: /^เจ้าหน้าที่ติดตาม \(ตัวอย่าง\) · สวส\./ }).click();
  await page.waitForFunction(async () => {
    const me = await (await fetch('/api/v1/me')).json();
    return me.person.username === 'osep.monitoring';
  });
  const banner = page.getByRole('region', { name: 'แถบข้อมูลสาธิต' });
  await banner.waitFor();
  expect((await banner.boundingBox())?.height, 'two lines at most').toBeLessThan(120);
  expectNoFaults(page);
});

it('asks for the second factor once it is on, takes a backup code, and is turned off again', async () => {
  const page = await open('/sign-in');
  await typeNames(page, 'osep.director', password);
  await heading(page, 'งานของฉัน').waitFor();
  await page.goto('/account');
  const factor = page.getByRole('region', { name: 'การยืนยันตัวตนขั้นที่สอง' });
  await factor.getByLabel('รหัสผ่านปัจจุบัน').fill(password);
  await factor.getByRole('button', { name: 'เริ่มเปิดใช้' }).click();
  await factor.getByRole('img', { name: 'ภาพ QR สำหรับแอปยืนยันตัวตน' }).waitFor();
  await expectAccessible(page);
  const secret = (await factor.locator('p code').textContent()) ?? '';
  const backup = (await factor.locator('li code').first().textContent()) ?? '';
  await factor.getByLabel('รหัสแรกจากแอป').fill(oneTimeCode(secret));
  await factor.getByRole('button', { name: 'เปิดใช้' }).click();
  await factor.getByText('เปิดใช้อยู่').waitFor();

  await page.getByRole('button', { name: /^บัญชี/ }).click();
  await page.getByRole('menuitem', { name: 'ออกจากระบบ' }).click();
  await page.waitForURL('**/sign-in');
  await typeNames(page, 'osep.director', password);
  await page.getByLabel('รหัส 6 หลัก').fill('000000');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').first().waitFor();
  await page.getByLabel('รหัส 6 หลัก').fill(oneTimeCode(secret));
  await page.keyboard.press('Enter');
  await heading(page, 'งานของฉัน').waitFor();

  const elsewhere = await open('/sign-in');
  await typeNames(elsewhere, 'osep.director', password);
  await elsewhere.getByRole('button', { name: 'ใช้รหัสสำรองแทน' }).click();
  await elsewhere.getByLabel('รหัสสำรอง').fill(backup);
  await elsewhere.keyboard.press('Enter');
  await heading(elsewhere, 'งานของฉัน').waitFor();
  await elsewhere.goto('/account');
  await elsewhere.getByRole('region', { name: 'การยืนยันตัวตนขั้นที่สอง' }).getByLabel('รหัสผ่านปัจจุบัน').fill(password);
  await elsewhere.getByRole('button', { name: 'ปิดการใช้งาน' }).click();
  await elsewhere.getByRole('dialog').getByRole('button', { name: 'ปิดการใช้งาน' }).click();
  await elsewhere.getByText('ยังไม่เปิด').first().waitFor();
  expectNoFaults(page);
  expectNoFaults(elsewhere);
});

it('sets a forgotten password by the link of a mail, once', async () => {
  const page = await open('/sign-in');
  const asked = new Date();
  await page.getByRole('link', { name: 'ลืมรหัสผ่าน' }).click();
  await page.getByLabel('ชื่อผู้ใช้หรืออีเมล').fill('osmep.finance');
  await page.getByRole('button', { name: 'ส่งลิงก์' }).click();
  await page.getByText('หากมีบัญชีนี้').waitFor();
  const link = linkIn(await newestMailTo(journey.app, 'osmep.finance@demonstration.example', asked));
  const next = 'ฝนตกที่เชียงใหม่ 2566';
  for (const time of ['first', 'second']) {
    await page.goto(link);
    await page.getByLabel('รหัสผ่านใหม่', { exact: false }).first().fill(next);
    await page.getByLabel('รหัสผ่านใหม่อีกครั้ง').fill(next);
    await page.getByRole('button', { name: 'ตั้งรหัสผ่าน' }).click();
    if (time === 'first') await page.getByText('ตั้งรหัสผ่านของ osmep.finance แล้ว').waitFor();
    else await page.getByRole('alert').first().waitFor();
  }
  await page.goto('/sign-in');
  await typeNames(page, 'osmep.finance', next);
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  expectNoFaults(page);
});

it('shows where one is signed in, ends the others, and another password ends them too', async () => {
  const [here, there] = [await open('/sign-in'), await open('/sign-in')];
  const account = { username: 'osmep.director', password };
  await signIn(there, account);
  await signIn(here, account);
  await here.goto('/account');
  const sessions = here.getByRole('region', { name: 'เครื่องที่เข้าใช้งานอยู่' });
  await sessions
    .getByRole('button', { name: /^ยุติการเข้าใช้งานจาก/ })
    .first()
    .waitFor();
  await sessions.getByRole('button', { name: 'ยุติเครื่องอื่นทั้งหมด' }).click();
  await here.getByText('ยุติแล้ว').waitFor();
  await there.goto('/account');
  await heading(there, 'เข้าสู่ระบบ').waitFor();

  await signIn(there, account);
  const change = here.getByRole('region', { name: 'เปลี่ยนรหัสผ่าน' });
  await change.getByLabel('รหัสผ่านปัจจุบัน').fill(password);
  await change.getByLabel('รหัสผ่านใหม่').first().fill('สั้นไป');
  await change.getByText('12').last().waitFor();
  const next = 'ทุ่งนาหน้าฝนเขียวขจี';
  await change.getByLabel('รหัสผ่านใหม่').first().fill(next);
  await change.getByLabel('รหัสผ่านใหม่อีกครั้ง').fill(next);
  await change.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน' }).click();
  await here.getByText('เปลี่ยนรหัสผ่านแล้ว').waitFor();
  await there.goto('/account');
  await heading(there, 'เข้าสู่ระบบ').waitFor();
  await typeNames(there, 'osmep.director', next);
  await heading(there, 'บัญชีของฉัน').waitFor();
  expectNoFaults(here);
});
