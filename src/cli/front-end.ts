import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { webFolder } from '../server/app.ts';
import { packageFolder } from './settings.ts';

/** What the front end is made of. */
const sources = ['src', 'vite.config.ts', 'package.json', 'package-lock.json'];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  let latest = 0;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    // Removing a file counts as well: it changes the time of its folder.
    if (/\.test\.tsx?$/.test(entry.name)) continue;
    latest = Math.max(latest, newest(join(path, entry.name)));
  }
  return Math.max(latest, own.mtimeMs);
}

/** True when dist/web is missing or older than what it is made of. */
export function frontEndIsOld(): boolean {
  const page = join(webFolder, 'index.html');
  if (!existsSync(page)) return true;
  const made = statSync(page).mtimeMs;
  return sources.some((source) => newest(join(packageFolder, source)) > made);
}

/** Builds the front end with Vite. */
export async function buildFrontEnd(): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: join(packageFolder, 'src/web'),
    configFile: join(packageFolder, 'vite.config.ts'),
    logLevel: 'warn',
  });
}
