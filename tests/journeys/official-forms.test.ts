/**
 * The official forms as an officer fetches them: every form in every format, by mouse and by keyboard, with the
 * digits chosen; the files open and say what was asked; the pages read well at both widths.
 */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/platform/documents/extract-text.ts';
import { inflate, readDirectory } from '../../src/platform/zip/index.ts';
import { expectAccessible, expectNoFaults } from './browser.ts';
import { journeyOfDemonstration } from './journey.ts';

const project = '66010004';
const forms = [
  ['สสว.100', ''],
  ['สสว.200/1', ' 2566-02'],
  ['สสว.200/2', ' 2566-02'],
  ['สสว.200/3', ' 2566-02'],
] as const;
const list = `/2566/forms?project=${project}&month=2566-02`;
const { openAs } = journeyOfDemonstration();

const button = (page: Page, paper: string, format: string) =>
  page.getByRole('button', { name: `ดาวน์โหลดแบบ ${paper} เป็น ${format}`, exact: true });

async function fetched(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download') as Promise<Download>, press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What a file says, read as its program would: PDF, or a part of the package that Word and Excel write. */
function textOf(name: string, bytes: Buffer): string {
  if (name.endsWith('.pdf')) return extractText(bytes);
  const wanted = name.endsWith('.docx') ? 'word/document.xml' : 'xl/sharedStrings.xml';
  const part = readDirectory(bytes, 100).find((each) => each.name === wanted);
  if (!part) throw new Error(`${name} has no ${wanted}`);
  return inflate(bytes, part).toString();
}

const onDisk = (paper: string) => paper.replace('/', '-');
const spaceless = (text: string) => text.replace(/\s+/g, '');

describe('every form in every format', () => {
  it('is fetched with the mouse from the list, named for its record, and opens', async () => {
    const page = await openAs('osep.monitoring', list);
    for (const [paper, month] of forms)
      for (const [format, ending] of [
        ['PDF', 'pdf'],
        ['Word', 'docx'],
        ['Excel', 'xlsx'],
      ] as const) {
        const { name, bytes } = await fetched(page, () => button(page, paper, format).click());
        expect(name).toBe(`${onDisk(paper)} ${project}${month}.${ending}`);
        expect(spaceless(textOf(name, bytes))).toContain(spaceless(`แบบ ${paper}`));
        await page.getByText(`ดาวน์โหลดแล้ว: ${name}`).first().waitFor({ state: 'attached' });
      }
    expectNoFaults(page);
  }, 120_000);

  it('is fetched with the keyboard alone, with Thai digits chosen by an arrow key', async () => {
    const page = await openAs('osep.monitoring', `/2566/projects/${project}/reports/2566-02/forms/200-3`);
    await page.getByRole('radio', { name: /^อารบิก/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('แบบ สสว.๒๐๐/๓', { exact: false }).first().waitFor();
    for (const format of ['PDF', 'Word', 'Excel']) {
      await tabTo(page, `ดาวน์โหลดแบบ สสว.200/3 เป็น ${format}`);
      const { name, bytes } = await fetched(page, () => page.keyboard.press('Enter'));
      expect(spaceless(textOf(name, bytes))).toContain('แบบสสว.๒๐๐/๓');
      // While a file is made the other buttons rest: Tab would pass them by.
      await page.getByText(`ดาวน์โหลดแล้ว: ${name}`).first().waitFor({ state: 'attached' });
    }
    expectNoFaults(page);
  }, 60_000);
});

/** Presses Tab until the button with this name has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(
      (wanted) => document.activeElement?.getAttribute('aria-label') === wanted,
      label,
    );
    if (found) return;
  }
  throw new Error(`Tab never reached ${label}`);
}

it('says on the page what it is drawn from, and offers the very file that was frozen', async () => {
  const page = await openAs('osep.monitoring', `/2566/projects/${project}/reports/2566-02/forms/200-1`);
  await page.getByText(/ตัวเลขตรึงไว้แล้ว/).waitFor();
  const stated = await page
    .locator('code', { hasText: /^[0-9a-f]{64}$/ })
    .first()
    .textContent();
  const { name, bytes } = await fetched(page, () =>
    page.getByRole('link', { name: /^ดาวน์โหลดฉบับที่ 1/ }).click(),
  );
  expect(name).toMatch(/\.pdf$/);
  expect(Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex')).toBe(
    stated,
  );
  for (const paper of ['สสว.200/1', 'สสว.200/2', 'สสว.200/3'])
    expect(spaceless(extractText(bytes))).toContain(`แบบ${paper}`);
}, 60_000);

it('keeps the page and says so when the system cannot be reached, and fetches the file afterwards', async () => {
  const page = await openAs('osep.monitoring', list);
  await page.context().route('**/file?**', (route) => route.abort());
  await button(page, 'สสว.200/2', 'PDF').click();
  await page.getByText(/ยังไม่ได้ไฟล์/).waitFor();
  await page.context().unroute('**/file?**');
  const { name } = await fetched(page, () => page.getByRole('button', { name: 'ลองอีกครั้ง' }).click());
  expect(name).toBe(`สสว.200-2 ${project} 2566-02.pdf`);
}, 60_000);

for (const width of [1280, 375] as const)
  it(`reads well at ${width} pixels: the list, a form of a project, a form of a month`, async () => {
    const page = await openAs('osep.monitoring', list, width);
    await button(page, 'สสว.200/3', 'Excel').waitFor();
    await expectAccessible(page);
    for (const path of [
      `/2566/projects/${project}/forms/100`,
      `/2566/projects/${project}/reports/2566-02/forms/200-2`,
    ]) {
      await page.goto(path);
      await page.getByRole('table').first().waitFor();
      await expectAccessible(page);
    }
    expectNoFaults(page);
  }, 60_000);
