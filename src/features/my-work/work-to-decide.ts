import { type FiscalYear, fiscalYearOf } from '../../foundation/fiscal-year.ts';
import { listUnits } from '../agencies/index.ts';
import { listWaitingReopenings } from '../monthly-reports/index.ts';
import { type ActionContext, permit, unitScopeOf } from '../permissions/index.ts';
import { listOpenProjects } from './store.ts';
import { isSome, type WorkItem } from './work-item.ts';

/** What others wait for: requests for reopening that the person may decide, then submitted projects. */
export async function workToDecide(ctx: ActionContext, year: FiscalYear): Promise<WorkItem[]> {
  return [...(await reopenings(ctx)), ...(await submittedProjects(ctx, year))];
}

async function reopenings(ctx: ActionContext): Promise<WorkItem[]> {
  if (!isSome(unitScopeOf(ctx.actor, 'monthly-reports.decide-reopening'))) return [];
  const requests = await listWaitingReopenings(ctx, 'requested');
  if (!requests.ok || requests.value.reopenings.length === 0) return [];
  const { units } = await listUnits(ctx.tx, ctx.actor.agencyId);
  return requests.value.reopenings.flatMap((each): WorkItem[] => {
    const subject = { unitId: each.unitId, state: each.state };
    if (permit(ctx.actor, 'monthly-reports.decide-reopening', subject)) return [];
    return [
      {
        kind: 'reopening',
        due: null,
        reopeningId: each.reopeningId,
        month: each.month,
        requestedAt: each.requestedAt.toISOString(),
        by: each.requestedBy.name,
        reason: each.reason,
        projectCode: each.projectCode,
        projectName: each.projectName,
        fiscalYear: fiscalYearOf(each.month),
        unitName: each.unitName,
        unitNameEn: units.find((unit) => unit.unitId === each.unitId)?.nameEn ?? each.unitName,
      },
    ];
  });
}

/** To approve for who may approve; to look at before it for who may return. */
async function submittedProjects(ctx: ActionContext, year: FiscalYear): Promise<WorkItem[]> {
  const mayApprove = isSome(unitScopeOf(ctx.actor, 'projects.approve'));
  const unitIds = unitScopeOf(ctx.actor, mayApprove ? 'projects.approve' : 'projects.return');
  if (!isSome(unitIds)) return [];
  const { agencyId } = ctx.actor;
  const projectsOf = { unitIds };
  const projects = await listOpenProjects(ctx.tx, { agencyId, year, state: 'submitted', projectsOf });
  return projects.map(({ returned: _, comment: __, ...project }) => ({
    kind: mayApprove ? 'project-to-approve' : 'project-to-check',
    due: null,
    ...project,
  }));
}
