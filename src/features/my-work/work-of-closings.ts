import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts';
import { dueState } from '../../foundation/day-count.ts';
import { type FiscalYear, fiscalYearOf } from '../../foundation/fiscal-year.ts';
import { type ClosingRow, closingSettings, listClosingRowsFor } from '../closings/index.ts';
import { type ActionContext, type ActionName, unitScopeOf } from '../permissions/index.ts';
import { isNamedOnProject } from './store.ts';
import { type Due, isSome, type WorkItem } from './work-item.ts';

type ClosingItem = Extract<WorkItem, { kind: 'closing' }>;
type Judged = { today: CalendarDate; late: { holidaysShift: boolean } };

/**
 * What closings want of the person: the officer prepares, mends and writes the delay memo; the monitoring unit reviews
 * and closes; accounting reports, records the receipts and the original (WFL-06, WFL-07). In today's fiscal year those
 * of every year that are not closed: most begin when the year of the project has ended.
 */
export async function workOfClosings(ctx: ActionContext, year: FiscalYear): Promise<WorkItem[]> {
  const holds = (action: ActionName) => isSome(unitScopeOf(ctx.actor, action));
  const ofYear = year === fiscalYearOf(ctx.today) ? {} : { fiscalYear: year };
  const { agencyId, personId } = ctx.actor;
  const officer = holds('closings.save')
    ? await listClosingRowsFor(ctx, 'closings.save', {
        ...ofYear,
        ...((await isNamedOnProject(ctx.tx, agencyId, personId)) && { personId }),
      })
    : [];
  const monitoring = holds('closings.close') ? await listClosingRowsFor(ctx, 'closings.close', ofYear) : [];
  const finance = holds('closings.return-money')
    ? await listClosingRowsFor(ctx, 'closings.return-money', ofYear)
    : [];
  const judged = { today: ctx.today, late: (await closingSettings(ctx)).late };
  return [
    ...officer.flatMap((row) => ofOfficer(row, judged)),
    ...monitoring.flatMap((row) =>
      row.wants === 'close' || row.wants === 'review' ? [itemOf(row, row.wants, judged)] : [],
    ),
    ...finance.flatMap((row) => {
      if (row.wants === 'money' || row.wants === 'original') return [itemOf(row, row.wants, judged)];
      return row.accountingWanted ? [itemOf(row, 'accounting', judged)] : [];
    }),
  ];
}

function ofOfficer(row: ClosingRow, judged: Judged): WorkItem[] {
  const { delayMemo, wants } = row;
  return [
    ...(wants === 'prepare' || wants === 'mend' ? [itemOf(row, wants, judged)] : []),
    ...(delayMemo ? [itemOf(row, 'delay-memo', judged)] : []),
  ];
}

function itemOf(row: ClosingRow, wants: ClosingItem['wants'], judged: Judged): ClosingItem {
  const { projectCode, projectName, fiscalYear, unitName, unitNameEn } = row;
  const due = dueOf(row, wants, judged);
  return { kind: 'closing', wants, due, projectCode, projectName, fiscalYear, unitName, unitNameEn };
}

/**
 * The limit that runs: of the review or the correction, of the delay memo, else of the closing; once day 45 has passed
 * the closing is late since then. Null once the money is back: what is left to do has no day.
 */
function dueOf(row: ClosingRow, wants: ClosingItem['wants'], { today, late }: Judged): Due | null {
  const { clock, countdown, delayMemo } = row;
  if ((wants === 'mend' || wants === 'review') && clock)
    return { on: clock.dueOn, daysLeft: clock.daysLeft, daysLate: clock.daysLate };
  if (wants === 'delay-memo' && delayMemo) return dueState(delayMemo.due, today, late);
  const { stage, runsTo, daysLeft, daysLate } = countdown;
  if (stage === 'done') return null;
  return daysLate > 0
    ? { on: addDays(today, -daysLate), daysLeft: 0, daysLate }
    : { on: runsTo, daysLeft, daysLate };
}
