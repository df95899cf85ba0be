/** The opening of a project on screen: from the plan to the sent memo, and each approver's decision. */
import type { Page } from 'playwright-core';

/** On the page of a plan that lacks nothing: checks, memo drafted and sent; ends on the page of the project. */
export async function submitOpening(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ตรวจสอบและเสนอขออนุมัติ' }).click();
  await page.getByRole('heading', { name: 'เสนอขออนุมัติแผนและเปิดโครงการ', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'ร่างบันทึกข้อความ' }).click();
  await page.getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'ส่งบันทึกข้อความ' }).click();
  await page.waitForURL(/\/projects\/\d{8}$/);
  await page.getByText('รออนุมัติ', { exact: true }).first().waitFor();
}

/** Opens from the list of one's work the opening that waits: of this project, or the first. */
export async function openRequest(page: Page, year: string, project = ''): Promise<void> {
  await page.goto(`/${year}`);
  await page
    .getByRole('link', { name: new RegExp(`^พิจารณา: ขออนุมัติแผนการดำเนินงานและเปิดโครงการ.*${project}`) })
    .first()
    .click();
  await page.getByRole('region', { name: 'ผลการพิจารณา' }).waitFor();
}

/** Confirms what only a person can tell, then endorses or, at the last step, approves. */
export async function decideRequest(page: Page, button: 'เห็นชอบ ส่งต่อ' | 'อนุมัติ'): Promise<void> {
  for (const box of await page.getByRole('checkbox', { name: 'ข้าพเจ้าตรวจแล้วว่าเป็นไปตามนี้' }).all())
    await box.press('Space');
  const card = page.getByRole('article').filter({ has: page.getByRole('region', { name: 'ผลการพิจารณา' }) });
  const title = (await card.getByRole('heading').first().textContent()) ?? '';
  await card.getByRole('button', { name: button, exact: true }).click();
  // The next request may come by itself: only this card is gone.
  await page.getByRole('article', { name: title }).waitFor({ state: 'detached' });
}
