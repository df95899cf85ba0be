/** ตรวจทาน as a monitoring officer uses it: what a document states, what its figures give, and why. */
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults } from './browser.ts';
import { journeyOfDemonstration } from './journey.ts';

const { openAs } = journeyOfDemonstration();

it('shows a total beside the sum of its parts with each part, and keeps an explanation without changing a figure', async () => {
  const page = await openAs('osep.monitoring', '/2566/findings');
  const row = page.getByRole('row').filter({ hasText: 'PO ที่ยังไม่ได้เบิก' }).filter({ hasText: 'บรรทัด 77' });
  await row.waitFor();
  expect(await row.count()).toBe(1);
  for (const figure of ['359,548.31', '472,048.31', '-112,500.00'])
    await row.getByText(figure, { exact: true }).waitFor();
  await row.getByRole('button', { name: 'ดูที่มาของ บรรทัด 77' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByText('บรรทัด 86').waitFor();
  await expectAccessible(page);
  await panel.getByLabel('คำชี้แจง').fill('กำลังสอบถามหน่วยงานเจ้าของเอกสาร');
  await panel.getByRole('button', { name: 'บันทึกคำชี้แจง' }).click();
  await panel.getByText(/^ชี้แจงโดย/).waitFor();
  await page.keyboard.press('Escape');
  await row.getByText('ชี้แจงแล้ว').waitFor();
  await row.getByText('359,548.31', { exact: true }).waitFor();
  expectNoFaults(page);
});
