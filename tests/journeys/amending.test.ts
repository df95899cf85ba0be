/**
 * Plans that are amended: an adjustment that the director decides, an extension that the board has approved and that
 * runs on to September, and a project that is cancelled and goes on to its closing. Whoever is not in the line is refused.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, takePicture } from './browser.ts';
import { journeyOfDemonstration } from './journey.ts';
import { activity, indicator, moveDay, saved } from './report-pages.ts';

const registration = '/2566/projects/66010002';
const digitalMarket = '/2566/projects/66010002';
const TIME = { timeout: 60_000 };
const journey = journeyOfDemonstration();

async function openAs(username: string, path: string, width: 1280 | 375 = 1280): Promise<Page> {
  const page = await journey.openAs(username, path, width);
  page.setDefaultTimeout(TIME.timeout);
  return page;
}

async function leave(page: Page): Promise<void> {
  expectNoFaults(page);
  await page.context().close();
}

/** Reason and effect, saved; with the wish to cancel where it is one. */
async function giveReasons(page: Page, reason: string, effect: string, cancel = false): Promise<void> {
  await page.getByRole('tab', { name: 'เหตุผล' }).click();
  await page.getByLabel('เหตุผลความจำเป็น').fill(reason);
  await page.getByLabel('ผลกระทบต่อผลผลิต/ผลลัพธ์').fill(effect);
  if (cancel) await page.getByText('ขอยกเลิกทั้งโครงการ').click();
  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await page.getByText('บันทึกแล้ว', { exact: true }).waitFor();
}

/** On the page of an amendment: the memos of the next request, drafted from the record and sent. */
async function sendMemos(page: Page, becomes: string): Promise<void> {
  await page.getByRole('tab', { name: 'บันทึกข้อความและเสนอ' }).click();
  await page.getByRole('button', { name: 'ร่างบันทึกข้อความ' }).click();
  await page.getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
  await page.getByText(becomes, { exact: true }).first().waitFor();
}

/** The superior endorses and the director approves, each in the inbox. */
async function decideInTurn(superior: string, director: string, kind: string): Promise<void> {
  for (const [who, button] of [
    [superior, 'เห็นชอบ ส่งต่อ'],
    [director, 'อนุมัติ'],
  ] as const) {
    const approver = await openAs(who, '/2566/approvals');
    const waiting = approver
      .getByRole('list', { name: 'เรื่องที่รอพิจารณา' })
      .getByRole('listitem')
      .filter({ hasText: `${kind} · ขั้น` });
    await waiting.getByRole('link').click();
    await approver
      .getByRole('article')
      .getByText(new RegExp(`^${kind}`))
      .first()
      .waitFor();
    await decideRequestOf(approver, button);
    await waiting.waitFor({ state: 'detached' });
    await leave(approver);
  }
}

/** Other requests may wait behind it, so the region of the decision comes again for the next one. */
async function decideRequestOf(page: Page, button: 'เห็นชอบ ส่งต่อ' | 'อนุมัติ'): Promise<void> {
  for (const box of await page.getByRole('checkbox', { name: 'ข้าพเจ้าตรวจแล้วว่าเป็นไปตามนี้' }).all())
    await box.press('Space');
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** The code with which somebody else's decision on the request of a project that waits is refused. */
const refusalOfDecision = (page: Page, projectCode: string) =>
  page.evaluate(async (code) => {
    const { requests } = await (await fetch(`/api/v1/projects/${code}/approvals`)).json();
    const waiting = requests.find((each: { state: string }) => each.state === 'waiting');
    const answer = await fetch(`/api/v1/approvals/${waiting.requestId}/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ decision: 'approve', position: 1 }),
    });
    return (await answer.json()).error.code as string;
  }, projectCode);

it('the officer moves spending within the same total; the system says adjustment and that the director decides', async () => {
  const officer = await openAs('osep.officer', `${registration}?tab=changes`);
  await officer.getByRole('button', { name: 'เริ่มคำขอปรับแผน' }).click();
  await officer.getByText('ทำจากแผนฉบับที่ 1 · ใช้ผลถึงเดือน ก.พ. 2566').waitFor();
  const spending = officer.getByRole('grid', { name: /แผนการใช้จ่ายเงินรายเดือน/ });
  await spending.getByRole('gridcell').nth(1).click();
  // October to February hold their results; from October six to the right is April.
  for (let month = 0; month < 6; month += 1) await officer.keyboard.press('ArrowRight');
  await officer.keyboard.type('10000');
  await officer.keyboard.press('Tab');
  await officer.keyboard.type('23516.66');
  await officer.keyboard.press('Enter');
  await officer.getByText('ผู้อำนวยการเป็นผู้อนุมัติ').waitFor();
  await officer.getByText('ปรับแผนการใช้จ่ายเงิน', { exact: true }).first().waitFor();
  expect(await officer.getByText('คณะกรรมการบริหารเป็นผู้อนุมัติ').count()).toBe(0);
  await saved(officer);
  await giveReasons(officer, 'กำหนดการรับจดทะเบียนเลื่อนไปหนึ่งเดือน', 'ผลผลิตและผลลัพธ์คงเดิม');
  await sendMemos(officer, 'เสนอผู้อำนวยการแล้ว');
  expect(await refusalOfDecision(officer, '66010002')).toMatch(
    /^(approval-own-request|approval-not-in-line|permission-role)$/,
  );

  const finance = await openAs('osep.finance', '/2566/approvals');
  await finance.getByText('ไม่มีเรื่องรอท่านพิจารณา').first().waitFor();
  expect(await refusalOfDecision(finance, '66010002')).toBe('approval-not-in-line');
  await leave(finance);

  await decideInTurn('osep.superior.registry', 'osep.director', 'ปรับแผน');
  await officer.goto(`${registration}?tab=changes`);
  await officer.getByText('มีผลตั้งแต่ 5 เม.ย. 2566 · 1 ต.ค. 2565 ถึง 30 ก.ย. 2566 · 201,100.00 บาท').waitFor();
  await officer.getByRole('button', { name: 'เทียบกับฉบับก่อน' }).click();
  await officer.getByText('เม.ย. 2566 10,000.00 บาท · พ.ค. 2566 23,516.66 บาท').waitFor();
  await takePicture(officer, 'amendment-adjusted');
  await leave(officer);
}, 300_000);

it('nobody resolves for the board, and nobody before the day of the meeting', async () => {
  const director = await openAs('osmep.director', '/2566/board');
  await director.getByRole('heading', { name: 'ครั้งที่ 4/2566 · 20 เม.ย. 2566' }).waitFor();
  expect(await director.getByRole('button', { name: 'บันทึกมติ' }).count()).toBe(0);
  const refused = await director.evaluate(async () => {
    const { meetings } = await (await fetch('/api/v1/board-meetings?fiscalYear=2566')).json();
    const answer = await fetch(`/api/v1/agenda-items/${meetings[0].items[0].itemId}/resolution`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ resolution: 'approved', text: 'อนุมัติ' }),
    });
    return (await answer.json()).error.code as string;
  });
  expect(refused).toBe('permission-role');
  await leave(director);

  const secretariat = await openAs('osmep.secretariat', '/2566/board');
  await resolve(secretariat, 'ที่ประชุมมีมติอนุมัติ');
  const dialog = secretariat.getByRole('dialog');
  await dialog.getByText('บันทึกมติได้ตั้งแต่วันประชุม (20 เม.ย. 2566) วันนี้คือ 5 เม.ย. 2566').waitFor();
  await leave(secretariat);
}, 200_000);

/** Nothing is chosen before somebody chooses: asked to save at once, the dialog says so at the field. */
async function resolve(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'บันทึกมติ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'บันทึกมติ' }).click();
  await dialog.getByText('โปรดเลือกมติของที่ประชุม').waitFor();
  await dialog.getByRole('radio', { name: 'อนุมัติ', exact: true }).check({ force: true });
  await dialog.getByLabel('ข้อความมติตามรายงานการประชุม').fill(words);
  await dialog.getByRole('button', { name: 'บันทึกมติ' }).click();
}

/** The minutes of the newest meeting. */
async function keepMinutes(page: Page, number: string): Promise<void> {
  await page.locator('summary', { hasText: 'เก็บรายงานการประชุม' }).first().click();
  await page.getByLabel('เลขที่รายงานการประชุม').first().fill(number);
  const paper = { name: 'minutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 minutes') };
  await page.locator('input[type=file]').first().setInputFiles(paper);
  await page.getByRole('button', { name: 'เก็บรายงานการประชุม' }).first().click();
  await page.getByText(`รายงานการประชุม เลขที่ ${number} (PDF)`).waitFor();
}

/** March as planned but for the counselling, which is behind and says why: the request needs every closed month. */
async function reportMarch(page: Page): Promise<void> {
  await indicator(page, 1)
    .getByRole('textbox', { name: /^ผลเดือนนี้/ })
    .fill('100');
  await indicator(page, 2).getByRole('button', { name: /N\/A/ }).click();
  for (const [position, work, spending] of [
    [1, '0', '0'],
    [2, '20', '400000'],
    [3, '10', '60000'],
  ] as const) {
    const done = activity(page, 'work', position);
    await done.getByRole('textbox', { name: /^ผลงานเดือนนี้/ }).fill(work);
    await done.getByRole('textbox', { name: /^งานที่ดำเนินการ/ }).fill('อบรมและติดตามผลตามแผน');
    await activity(page, 'spending', position)
      .getByRole('textbox', { name: /^ใช้จ่ายเดือนนี้ / })
      .fill(spending);
  }
  await activity(page, 'work', 2).getByLabel('ปัญหาอุปสรรค').fill('จัดจ้างผู้ให้คำปรึกษาล่าช้า');
  await activity(page, 'work', 2).getByLabel('แนวทางการแก้ไข').fill('ขอขยายระยะเวลา');
  await saved(page);
  await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'ส่งรายงาน' }).click();
  await page
    .getByText(/^ส่งแล้วเมื่อ/)
    .first()
    .waitFor();
}

it('the board approves the extension; asked as resolved it is in force, and July can be reported', async () => {
  const officer = await openAs('osmep.promotion', `${digitalMarket}/reports/2566-03`);
  await reportMarch(officer);
  await moveDay(officer, '2023-04-21');

  const secretariat = await openAs('osmep.secretariat', '/2566/board');
  await resolve(secretariat, 'ที่ประชุมมีมติอนุมัติให้ขยายระยะเวลาถึงวันที่ 30 กันยายน 2566');
  await secretariat.getByRole('dialog').waitFor({ state: 'detached' });

  await officer.goto(`${digitalMarket}/amendments/1?tab=memos`);
  await officer.getByText('เป็นไปตามเงื่อนไข 10 จาก 11 ข้อ').waitFor();
  await keepMinutes(secretariat, 'อก. 4/2566');
  await expectAccessible(secretariat);
  await takePicture(secretariat, 'board-resolved');
  await leave(secretariat);

  await officer.reload();
  await officer.getByText('เป็นไปตามเงื่อนไข 11 จาก 11 ข้อ').waitFor();
  await sendMemos(officer, 'เสนอปรับแผนตามมติ');
  await decideInTurn('osmep.superior', 'osmep.director', 'ปรับแผนตามมติ');
  await officer.goto(`${digitalMarket}?tab=changes`);
  await officer.getByText('มีผลตั้งแต่ 21 เม.ย. 2566 · 1 ต.ค. 2565 ถึง 30 ก.ย. 2566 · 3,600,000.00 บาท').waitFor();
  await officer.goto(`${digitalMarket}/reports/2566-07`);
  await officer.getByText('รอบรายงานเดือนกรกฎาคม 2566 เปิด อ. 1 ส.ค. 2566 ถึง จ. 7 ส.ค. 2566').waitFor();
  await leave(officer);
}, 300_000);

it('a project is cancelled by the board and goes on to its closing', async () => {
  const officer = await openAs('osmep.promotion', `${digitalMarket}?tab=changes`, 375);
  await officer.getByRole('button', { name: 'เริ่มคำขอปรับแผน' }).click();
  await officer.getByRole('heading', { name: 'คำขอปรับแผน ครั้งที่ 2', level: 1 }).waitFor();
  await giveReasons(officer, 'ไม่มีผู้ยื่นข้อเสนอเป็นผู้ให้คำปรึกษา', 'ผลผลิตได้เท่าที่ดำเนินการแล้ว', true);
  await sendMemos(officer, 'ขอบรรจุวาระ');
  await officer.getByRole('tab', { name: 'สิ่งที่ขอ' }).click();
  await officer.getByText('ยกเลิกโครงการ/กิจกรรมสำคัญ', { exact: true }).first().waitFor();
  await takePicture(officer, 'amendment-cancel');
  await decideInTurn('osmep.superior', 'osmep.director', 'บรรจุวาระคณะกรรมการ');

  const secretariat = await openAs('osmep.secretariat', '/2566/board');
  await secretariat.getByRole('button', { name: 'เพิ่มการประชุม' }).click();
  const dialog = secretariat.getByRole('dialog');
  await dialog.getByLabel('ครั้งที่').fill('5/2566');
  await dialog
    .getByRole('group', { name: /^วันที่ประชุม/ })
    .getByRole('spinbutton')
    .first()
    .focus();
  await secretariat.keyboard.type('25042566', { delay: 20 });
  await dialog.getByRole('button', { name: 'เพิ่มการประชุม' }).click();
  await dialog.waitFor({ state: 'detached' });
  // The meeting to come is offered, not the one whose minutes are kept.
  await secretariat.getByRole('button', { name: 'ครั้งที่ 5/2566' }).waitFor();
  await secretariat.getByRole('button', { name: 'บรรจุวาระ' }).click();
  await secretariat.getByRole('button', { name: 'บันทึกมติ' }).waitFor();
  await moveDay(secretariat, '2023-04-25');
  await secretariat.reload();
  await resolve(secretariat, 'ที่ประชุมมีมติให้ยกเลิกโครงการ');
  await secretariat.getByRole('dialog').waitFor({ state: 'detached' });
  await keepMinutes(secretariat, 'อก. 5/2566');
  await leave(secretariat);

  await officer.reload();
  await sendMemos(officer, 'เสนอปรับแผนตามมติ');
  await decideInTurn('osmep.superior', 'osmep.director', 'ปรับแผนตามมติ');
  await officer.goto(`${digitalMarket}/closing`);
  await officer.getByText('ยกเลิกโครงการ', { exact: true }).first().waitFor();
  await officer.getByText('โครงการสิ้นสุด อ. 25 เม.ย. 2566 เรื่องปิดโครงการเริ่มได้ตั้งแต่วันถัดไป').waitFor();
  await moveDay(officer, '2023-04-26');
  await officer.reload();
  await officer.getByRole('button', { name: 'เริ่มเรื่องปิดโครงการ' }).waitFor();
  await takePicture(officer, 'amendment-cancelled-closing');
  await leave(officer);
}, 300_000);

it.each([1280, 375] as const)(
  'the pages of an amendment are accessible (%i)',
  async (width) => {
    const officer = await openAs('osep.officer', `${registration}?tab=changes`, width);
    await officer.getByRole('heading', { name: 'ฉบับของแผน' }).waitFor();
    await expectAccessible(officer);
    await officer.getByRole('link', { name: 'ครั้งที่ 1' }).click();
    for (const tab of ['สิ่งที่ขอ', 'บันทึกข้อความและเสนอ', 'แบบ สสว.400']) {
      await officer.getByRole('tab', { name: tab }).click();
      await officer.waitForLoadState('networkidle');
      await expectAccessible(officer);
    }
    await leave(officer);
  },
  200_000,
);
