/**
 * The demonstration's project that ended in February, closed in time: accounting corrects its report, the officer reads
 * and sends the memo, the line decides, the money and the original come back; then nothing of it can be changed.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, takePicture } from './browser.ts';
import { journeyOfDemonstration } from './journey.ts';
import { decideRequest } from './opening-pages.ts';

const closing = '/2566/projects/66010001/closing';
const journey = journeyOfDemonstration();

/** A day typed as on a keyboard: 05042566. */
async function typeDay(page: Page, name: string, day: string): Promise<void> {
  await page.getByRole('group', { name }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(day);
}

it('accounting corrects its report, and every condition is met', async () => {
  const officer = await journey.openAs('osmep.promotion', closing, 375);
  await officer.getByText('ต้องปิดและคืนเงินภายใน ศ. 14 เม.ย. 2566 เหลือ 10 วัน').waitFor();
  await officer.getByText('รายงานประจำเดือน 1,137,500.00 บาท ส่วนบัญชี 1,150,000.00 บาท').waitFor();
  await officer.getByText('ครบ 9 จาก 10 ข้อ').waitFor();
  await expectAccessible(officer);
  expect(await officer.getByRole('button', { name: 'บันทึกรายงานการเบิกจ่าย' }).count()).toBe(0);

  const finance = await journey.openAs('osmep.finance', closing);
  await typeDay(finance, 'ณ วันที่', '31032566');
  await finance.getByLabel('เบิกจ่ายแล้ว (บาท)').fill('1137500');
  await finance.getByLabel('ภาระผูกพันคงเหลือ (บาท)').fill('0');
  await finance.getByRole('button', { name: 'บันทึกรายงานการเบิกจ่าย' }).click();
  await finance.getByText('ครบ 10 จาก 10 ข้อ').waitFor();
  await expectAccessible(finance);
  expectNoFaults(finance);
  await finance.context().close();
  await officer.context().close();
});

it('the officer sends the memo; review, strategy, superior, screening committee and director decide', async () => {
  const officer = await journey.openAs('osmep.promotion', closing);
  await officer.getByRole('link', { name: 'ตรวจร่างและส่งบันทึก' }).click();
  await officer.getByRole('button', { name: 'ร่างใหม่จากข้อมูลปัจจุบัน' }).click();
  await officer.getByRole('dialog').getByRole('button').last().click();
  await officer.getByText('๓๑ มีนาคม ๒๕๖๖').first().waitFor();
  await expectAccessible(officer);
  await takePicture(officer, 'closing-memo');
  await officer.getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
  await officer.getByText('ฝ่ายติดตามและประเมินผลตรวจภายใน ส. 8 เม.ย. 2566 เหลือ 3 วัน').waitFor();
  await expectAccessible(officer);
  // A project of the SME action plan: strategy and the screening committee have their steps (S2 L1484-1487).
  for (const [who, button] of [
    ['osmep.monitoring', 'เห็นชอบ ส่งต่อ'],
    ['osmep.strategy', 'เห็นชอบ ส่งต่อ'],
    ['osmep.superior', 'เห็นชอบ ส่งต่อ'],
    ['osmep.screening', 'เห็นชอบ ส่งต่อ'],
    ['osmep.director', 'อนุมัติ'],
  ] as const) {
    const approver = await journey.openAs(who, '/2566');
    await approver
      .getByRole('link', { name: /^พิจารณา: ขออนุมัติปิดและคืนเงินคงเหลือ/ })
      .first()
      .click();
    await approver.getByRole('region', { name: 'ผลการพิจารณา' }).waitFor();
    await approver
      .getByRole('heading', { name: /ขออนุมัติปิดและคืนเงินคงเหลือ/ })
      .first()
      .waitFor();
    expect(await papersThatDoNotOpen(approver)).toEqual([]);
    await decideRequest(approver, button);
    expectNoFaults(approver);
    await approver.context().close();
  }
  await officer.reload();
  await officer.getByText('อนุมัติแล้ว รอคืนเงิน').first().waitFor();
  expectNoFaults(officer);
  await officer.context().close();
});

it('the money and the original come back; the project is closed and stays as it is', async () => {
  const finance = await journey.openAs('osmep.finance', closing);
  await finance.getByLabel('เลขที่ใบเสร็จ').fill('ร.1/2566');
  await typeDay(finance, 'วันที่รับเงิน', '05042566');
  await finance.getByRole('button', { name: 'บันทึกใบเสร็จ' }).click();
  await finance.getByText('คืนเงินครบเมื่อ 5 เม.ย. 2566', { exact: true }).waitFor();
  await typeDay(finance, 'วันที่ส่วนบัญชีรับต้นฉบับ', '05042566');
  await finance.getByRole('button', { name: 'บันทึกการรับต้นฉบับ' }).click();
  await finance.getByText('ปิดโครงการเมื่อ 5 เม.ย. 2566').waitFor();
  await expectAccessible(finance);
  await takePicture(finance, 'closing-closed');
  expectNoFaults(finance);

  const officer = await journey.openAs('osmep.promotion', '/2566/projects/66010001');
  await officer.getByText('ปิดโครงการแล้ว').first().waitFor();
  const refused = await officer.evaluate(async () => {
    const answer = await fetch('/api/v1/projects/66010001/closing/memo', { method: 'POST' });
    return (await answer.json()).error.code as string;
  });
  expect(refused).toBe('project-closed');
});

/** Names of the papers beside the request that answer anything but the paper. */
function papersThatDoNotOpen(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const read = async (path: string) => (await fetch(path)).json();
    const { requests } = await read('/api/v1/approvals');
    const { requestId } = requests.find(({ kind }: { kind: string }) => kind === 'closing');
    const { content } = await read(`/api/v1/approvals/${requestId}`);
    const closed: string[] = [];
    for (const { name, link } of content.papers as { name: string; link: string }[])
      if (!(await fetch(link)).ok) closed.push(name);
    return content.papers.length > 4 ? closed : ['papers'];
  });
}
