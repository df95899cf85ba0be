/** Finds, and where it may installs, the programs of the operating system that the tests use. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { postgresPrograms } from '../tests/engines/postgres-server.ts';

export type ProgramName = 'postgresql' | 'chromium' | 'poppler-utils';

const onPath = (name: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));

/** Each is the name of its Debian package. */
const present: Record<ProgramName, () => boolean> = {
  postgresql: () => postgresPrograms() !== null,
  chromium: () => chromiumPath() !== null,
  'poppler-utils': () => onPath('pdftotext') && onPath('pdftoppm'),
};

/** Path of a Chromium to drive, or null. TIDTAM_CHROMIUM names one. */
export function chromiumPath(): string | null {
  const candidates = [
    process.env.TIDTAM_CHROMIUM ?? '',
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    ),
  ];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

const apt = (parts: string[]) =>
  spawnSync('apt-get', parts, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Throws with the command to type when something is missing and may not or cannot be installed. */
export function ensurePrograms(names: ProgramName[] = Object.keys(present) as ProgramName[]): void {
  let missing = names.filter((name) => !present[name]());
  if (missing.length === 0) return;
  const root = process.getuid?.() === 0;
  const may = root && onPath('apt-get') && (process.env.CI === 'true' || process.env.TIDTAM_INSTALL === '1');
  if (may) {
    console.error(`installing ${missing.join(', ')}`);
    const flags = ['install', '-y', '-q', '--no-install-recommends', ...missing];
    if (!apt(flags)) apt(['update', '-q']) && apt(flags);
    missing = missing.filter((name) => !present[name]());
    if (missing.length === 0) return;
  }
  throw new Error(
    `Missing for the tests: ${missing.join(', ')}. Type:\n  ${root ? '' : 'sudo '}apt-get update && ${
      root ? '' : 'sudo '
    }apt-get install -y --no-install-recommends ${missing.join(' ')}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensurePrograms();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
