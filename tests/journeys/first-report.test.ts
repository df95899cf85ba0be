/**
 * The first month of an agency of one's own, by screens alone: set up, a project planned, approved and locked, the
 * month that has closed meanwhile reopened, reported, submitted, downloaded, seen on the board and in the trail.
 */
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  acceptInvitation,
  addPerson,
  addProgramme,
  addUnit,
  heading,
  openAgency,
  startEmptyApp,
} from './agency-pages.ts';
import { type App, expectAccessible, expectNoFaults, openBrowser, takePicture } from './browser.ts';
import { soon } from './journey.ts';
import { newestMailTo } from './mails.ts';
import { decideRequest, openRequest, submitOpening } from './opening-pages.ts';
import { fillPlan, projectName } from './plan-pages.ts';
import { activity, indicator, saved } from './report-pages.ts';
import { sendRequest } from './request-with-memo.ts';

let app: App;
let browser: Browser;
const pages: Record<'administrator' | 'officer' | 'monitor' | 'director', Page> = {} as never;
let asked = new Date();
const project = '/2567/projects/67010001';
const october = `${project}/reports/2566-10`;

beforeAll(async () => {
  app = await startEmptyApp('2023-11-21');
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  if (app) rmSync(app.dataFolder, { recursive: true, force: true });
});

it('the home of the first administrator leads to units, people and a programme until each is there', async () => {
  const since = new Date();
  const page = await openAgency(browser, app);
  pages.administrator = page;
  await expectAccessible(page);
  await page.getByText('ยังไม่มี: เจ้าหน้าที่โครงการ, เจ้าหน้าที่ติดตามและประเมินผล (ฝตป.), ผู้อำนวยการ').waitFor();
  await page.goto('/2567/projects');
  await page.getByRole('link', { name: 'เพิ่มแผนงาน' }).waitFor();
  await page.goto('/2567');
  await page.getByRole('link', { name: /^เปิดผังหน่วยงาน/ }).click();
  await addUnit(page, 'กองโครงการ', '1001');
  await addUnit(page, 'ฝ่ายติดตามและประเมินผล', '1002');
  await page.goto('/2567');
  await page.getByRole('link', { name: /^เปิดรายชื่อบุคคล: เพิ่มบุคคลและให้บทบาท/ }).click();
  await addPerson(page, 'เจ้าหน้าที่ (ตัวอย่าง)', 'officer.one', 'กองโครงการ', 'เจ้าหน้าที่โครงการ');
  const monitoring = 'เจ้าหน้าที่ติดตามและประเมินผล (ฝตป.)';
  await addPerson(page, 'ผู้ติดตาม (ตัวอย่าง)', 'monitor.one', 'ฝ่ายติดตามและประเมินผล', monitoring);
  await addPerson(page, 'ผู้อำนวยการ (ตัวอย่าง)', 'director.one', 'กองโครงการ', 'ผู้อำนวยการ (หัวหน้าหน่วยงาน)');
  await page.goto('/2567');
  await page.getByRole('link', { name: /^เปิดหน้าแผนงาน/ }).click();
  await addProgramme(page, '2567', 'แผนงานยุทธศาสตร์');
  await page.goto('/2567');
  await page.getByText('ยังไม่ได้ตั้งค่าเครื่องแม่ข่ายอีเมล').waitFor();
  await soon(() => page.getByText(/ยังไม่มี:|^เพิ่มหน่วยงานภายใน$|^เพิ่มแผนงานของปี/).count()).toBe(0);
  for (const [who, username] of [
    ['officer', 'officer.one'],
    ['monitor', 'monitor.one'],
    ['director', 'director.one'],
  ] as const)
    pages[who] = await acceptInvitation(browser, app, username, since);
});

it('an officer plans the project with all that สสว.100 asks; monitoring checks it, the director approves it', async () => {
  const { officer, monitor, director } = pages;
  await officer.goto('/2567/projects');
  await officer.getByRole('link', { name: 'สร้างโครงการ' }).first().click();
  await officer.getByLabel('ชื่องาน/โครงการ').fill(projectName);
  await officer.getByRole('button', { name: 'สร้างและกรอกแผน' }).click();
  await officer.waitForURL(`**${project}/plan`);
  await fillPlan(officer);
  await takePicture(officer, 'first-plan');
  await submitOpening(officer);
  await openRequest(monitor, '2567');
  await decideRequest(monitor, 'เห็นชอบ ส่งต่อ');
  await openRequest(director, '2567');
  await decideRequest(director, 'อนุมัติ');
  await director.goto(project);
  await director.getByText('อนุมัติแล้ว แผนล็อก').first().waitFor();
});

it('October has closed on 7 November: reopening is asked for, granted, and both are told', async () => {
  const { officer, monitor } = pages;
  asked = new Date();
  await officer.goto('/2567');
  await officer.getByText('มีรายงานล่าช้า 1 ฉบับ ระบบปิดรับแล้ว โปรดขอเปิดระบบให้แก้ไข').waitFor();
  await officer.getByRole('link', { name: /^ขอเปิดระบบ/ }).click();
  await officer.getByRole('link', { name: 'ขอเปิดระบบให้แก้ไข' }).click();
  await sendRequest(officer, 'เปิดโครงการหลังสิ้นรอบรายงาน');
  await officer.getByText('รอพิจารณา').first().waitFor();

  await monitor.goto('/2567');
  await monitor.getByRole('link', { name: /^พิจารณา/ }).click();
  await monitor.getByRole('button', { name: 'เปิดระบบให้แก้ไข' }).click();
  await monitor.getByRole('dialog').getByRole('button', { name: 'เปิดระบบให้แก้ไข' }).click();
  await monitor.getByText('เปิดระบบให้แก้ไขเดือนตุลาคม 2566 แล้ว').waitFor();

  await officer.goto('/notices');
  await officer.getByText(/^เปิดระบบให้แก้ไขรายงานเดือนตุลาคม 2566 ถึงวัน/).waitFor();
});

it('the month is reported and submitted, and its form comes as PDF, Word and Excel', async () => {
  const { officer } = pages;
  await officer.goto(october);
  await indicator(officer, 1)
    .getByRole('textbox', { name: /^ผลเดือนนี้/ })
    .fill('10');
  await indicator(officer, 2).getByRole('button', { name: /N\/A/ }).click();
  for (const [position, work, spending] of [
    [1, '20', '50000'],
    [2, '0', '0'],
  ] as const) {
    await activity(officer, 'work', position)
      .getByRole('textbox', { name: /^ผลงานเดือนนี้/ })
      .fill(work);
    await activity(officer, 'work', position)
      .getByRole('textbox', { name: /^งานที่ดำเนินการ/ })
      .fill('ประกาศรับสมัคร');
    await activity(officer, 'spending', position)
      .getByRole('textbox', { name: /^ใช้จ่ายเดือนนี้ / })
      .fill(spending);
  }
  await saved(officer);
  await expectAccessible(officer);
  await officer.getByRole('button', { name: 'ส่งรายงาน' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'ส่งรายงาน' }).click();
  await officer
    .getByText(/^ส่งแล้วเมื่อ/)
    .first()
    .waitFor();

  await officer.goto(`${october}/forms/200-3`);
  for (const [format, ending] of [
    ['PDF', 'pdf'],
    ['Word', 'docx'],
    ['Excel', 'xlsx'],
  ] as const) {
    const button = officer.getByRole('button', { name: `ดาวน์โหลดแบบ สสว.200/3 เป็น ${format}`, exact: true });
    const [download] = await Promise.all([officer.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe(`สสว.200-3 67010001 2566-10.${ending}`);
  }
});

it('the board shows it, the trail tells the story, and a year without projects leads back', async () => {
  const { administrator, monitor, director, officer } = pages;
  await monitor.goto('/2567/monitoring/2566-10');
  await monitor.getByRole('row').filter({ hasText: projectName }).getByText('ส่งหลังกำหนด').waitFor();
  await expectAccessible(monitor);

  await administrator.goto('/settings/audit');
  for (const sentence of [
    'เจ้าหน้าที่ (ตัวอย่าง) ส่งรายงานประจำเดือน 67010001 ต.ค. 2566',
    'ผู้ติดตาม (ตัวอย่าง) เปิดระบบให้แก้ไขตามคำขอ 67010001 ต.ค. 2566',
    'ผู้อำนวยการ (ตัวอย่าง) อนุมัติโครงการ 67010001',
    'ผู้ดูแลระบบ (ตัวอย่าง) กำหนดบทบาท ผู้อำนวยการ (ตัวอย่าง)',
  ])
    await administrator.getByText(sentence).first().waitFor();
  await expectAccessible(administrator);

  await officer.goto('/2566');
  await officer.getByText('ปีงบประมาณ 2566 ไม่มีโครงการที่ท่านดูได้').waitFor();
  await expectAccessible(officer);
  await officer.getByRole('link', { name: 'ไปปีงบประมาณ 2567' }).click();
  await heading(officer, 'งานของฉัน').waitFor();
  for (const [username, saying] of [
    ['monitor.one', 'เปิดโครงการหลังสิ้นรอบรายงาน'],
    ['officer.one', 'โปรดแก้ไขแล้วส่งภายในวันดังกล่าว'],
  ] as const)
    await newestMailTo(app, `${username}@agency.example`, asked, { saying, patience: 90_000 });
  for (const page of [administrator, monitor, director, officer]) expectNoFaults(page);
});
