/** What a reader finds in a PDF when searching it; for tests only. Needs pdftotext of poppler-utils. */
import { spawnSync } from 'node:child_process';

export function extractText(pdf: Uint8Array): string {
  const run = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.error)
    throw new Error('pdftotext is missing; type: apt-get install -y poppler-utils', { cause: run.error });
  if (run.status !== 0) throw new Error(`pdftotext failed: ${run.stderr}`);
  return run.stdout;
}

/** Lines and columns break differently on paper: only what is visible counts. */
export const visible = (text: string): string => text.replace(/[\s\u00a0\f]+/g, '');
