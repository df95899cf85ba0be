/** Official forms as PDF, warm: beside LibreOffice converting the Word file and Chromium printing the screen. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '../src/features/demonstration/index.ts';
import type { OfficialDocument } from '../src/foundation/document-blocks.ts';
import { renderPdf, renderWord } from '../src/platform/documents/index.ts';
import { type App, openBrowser, openPage, signIn } from '../tests/journeys/browser.ts';
import { otherFigures } from './forms/other-figures.ts';
import { newInstallation } from './ground/installation.ts';
import { connections, Visitor } from './ground/visitor.ts';
import { machineFacts } from './measure/machine.ts';
import { line, milliseconds, quick, times, title, verdict } from './measure/print.ts';
import { median, timeOf } from './measure/times.ts';

const OFFICER = 'osep.monitoring';
const PROJECT = '66010001';
const FORMS = ['100', '200-1', '200-2', '200-3'];
const TARGET_MS = 100;
const drawings = quick() ? 6 : 22;

/** The form of the demonstration, as the screen shows it and as the renderers draw it. */
async function documentOf(visitor: Visitor, formId: string): Promise<OfficialDocument> {
  const month = formId === '100' ? '' : '&month=2023-03';
  const path = `/api/v1/official-forms/${formId}/document?project=${PROJECT}&digits=arabic${month}`;
  return (await visitor.must('GET', path)).document;
}

/**
 * Ours and Chromium's in turn, so that whatever else the machine does slows both. Ours draws other figures each time,
 * so that nothing is remembered of the drawing before; Chromium only prints, its page is already laid out.
 */
async function drawnInTurn(document: OfficialDocument, page: Page, formId: string) {
  const month = formId === '100' ? '' : '/reports/2566-03';
  await page.goto(`/2566/projects/${PROJECT}${month}/forms/${formId}`);
  await page.locator('.form-paper').first().waitFor();
  const landscape = (await page.locator('.form-sheet-landscape').count()) > 0;
  const own: number[] = [];
  const chromium: number[] = [];
  for (let turn = 0; turn < drawings; turn += 1) {
    const drawn = await timeOf(() => renderPdf(otherFigures(document, turn)));
    const printed = await timeOf(() => page.pdf({ format: 'A4', landscape }));
    // The first two only warm.
    if (turn < 2) continue;
    own.push(drawn);
    chromium.push(printed);
  }
  return { own: median(own), chromium: median(chromium) };
}

/** Milliseconds of a LibreOffice that is started for one file, and of each of six files that it is given at once. */
async function libreOfficeTimes(word: Uint8Array): Promise<{ one: number; eachOfSix: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'tidtam-libreoffice-'));
  const copies = Array.from({ length: 6 }, (_, index) => join(folder, `form-${index}.docx`));
  for (const copy of copies) writeFileSync(copy, word);
  const convert = (files: string[]) =>
    timeOf(async () => {
      const own = `-env:UserInstallation=file://${join(tmpdir(), 'tidtam-libreoffice-profile')}`;
      const words = ['--headless', own, '--convert-to', 'pdf', '--outdir', folder, ...files];
      const { status, stderr } = spawnSync('soffice', words, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    });
  try {
    return { one: await convert(copies.slice(0, 1)), eachOfSix: (await convert(copies)) / copies.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

title('Official forms as PDF', machineFacts(['libreoffice', 'chromium']));
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasLibreOffice) line('LibreOffice is missing', 'not compared; its Debian package is libreoffice-writer');
const installation = await newInstallation('pglite');
const browser = await openBrowser();
try {
  const { address } = await installation.serve([]);
  const visitor = new Visitor(address, connections(1));
  await visitor.signIn(OFFICER, DEMONSTRATION_PASSWORD);
  const page = await openPage(browser, { address } as App);
  await signIn(page, { username: OFFICER, password: DEMONSTRATION_PASSWORD });
  const documents = new Map<string, OfficialDocument>();
  for (const formId of FORMS) documents.set(formId, await documentOf(visitor, formId));
  const [first] = documents.values();
  // The first start of LibreOffice makes its profile.
  if (first && hasLibreOffice) await libreOfficeTimes(await renderWord(first));
  for (const [formId, document] of documents) {
    const { own, chromium } = await drawnInTurn(document, page, formId);
    const ratio = (of: number, wanted?: number) =>
      `${times(of / own)} (${milliseconds(of)})${wanted ? ` ${verdict(`${wanted}x`, of >= wanted * own)}` : ''}`;
    line(
      `สสว.${formId.replace('-', '/')}`,
      `${milliseconds(own)} ${verdict(`at most ${TARGET_MS} ms`, own <= TARGET_MS)}`,
    );
    if (hasLibreOffice) {
      const { one, eachOfSix } = await libreOfficeTimes(await renderWord(document));
      line('  LibreOffice needs', `${ratio(one, 8)}; of six files at once, each ${ratio(eachOfSix)}`);
    }
    line('  Chromium needs', ratio(chromium, 3));
  }
} finally {
  await browser.close();
  await installation.remove();
}
