/** The first page: kilobytes of script that Chromium loads before and after the sign-in, beside all script there is. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '../src/features/demonstration/index.ts';
import { type App, openBrowser, openPage, signIn } from '../tests/journeys/browser.ts';
import { newInstallation, packageFolder } from './ground/installation.ts';
import { machineFacts } from './measure/machine.ts';
import { line, title, verdict } from './measure/print.ts';

const TARGET_KB = 250;
const OFFICER = 'osep.officer';

/** As the server sends it at its usual level; 1 kB = 1,000 bytes. */
const packedKilobytes = (script: Uint8Array): number => gzipSync(script).length / 1000;

/** Every script that the page loads until nothing more is asked for. */
async function scriptsOf(page: Page, open: () => Promise<unknown>): Promise<Map<string, Buffer>> {
  const scripts = new Map<string, Buffer>();
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    reading.push(response.body().then((body) => void scripts.set(response.url(), body)));
  });
  await open();
  await page.waitForLoadState('networkidle');
  await Promise.all(reading);
  page.removeAllListeners('response');
  return scripts;
}

const sumOf = (scripts: Iterable<Uint8Array>): number =>
  [...scripts].reduce((sum, script) => sum + packedKilobytes(script), 0);

title('Script of the first page, gzipped', machineFacts(['chromium']));
const installation = await newInstallation('pglite');
const browser = await openBrowser();
try {
  const { address } = await installation.serve([]);
  const folder = join(packageFolder, 'dist/web');
  const all = sumOf(globSync('**/*.js', { cwd: folder }).map((file) => readFileSync(join(folder, file))));
  const measure = (label: string, scripts: Map<string, Buffer>) => {
    const loaded = sumOf(scripts.values());
    const share = Math.round((loaded / all) * 100);
    const light = verdict(`at most ${TARGET_KB} kB`, loaded <= TARGET_KB);
    line(
      label,
      `${share}% of all ${Math.round(all)} kB: ${Math.round(loaded)} kB in ${scripts.size} files ${light}`,
    );
  };
  const app = { address } as App;
  const page = await openPage(browser, app);
  measure('before the sign-in', await scriptsOf(page, () => page.goto('/')));
  await signIn(page, { username: OFFICER, password: DEMONSTRATION_PASSWORD });
  // A browser that knows the session and has nothing kept.
  const fresh = await openPage(browser, app);
  await fresh.context().addCookies(await page.context().cookies());
  measure('home of an officer', await scriptsOf(fresh, () => fresh.goto('/')));
} finally {
  await browser.close();
  await installation.remove();
}
