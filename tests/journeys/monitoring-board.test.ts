/**
 * The monitoring officer's day: who has reported and who has not, filtered, searched, sorted, exported; a project's
 * year beside the board; reminders to one and to many, which the officer finds on the bell and in the mail.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, takePicture } from './browser.ts';
import { journeyOfDemonstration, type Look, soon } from './journey.ts';

const march = '/2566/monitoring/2566-03';
const journey = journeyOfDemonstration();
const { openAs } = journey;

/** What is read on the screen, once it is there, without what is hidden. */
async function readOf(place: Locator): Promise<string> {
  await place.waitFor();
  return (await place.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
}
const shown = (page: Page, count: number, all = count) =>
  page.getByText(`แสดง ${count} จาก ${all} โครงการ`).waitFor();
/** Codes of the rows, in their order. */
const codes = async (page: Page) =>
  (await page.locator('tbody').getByRole('rowheader').allInnerTexts()).map(
    (text) => /\d{8}/.exec(text)?.[0] ?? text,
  );
const rowOf = (page: Page, code: string) => page.locator('tbody tr').filter({ hasText: code });
const filter = (page: Page, word: string) => page.getByRole('button', { name: new RegExp(`^${word} \\d+$`) });
const countOf = async (page: Page, word: string) =>
  Number((await readOf(filter(page, word))).replace(/\D/g, ''));
const tick = async (page: Page, code: string) => {
  await page.getByRole('checkbox', { name: new RegExp(code) }).focus();
  await page.keyboard.press('Space');
};
const remind = (page: Page) => page.getByRole('button', { name: 'เตือนให้ส่งรายงาน' });

it('shows who has reported March and who has not, with the days left counting today', async () => {
  for (const look of [{ width: 1280 }, { width: 375 }, { width: 1280, dark: true }] satisfies Look[]) {
    const page = await openAs('osep.monitoring', '/2566/monitoring', look);
    await page.getByRole('heading', { name: 'กระดานติดตาม เดือนมีนาคม 2566' }).waitFor();
    await page.getByText('เปิดรับรายงานถึง ศ. 7 เม.ย. 2566 เหลือ 3 วัน (รวมวันนี้)').waitFor();
    await shown(page, 10);
    for (const [word, count] of [
      ['ต้องรายงาน', 10],
      ['ล่าช้า', 0],
      ['ยังไม่เริ่ม', 5],
      ['กำลังกรอก', 2],
      ['เปิดให้แก้ไข', 0],
      ['ส่งแล้ว', 3],
      ['ไม่ต้องรายงาน', 0],
    ] as const)
      expect(await countOf(page, word), word).toBe(count);
    await expectAccessible(page);
    expectNoFaults(page);
    if (!look.dark) await takePicture(page, 'monitoring-board');
  }
});

it('filters by state with the keyboard; every state is reached in the month that has it', async () => {
  const page = await openAs('osep.monitoring', march);
  await shown(page, 10);
  const reach = async (word: string, expected: string[]) => {
    await filter(page, word).press('Enter');
    await page.waitForURL(/state=/);
    await shown(page, expected.length);
    expect(await codes(page)).toEqual(expected);
    expect(await filter(page, word).getAttribute('aria-pressed')).toBe('true');
  };
  await reach('ยังไม่เริ่ม', ['66010002', '66010004', '66010005', '66010008', '66010009']);
  await reach('กำลังกรอก', ['66010003', '66010007']);
  await reach('ส่งแล้ว', ['66010001', '66010006', '66010010']);
  await page.goto('/2566/monitoring/2565-12?state=reopened');
  await shown(page, 1);
  expect(await readOf(rowOf(page, '66010006'))).toMatch(
    /เปิดให้แก้ไข[\s\S]*ภายใน ศ. 7 เม.ย. 2566[\s\S]*เหลือ 3 วัน/,
  );
  await page.goto('/2566/monitoring/2566-01?state=submitted');
  expect(await readOf(rowOf(page, '66010007'))).toContain('ส่งหลังกำหนด');
  await page.goto('/2566/monitoring/2566-02?reopening=true');
  await shown(page, 1);
  expect(await readOf(rowOf(page, '66010008'))).toContain('ขอเปิดระบบให้แก้ไข');
  const cooperatives = await openAs('cpd.monitoring', '/2566/monitoring/2566-02?state=late');
  await shown(cooperatives, 1);
  expect(await readOf(rowOf(cooperatives, '66010001'))).toMatch(
    /ล่าช้า[\s\S]*กำหนด อ. 7 มี.ค. 2566[\s\S]*เกินมาแล้ว 29 วัน/,
  );
  await cooperatives.goto('/2567/monitoring');
  await cooperatives.getByText('เดือนนี้ยังไม่มีโครงการที่ต้องรายงาน').waitFor();
  await expectAccessible(cooperatives);
});

it('searches in Thai, filters by unit, sorts by how far behind; the address opens the same board', async () => {
  const page = await openAs('osep.monitoring', march);
  await shown(page, 10);
  const search = page.getByLabel('ค้นหาชื่อหรือรหัสโครงการ');
  await search.fill('กองทุน');
  await shown(page, 1);
  expect(await codes(page)).toEqual(['66010008']);
  await search.fill('๖๖๐๑๐๐๐๙');
  await rowOf(page, '66010009').waitFor();
  await search.fill('ไม่มีโครงการนี้');
  await page.getByText('ไม่มีโครงการที่ตรงกับตัวกรอง').waitFor();
  await page.getByRole('button', { name: 'ล้างตัวกรอง' }).last().click();
  await shown(page, 10);
  await page.getByRole('button', { name: /^ทั้งหมด หน่วยงาน|^หน่วยงาน/ }).click();
  await page.getByRole('option', { name: /ส่วนส่งเสริมและพัฒนาธุรกิจ/ }).click();
  await shown(page, 3);
  expect(await codes(page)).toEqual(['66010004', '66010005', '66010006']);
  await page.getByRole('columnheader', { name: /ใช้จ่าย/ }).getByRole('button').press('Enter');
  await page.waitForURL(/sort=spending/);
  const colleague = await openAs(
    'osep.monitoring',
    new URL(page.url()).pathname + new URL(page.url()).search,
  );
  await shown(colleague, 3);
  expect(await codes(colleague)).toEqual(await codes(page));
  await page.goto(`${march}?sort=spending`);
  await shown(page, 10);
  expect((await codes(page))[0]).toBe('66010010');
  await page.goto('/2566/monitoring/2566-13');
  await page.getByRole('heading', { name: 'ไม่มีเดือน “2566-13”' }).waitFor();
  await expectAccessible(page);
});

it('exports the rows that are filtered, with the figures of the screen', async () => {
  const page = await openAs('osep.monitoring', `${march}?state=submitted`);
  await shown(page, 3);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ส่งออก Excel' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('monitoring-2566-03.xlsx');
  const { sheets } = await readXlsx(readFileSync(await download.path()));
  const rows = sheets[0]?.rows ?? [];
  expect(sheets[0]?.name).toBe('มีนาคม 2566');
  expect(rows.slice(4).map((row) => row[0])).toEqual(await codes(page));
  const utilities = rows.find((row) => row[0] === '66010010') ?? [];
  const text = (value: unknown) =>
    Number(value).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const seen = await readOf(rowOf(page, '66010010'));
  for (const pair of [
    [utilities[9], utilities[10]],
    [utilities[7], utilities[8]],
    [utilities[13], utilities[14]],
    [utilities[11], utilities[12]],
  ])
    expect(seen).toContain(`${text(pair[0])} / ${text(pair[1])}`);
});

it('opens a project’s year beside the board: plan and result for work and money, problems by month', async () => {
  for (const width of [1280, 375] as const) {
    const page = await openAs('osep.monitoring', march, { width });
    await shown(page, 10);
    const name = page.getByRole('link', { name: /ดูทั้งปีของ การส่งเสริมวิสาหกิจเพื่อสังคม/ });
    await name.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.getByRole('img', { name: /แผนและผลสะสม ปีงบประมาณ 2566/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?project=66010004');
    await panel.getByText('ดูเป็นตาราง').press('Enter');
    const february = panel.getByRole('row', { name: /^ก.พ. 2566/ });
    expect(await readOf(february)).toMatch(
      /41\.65%\s+41\.65%\s+701,458\.25 \(41\.67%\)\s+648,144\.70 \(38\.50%\)/,
    );
    const problems = panel.getByRole('region', { name: 'ปัญหาและแนวทางแก้ไข' });
    await problems.getByRole('heading', { level: 4, name: 'ตุลาคม 2565', exact: true }).waitFor();
    expect(await readOf(problems)).toContain('แนวทางแก้ไข: ');
    await expectAccessible(page);
    await takePicture(page, 'project-panel');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await soon(() => name.evaluate((link) => link === document.activeElement)).toBe(true);
    expectNoFaults(page);
  }
});

it('reminds many after naming them; the officer finds it on the bell and in the mail, and comes to the report', async () => {
  const page = await openAs('osep.monitoring', march);
  await shown(page, 10);
  expect(await page.getByRole('checkbox', { name: /66010001/ }).count()).toBe(0);
  await tick(page, '66010002');
  await tick(page, '66010004');
  await page.getByText('เลือกไว้ 2 โครงการ').waitFor();
  await remind(page).press('Enter');
  const question = page.getByRole('dialog', { name: 'เตือน 2 โครงการให้ส่งรายงานเดือนมีนาคม 2566' });
  await question.getByText('66010002 การจดทะเบียนวิสาหกิจเพื่อสังคม').waitFor();
  await question.getByText('66010004 การส่งเสริมวิสาหกิจเพื่อสังคมและกลุ่มกิจการเพื่อสังคม').waitFor();
  await expectAccessible(page);
  await remind(page).last().press('Enter');
  await page.getByText(/^เตือนแล้ว 2 โครงการ ถึง/).waitFor();
  await rowOf(page, '66010002').getByText('เตือนแล้ว 5 เม.ย. 2566').waitFor();
  await soon(() => remind(page).evaluate((button) => button === document.activeElement)).toBe(true);

  const officer = await openAs('osep.officer', '/2566', { width: 375 });
  await officer.getByRole('link', { name: 'การแจ้งเตือน เรื่องใหม่ 1 เรื่อง' }).click();
  const title = 'เตือนส่งรายงานเดือนมีนาคม 2566 โครงการ การจดทะเบียนวิสาหกิจเพื่อสังคม';
  await officer.getByRole('heading', { name: title }).waitFor();
  await expectAccessible(officer);
  await takePicture(officer, 'notices');
  await officer.getByRole('button', { name: `เปิด: ${title}` }).press('Enter');
  await officer.getByRole('heading', { name: /รายงานประจำเดือน มีนาคม 2566/ }).waitFor();
  expect(new URL(officer.url()).pathname).toBe('/2566/projects/66010002/reports/2566-03');
  await officer.getByRole('link', { name: 'การแจ้งเตือน ไม่มีเรื่องใหม่' }).waitFor();

  const folder = join(journey.app.dataFolder, 'mail');
  const mails = () => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const toOfficer = () => mails().find((mail) => mail.includes('To: osep.officer@')) ?? '';
  await expect.poll(toOfficer, { timeout: 90_000, interval: 500 }).not.toBe('');
  const body = Buffer.from(toOfficer().split('\r\n\r\n')[1] ?? '', 'base64').toString();
  expect(body).toContain('โปรดส่งภายในวันศุกร์ที่ 7 เมษายน 2566');
  expect(body).toContain('/2566/projects/66010002/reports/2566-03');
}, 150_000);

it('reminds once a day: a second time is named as done, and sent again only when asked', async () => {
  const page = await openAs('osep.monitoring', `${march}?project=66010009`);
  const panel = page.getByRole('dialog').first();
  await panel.getByRole('button', { name: 'เตือนให้ส่งรายงาน' }).press('Enter');
  const question = page.getByRole('dialog', { name: 'เตือนโครงการ 66010009 ให้ส่งรายงานเดือนมีนาคม 2566' });
  await question.getByRole('button', { name: 'ยกเลิก' }).press('Enter');
  expect(await panel.getByText('เตือนล่าสุด').count()).toBe(0);
  for (const expected of ['done', 'refused'] as const) {
    await panel.getByRole('button', { name: 'เตือนให้ส่งรายงาน' }).press('Enter');
    await question.getByRole('button', { name: 'เตือนให้ส่งรายงาน' }).press('Enter');
    if (expected === 'done') await panel.getByText('เตือนล่าสุด').waitFor();
  }
  const result = page.getByRole('dialog', { name: 'ผลการเตือน' });
  await result.getByText('66010009: ไม่ได้เตือน เพราะวันนี้เตือนแล้ว').waitFor();
  await expectAccessible(page);
  await result.getByRole('button', { name: 'เตือนซ้ำ 1 โครงการ' }).press('Enter');
  await result.waitFor({ state: 'detached' });
  const officer = await openAs('osep.officer.admin', '/notices');
  await officer.getByRole('link', { name: 'การแจ้งเตือน เรื่องใหม่ 2 เรื่อง' }).waitFor();
});

it('shows an officer the own unit only, with nothing to remind', async () => {
  const page = await openAs('osep.officer.promotion', march);
  await shown(page, 3);
  expect(await codes(page)).toEqual(['66010004', '66010005', '66010006']);
  expect(await countOf(page, 'ต้องรายงาน')).toBe(3);
  expect(await remind(page).count()).toBe(0);
  expect(await page.getByRole('checkbox').count()).toBe(0);
});
