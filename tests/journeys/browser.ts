/**
 * The browser of the journeys: the real server as its own process, Debian's chromium without a window.
 *
 *   const app = await startApp({ demonstration: true });
 *   const browser = await openBrowser();
 *   const page = await openPage(browser, app, { width: 375 });
 *   await signIn(page, { username, password });  …  await expectAccessible(page);  await takePicture(page, 'monthly-report');
 *   await browser.close();  await app.stop();
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath, ensurePrograms } from '../../tools/needed-programs.ts';

const root = join(import.meta.dirname, '../..');
const pictures = join(import.meta.dirname, 'pictures');

export type App = {
  /** http://127.0.0.1:PORT, without a slash at the end. */
  address: string;
  dataFolder: string;
  /** What the server has printed so far. */
  printed: () => string;
  /** Ends the process in order; the data folder is removed unless it was given. */
  stop: () => Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>;
};

export type AppOptions = {
  /** With the demonstration's data and accounts; otherwise empty. Default true. */
  demonstration?: boolean;
  /** A data folder to keep; default a new one in the temporary folder. */
  dataFolder?: string;
  /** Load the demonstration anew instead of copying the folder that the first journey loaded. Default false. */
  loaded?: 'anew';
  environment?: Record<string, string>;
};

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)));
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once('exit', resolve));
}

/** Starts the server as `npm start` does and waits until it answers; at most two minutes. */
export async function startApp(options: AppOptions = {}): Promise<App> {
  const port = await freePort();
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'tidtam-journey-'));
  if (options.demonstration !== false && !options.dataFolder && options.loaded !== 'anew')
    cpSync(await loadedDemonstration(), dataFolder, { recursive: true });
  const empty = options.demonstration === false ? ['--empty'] : [];
  const child = spawn(process.execPath, ['src/cli/tidtam.ts', 'start', ...empty], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      HOST: '127.0.0.1',
      PORT: String(port),
      TIDTAM_DATA: dataFolder,
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-100_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended(child);
    if (!options.dataFolder) rmSync(dataFolder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  const last = Date.now() + 300_000;
  while (!(await answers(address))) {
    if (child.exitCode !== null || Date.now() > last) {
      await end('SIGKILL');
      throw new Error(`the server did not start:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    dataFolder,
    printed: () => printed,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** The data folder of a stopped server that has loaded the demonstration: made once in a run of the tests. */
async function loadedDemonstration(): Promise<string> {
  const folder = process.env.TIDTAM_TEST_JOURNEYS;
  if (!folder) throw new Error('tests/journeys/global-setup.ts gives the folder of this run');
  const loaded = join(folder, 'demonstration');
  // Two files of journeys run side by side: who makes the folder loads, the other waits.
  if (mkdirSync(join(folder, 'loading'), { recursive: true })) {
    const dataFolder = mkdtempSync(join(folder, 'loading-'));
    const app = await startApp({ dataFolder });
    await app.stop();
    renameSync(dataFolder, loaded);
  }
  const last = Date.now() + 300_000;
  while (!existsSync(loaded)) {
    if (Date.now() > last) throw new Error('the demonstration was not loaded by the file that began it');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return loaded;
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/v1/me`)).ok;
  } catch {
    return false;
  }
}

/** Debian's chromium, with an empty profile of its own. */
export async function openBrowser(): Promise<Browser> {
  ensurePrograms(['chromium']);
  return chromium.launch({
    executablePath: chromiumPath() ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export type Credentials = { username: string; password: string; fiscalYear?: number };

/**
 * Signs the page's session in as the sign-in screen does, by the API, and opens the first page. Throws with the
 * server's own words when it is refused.
 */
export async function signIn(page: Page, credentials: Credentials): Promise<void> {
  await page.goto('/sign-in');
  const refused = await page.evaluate(async (data) => {
    const answer = await fetch('/api/v1/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    });
    return answer.ok ? null : answer.text();
  }, credentials);
  if (refused !== null) throw new Error(`${credentials.username} could not sign in: ${refused}`);
  await page.goto('/');
}

const faults = new WeakMap<Page, string[]>();

/** A page with a session of its own. Scripts that fail in it are remembered for expectNoFaults. */
export async function openPage(
  browser: Browser,
  app: App,
  options: { width?: 1280 | 375; language?: 'th' | 'en'; dark?: boolean } = {},
): Promise<Page> {
  const { width = 1280, language = 'th', dark = false } = options;
  const context = await browser.newContext({
    baseURL: app.address,
    viewport: { width, height: width === 375 ? 812 : 900 },
    hasTouch: width === 375,
    colorScheme: dark ? 'dark' : 'light',
    locale: language === 'th' ? 'th-TH' : 'en-GB',
    timezoneId: 'Asia/Bangkok',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript((chosen) => localStorage.setItem('tidtam.language', chosen), language);
  const page = await context.newPage();
  const seen: string[] = [];
  faults.set(page, seen);
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => {
    // A refused answer (4xx) is written to the console by the browser itself; it is no fault of the page.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) seen.push(message.text());
  });
  return page;
}

/** Throws when a script of the page failed or broke the content security policy. */
export function expectNoFaults(page: Page): void {
  const seen = faults.get(page) ?? [];
  if (seen.length > 0) throw new Error(`the page has faults:\n${seen.join('\n')}`);
}

const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const wcag: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** Throws with place and reason when the page breaks WCAG 2.2 AA, or is wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  // evaluate() runs in the debugger's world: the content security policy of the page stays as it is.
  await page.evaluate(axeSource);
  const results = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    wcag,
  );
  const found = results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.html.slice(0, 200)}\n    ${node.failureSummary ?? ''}`,
    ),
  );
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (over > 0) found.push(`the page is ${over} pixels wider than the screen`);
  if (found.length > 0) throw new Error(`${page.url()} is not accessible:\n${found.join('\n')}`);
}

/** A picture of the whole page into tests/journeys/pictures (not kept in git): NAME-1280.png, NAME-375.png. */
export async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(pictures, { recursive: true });
  const path = join(pictures, `${name}-${page.viewportSize()?.width ?? 0}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  return path;
}
