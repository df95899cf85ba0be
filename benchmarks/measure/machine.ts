/** On what machine, with which versions, and how busy it was: without these a figure says nothing. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { postgresPrograms } from '../../tests/engines/postgres-server.ts';
import { chromiumPath } from '../../tools/needed-programs.ts';

export type Measured = 'postgresql' | 'pglite' | 'chromium' | 'libreoffice';

const said = (program: string, ...words: string[]): string => {
  const { stdout } = spawnSync(program, words, { encoding: 'utf8' });
  return stdout?.trim().split('\n')[0] || `${program} is missing`;
};
const versionOf: Record<Measured, () => string> = {
  postgresql: () => said(join(postgresPrograms() ?? '', 'postgres'), '--version').replace('postgres (', '('),
  pglite: () => {
    const manifest = join(import.meta.dirname, '../../node_modules/@electric-sql/pglite/package.json');
    return `PGlite ${JSON.parse(readFileSync(manifest, 'utf8')).version}`;
  },
  chromium: () => said(chromiumPath() ?? 'chromium', '--version'),
  libreoffice: () => said('soffice', '--version'),
};

export function machineFacts(measured: readonly Measured[]): string {
  const cores = cpus();
  const load = loadavg()[0] ?? 0;
  return [
    `${cores.length} cores (${cores[0]?.model.trim()})`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node.js ${process.versions.node}`,
    ...measured.map((each) => versionOf[each]()),
    `load ${load.toFixed(1)} before it began${load > 0.5 ? ', so the machine was not quiet' : ''}`,
  ].join(', ');
}
