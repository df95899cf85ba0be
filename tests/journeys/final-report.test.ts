/**
 * The final report (สสว.300) as an officer writes it: text pasted from Word arrives clean, the summary's pages are
 * counted as printed, what is missing leads to its field, and nothing is lost when the network goes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { journeyOfDemonstration, soon } from './journey.ts';

const REPORT = '/2566/projects/66010004/final-report';
const API = '/api/v1/projects/66010004/final-report';
/** As Word 16 puts it on the clipboard: mso styles, o:p, lists as paragraphs, a picture of the sender's disk. */
const FROM_WORD = readFileSync(join(import.meta.dirname, 'word-clipboard.html'), 'utf8');

const journey = journeyOfDemonstration();

const stored = (page: Page): Promise<{ writing: { summary: { content: unknown[] } }; versions: object }> =>
  page.evaluate(async (api) => (await fetch(api)).json(), API);
const summaryOf = (page: Page) => page.getByRole('textbox', { name: 'บทสรุปผู้บริหาร' });

async function paste(page: Page, html: string): Promise<void> {
  await summaryOf(page).click();
  await summaryOf(page).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    clipboardData.setData('text/plain', 'ข้อความ');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

it('text pasted from Word keeps its headings, looks, lists, tables and their widths, and nothing else', async () => {
  const page = await journey.openAs('osep.officer.promotion', REPORT);
  await summaryOf(page).waitFor();
  await expectAccessible(page);
  await paste(page, FROM_WORD);
  await soon(async () => (await stored(page)).versions).toEqual({ summary: 1 });
  const { content } = (await stored(page)).writing.summary;
  const said = JSON.stringify(content);
  expect(content).toMatchObject([
    { type: 'heading', content: [{ text: '1. ที่มาและความสำคัญ' }] },
    {
      type: 'paragraph',
      content: [
        { text: 'ตัวหนา', marks: [{ type: 'bold' }] },
        {},
        { text: 'ตัวเอียง', marks: [{ type: 'italic' }] },
        {},
        { text: 'ขีดเส้นใต้', marks: [{ type: 'underline' }] },
      ],
    },
    { type: 'paragraph' },
    {
      type: 'orderedList',
      content: [
        { content: [{ type: 'paragraph', content: [{ text: 'ข้อหนึ่ง' }] }, { type: 'bulletList' }] },
        { content: [{ content: [{ text: 'ข้อสอง' }] }] },
      ],
    },
    {
      type: 'table',
      content: [{ content: [{ attrs: { colwidth: [300] } }, {}] }, { content: [{ attrs: { colspan: 2 } }] }],
    },
    { type: 'paragraph', content: [{ text: 'ลิงก์' }] },
  ]);
  for (const gone of ['mso', 'style', 'alert', 'javascript', 'file:', 'o:p', 'color'])
    expect(said).not.toContain(gone);
  await page.getByText('เมื่อพิมพ์ยาว 1 หน้า จากไม่เกิน 3 หน้า').waitFor();
  await page.close();
}, 120_000);

it('a summary longer than three pages is told so, with its length as printed', async () => {
  const page = await journey.openAs('osep.officer.promotion', REPORT);
  const sentence = 'โครงการนี้พัฒนาผู้ประกอบการให้มีความรู้ด้านการตลาดดิจิทัลและเพิ่มช่องทางจำหน่าย ';
  await paste(page, `<p>${sentence.repeat(12)}</p>`.repeat(12));
  await page.getByText(/เมื่อพิมพ์ยาว [4-9] หน้า จากไม่เกิน 3 หน้า/).waitFor();
  await page
    .getByText(/บทสรุปผู้บริหาร: ยาว [4-9] หน้า เกินที่กำหนด 3 หน้า/)
    .first()
    .waitFor();
  await page.close();
}, 120_000);

it('what is missing leads to its field by keyboard, also in another chapter', async () => {
  const page = await journey.openAs('osep.officer.promotion', REPORT);
  const link = page.getByRole('button', { name: /ข้อ 2.3.2: ยังไม่ได้ระบุจำนวน/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await soon(() =>
    page.evaluate(
      () =>
        document.activeElement?.closest('[id]')?.parentElement?.closest('[id]')?.id ??
        document.activeElement?.id,
    ),
  ).toContain('field-others-count');
  await page.keyboard.type('๓');
  await page.getByText('บันทึกแล้ว').waitFor();
  await link.waitFor({ state: 'detached' });
  await expectAccessible(page);
  await page.close();
}, 120_000);

it('what is written without a network is kept over a reload and offered again', async () => {
  const page = await journey.openAs('osep.officer.promotion', `${REPORT}?part=chapter-4`);
  const use = page.getByRole('textbox', { name: '4.1 การนำไปใช้ประโยชน์' });
  await use.waitFor();
  await page.context().setOffline(true);
  await use.click();
  await page.keyboard.type('ใช้วางแผนปีต่อไป');
  await page
    .getByText(/ออฟไลน์อยู่/)
    .first()
    .waitFor();
  await page.context().setOffline(false);
  await soon(async () => JSON.stringify(await stored(page))).toContain('ใช้วางแผนปีต่อไป');
  await page.close();
}, 120_000);
