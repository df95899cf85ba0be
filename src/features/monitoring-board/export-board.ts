import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { fiscalYearOf } from '../../foundation/fiscal-year.ts';
import type { Month } from '../../foundation/month.ts';
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { findAgency, listUnits } from '../agencies/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { listProgrammes } from '../plans/index.ts';
import { type BoardRow, boardRow } from './board-row.ts';
import { listBoardRecords } from './row-store.ts';
import type { BoardFilter } from './schemas.ts';
import { listBoardKeys } from './store.ts';
import { whereOf } from './view-board.ts';

/** More rows than anybody reads in one sheet; writing them would keep others waiting. */
export const MOST_EXPORTED = 10_000;

export type ExportedBoard = {
  agencyName: string;
  month: Month;
  today: CalendarDate;
  filter: BoardFilter;
  unitName: string | null;
  programmeName: string | null;
  rows: BoardRow[];
};

/** Every row of the filter, in its order. Refusals: permission-role, month-not-read, board-too-large. */
export async function exportBoard(ctx: ActionContext, filter: BoardFilter): Promise<Result<ExportedBoard>> {
  const refusal = permit(ctx.actor, 'monitoring-board.export');
  if (refusal) return { ok: false, refusal };
  const where = await whereOf(ctx, filter);
  if (!where.ok) return where;
  const { month, today, closes } = where.value;
  const { agencyId } = ctx.actor;
  const keys = await listBoardKeys(ctx.tx, where.value, filter, { limit: MOST_EXPORTED + 1 });
  if (keys.length > MOST_EXPORTED)
    return refuse('too-large', 'board-too-large', { found: `> ${MOST_EXPORTED}`, limit: MOST_EXPORTED });
  const records = await listBoardRecords(
    ctx.tx,
    agencyId,
    month,
    keys.map((key) => key.projectId),
  );
  const { units } = await listUnits(ctx.tx, agencyId);
  const programmes = filter.programmeId ? await listProgrammes(ctx.tx, fiscalYearOf(month)) : [];
  return ok({
    agencyName: (await findAgency(ctx.tx, agencyId))?.nameTh ?? '',
    month,
    today,
    filter,
    unitName: units.find((unit) => unit.unitId === filter.unitId)?.nameTh ?? null,
    programmeName: programmes.find((each) => each.programmeId === filter.programmeId)?.name ?? null,
    rows: records.map((record) => boardRow(record, { today, closes })),
  });
}
