/** Locked plan data put right (WFL-03): asked with a memo the officer edited, opened until a day, corrected, locked. */
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, takePicture } from './browser.ts';
import { journeyOfDemonstration } from './journey.ts';
import { sendRequest } from './request-with-memo.ts';

const { openAs } = journeyOfDemonstration();
const project = '/2566/projects/66010002';
const correction = `${project}/correction`;
const reason = 'หมายเลขโทรศัพท์ของผู้ประสานงานพิมพ์คลาดเคลื่อน';
const closing = 'จึงเรียนมาเพื่อโปรดพิจารณาเปิดระบบภายในสัปดาห์นี้';

it('the memo is drafted from the reason, edited, numbered from the paper register and sent with the request', async () => {
  const officer = await openAs('osep.officer', correction);
  await officer.getByRole('button', { name: 'ร่างบันทึกข้อความ' }).click();
  await officer.getByText('โปรดเขียนอย่างน้อย 5 ตัวอักษร').waitFor();
  const name = officer.getByRole('textbox', { name: /^เหตุผล/ });
  await name.fill('พิมพ์ผิด');
  await officer.getByRole('button', { name: 'ร่างบันทึกข้อความ' }).click();
  const words = officer.getByLabel('ข้อความลงท้าย');
  const send = officer.getByRole('button', { name: 'ส่งคำขอพร้อมบันทึกข้อความ' });
  const drafted = await words.inputValue();
  await words.fill('');
  await officer.getByText('ยังไม่ได้กรอก: ข้อความลงท้าย').waitFor();
  expect(await send.isDisabled()).toBe(true);
  await officer.getByRole('textbox', { name: 'เรื่อง' }).fill('ขอแก้ไขข้อมูล');
  // Rows are taken away and added by keyboard alone: the focus goes on to the nearest of them.
  const held = (role: 'button' | 'textbox', of: string) =>
    officer.getByRole(role, { name: of, exact: true }).and(officer.locator(':focus')).waitFor();
  await officer.getByRole('button', { name: 'ลบย่อหน้า ที่ 2' }).press('Enter');
  await held('button', 'ลบย่อหน้า ที่ 2');
  await officer.keyboard.press('Enter');
  await held('button', 'ลบย่อหน้า ที่ 1');
  await officer.keyboard.press('Enter');
  await held('button', 'เพิ่มย่อหน้า');
  await officer.keyboard.press('Enter');
  await held('textbox', 'ย่อหน้า ที่ 1');
  await expectAccessible(officer);

  await officer.getByRole('link', { name: /^66010002/ }).click();
  await officer.getByRole('dialog').getByText('คำขอนี้ยังไม่ได้ส่ง').waitFor();
  await officer.getByRole('dialog').getByRole('button', { name: 'ยกเลิก' }).click();
  await officer.getByRole('button', { name: 'แก้ไขเหตุผล' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'แก้ไขเหตุผล' }).click();
  expect(await name.inputValue()).toBe('พิมพ์ผิด');
  await name.and(officer.locator(':focus')).waitFor();

  await sendRequest(officer, reason, async () => {
    expect(await words.inputValue()).toBe(drafted);
    await words.fill(closing);
    await officer.getByText(closing).last().waitFor();
    await takePicture(officer, 'request-with-memo');
    await send.click();
    await officer.getByText('ใช้เลขจากทะเบียนกระดาษ').click();
    await officer.getByLabel('เลขที่จากทะเบียน').fill('ทบ ๐๑/๒๕๖๖');
    await officer.keyboard.press('Escape');
  });
  await officer.getByText('รอ ฝตป. พิจารณา').waitFor();
  await officer.getByRole('link', { name: 'ทบ 01/2566' }).click();
  await officer.getByText(/^เลขที่ ทบ 01\/2566/).waitFor();
  await officer.getByText(closing).waitFor();
  await officer.getByText(`เนื่องจาก ${reason}`).waitFor();
  await expectAccessible(officer);
  expectNoFaults(officer);
  await officer.context().close();
});

it('what was written stays when somebody else asks meanwhile, also where a long word has no place to break', async () => {
  const officer = await openAs('osep.officer.policy', '/2566/projects/66010001/correction', 375);
  const own = `พิมพ์ผิดใน https://example.org/${'a'.repeat(200)}`;
  const send = officer.getByRole('button', { name: 'ส่งคำขอพร้อมบันทึกข้อความ' });
  await officer.getByRole('textbox', { name: /^เหตุผล/ }).fill(own);
  await officer.getByRole('button', { name: 'ร่างบันทึกข้อความ' }).click();
  await officer.getByLabel('ข้อความลงท้าย').fill(closing);
  expect(await officer.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  await officer.evaluate(() =>
    fetch('/api/v1/projects/66010001/unlocks', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reason: 'คำขอของอีกคนหนึ่ง' }),
    }),
  );
  await send.click();
  await officer.getByRole('dialog').getByRole('button', { name: 'ส่งคำขอพร้อมบันทึกข้อความ' }).click();
  await officer.getByText('โครงการ 66010001 มีคำขอแก้ไขข้อมูลแผนที่ยังไม่สิ้นสุดอยู่แล้ว').waitFor();
  await officer.keyboard.press('Escape');
  await officer.getByText('มีผู้ดำเนินการกับเรื่องนี้ระหว่างที่ท่านเขียน').waitFor();
  await officer.getByText('คำขอของอีกคนหนึ่ง').waitFor();
  expect(await officer.getByLabel('ข้อความลงท้าย').inputValue()).toBe(closing);
  await officer.getByText(own).first().waitFor();
  await expectAccessible(officer);
  await officer.context().close();
});

it('monitoring opens it until a day; the officer puts it right and the plan is locked again as version 2', async () => {
  const monitor = await openAs('osep.monitoring', correction, 375);
  await monitor.getByText(reason).waitFor();
  await monitor.getByRole('button', { name: 'เปิดให้แก้ไข', exact: true }).click();
  await monitor.getByText('บันทึกผลการพิจารณาแล้ว').waitFor();
  expectNoFaults(monitor);
  await monitor.context().close();

  const officer = await openAs('osep.officer', correction, 375);
  await officer.getByLabel(/^โทรศัพท์/).fill('0 2000 0002');
  await officer.getByRole('button', { name: 'เสร็จสิ้นและล็อกแผน' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'เสร็จสิ้นและล็อกแผน' }).click();
  await officer.getByText('แก้ไขข้อมูลแผนเสร็จแล้ว แผนฉบับที่ 2 มีผลใช้บังคับ').waitFor();
  expectNoFaults(officer);
  await officer.context().close();
});
