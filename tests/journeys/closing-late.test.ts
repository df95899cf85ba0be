/**
 * The demonstration's project that ended in February, closed late: a delay memo before day 45, another by the 7th of
 * May, each noted by the line; then accounting corrects its report and the closing runs to its end, 20 days late.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, takePicture } from './browser.ts';
import { journeyOfDemonstration, soon } from './journey.ts';
import { moveDay } from './report-pages.ts';

const closing = '/2566/projects/66010001/closing';
const journey = journeyOfDemonstration();

const delays = (page: Page) => page.getByRole('region', { name: 'บันทึกชี้แจงความล่าช้า', exact: true });
const memoOf = (page: Page, name: string) => delays(page).getByRole('listitem').filter({ hasText: name });

/** A day typed as on a keyboard: 05042566. */
async function typeDay(page: Page, name: string, day: string): Promise<void> {
  await page.getByRole('group', { name }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(day);
}

/** The officer says why and until when, reads the memo that is drafted from it, and sends it. */
async function writeDelayMemo(page: Page, delay: { reason: string; expectedOn: string }): Promise<void> {
  await delays(page).getByRole('button', { name: 'ร่างบันทึกชี้แจง' }).click();
  await page.getByLabel('เหตุผลและความจำเป็น').fill(delay.reason);
  await typeDay(page, 'คาดว่าจะปิดแล้วเสร็จ', delay.expectedOn);
  await expectAccessible(page);
  await takePicture(page, 'closing-delay-form');
  await page.getByRole('button', { name: 'บันทึกและร่างบันทึกข้อความ' }).click();
  await delays(page).getByRole('link', { name: 'ตรวจร่างและส่งบันทึก' }).click();
  await page.getByText(`เนื่องจาก${delay.reason}`).first().waitFor();
  await page.getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
  await delays(page).getByText('อยู่ระหว่างเสนอ').waitFor();
}

const ofDelay = ['monitoring', 'superior', 'director'];
/** A project of the SME action plan goes by strategy and the screening committee besides. */
const ofClosing = ['monitoring', 'strategy', 'superior', 'screening', 'director'];

/** Each of the line in turn, from the list of their work; the last says the last word. */
async function decideInLine(
  line: readonly string[],
  title: string,
  lastWord: 'อนุมัติ' | 'รับทราบ',
): Promise<void> {
  for (const who of line) {
    const button = who === line.at(-1) ? lastWord : 'เห็นชอบ ส่งต่อ';
    const approver = await journey.openAs(`osmep.${who}`, '/2566');
    await approver
      .getByRole('link', { name: new RegExp(`^พิจารณา: ${title}`) })
      .first()
      .click();
    const card = approver.getByRole('article', { name: new RegExp(title) });
    await card.getByRole('region', { name: 'ผลการพิจารณา' }).waitFor();
    for (const box of await card.getByRole('checkbox', { name: 'ข้าพเจ้าตรวจแล้วว่าเป็นไปตามนี้' }).all())
      await box.press('Space');
    await card.getByRole('button', { name: button, exact: true }).click();
    // The next request of the list comes by itself: only this card is gone.
    await card.waitFor({ state: 'detached' });
    expectNoFaults(approver);
    await approver.context().close();
  }
}

type Request = { requestId: string; kind: string; position: number };

/** The delay memo that goes up the line now, as its officer sees it. */
const waitingDelay = (page: Page): Promise<Request> =>
  page.evaluate(async () => {
    const answer = await fetch('/api/v1/projects/66010001/approvals');
    const { requests } = (await answer.json()) as { requests: (Request & { state: string })[] };
    const found = requests.find(({ kind, state }) => kind === 'closing-delay' && state === 'waiting');
    if (!found) throw new Error('no delay memo waits for a decision');
    return found;
  });

/** The code with which the server refuses. */
const refused = (page: Page, method: string, path: string, body: unknown): Promise<string> =>
  page.evaluate(
    async (asked) => {
      const answer = await fetch(asked.path, {
        method: asked.method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(asked.body),
      });
      return (await answer.json()).error?.code as string;
    },
    { method, path, body },
  );

it('before day 45 the officer explains the delay; nobody else writes or decides, the line takes note', async () => {
  const officer = await journey.openAs('osmep.promotion', closing, 375);
  await memoOf(officer, 'ฉบับแรก ก่อนครบ 45 วัน').getByText('ภายใน พฤ. 13 เม.ย. 2566').waitFor();
  await memoOf(officer, 'ฉบับแรก ก่อนครบ 45 วัน').getByText('ใกล้ครบกำหนด').waitFor();
  await officer.getByText('ต้องเสนอบันทึกชี้แจงความล่าช้าภายใน พฤ. 13 เม.ย. 2566').waitFor();
  await officer.getByRole('link', { name: 'ไปที่บันทึกชี้แจง' }).click();
  await writeDelayMemo(officer, {
    reason: 'ยังรอรายงานการเบิกจ่ายของส่วนบัญชีที่ปรับยอดแล้ว',
    expectedOn: '30042566',
  });

  const { requestId, position } = await waitingDelay(officer);
  const decisions = `/api/v1/approvals/${requestId}/decisions`;
  const approval = {
    decision: 'approve',
    position,
    comment: '',
    documentNumber: null,
    confirmed: [],
    marks: [],
  };
  expect(await refused(officer, 'POST', decisions, approval)).toBe('approval-own-request');
  const finance = await journey.openAs('osmep.finance', closing);
  await delays(finance).getByText('อยู่ระหว่างเสนอ').waitFor();
  expect(await delays(finance).getByRole('button').count()).toBe(0);
  expect(await refused(finance, 'POST', decisions, approval)).toBe('approval-not-in-line');
  const delay = { version: 0, reason: 'ส่วนบัญชีชี้แจงแทน', expectedOn: '2023-04-30' };
  expect(await refused(finance, 'PUT', '/api/v1/projects/66010001/closing/delays', delay)).toBe(
    'permission-role',
  );
  await finance.context().close();

  await decideInLine(ofDelay, 'ชี้แจงเหตุผลความล่าช้าในการปิดโครงการ', 'รับทราบ');
  await officer.reload();
  await memoOf(officer, 'ฉบับแรก').getByText('ผู้อำนวยการรับทราบ 5 เม.ย. 2566').waitFor();
  expectNoFaults(officer);
  await officer.context().close();
});

it('past day 45 the memo of May is due by the 7th; it is sent in time and noted', async () => {
  const officer = await journey.openAs('osmep.promotion', closing);
  await moveDay(officer, '2023-04-20');
  await officer.reload();
  await officer.getByText(/^เกินกำหนด 45 วันมาแล้ว 6 วัน/).waitFor();
  await memoOf(officer, 'ฉบับเดือนพฤษภาคม 2566').getByText('ยังไม่ถึงเวลา').waitFor();

  await moveDay(officer, '2023-05-02');
  await officer.reload();
  const second = memoOf(officer, 'ฉบับเดือนพฤษภาคม 2566');
  await second.getByText('ภายใน อา. 7 พ.ค. 2566').waitFor();
  await second.getByText('ใกล้ครบกำหนด').waitFor();
  await writeDelayMemo(officer, {
    reason: 'ส่วนบัญชีอยู่ระหว่างปรับยอดเงินให้ตรงกับรายงานประจำเดือน',
    expectedOn: '15052566',
  });
  await second.getByText('ส่งแล้ว', { exact: true }).waitFor();
  await decideInLine(ofDelay, 'ชี้แจงเหตุผลความล่าช้าในการปิดโครงการ', 'รับทราบ');
  await officer.reload();
  await second.getByText('ผู้อำนวยการรับทราบ 2 พ.ค. 2566').waitFor();
  expectNoFaults(officer);
  await officer.context().close();
});

it('accounting corrects its report; the closing is sent, decided, and closed 20 days late', async () => {
  const finance = await journey.openAs('osmep.finance', closing);
  await typeDay(finance, 'ณ วันที่', '30042566');
  await finance.getByLabel('เบิกจ่ายแล้ว (บาท)').fill('1137500');
  await finance.getByLabel('ภาระผูกพันคงเหลือ (บาท)').fill('0');
  await finance.getByRole('button', { name: 'บันทึกรายงานการเบิกจ่าย' }).click();
  await finance.getByText('ครบ 10 จาก 10 ข้อ').waitFor();

  const officer = await journey.openAs('osmep.promotion', closing);
  await officer.getByRole('link', { name: 'ตรวจร่างและส่งบันทึก' }).click();
  await officer.getByRole('button', { name: 'ร่างใหม่จากข้อมูลปัจจุบัน' }).click();
  await officer.getByRole('dialog').getByRole('button').last().click();
  await officer.getByText('๓๐ เมษายน ๒๕๖๖').first().waitFor();
  await officer.getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
  await officer.getByText('ฝ่ายติดตามและประเมินผลตรวจภายใน').waitFor();
  await decideInLine(ofClosing, 'ขออนุมัติปิดและคืนเงินคงเหลือ', 'อนุมัติ');

  await moveDay(finance, '2023-05-04');
  await finance.reload();
  await finance.getByLabel('เลขที่ใบเสร็จ').fill('ร.2/2566');
  await typeDay(finance, 'วันที่รับเงิน', '04052566');
  await finance.getByRole('button', { name: 'บันทึกใบเสร็จ' }).click();
  await finance.getByText('คืนเงินครบเมื่อ 4 พ.ค. 2566', { exact: true }).waitFor();
  await typeDay(finance, 'วันที่ส่วนบัญชีรับต้นฉบับ', '04052566');
  await finance.getByRole('button', { name: 'บันทึกการรับต้นฉบับ' }).click();
  await finance.getByText('ปิดโครงการเมื่อ 4 พ.ค. 2566').waitFor();
  await expectAccessible(finance);
  await takePicture(finance, 'closing-closed-late');
  expectNoFaults(finance);

  await officer.goto('/2566/projects/66010001');
  await officer.getByText('คืนเงินครบเมื่อ พฤ. 4 พ.ค. 2566 ช้ากว่ากำหนด 20 วัน').waitFor();
  const steps = officer.getByRole('list', { name: 'ขั้นของโครงการตั้งแต่เปิดจนปิด' }).getByRole('listitem');
  await steps.last().getByText('4 พ.ค. 2566').waitFor();
  await officer.goto(closing);
  await memoOf(officer, 'ฉบับเดือนพฤษภาคม 2566').getByText('ผู้อำนวยการรับทราบ 2 พ.ค. 2566').waitFor();
  await soon(() => delays(officer).getByRole('button').count()).toBe(0);
  expectNoFaults(officer);
});
