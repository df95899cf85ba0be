/**
 * Every address of the router, opened as somebody who works there: accessible at both widths, without a fault of
 * a script, with one heading and a title of its own. The list is the router's: a new page that is not given a
 * visitor here fails.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { router } from '../../src/web/routes.tsx';
import {
  type App,
  expectAccessible,
  expectNoFaults,
  openBrowser,
  openPage,
  signIn,
  startApp,
} from './browser.ts';
import { february } from './report-pages.ts';

const password = 'sathit-tidtam-2566';
const officer = 'osep.officer';
const monitoring = 'osep.monitoring';
const administrator = 'osep.admin';
const promotion = 'osmep.promotion';
const project = '/2566/projects/66010003';
const report = `${project}/reports/2566-03`;

/** Who visits each address of the router, and where; null: nobody is signed in. */
const visits: Record<string, { as: string | null; at: string }> = {
  '/sign-in': { as: null, at: '/sign-in' },
  '/forgotten-password': { as: null, at: '/forgotten-password' },
  '/reset-password': { as: null, at: '/reset-password?token=none' },
  '/first-administrator': { as: null, at: '/first-administrator?token=none' },
  '/': { as: officer, at: '/' },
  '/$year': { as: officer, at: '/2566' },
  '/$year/approvals': { as: monitoring, at: '/2566/approvals' },
  '/$year/approvals/$requestId': { as: 'osmep.director', at: '/2566/approvals/{request}' },
  '/$year/board': { as: 'osmep.secretariat', at: '/2566/board' },
  '/$year/closings': { as: 'osmep.finance', at: '/2566/closings' },
  '/$year/allocations': { as: 'osep.strategy', at: '/2566/allocations' },
  '/$year/monitoring': { as: monitoring, at: '/2566/monitoring' },
  '/$year/monitoring/$monthKey': { as: monitoring, at: '/2566/monitoring/2566-02' },
  '/$year/calendar': { as: officer, at: '/2566/calendar' },
  '/notices': { as: monitoring, at: '/notices' },
  '/notices/mails': { as: administrator, at: '/notices/mails' },
  '/$year/projects': { as: officer, at: '/2566/projects' },
  '/$year/projects/new': { as: officer, at: '/2566/projects/new' },
  '/$year/projects/$projectCode': { as: officer, at: project },
  '/$year/projects/$projectCode/memos/$memoId': {
    as: promotion,
    at: '/2566/projects/66010001/memos/{memo}',
  },
  '/$year/projects/$projectCode/amendments': { as: promotion, at: '/2566/projects/66010002/amendments' },
  '/$year/projects/$projectCode/amendments/$number': {
    as: promotion,
    at: '/2566/projects/66010002/amendments/1',
  },
  '/$year/projects/$projectCode/closing': { as: promotion, at: '/2566/projects/66010001/closing' },
  '/$year/projects/$projectCode/closing/memo': {
    as: promotion,
    at: '/2566/projects/66010001/closing/memo',
  },
  '/$year/projects/$projectCode/closing/delays/$period': {
    as: promotion,
    at: '/2566/projects/66010001/closing/delays/2566-04',
  },
  '/$year/projects/$projectCode/reports/$monthKey/reopening': { as: officer, at: `${february}/reopening` },
  '/$year/projects/$projectCode/correction': { as: officer, at: `${project}/correction` },
  '/$year/projects/$projectCode/final-report': {
    as: promotion,
    at: '/2566/projects/66010001/final-report',
  },
  '/$year/projects/$projectCode/submission': { as: officer, at: `${project}/submission` },
  '/$year/projects/$projectCode/memos': { as: officer, at: `${project}/memos` },
  '/$year/projects/$projectCode/plan': { as: officer, at: `${project}/plan` },
  '/$year/projects/$projectCode/reports/$monthKey': { as: officer, at: report },
  '/$year/projects/$projectCode/reports/$monthKey/revisions/$revision': {
    as: 'osep.officer.media',
    at: '/2566/projects/66010007/reports/2566-01/revisions/1',
  },
  // Addresses whose end was cut off lead to the page that holds what they name.
  '/$year/projects/$projectCode/reports': { as: officer, at: `${project}/reports` },
  '/$year/projects/$projectCode/forms': { as: officer, at: `${project}/forms` },
  '/$year/projects/$projectCode/reports/$monthKey/forms': { as: officer, at: `${report}/forms` },
  '/$year/projects/$projectCode/reports/$monthKey/revisions': { as: officer, at: `${report}/revisions` },
  '/$year/reports': { as: officer, at: '/2566/reports' },
  '/$year/reports/reopenings': { as: monitoring, at: '/2566/reports/reopenings' },
  '/$year/reports/reopenings/$reopeningId': { as: monitoring, at: '/2566/reports/reopenings/{reopening}' },
  '/$year/programmes': { as: 'osep.strategy', at: '/2566/programmes' },
  '/account/delegations': { as: officer, at: '/account/delegations' },
  '/account': { as: officer, at: '/account' },
  '/$year/forms': { as: officer, at: '/2566/forms' },
  '/$year/projects/$projectCode/forms/$formId': { as: officer, at: `${project}/forms/100` },
  '/$year/projects/$projectCode/reports/$monthKey/forms/$formId': {
    as: officer,
    at: `${report}/forms/200-1`,
  },
  '/$year/findings': { as: monitoring, at: '/2566/findings' },
  '/settings': { as: administrator, at: '/settings' },
  '/settings/agency': { as: administrator, at: '/settings/agency' },
  '/settings/units': { as: administrator, at: '/settings/units' },
  '/settings/people': { as: administrator, at: '/settings/people' },
  '/settings/memos': { as: administrator, at: '/settings/memos' },
  '/settings/approvals': { as: administrator, at: '/settings/approvals' },
  '/settings/permissions': { as: administrator, at: '/settings/permissions' },
  '/settings/audit': { as: 'osep.auditor', at: '/settings/audit' },
  '/law/$source': { as: officer, at: '/law/osmep-manual-2564' },
  '/$': { as: officer, at: '/no/such/place' },
};

let app: App;
let browser: Browser;
/** What stands for {name} in an address. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await startApp({ demonstration: true });
  browser = await openBrowser();
  ids.reopening = await idFrom(monitoring, '/api/v1/reopenings', 'reopeningId');
  ids.request = await idFrom('osmep.director', '/api/v1/projects/66010003/approvals', 'requestId');
  ids.memo = await idFrom(promotion, '/api/v1/memos?projectCode=66010001', 'memoId');
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** The first id of this name in what the person is answered. */
async function idFrom(username: string, path: string, name: string): Promise<string> {
  const page = await openPage(browser, app);
  await signIn(page, { username, password });
  const answer = await page.evaluate(async (asked) => (await fetch(asked)).text(), path);
  await page.context().close();
  const found = new RegExp(`"${name}":"([0-9a-f-]{36})"`).exec(answer)?.[1];
  if (!found) throw new Error(`${path} has no ${name}: ${answer.slice(0, 200)}`);
  return found;
}

/** Opens each address; what is wrong with each is gathered, so that one run tells all. Visitors go side by side. */
async function visitAll(
  options: { width: 1280 | 375; language?: 'th' | 'en'; dark?: boolean },
  look: (page: Page) => Promise<void>,
): Promise<string> {
  const wrong: string[] = [];
  const visitors = [...new Set(Object.values(visits).map(({ as }) => as))];
  const goAll = async (visitor: string | null) => {
    const page = await openPage(browser, app, options);
    page.setDefaultTimeout(15_000);
    if (visitor) await signIn(page, { username: visitor, password });
    for (const { at } of Object.values(visits).filter(({ as }) => as === visitor)) {
      const address = at.replace(/\{(\w+)\}/, (_whole, name: string) => ids[name] ?? '');
      try {
        await page.goto(address);
        await page.locator('h1').first().waitFor();
        await page.waitForLoadState('networkidle');
        await look(page);
        expectNoFaults(page);
      } catch (error) {
        wrong.push(`${address} as ${visitor}: ${(error as Error).message}`);
      }
    }
    await page.context().close();
  };
  await Promise.all(visitors.map(goAll));
  return wrong.join('\n\n');
}

/** Said where a screen could not be opened; no address of the list may come to this. */
const refusedPage = /หน้านี้เปิดไม่ได้|This page could not be opened/;

async function expectWholePage(page: Page): Promise<void> {
  expect(await page.locator('h1').count(), 'headings of the first order').toBe(1);
  expect(await page.locator('h1').textContent()).not.toMatch(refusedPage);
  const heading = (await page.locator('h1 > span').first().textContent()) ?? '';
  expect(await page.title()).toContain(heading.trim());
  expect(await page.locator('main').count()).toBe(1);
  const refused = await page
    .locator('main section[role="alert"], main [data-refused-page]')
    .allTextContents();
  expect(refused.join(' | '), 'refused').toBe('');
}

/** Thai in both languages: names of forms, and what officers typed that messages say too (a programme, a unit). */
const alwaysThai = /^(สสว\.[\d/]+|แผนงานพื้นฐาน|ระดับ)$/;

/** Every Thai message of the project as a pattern of a whole text; `{name}` stands for anything after the first word. */
async function thaiMessages(): Promise<RegExp[]> {
  const root = join(import.meta.dirname, '../..');
  const files = globSync('src/**/*messages.ts', { cwd: root });
  const doors = await Promise.all(
    files.map((file) => import(join(root, file)) as Promise<Record<string, unknown>>),
  );
  const texts = doors
    .flatMap((door) => Object.values(door))
    .flatMap((messages) => Object.values(messages as Record<string, { th?: string; en?: string }>))
    .flatMap((message) => (message?.th && message.th !== message.en ? [message.th] : []))
    .filter((text) => /^[ก-๙]{2}/.test(text) && !alwaysThai.test(text));
  return [...new Set(texts)].map((text) => {
    const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`);
  });
}

/** Texts and names of things on the page, without what is Thai by nature: official forms, other [lang=th], what was typed. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const words = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest('[lang="th"]:not(html), textarea, script, style')) continue;
      const texts =
        node instanceof Element
          ? ['aria-label', 'placeholder', 'title', 'alt'].map((name) => node.getAttribute(name))
          : [node.textContent];
      for (const text of texts) if (text?.trim()) words.add(text.trim());
    }
    return [...words, document.title];
  });

describe('every page', () => {
  it('of the router has a visitor here, and no visitor goes where nothing is', () => {
    const addresses = Object.values(router.routesById)
      .filter((route) => 'path' in route && route.path !== undefined && route.id !== '__root__')
      .map((route) => route.fullPath as string);
    expect(addresses.length).toBeGreaterThan(25);
    expect([...new Set(addresses)].sort()).toEqual(Object.keys(visits).sort());
  });

  it.each([1280, 375] as const)(
    'is whole and accessible, %i pixels wide',
    async (width) => {
      const wrong = await visitAll({ width }, async (page) => {
        await expectWholePage(page);
        await expectAccessible(page);
      });
      expect(wrong).toBe('');
    },
    300_000,
  );

  it('speaks English to who chose it, no word missing, and keeps its contrast in the dark', async () => {
    const thai = await thaiMessages();
    expect(thai.length).toBeGreaterThan(300);
    const wrong = await visitAll({ width: 1280, language: 'en', dark: true }, async (page) => {
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      const words = await wordsOf(page);
      const left = words.filter((each) => thai.some((pattern) => pattern.test(each)));
      expect(left.join(' | '), 'Thai left in English').toBe('');
      const unfilled = words.filter((each) => /\{\w+\}|\bundefined\b|\bNaN\b/.test(each));
      expect(unfilled.join(' | '), 'words not filled in').toBe('');
      await expectAccessible(page);
    });
    expect(wrong).toBe('');
  }, 300_000);
});
