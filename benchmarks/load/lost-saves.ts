/** Whether everything that the server acknowledged is there, exactly as it was sent. Pure. */
import type { Cells } from './month-cells.ts';

/** A save that the server answered with 200. `number` counts the saves of its project. */
export interface AcknowledgedSave {
  projectCode: string;
  number: number;
  /** The version of the report that the answer named. */
  version: number;
  cells: Cells;
}

/** What is read back of one project's month. */
export interface KeptMonth {
  projectCode: string;
  /** Version and cells of the report as it stands. */
  version: number;
  cells: Cells;
  /** The cells that each save of the audit trail left, in any order. */
  trail: Cells[];
}

/** One sentence for each save that is not in the trail with exactly its cells, or that the report has gone back behind. */
export function lostSaves(acknowledged: readonly AcknowledgedSave[], kept: readonly KeptMonth[]): string[] {
  const byProject = Map.groupBy(acknowledged, (save) => save.projectCode);
  const keptOf = new Map(kept.map((month) => [month.projectCode, month]));
  return [...byProject].flatMap(([projectCode, saves]) => {
    const month = keptOf.get(projectCode);
    if (!month) return [`${projectCode}: nothing is kept of ${saves.length} saves`];
    const trail = new Set(month.trail.map(textOf));
    const missing = saves
      .filter((save) => !trail.has(textOf(save.cells)))
      .map((save) => `${projectCode}: save ${save.number} is not in the audit trail as it was sent`);
    const last = saves.reduce((one, other) => (other.version > one.version ? other : one));
    if (month.version !== last.version)
      return [
        ...missing,
        `${projectCode}: version ${month.version} stands, ${last.version} was acknowledged`,
      ];
    if (textOf(month.cells) !== textOf(last.cells))
      return [...missing, `${projectCode}: the report does not stand as save ${last.number} left it`];
    return missing;
  });
}

const textOf = (cells: Cells) =>
  JSON.stringify(Object.entries(cells).sort(([one], [other]) => (one < other ? -1 : 1)));
