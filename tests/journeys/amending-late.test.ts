/**
 * An extension that is asked for later than 45 days before the end (DLN-04, S2 L407): without a reason it is not
 * taken; with one it goes on, and whoever decides or resolves reads that it is late, and why.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, takePicture } from './browser.ts';
import { journeyOfDemonstration } from './journey.ts';
import { decideRequest, openRequest, submitOpening } from './opening-pages.ts';
import { fillPlan, projectName } from './plan-pages.ts';
import { moveDay, saved } from './report-pages.ts';

const journey = journeyOfDemonstration();
const lateReason = 'ผู้รับจ้างส่งมอบงานล่าช้าเพราะอุทกภัย จึงทราบว่าต้องขยายเวลาหลังพ้นกำหนด';
let address = '';

it('a project of April to the first of June is opened', async () => {
  const officer = await journey.openAs('osmep.promotion', '/2566/projects/new');
  await officer.getByLabel('ชื่องาน/โครงการ').fill(projectName);
  await officer.getByRole('button', { name: 'สร้างและกรอกแผน' }).click();
  await officer.waitForURL(/\/2566\/projects\/66\d{6}\/plan$/);
  address = new URL(officer.url()).pathname.replace(/\/plan$/, '');
  await fillPlan(officer, { startsOn: '06042566', endsOn: '01062566' });
  await submitOpening(officer);
  for (const [who, button] of [
    ['osmep.monitoring', 'เห็นชอบ ส่งต่อ'],
    ['osmep.superior', 'เห็นชอบ ส่งต่อ'],
    ['osmep.director', 'อนุมัติ'],
  ] as const) {
    const approver = await journey.openAs(who);
    await openRequest(approver, '2566', projectName);
    await decideRequest(approver, button);
    await approver.context().close();
  }
  await officer.goto(address);
  await officer.getByText('อนุมัติแล้ว แผนล็อก').first().waitFor();
}, 300_000);

it('44 days before the end it is late: no memo is sent before the reason is given', async () => {
  const officer = await journey.openAs('osmep.promotion', `${address}?tab=changes`);
  await moveDay(officer, '2023-04-18');
  await officer.reload();
  await officer.getByRole('button', { name: 'เริ่มคำขอปรับแผน' }).click();
  await officer
    .getByRole('group', { name: /^วันสิ้นสุด/ })
    .getByRole('spinbutton')
    .first()
    .focus();
  await officer.keyboard.type('31072566', { delay: 20 });
  for (const fill of await officer.getByRole('button', { name: /^เติม .*ในช่องว่าง/ }).all()) await fill.click();
  await officer.getByText(/^ยังต้องทำอีก/).waitFor({ state: 'detached' });
  await saved(officer);
  await giveWords(officer, {
    เหตุผลความจำเป็น: 'อุทกภัยทำให้จัดอบรมตามกำหนดไม่ได้',
    'ผลกระทบต่อผลผลิต/ผลลัพธ์': 'ผลผลิตและผลลัพธ์คงเดิม',
  });
  await officer.getByRole('tab', { name: 'บันทึกข้อความและเสนอ' }).click();
  await officer.getByText('ภายใน 17 เม.ย. 2566 เสนอเมื่อ 18 เม.ย. 2566 ช้า 1 วัน').waitFor();
  await officer.getByText('เป็นไปตามเงื่อนไข 10 จาก 12 ข้อ').waitFor();
  await officer.getByRole('button', { name: 'ร่างบันทึกข้อความ' }).click();
  const send = officer.getByRole('button', { name: 'ส่งบันทึกข้อความ' });
  await send.waitFor();
  expect(await send.isDisabled()).toBe(true);
  await expectAccessible(officer);

  await giveWords(officer, { เหตุผลที่เสนอช้ากว่ากำหนด: lateReason });
  await officer.getByRole('tab', { name: 'บันทึกข้อความและเสนอ' }).click();
  await officer.getByText('เป็นไปตามเงื่อนไข 11 จาก 12 ข้อ').waitFor();
  await officer.getByRole('button', { name: 'ร่างใหม่จากข้อมูลปัจจุบัน' }).first().click();
  await officer.getByRole('dialog').getByRole('button').last().click();
  await officer.getByText(`เนื่องจาก${lateReason}`).first().waitFor();
}, 300_000);

it('what is changed after drafting is not sent under the old words', async () => {
  const officer = await journey.openAs('osmep.promotion', `${address}/amendments/1?tab=words`);
  await giveWords(officer, { เหตุผลความจำเป็น: 'อุทกภัยทำให้จัดอบรมไม่ได้จนถึงเดือนมิถุนายน' });
  await officer.getByRole('tab', { name: 'บันทึกข้อความและเสนอ' }).click();
  await send(officer);
  const refusal = officer.getByRole('dialog');
  await refusal.getByText(/^ข้อมูลเปลี่ยนหลังจากร่างบันทึกข้อความ/).waitFor();
  await expectAccessible(officer);
  await officer.keyboard.press('Escape');
  await refusal.waitFor({ state: 'detached' });
  await officer.getByRole('button', { name: 'ร่างใหม่จากข้อมูลปัจจุบัน' }).first().click();
  await officer.getByRole('dialog').getByRole('button').last().click();
  await officer.getByText('จนถึงเดือนมิถุนายน').first().waitFor();
  await send(officer);
  await officer.getByText('ขอบรรจุวาระ', { exact: true }).first().waitFor();
  await officer.getByText('เสนอช้ากว่ากำหนด', { exact: true }).first().waitFor();
  await takePicture(officer, 'amendment-late');
}, 300_000);

it('superior, director and secretariat read that it is late, and why', async () => {
  for (const [who, button] of [
    ['osmep.superior', 'เห็นชอบ ส่งต่อ'],
    ['osmep.director', 'อนุมัติ'],
  ] as const) {
    const approver = await journey.openAs(who, '/2566/approvals');
    const waiting = approver
      .getByRole('list', { name: 'เรื่องที่รอพิจารณา' })
      .getByRole('listitem')
      .filter({ hasText: projectName });
    await waiting.getByRole('link').click();
    const card = approver.getByRole('article').filter({ hasText: projectName });
    await card.getByText('ภายใน 17 เม.ย. 2566 เสนอเมื่อ 18 เม.ย. 2566 ช้า 1 วัน').waitFor();
    await card.getByText(lateReason).first().waitFor();
    await decideRequest(approver, button);
    expectNoFaults(approver);
    await approver.context().close();
  }
  const secretariat = await journey.openAs('osmep.secretariat', '/2566/board', 375);
  await secretariat.getByText('เสนอช้ากว่ากำหนด').first().waitFor();
  await expectAccessible(secretariat);
  expectNoFaults(secretariat);
}, 300_000);

/** On the page of an amendment: fills in these fields of its reasons and saves. */
async function giveWords(page: Page, words: Record<string, string>): Promise<void> {
  await page.getByRole('tab', { name: 'เหตุผล' }).click();
  for (const [label, text] of Object.entries(words)) await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await page.getByText('บันทึกแล้ว', { exact: true }).first().waitFor();
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
}
