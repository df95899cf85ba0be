import type { CalendarDate } from '../../foundation/calendar-date.ts';
import type { FiscalYear } from '../../foundation/fiscal-year.ts';
import type { Month } from '../../foundation/month.ts';
import { ok, type Result } from '../../foundation/refusal.ts';
import { reportingWindowOf } from '../../foundation/reporting-window.ts';
import { inTreeOrder, listUnits } from '../agencies/index.ts';
import { type ActionContext, permit, type Role, readingRoles, unitScopeOf } from '../permissions/index.ts';
import { type OpenedMonths, openedMonths } from './opened-months.ts';
import { listMonthCounts, listProjectYears } from './store.ts';
import { type UnitSummary, unitSummaries } from './unit-summary.ts';
import { type FirstSentence, firstSentenceOf, inOrder, type WorkItem } from './work-item.ts';
import { workOfAdministrator } from './work-of-administrator.ts';
import { workOfClosings } from './work-of-closings.ts';
import { workOfMonitoring } from './work-of-monitoring.ts';
import { workOfOfficer } from './work-of-officer.ts';
import { workToDecide } from './work-to-decide.ts';

export type MyWork = {
  today: CalendarDate;
  sentence: FirstSentence;
  /** The first MOST_LISTED of `all`. */
  items: WorkItem[];
  all: number;
  /** Where this year has no project that the person may see: the years that have some, newest first. */
  otherYears: number[];
  /** For those who look over units: the last month whose window has opened. */
  units: { month: Month; closes: CalendarDate; rows: UnitSummary[] } | null;
};

const MOST_LISTED = 200;

/** Who sees how the units stand: those who command or read, and write nothing themselves. */
const looking: readonly Role[] = ['superior', 'executive', 'director', 'internal-auditor', ...readingRoles];

/** What waits for the person in a fiscal year, soonest first. Refusal: permission-role. */
export async function viewMyWork(
  ctx: ActionContext,
  year: FiscalYear,
  mail: { delivers: boolean },
): Promise<Result<MyWork>> {
  const refusal = permit(ctx.actor, 'my-work.view');
  if (refusal) return { ok: false, refusal };
  const months = openedMonths(ctx.law, year, ctx.today);
  const toDecide = await workToDecide(ctx);
  const items = inOrder([
    ...(await workOfOfficer(ctx, year, months)),
    ...(await workOfMonitoring(ctx, months)),
    ...(await workOfClosings(ctx, year)),
    ...toDecide.items,
    ...(await workOfAdministrator(ctx, year, mail)),
  ]);
  return ok({
    today: ctx.today,
    sentence: firstSentenceOf(items, toDecide.unlisted),
    items: items.slice(0, MOST_LISTED),
    all: items.length + toDecide.unlisted,
    otherYears: await otherYearsOf(ctx, year),
    units: await unitsOf(ctx, months),
  });
}

async function otherYearsOf(ctx: ActionContext, year: FiscalYear): Promise<number[]> {
  const unitIds = unitScopeOf(ctx.actor, 'projects.view');
  const years = await listProjectYears(ctx.tx, { agencyId: ctx.actor.agencyId, unitIds });
  return years.includes(year) ? [] : years;
}

/** How the last opened month stands in each unit, for those who look over units. */
async function unitsOf(ctx: ActionContext, months: OpenedMonths | null): Promise<MyWork['units']> {
  if (!months || !ctx.actor.roles.some((held) => looking.includes(held.role))) return null;
  const month = months.to;
  const unitIds = unitScopeOf(ctx.actor, 'monitoring-board.view');
  const { agencyId } = ctx.actor;
  const counts = await listMonthCounts(ctx.tx, { agencyId, unitIds, from: month, to: month });
  const { units } = await listUnits(ctx.tx, agencyId);
  const { closes } = reportingWindowOf(ctx.law, month);
  const ordered = inTreeOrder(units).map(({ unit }) => unit);
  return { month, closes, rows: unitSummaries(ordered, counts, { today: ctx.today, closes }) };
}
