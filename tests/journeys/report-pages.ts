/** The report screen of the demonstration's officer, as the journeys find their way about it. */
import type { Locator, Page } from 'playwright-core';

/** Reports of osep.officer: not started, started, and submitted in its window. */
export const registration = '/2566/projects/66010002/reports/2566-03';
export const platform = '/2566/projects/66010003/reports/2566-03';
export const february = '/2566/projects/66010002/reports/2566-02';

export const saved = (page: Page): Promise<void> => page.getByText(/^บันทึกแล้ว \d\d:\d\d$/).waitFor();

type Report = {
  report: { state: string; revision: number; version: number };
  results: Record<string, Record<'activities' | 'indicators', Record<string, Record<string, unknown>>>>;
};

/** What the API says of the report at this address of the screen. */
export const reportOf = (page: Page, path: string): Promise<Report> =>
  page.evaluate(
    async (address) => (await (await fetch(address)).json()) as never,
    path.replace(/^\/2566/, '/api/v1').replace(/2566-(\d\d)$/, '2023-$1'),
  );

/** What is saved of the activities and indicators of March. */
export async function cellsOf(page: Page, path: string) {
  const march = (await reportOf(page, path)).results['2023-03'];
  return {
    activities: Object.values(march?.activities ?? {}),
    indicators: Object.values(march?.indicators ?? {}),
  };
}

export const activity = (page: Page, step: 'work' | 'spending', position: number): Locator =>
  page.locator(`#step-${step}`).getByRole('region', { name: new RegExp(`^กิจกรรมที่ ${position}:`) });
export const indicator = (page: Page, position: number): Locator =>
  page.getByRole('region', { name: new RegExp(`^ตัวชี้วัดที่ ${position}:`) });
/** The words of work done of one activity. */
export const wordsOf = (page: Page, position: number): Locator =>
  activity(page, 'work', position).getByLabel('งานที่ดำเนินการ');

/** Moves the demonstration's business day: 2023-04-08 is the day after the window of March. */
export async function moveDay(page: Page, day: string): Promise<void> {
  const status = await page.evaluate(
    async (to) =>
      (
        await fetch('/api/v1/demonstration/day', {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ day: to }),
        })
      ).status,
    day,
  );
  if (status !== 200) throw new Error(`the day did not move: ${status}`);
}

/** Presses Tab until the field or button with this label has the focus. */
export async function tabTo(page: Page, label: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      const field = document.activeElement as HTMLInputElement | null;
      const words = [...(field?.labels ?? [])].map((each) => each.textContent ?? '');
      return words.some((each) => each.startsWith(wanted)) || field?.textContent?.trim() === wanted;
    }, label);
    if (found) return;
  }
  throw new Error(`Tab never reached ${label}`);
}
