import type { FiscalYear } from '../../foundation/fiscal-year.ts';
import { reportingWindowOf } from '../../foundation/reporting-window.ts';
import { boardState, dueOf } from '../monitoring-board/rules.ts';
import { type ActionContext, unitScopeOf } from '../permissions/index.ts';
import type { OpenedMonths } from './opened-months.ts';
import { isNamedOnProject, listOpenProjects, listWaitingReports, type ProjectsOf } from './store.ts';
import { isSome, type WorkItem } from './work-item.ts';

/** Reports and drafts of the person; of the whole unit where the person is named on no project. */
export async function workOfOfficer(
  ctx: ActionContext,
  year: FiscalYear,
  months: OpenedMonths | null,
): Promise<WorkItem[]> {
  const unitIds = unitScopeOf(ctx.actor, 'monthly-reports.save');
  if (!isSome(unitIds)) return [];
  const { agencyId, personId } = ctx.actor;
  const isNamed = await isNamedOnProject(ctx.tx, agencyId, personId);
  const projectsOf: ProjectsOf = isNamed ? { personId } : { unitIds };
  const reports = months ? await listWaitingReports(ctx.tx, { agencyId, projectsOf, ...months }) : [];
  const drafts = await listOpenProjects(ctx.tx, { agencyId, year, state: 'draft', projectsOf });
  return [
    ...reports.map(({ reportState, openUntil, ...report }): WorkItem => {
      const { closes } = reportingWindowOf(ctx.law, report.month);
      const facts = { asked: true, reportState, openUntil, closes, today: ctx.today };
      const state = boardState(facts);
      return { kind: 'report', ...report, state, due: dueOf(state, facts) };
    }),
    ...drafts.map(
      ({ returned, comment, ...project }): WorkItem =>
        returned
          ? { kind: 'project-returned', due: null, comment, ...project }
          : { kind: 'project-draft', due: null, ...project },
    ),
  ];
}
