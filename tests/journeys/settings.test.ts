/** Settings as an administrator uses them: the agency, its units, its people; and what others may only read. */
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { expectAccessible, expectNoFaults } from './browser.ts';
import { journeyOfDemonstration, soon } from './journey.ts';
import { newestMailTo } from './mails.ts';

const journey = journeyOfDemonstration();
const { openAs } = journey;

const saved = (page: Page) => page.getByRole('status').getByText('บันทึกแล้ว').last();

it('changes the agency, refuses a pattern that makes no codes, and shows others what it is', async () => {
  const page = await openAs('cpd.admin', '/settings/agency');
  await page.getByLabel('กระทรวง').fill('กระทรวงเกษตรและสหกรณ์');
  await page.getByLabel('รูปแบบรหัสโครงการ').fill('YY9');
  await page.getByRole('button', { name: 'บันทึก' }).click();
  await page.getByRole('alert').filter({ hasText: 'YY01NNNN' }).waitFor();
  expect(await page.getByLabel('รูปแบบรหัสโครงการ').getAttribute('aria-invalid')).toBe('true');
  await expectAccessible(page);
  await page.getByLabel('รูปแบบรหัสโครงการ').fill('yy03nnnn');
  await page.getByRole('radio', { name: 'ผู้ดูแลระบบล็อกแผนภายหลัง' }).check({ force: true });
  await page.getByRole('button', { name: 'บันทึก' }).click();
  await saved(page).waitFor();
  expectNoFaults(page);

  const other = await openAs('cpd.director', '/settings');
  await other.getByRole('link', { name: /^หน่วยงาน ชื่อ/ }).click();
  for (const text of ['กระทรวงเกษตรและสหกรณ์', 'YY03NNNN', 'ผู้ดูแลระบบล็อกแผนภายหลัง'])
    await other.getByText(text).waitFor();
  expect(await other.getByRole('textbox', { name: 'กระทรวง' }).count()).toBe(0);
  expectNoFaults(other);
});

it('adds a unit by keyboard, moves it, refuses a circle of places, and dissolves it after asking', async () => {
  const page = await openAs('cpd.admin', '/settings/units');
  await page.getByRole('button', { name: 'เพิ่มหน่วยงานภายใน' }).focus();
  await page.keyboard.press('Enter');
  const adding = page.getByRole('dialog', { name: 'เพิ่มหน่วยงานภายใน' });
  await adding.waitFor();
  await adding.getByLabel('ชื่อภาษาไทย').focus();
  await page.keyboard.type('กลุ่มทดลอง');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Trial Group');
  await adding.getByLabel('รหัสผู้ดำเนินการ').focus();
  await page.keyboard.type('T-1');
  await page.keyboard.press('Enter');
  await adding.waitFor({ state: 'hidden' });
  const row = page.getByRole('button', { name: 'กลุ่มทดลอง', exact: true });
  await row.click();
  const unit = page.getByRole('dialog', { name: 'กลุ่มทดลอง' });
  const place = unit.getByRole('combobox', { name: 'อยู่ภายใต้' });
  // The units are read again after one was added; a list that is open then is drawn anew, and may close.
  await vi.waitFor(
    async () => {
      await place.fill('แผนงาน');
      expect(await page.getByRole('option', { name: 'กลุ่มทดลอง' }).count()).toBe(0);
      await page.getByRole('option', { name: 'กองแผนงาน' }).click({ timeout: 3_000 });
    },
    { timeout: 15_000 },
  );
  await unit.getByRole('button', { name: 'บันทึก' }).click();
  await saved(page).waitFor();
  await unit.getByRole('button', { name: 'ยุบหน่วยงาน' }).click();
  const asked = page.getByRole('dialog', { name: 'ยุบ “กลุ่มทดลอง” ใช่หรือไม่' });
  await expectAccessible(page);
  await asked.getByRole('button', { name: 'ยุบหน่วยงาน' }).click();
  await unit.getByRole('button', { name: 'นำกลับมา' }).waitFor();
  await page.keyboard.press('Escape');
  await unit.waitFor({ state: 'hidden' });
  expect(await row.evaluate((button) => button === document.activeElement)).toBe(true);
  expectNoFaults(page);
});

it('gives a role by unit and day, sends a password link, stops a person after asking, and back', async () => {
  const page = await openAs('cpd.admin', '/settings/people', 375);
  const began = new Date();
  await page.getByLabel('ค้นหาชื่อ').fill('เจ้าหน้าที่โครงการ');
  await page.getByRole('button', { name: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)' }).click();
  const person = page.getByRole('dialog', { name: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)' });
  await person.getByRole('button', { name: 'เพิ่มบทบาท' }).click();
  await person
    .getByRole('listitem')
    .last()
    .getByRole('button', { name: /บทบาท$/ })
    .click();
  await page.getByRole('option', { name: 'ผู้ประสานงานโครงการ' }).click();
  await person.getByRole('button', { name: 'บันทึกบทบาท' }).click();
  await saved(page).waitFor();
  await expectAccessible(page);
  await person.getByRole('button', { name: 'ส่งลิงก์ตั้งรหัสผ่าน' }).click();
  expect(await newestMailTo(journey.app, 'cpd.officer@demonstration.example', began)).toMatch(
    /reset-password\?token=/,
  );
  await person.getByRole('button', { name: 'ระงับการใช้งาน' }).click();
  const asked = page.getByRole('dialog', { name: 'ระงับการใช้งานของ “เจ้าหน้าที่โครงการ (ตัวอย่าง)” ใช่หรือไม่' });
  await asked.getByRole('button', { name: 'ระงับการใช้งาน' }).click();
  await person.getByRole('button', { name: 'คืนการใช้งาน' }).click();
  await person.getByRole('button', { name: 'ระงับการใช้งาน' }).waitFor();
  expectNoFaults(page);
});

it('refuses to take the last administrator away, by role or by stopping', async () => {
  const page = await openAs('osmep.admin', '/settings/people');
  await page.getByRole('button', { name: 'ผู้ดูแลระบบ (ตัวอย่าง)', exact: true }).click();
  const own = page.getByRole('dialog', { name: 'ผู้ดูแลระบบ (ตัวอย่าง)' });
  await own.getByRole('button', { name: 'เอาบทบาท ผู้ดูแลระบบ ออก' }).click();
  await own.getByRole('button', { name: 'บันทึกบทบาท' }).click();
  await own.getByRole('alert').first().waitFor();
  await own.getByRole('button', { name: 'ระงับการใช้งาน' }).click();
  await page.getByRole('dialog').last().getByRole('button', { name: 'ระงับการใช้งาน' }).click();
  await soon(() => own.getByRole('alert').count()).toBe(2);
  const me = await page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).roles);
  expect(me).toContain('administrator');
});

it('tells the auditor what was done, by whom, before and after, and how far it is sealed', async () => {
  const page = await openAs('osep.auditor', '/settings/audit');
  await page.getByText(/^ผนึกแล้วถึง/).waitFor();
  await page.getByText(/^รหัสผนึก/).waitFor();
  await page.getByRole('combobox', { name: 'การกระทำ' }).fill('บันทึกตารางจากเอกสาร');
  await page.getByRole('option', { name: 'บันทึกตารางจากเอกสาร' }).click();
  await soon(() => page.getByRole('row').count()).toBe(2);
  await page.getByText('ดูค่า').click();
  await page.getByRole('rowheader', { name: 'findings' }).waitFor();
  await expectAccessible(page);
  expectNoFaults(page);
});
