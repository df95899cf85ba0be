import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { type FiscalYear, fiscalYearOf } from '../../foundation/fiscal-year.ts';
import { type Month, parseMonth } from '../../foundation/month.ts';
import { ok, type Result } from '../../foundation/refusal.ts';
import { reportingWindowOf } from '../../foundation/reporting-window.ts';
import { inTreeOrder, listUnits, subtreeOf } from '../agencies/index.ts';
import { type ActionContext, permit, type UnitScope, unitScopeOf } from '../permissions/index.ts';
import { listProgrammes } from '../plans/index.ts';
import type { BoardWhere } from './board-filter-store.ts';
import { type BoardRow, boardRow } from './board-row.ts';
import { type WindowOnBoard, windowOnBoard } from './board-state.ts';
import { listBoardRecords } from './row-store.ts';
import type { BoardFilter } from './schemas.ts';
import { type BoardCounts, type BoardPlace, findBoardCounts, listBoardKeys } from './store.ts';

const PAGE = 50;

export type Board = {
  month: Month;
  fiscalYear: FiscalYear;
  today: CalendarDate;
  window: WindowOnBoard;
  counts: BoardCounts;
  rows: BoardRow[];
  /** Ask again with this for the next page; null at the end. */
  next: string | null;
};

const write = (place: BoardPlace): string =>
  Buffer.from(JSON.stringify([place.value, place.code])).toString('base64url');

/** A place that was not made here is no place: reading then begins at the first page. */
function read(text: string | undefined): BoardPlace | undefined {
  if (!text) return undefined;
  try {
    const [value, code] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    const fits = typeof value === 'string' && typeof code === 'string' && /^-?[0-9.]{1,40}$/.test(value);
    return fits && /^[0-9]{8}$/.test(code) ? { value, code } : undefined;
  } catch {
    return undefined;
  }
}

/** What the filter means for this person today. Refusals: permission-role, month-not-read. */
export async function whereOf(
  ctx: ActionContext,
  filter: Omit<BoardFilter, 'sort' | 'direction'>,
): Promise<Result<BoardWhere>> {
  const month = parseMonth(filter.month);
  if (!month.ok) return month;
  const scope = unitScopeOf(ctx.actor, 'monitoring-board.view');
  return ok({
    agencyId: ctx.actor.agencyId,
    month: month.value,
    today: ctx.today,
    closes: reportingWindowOf(ctx.law, month.value).closes,
    unitIds: filter.unitId === undefined ? scope : await within(ctx, scope, filter.unitId),
    behind: filter.behind === 'true',
    reopening: filter.reopening === 'true',
    ...(filter.programmeId ? { programmeId: filter.programmeId } : {}),
    ...(filter.state ? { state: filter.state } : {}),
    ...(filter.search ? { search: filter.search } : {}),
  });
}

/** The unit asked for and all below it, as far as the person may see. */
async function within(ctx: ActionContext, scope: UnitScope, unitId: string): Promise<string[]> {
  const { units } = await listUnits(ctx.tx, ctx.actor.agencyId);
  return subtreeOf(units, unitId).filter((each) => scope === 'all' || scope.includes(each));
}

/** The board of a month. Refusals: permission-role, month-not-read. */
export async function viewBoard(
  ctx: ActionContext,
  filter: BoardFilter & { after?: string },
): Promise<Result<Board>> {
  const refusal = permit(ctx.actor, 'monitoring-board.view');
  if (refusal) return { ok: false, refusal };
  const where = await whereOf(ctx, filter);
  if (!where.ok) return where;
  const { month, today, closes } = where.value;
  const after = read(filter.after);
  const keys = await listBoardKeys(ctx.tx, where.value, filter, {
    limit: PAGE + 1,
    ...(after ? { after } : {}),
  });
  const shown = keys.slice(0, PAGE);
  const records = await listBoardRecords(
    ctx.tx,
    ctx.actor.agencyId,
    month,
    shown.map((key) => key.projectId),
  );
  const last = shown.at(-1);
  return ok({
    month,
    fiscalYear: fiscalYearOf(month),
    today,
    window: windowOnBoard(reportingWindowOf(ctx.law, month), today),
    counts: await findBoardCounts(ctx.tx, where.value),
    rows: records.map((record) => boardRow(record, { today, closes })),
    next: keys.length > PAGE && last ? write(last) : null,
  });
}

export type BoardChoices = {
  units: { unitId: string; name: string; nameEn: string; depth: number }[];
  programmes: { programmeId: string; number: string; name: string }[];
};

/** Units that the person sees, as a tree, and the programmes of the year. Refusal: permission-role. */
export async function viewBoardChoices(
  ctx: ActionContext,
  fiscalYear: FiscalYear,
): Promise<Result<BoardChoices>> {
  const refusal = permit(ctx.actor, 'monitoring-board.view');
  if (refusal) return { ok: false, refusal };
  const scope = unitScopeOf(ctx.actor, 'monitoring-board.view');
  const { units } = await listUnits(ctx.tx, ctx.actor.agencyId);
  const seen = inTreeOrder(units).filter(({ unit }) => scope === 'all' || scope.includes(unit.unitId));
  const programmes = await listProgrammes(ctx.tx, fiscalYear);
  return ok({
    units: seen.map(({ unit, depth }) => ({
      unitId: unit.unitId,
      name: unit.nameTh,
      nameEn: unit.nameEn,
      depth,
    })),
    programmes: programmes.map(({ programmeId, number, name }) => ({ programmeId, number, name })),
  });
}
