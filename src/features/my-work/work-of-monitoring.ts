import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { reportingWindowOf } from '../../foundation/reporting-window.ts';
import { type BoardState, boardState, dueOf } from '../monitoring-board/rules.ts';
import { type ActionContext, unitScopeOf } from '../permissions/index.ts';
import type { OpenedMonths } from './opened-months.ts';
import { listMonthCounts, type MonthCount } from './store.ts';
import type { Due, WorkItem } from './work-item.ts';

/** Months of the monitoring officer's units that are not complete. */
export async function workOfMonitoring(ctx: ActionContext, months: OpenedMonths | null): Promise<WorkItem[]> {
  if (!ctx.actor.roles.some((held) => held.role === 'monitoring-officer') || !months) return [];
  const unitIds = unitScopeOf(ctx.actor, 'monitoring-board.remind');
  const counts = await listMonthCounts(ctx.tx, { agencyId: ctx.actor.agencyId, unitIds, ...months });
  return [...Map.groupBy(counts, (each) => each.month)].flatMap(([month, rows]): WorkItem[] => {
    const { closes } = reportingWindowOf(ctx.law, month);
    const standing = rows.map((row) => standingOf(row, { closes, today: ctx.today }));
    const due = soonest(standing.flatMap((each) => each.due ?? []));
    if (due === null) return [];
    const sum = (...states: BoardState[]) =>
      standing.filter((each) => states.includes(each.state)).reduce((total, each) => total + each.number, 0);
    return [
      {
        kind: 'month',
        month,
        due,
        late: sum('late'),
        waiting: sum('not-started', 'draft'),
        reopened: sum('reopened'),
        submitted: sum('submitted'),
        asked: rows.reduce((total, each) => total + each.number, 0),
      },
    ];
  });
}

function standingOf(row: MonthCount, day: { closes: CalendarDate; today: CalendarDate }) {
  const facts = { ...row, ...day, asked: true };
  const state = boardState(facts);
  return { state, number: row.number, due: dueOf(state, facts) };
}

const soonest = (dues: readonly Due[]): Due | null =>
  dues.reduce<Due | null>((first, each) => (first === null || each.on < first.on ? each : first), null);
