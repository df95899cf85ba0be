/**
 * The officer's main screen, as an officer uses it: a month reported by keyboard alone, the words that a delay
 * needs, what a field refuses, submission, pulling back, and the months that ask for nothing.
 */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, takePicture } from './browser.ts';
import { journeyOfDemonstration, soon } from './journey.ts';
import { activity, cellsOf, indicator, registration, saved, tabTo } from './report-pages.ts';

const { openAs } = journeyOfDemonstration();

it('a month is reported by keyboard alone; 0, N/A and "-" are three answers; a delay asks for its words', async () => {
  const page = await openAs('osep.officer', registration);
  await page.getByText('เหลือ 3 วัน').waitFor();
  await page.getByRole('heading', { name: 'ก่อนส่งยังขาด 5 รายการ' }).waitFor();
  await expectAccessible(page);

  await page.locator('#content').focus();
  await tabTo(page, 'ผลเดือนนี้');
  await page.keyboard.type('๐');
  await tabTo(page, 'ผลเดือนนี้');
  await page.keyboard.press('n');
  await tabTo(page, 'ผลงานเดือนนี้');
  await page.keyboard.type('101');
  await page.getByText('ผลงานต้องอยู่ระหว่าง 0 ถึง 100').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('0');
  await tabTo(page, 'งานที่ดำเนินการ');
  await page.keyboard.type('ประชุมคณะทำงาน 1 ครั้ง');
  await page.keyboard.press('Control+s');
  await tabTo(page, 'ใช้จ่ายเดือนนี้');
  await page.keyboard.press('-');
  await saved(page);
  await page.getByText('ต้องเขียนปัญหาอุปสรรคและแนวทางการแก้ไข').waitFor();
  await soon(async () => (await cellsOf(page, registration)).activities[0]).toMatchObject({
    work: { kind: 'number', number: '0' },
    spending: { kind: 'nothing' },
    workDone: 'ประชุมคณะทำงาน 1 ครั้ง',
  });
  const { indicators } = await cellsOf(page, registration);
  expect(indicators.map((each) => each.value)).toEqual(
    expect.arrayContaining([{ kind: 'number', number: '0' }, { kind: 'not-applicable' }]),
  );

  await tabTo(page, 'ส่งรายงาน');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'ยังส่งรายงานเดือนมีนาคม 2566 ไม่ได้ ขาดอีก 2 รายการ' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ผู้ยื่นคำขอแก้ไขเอกสารล่าช้า');
  await tabTo(page, 'แนวทางการแก้ไข');
  await page.keyboard.type('นัดตรวจเอกสารรายสัปดาห์');
  await takePicture(page, 'monthly-report');
  await tabTo(page, 'ส่งรายงาน');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('ส่งรายงานเดือนมีนาคม 2566 ใช่หรือไม่').waitFor();
  await dialog.getByText(/66010002/).waitFor();
  await tabTo(page, 'ส่งรายงาน');
  await page.keyboard.press('Enter');

  const paper = page.getByRole('link', { name: 'ดาวน์โหลด PDF' });
  await paper.waitFor();
  const bytes = await page.evaluate(
    async (address) => [...new Uint8Array(await (await fetch(address)).arrayBuffer())],
    (await paper.getAttribute('href')) ?? '',
  );
  await page.getByText(createHash('sha256').update(Uint8Array.from(bytes)).digest('hex')).waitFor();
  expect(await activity(page, 'work', 1).getByLabel('งานที่ดำเนินการ').getAttribute('readonly')).not.toBeNull();
  await expectAccessible(page);
  expectNoFaults(page);
  await page.context().close();
});

it('a submitted month is pulled back within the window with a reason, and the differences are shown', async () => {
  const page = await openAs('osep.officer', registration);
  await page.getByRole('button', { name: 'ดึงกลับมาแก้ไข' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'ดึงกลับมาแก้ไข' }).click();
  await dialog.getByText('เขียนเหตุผลอย่างน้อย 5 ตัวอักษร').waitFor();
  await dialog.getByLabel('เหตุผลที่ดึงกลับ').fill('กรอกจำนวนครั้งผิด');
  await dialog.getByRole('button', { name: 'ดึงกลับมาแก้ไข' }).click();
  const words = activity(page, 'work', 1).getByLabel('งานที่ดำเนินการ');
  await page.getByRole('button', { name: 'ส่งรายงาน' }).waitFor();
  await words.fill('ประชุมคณะทำงาน 2 ครั้ง');
  await saved(page);
  await page.getByRole('link', { name: 'ฉบับที่ 2' }).click();
  await page.getByRole('heading', { name: 'สิ่งที่เปลี่ยนจากฉบับที่ 1 เป็นฉบับที่ 2' }).waitFor();
  expect(await page.locator('del').textContent()).toBe('ประชุมคณะทำงาน 1 ครั้ง');
  expect(await page.locator('ins').textContent()).toBe('ประชุมคณะทำงาน 2 ครั้ง');
  await expectAccessible(page);
  await page.goto(`${registration}/revisions/1`);
  await page.getByText(/^ส่งแล้วเมื่อ .* ทันกำหนด$/).waitFor();
  expectNoFaults(page);
  await page.context().close();
});

it.each([1280, 375] as const)('a field says in one sentence what it cannot take (%i)', async (width) => {
  const page = await openAs('osep.officer', '/2566/projects/66010003/reports/2566-03', width);
  const result = indicator(page, 1).getByRole('textbox', { name: /^ผลเดือนนี้/ });
  const work = activity(page, 'work', 1).getByRole('textbox', { name: /^ผลงานเดือนนี้/ });
  const spending = activity(page, 'spending', 1).getByRole('textbox', { name: /^ใช้จ่ายเดือนนี้/ });
  const before = await cellsOf(page, '/2566/projects/66010003/reports/2566-03');
  for (const [field, typed, sentence] of [
    [result, '1e999', 'อ่าน "1e999" เป็นตัวเลขไม่ได้ กรอกตัวเลข, N/A หรือ -'],
    [result, '9'.repeat(5000), `อ่าน "${'9'.repeat(39)}…" เป็นตัวเลขไม่ได้ กรอกตัวเลข, N/A หรือ -`],
    [work, '-1', 'ผลงานต้องอยู่ระหว่าง 0 ถึง 100'],
    [spending, '-100', 'จำนวนเงิน -100 ติดลบ ต้องไม่น้อยกว่า 0.00 บาท'],
    [spending, '10.555', 'จำนวนเงิน 10.555 มีทศนิยมเกิน 2 ตำแหน่ง'],
    [spending, '๙๙๙๙๙๙๙๙๙๙๙๙๙๙', 'จำนวนเงิน 99999999999999 มากเกินไป ต้องไม่เกิน 100,000,000,000.00 บาท'],
  ] as const) {
    await field.fill(typed);
    await page.getByText(sentence, { exact: true }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  }
  await expectAccessible(page);
  expect(await cellsOf(page, '/2566/projects/66010003/reports/2566-03')).toEqual(before);
  expectNoFaults(page);
  await page.context().close();
});

it.each([1280, 375] as const)(
  'months before the start and after the end ask for nothing (%i)',
  async (width) => {
    const page = await openAs('osep.officer', '/2566/projects/66010002/reports/2565-09', width);
    await page.getByText('เดือนกันยายน 2565 อยู่นอกระยะเวลาโครงการ ไม่ต้องรายงาน').waitFor();
    expect(await page.locator('input:not([type=search]), textarea').count()).toBe(0);
    await expectAccessible(page);
    await page.goto('/2566/projects/66010002/reports/2566-10');
    await page.getByText('เดือนตุลาคม 2566 อยู่นอกระยะเวลาโครงการ ไม่ต้องรายงาน').waitFor();
    await page.goto('/2566/projects/66010002/reports/2565-10');
    await page.getByText('เดือนตุลาคม 2565 เป็นของปีงบประมาณ 2566 (ตุลาคมถึงธันวาคมนับเป็นปีงบประมาณถัดไป)').waitFor();
    await expectAccessible(page);
    expectNoFaults(page);
    await page.context().close();
  },
);
