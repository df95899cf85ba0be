import { type CalendarDate, daysBetween } from '../../foundation/calendar-date.ts';
import { type ClosingRow, listClosingRowsFor } from '../closings/index.ts';
import { type ActionContext, type ActionName, unitScopeOf } from '../permissions/index.ts';
import { isNamedOnProject } from './store.ts';
import { isSome, type WorkItem } from './work-item.ts';

type ClosingItem = Extract<WorkItem, { kind: 'closing' }>;

/**
 * What closings want of the person: the officer prepares, mends and writes the delay memo; the monitoring unit reviews
 * and closes; accounting reports, records the receipts and the original (WFL-06, WFL-07).
 */
export async function workOfClosings(ctx: ActionContext, fiscalYear: number): Promise<WorkItem[]> {
  const holds = (action: ActionName) => isSome(unitScopeOf(ctx.actor, action));
  const { agencyId, personId } = ctx.actor;
  const officer = holds('closings.save')
    ? await listClosingRowsFor(ctx, 'closings.save', {
        fiscalYear,
        ...((await isNamedOnProject(ctx.tx, agencyId, personId)) && { personId }),
      })
    : [];
  const monitoring = holds('closings.close')
    ? await listClosingRowsFor(ctx, 'closings.close', { fiscalYear })
    : [];
  const finance = holds('closings.return-money')
    ? await listClosingRowsFor(ctx, 'closings.return-money', { fiscalYear })
    : [];
  return [
    ...officer.flatMap((row) => ofOfficer(row, ctx.today)),
    ...monitoring.flatMap((row) =>
      row.wants === 'close' || row.wants === 'review' ? [itemOf(row, row.wants, ctx.today)] : [],
    ),
    ...finance.flatMap((row) => {
      if (row.wants === 'money' || row.wants === 'original') return [itemOf(row, row.wants, ctx.today)];
      return row.accountingWanted ? [itemOf(row, 'accounting', ctx.today)] : [];
    }),
  ];
}

function ofOfficer(row: ClosingRow, today: CalendarDate): WorkItem[] {
  const { delayMemo, wants } = row;
  return [
    ...(wants === 'prepare' || wants === 'mend' ? [itemOf(row, wants, today)] : []),
    ...(delayMemo ? [itemOf(row, 'delay-memo', today)] : []),
  ];
}

/** The day of the next limit: of the review or the correction, of the delay memo, else of the countdown. */
function itemOf(row: ClosingRow, wants: ClosingItem['wants'], today: CalendarDate): ClosingItem {
  const { projectCode, projectName, fiscalYear, unitName, unitNameEn, clock, countdown, delayMemo } = row;
  const on =
    (wants === 'mend' || wants === 'review') && clock
      ? clock.dueOn
      : wants === 'delay-memo' && delayMemo
        ? delayMemo.due.counted
        : countdown.runsTo;
  const left = daysBetween(today, on);
  const due = { on, daysLeft: Math.max(0, left + 1), daysLate: Math.max(0, -left) };
  return { kind: 'closing', wants, due, projectCode, projectName, fiscalYear, unitName, unitNameEn };
}
