import { fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import { ok, type Result } from '../../../foundation/refusal.ts';
import { type ActionContext, type ActionName, permit, unitScopeOf } from '../../permissions/index.ts';
import { closingSettings } from '../record/closing-case.ts';
import { type ClosingRow, closingRow } from './closing-row.ts';
import { listClosingRows } from './closing-row-store.ts';

/**
 * Closings of ended projects that the person may see, by the day they ended: of a fiscal year all, else those that are
 * not closed. The year that runs now holds those of earlier years that are not closed as well: a project is closed after
 * its own year. Refusal: permission-role.
 */
export async function listClosings(
  ctx: ActionContext,
  filter: { fiscalYear?: number },
): Promise<Result<{ closings: ClosingRow[] }>> {
  const refusal = permit(ctx.actor, 'closings.view');
  if (refusal) return { ok: false, refusal };
  const { fiscalYear } = filter;
  const rows = await rowsOf(ctx, 'closings.view', filter);
  if (fiscalYear === undefined || fiscalYear !== fiscalYearOf(ctx.today)) return ok({ closings: rows });
  const open = await rowsOf(ctx, 'closings.view', {});
  const earlier = open.filter((row) => row.fiscalYear < fiscalYear);
  const closings = [...earlier, ...rows].sort((one, other) => one.endedOn.localeCompare(other.endedOn));
  return ok({ closings });
}

/** Of the units in which the actor may do `action`; closed ones of a fiscal year only. */
export async function rowsOf(
  ctx: ActionContext,
  action: ActionName,
  filter: { fiscalYear?: number; personId?: string },
): Promise<ClosingRow[]> {
  const unitIds = unitScopeOf(ctx.actor, action);
  const isOpen = filter.fiscalYear === undefined;
  const rows = await listClosingRows(ctx.tx, { unitIds, endedBefore: ctx.today, isOpen, ...filter });
  const settings = await closingSettings(ctx);
  return rows.map((row) => closingRow(ctx.law, ctx.today, settings, row));
}
