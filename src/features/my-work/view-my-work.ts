import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { type FiscalYear, monthsOfFiscalYear } from '../../foundation/fiscal-year.ts';
import { addMonths, type Month, monthOf } from '../../foundation/month.ts';
import { ok, type Result } from '../../foundation/refusal.ts';
import { reportingWindowOf } from '../../foundation/reporting-window.ts';
import { inTreeOrder, listUnits } from '../agencies/index.ts';
import { boardState, dueOf, waitingStates } from '../monitoring-board/rules.ts';
import { listWaitingReopenings } from '../monthly-reports/index.ts';
import { findUnsentMailCount } from '../notifications/index.ts';
import {
  type ActionContext,
  permit,
  type Role,
  readingRoles,
  type UnitScope,
  unitScopeOf,
} from '../permissions/index.ts';
import {
  findPersonsWithoutSecondFactor,
  isNamedOnProject,
  listMonthCounts,
  listOpenProjects,
  listWaitingReports,
  type Whose,
} from './store.ts';
import { type UnitAtGlance, unitsAtGlance } from './units-at-glance.ts';
import { inOrder, type Lead, leadOf, type WorkItem } from './work-item.ts';

export type MyWork = {
  today: CalendarDate;
  lead: Lead;
  items: WorkItem[];
  /** For those who look over units: the last month whose window has opened. */
  units: { month: Month; closes: CalendarDate; rows: UnitAtGlance[] } | null;
};

/** Who sees units at a glance: those who command or read, and write nothing themselves. */
const looking: readonly Role[] = ['superior', 'executive', 'director', 'internal-auditor', ...readingRoles];

type Span = { from: Month; to: Month } | null;

/** Months of the year whose window has opened by today; null when none has. */
function openedMonths(ctx: ActionContext, fiscalYear: FiscalYear): Span {
  const months = monthsOfFiscalYear(fiscalYear);
  const before = addMonths(monthOf(ctx.today), -1);
  const opened = months.filter(
    (each) => each <= before && reportingWindowOf(ctx.law, each).opens <= ctx.today,
  );
  const [from] = opened;
  const to = opened.at(-1);
  return from && to ? { from, to } : null;
}

const isSome = (scope: UnitScope) => scope === 'all' || scope.length > 0;

/** What waits for the person in a fiscal year, soonest first. Refusal: permission-role. */
export async function viewMyWork(
  ctx: ActionContext,
  fiscalYear: FiscalYear,
  mail: { delivers: boolean },
): Promise<Result<MyWork>> {
  const refusal = permit(ctx.actor, 'my-work.view');
  if (refusal) return { ok: false, refusal };
  const span = openedMonths(ctx, fiscalYear);
  const items = inOrder([
    ...(await ofOfficer(ctx, fiscalYear, span)),
    ...(await ofMonitoring(ctx, span)),
    ...(await toDecide(ctx, fiscalYear)),
    ...(await ofAdministrator(ctx, mail)),
  ]);
  return ok({ today: ctx.today, lead: leadOf(items), items, units: await atGlance(ctx, span) });
}

/** Reports and projects of the person; of the whole unit where the person is named on no project. */
async function ofOfficer(ctx: ActionContext, fiscalYear: FiscalYear, span: Span): Promise<WorkItem[]> {
  const unitIds = unitScopeOf(ctx.actor, 'monthly-reports.save');
  if (!isSome(unitIds)) return [];
  const { agencyId, personId } = ctx.actor;
  const whose: Whose = (await isNamedOnProject(ctx.tx, agencyId, personId)) ? { personId } : { unitIds };
  const reports = span ? await listWaitingReports(ctx.tx, { agencyId, whose, ...span }) : [];
  const drafts = await listOpenProjects(ctx.tx, { agencyId, fiscalYear, state: 'draft', whose });
  return [
    ...reports.map(({ reportState, openUntil, ...report }): WorkItem => {
      const { closes } = reportingWindowOf(ctx.law, report.month);
      const facts = { asked: true, reportState, openUntil, closes, today: ctx.today };
      const state = boardState(facts);
      return { kind: 'report', ...report, state, due: dueOf(state, facts) };
    }),
    ...drafts.map(({ returned, comment, since, unitId: _, state: __, ...project }): WorkItem => {
      const common = { ...project, due: null, since: since.toISOString() };
      return returned
        ? { kind: 'project-returned', comment, ...common }
        : { kind: 'project-draft', ...common };
    }),
  ];
}

/** Months of the person's units that are not complete. */
async function ofMonitoring(ctx: ActionContext, span: Span): Promise<WorkItem[]> {
  if (!ctx.actor.roles.some((held) => held.role === 'monitoring-officer') || !span) return [];
  const unitIds = unitScopeOf(ctx.actor, 'monitoring-board.remind');
  const counts = await listMonthCounts(ctx.tx, { agencyId: ctx.actor.agencyId, unitIds, ...span });
  return [...Map.groupBy(counts, (each) => each.month)].flatMap(([month, rows]): WorkItem[] => {
    const { closes } = reportingWindowOf(ctx.law, month);
    const day = { closes, today: ctx.today };
    const sum = (states: readonly string[]) =>
      rows
        .filter((each) => states.includes(boardState({ ...each, ...day, asked: true })))
        .reduce((total, each) => total + each.number, 0);
    if (sum(waitingStates) === 0) return [];
    const due = dueOf('not-started', { ...day, openUntil: null });
    return due === null
      ? []
      : [
          {
            kind: 'month',
            month,
            due,
            late: sum(['late']),
            waiting: sum(['not-started', 'draft']),
            reopened: sum(['reopened']),
            submitted: sum(['submitted']),
            asked: rows.reduce((total, each) => total + each.number, 0),
          },
        ];
  });
}

/** Requests for reopening and submitted projects. */
async function toDecide(ctx: ActionContext, fiscalYear: FiscalYear): Promise<WorkItem[]> {
  const items: WorkItem[] = [];
  if (isSome(unitScopeOf(ctx.actor, 'monthly-reports.decide-reopening'))) {
    const requests = await listWaitingReopenings(ctx, 'requested');
    if (!requests.ok) return [];
    for (const each of requests.value.reopenings) {
      const subject = { unitId: each.unitId, state: each.state };
      if (permit(ctx.actor, 'monthly-reports.decide-reopening', subject)) continue;
      items.push({
        kind: 'reopening',
        due: null,
        reopeningId: each.reopeningId,
        month: each.month,
        since: each.requestedAt.toISOString(),
        by: each.requestedBy.name,
        reason: each.reason,
        projectCode: each.projectCode,
        projectName: each.projectName,
        unitName: each.unitName,
        unitNameEn: each.unitName,
      });
    }
  }
  const mayApprove = isSome(unitScopeOf(ctx.actor, 'projects.approve'));
  const unitIds = unitScopeOf(ctx.actor, mayApprove ? 'projects.approve' : 'projects.return');
  if (!isSome(unitIds)) return items;
  const { agencyId } = ctx.actor;
  const open = await listOpenProjects(ctx.tx, {
    agencyId,
    fiscalYear,
    state: 'submitted',
    whose: { unitIds },
  });
  for (const { projectCode, projectName, unitName, unitNameEn, since } of open)
    items.push({
      kind: mayApprove ? 'project-to-approve' : 'project-to-check',
      due: null,
      since: since.toISOString(),
      projectCode,
      projectName,
      unitName,
      unitNameEn,
    });
  return items;
}

async function ofAdministrator(ctx: ActionContext, mail: { delivers: boolean }): Promise<WorkItem[]> {
  if (permit(ctx.actor, 'people.reset-second-factor')) return [];
  const items: WorkItem[] = mail.delivers ? [] : [{ kind: 'mail-not-configured', due: null }];
  const failed = await findUnsentMailCount(ctx.tx);
  if (failed > 0) items.push({ kind: 'mail-failed', due: null, count: failed });
  const without = await findPersonsWithoutSecondFactor(ctx.tx, ctx.actor.agencyId);
  if (without > 0) items.push({ kind: 'no-second-factor', due: null, count: without });
  return items;
}

async function atGlance(ctx: ActionContext, span: Span): Promise<MyWork['units']> {
  if (!span || !ctx.actor.roles.some((held) => looking.includes(held.role))) return null;
  const unitIds = unitScopeOf(ctx.actor, 'monitoring-board.view');
  const { agencyId } = ctx.actor;
  const counts = await listMonthCounts(ctx.tx, { agencyId, unitIds, from: span.to, to: span.to });
  const { units } = await listUnits(ctx.tx, agencyId);
  const { closes } = reportingWindowOf(ctx.law, span.to);
  const ordered = inTreeOrder(units).map(({ unit }) => unit);
  return {
    month: span.to,
    closes,
    rows: unitsAtGlance(ordered, counts, { today: ctx.today, closes }),
  };
}
