import type { FiscalYear } from '../../foundation/fiscal-year.ts';
import { reportingWindowOf } from '../../foundation/reporting-window.ts';
import { boardState, dueOf } from '../monitoring-board/rules.ts';
import { type ActionContext, unitScopeOf } from '../permissions/index.ts';
import { listAllocations } from '../projects/index.ts';
import type { OpenedMonths } from './opened-months.ts';
import { isNamedOnProject, listOpenProjects, listWaitingReports, type ProjectsOf } from './store.ts';
import { isSome, type WorkItem } from './work-item.ts';

/** Allocations of the units of which no project was made yet, for who may make it. */
async function allocationsOf(ctx: ActionContext, year: FiscalYear): Promise<WorkItem[]> {
  const unitIds = unitScopeOf(ctx.actor, 'projects.create');
  if (!isSome(unitIds)) return [];
  const all = await listAllocations(ctx.tx, { fiscalYear: year, unitIds });
  return all.flatMap((each): WorkItem[] =>
    each.notifiedOn === null || each.projectCode !== null
      ? []
      : [
          {
            kind: 'allocation',
            due: null,
            allocationId: each.allocationId,
            amountSatang: each.amountSatang,
            since: each.notifiedOn,
            projectName: each.projectName,
            fiscalYear: each.fiscalYear,
            unitName: each.unitName,
            unitNameEn: each.unitNameEn,
          },
        ],
  );
}

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
  const allocations = await allocationsOf(ctx, year);
  return [
    ...allocations,
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
