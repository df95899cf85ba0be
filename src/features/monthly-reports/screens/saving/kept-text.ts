/**
 * What was typed and not acknowledged, kept in this browser per person, report and tab until the server has it:
 * a closed lid, a crash or an ended session loses nothing. Storage that is forbidden or full is left out.
 */
import type { Month } from '../../../../foundation/month.ts';
import type { Cells } from './cells.ts';

export type KeptText = { cells: Cells; version: number; at: string };
export type KeptOf = { personId: string; projectCode: string; month: Month };

const prefixOf = ({ personId, projectCode, month }: KeptOf) =>
  `tidtam.report ${personId} ${projectCode} ${month} `;

/** One name per tab, kept over a reload: two tabs on one report do not overwrite each other. */
function tabName(): string {
  const known = sessionStorage.getItem('tidtam.tab');
  if (known) return known;
  const made = Math.random().toString(36).slice(2);
  sessionStorage.setItem('tidtam.tab', made);
  return made;
}

export function keepText(of: KeptOf, cells: Cells, version: number): void {
  try {
    const key = prefixOf(of) + tabName();
    if (Object.keys(cells).length === 0) localStorage.removeItem(key);
    else
      localStorage.setItem(
        key,
        JSON.stringify({ cells, version, at: new Date().toISOString() } satisfies KeptText),
      );
  } catch {
    // The text still stands on the page, and leaving it warns.
  }
}

/** Everything that was kept of this report, newest last; a cell kept twice has its newest text. */
export function keptText(of: KeptOf): KeptText | null {
  try {
    const found = Object.keys(localStorage)
      .filter((key) => key.startsWith(prefixOf(of)))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? '') as KeptText)
      .sort((a, b) => a.at.localeCompare(b.at));
    const newest = found.at(-1);
    return newest ? { ...newest, cells: Object.assign({}, ...found.map((each) => each.cells)) } : null;
  } catch {
    return null;
  }
}

export function forgetText(of: KeptOf): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefixOf(of))) localStorage.removeItem(key);
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}
