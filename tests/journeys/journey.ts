/** A journey through the demonstration: one server and one browser for a file, pages signed in as its accounts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type App, type AppOptions, openBrowser, openPage, signIn, startApp } from './browser.ts';

export const password = 'sathit-tidtam-2566';

/**
 * `await soon(read).toEqual(…)`: asks again until it is so, at most 15 seconds. For what follows by itself: a save
 * after a pause in typing, a list that is read again beside its count.
 */
export const soon = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

export type Look = NonNullable<Parameters<typeof openPage>[2]>;

export type Journey = {
  readonly app: App;
  readonly browser: Browser;
  /** A page at this address, at the home of its year when left out, signed in as this account of the demonstration. */
  openAs: (username: string, path?: string, look?: Look | Look['width']) => Promise<Page>;
  /** A page at this address of somebody who is not signed in. */
  open: (path: string, look?: Look | Look['width']) => Promise<Page>;
};

/** Declared at the head of a file: the server is there before its tests, and gone after them. */
export function journeyOfDemonstration(options: AppOptions = {}): Journey {
  let app: App | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    app = await startApp({ ...options, demonstration: true });
    browser = await openBrowser();
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  const started = <T>(found: T | undefined): T => {
    if (found === undefined) throw new Error('a journey begins with the tests of its file');
    return found;
  };
  const newPage = async (look: Look | Look['width'] = {}) => {
    const page = await openPage(
      started(browser),
      started(app),
      typeof look === 'number' ? { width: look } : look,
    );
    page.setDefaultTimeout(15_000);
    return page;
  };
  return {
    get app() {
      return started(app);
    },
    get browser() {
      return started(browser);
    },
    open: async (path, look) => {
      const page = await newPage(look);
      await page.goto(path);
      return page;
    },
    openAs: async (username, path = '/2566', look) => {
      const page = await newPage(look);
      await signIn(page, { username, password });
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      return page;
    },
  };
}
