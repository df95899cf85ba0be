/** The final report (สสว.300) of forty pages as PDF and as Word, beside LibreOffice converting the same Word file to PDF. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfficialDocument } from '../src/foundation/document-blocks.ts';
import { demandingReport } from '../src/platform/documents/demanding-report.ts';
import { countPages, renderPdf, renderWord } from '../src/platform/documents/index.ts';
import { machineFacts } from './measure/machine.ts';
import { line, milliseconds, quick, times, title } from './measure/print.ts';
import { median, timeOf } from './measure/times.ts';

/** As many chapters as make a little over forty pages. */
const CHAPTERS = 8;
const drawings = quick() ? 3 : 9;

/** Other words each time, so that nothing is remembered of the drawing before. */
function report(turn: number): OfficialDocument {
  return JSON.parse(
    JSON.stringify(demandingReport(CHAPTERS)).replaceAll('ผู้เข้าร่วม', `ผู้เข้าร่วม ${turn + 100} คน`),
  );
}

async function medianOf(draw: (document: OfficialDocument) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < drawings; turn += 1) {
    const document = report(turn);
    const time = await timeOf(() => draw(document));
    // The first only warms.
    if (turn > 0) taken.push(time);
  }
  return median(taken);
}

/** Milliseconds of a LibreOffice that is started for one file; its profile is made before. */
async function libreOfficeTime(word: Uint8Array): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'tidtam-libreoffice-'));
  const file = join(folder, 'report.docx');
  writeFileSync(file, word);
  const own = `-env:UserInstallation=file://${join(tmpdir(), 'tidtam-libreoffice-profile')}`;
  const convert = () =>
    timeOf(async () => {
      const words = ['--headless', own, '--convert-to', 'pdf', '--outdir', folder, file];
      const { status, stderr } = spawnSync('soffice', words, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    });
  try {
    await convert();
    return median([await convert(), await convert(), await convert()]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

title('Final report (สสว.300)', machineFacts(['libreoffice']));
const pages = await countPages(report(0));
const pdf = await medianOf(renderPdf);
const word = await medianOf(renderWord);
const counting = await medianOf(countPages);
line('pages', String(pages));
line('PDF', `${milliseconds(pdf)}, ${milliseconds(pdf / pages)} a page`);
line('Word, contents with their pages included', milliseconds(word));
line('counting pages only', milliseconds(counting));
if (spawnSync('soffice', ['--version']).status === 0) {
  const office = await libreOfficeTime(await renderWord(report(0)));
  line('LibreOffice needs for the same Word file', `${times(office / pdf)} (${milliseconds(office)})`);
} else line('LibreOffice is missing', 'not compared; its Debian package is libreoffice-writer');
