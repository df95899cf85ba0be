/** A request that goes with its memo (FRM 4.16), as the officer makes it on its page. */
import type { Page } from 'playwright-core';

/** The reason, the memo drafted from it, `edit` where its words are not as they should be, and both are sent. */
export async function sendRequest(
  page: Page,
  reason: string,
  edit: (page: Page) => Promise<unknown> = async () => {},
): Promise<void> {
  await page.getByRole('textbox', { name: /^เหตุผล/ }).fill(reason);
  await page.getByRole('button', { name: 'ร่างบันทึกข้อความ' }).click();
  await page.getByRole('heading', { name: 'บันทึกข้อความที่จะส่งพร้อมคำขอ' }).waitFor();
  await edit(page);
  const send = 'ส่งคำขอพร้อมบันทึกข้อความ';
  await page.getByRole('button', { name: send }).click();
  await page.getByRole('dialog').getByRole('button', { name: send }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
