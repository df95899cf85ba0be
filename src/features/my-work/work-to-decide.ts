import { fiscalYearOf } from '../../foundation/fiscal-year.ts';
import { listUnits } from '../agencies/index.ts';
import { viewInbox } from '../approvals/index.ts';
import { listWaitingReopenings } from '../monthly-reports/index.ts';
import { type ActionContext, permit, unitScopeOf } from '../permissions/index.ts';
import { listUnlocksToDecide } from '../projects/index.ts';
import { isOwnRequest } from '../projects/rules.ts';
import { isSome, type WorkItem } from './work-item.ts';

/**
 * What others wait for: requests for reopening and for unlocking that the person may decide, then requests for
 * approval. `unlisted`: how many of the last wait beside those that are listed.
 */
export async function workToDecide(ctx: ActionContext): Promise<{ items: WorkItem[]; unlisted: number }> {
  const asked = await approvals(ctx);
  return { ...asked, items: [...(await reopenings(ctx)), ...(await unlocks(ctx)), ...asked.items] };
}

async function reopenings(ctx: ActionContext): Promise<WorkItem[]> {
  if (!isSome(unitScopeOf(ctx.actor, 'monthly-reports.decide-reopening'))) return [];
  const requests = await listWaitingReopenings(ctx, 'requested');
  if (!requests.ok || requests.value.reopenings.length === 0) return [];
  const { units } = await listUnits(ctx.tx, ctx.actor.agencyId);
  return requests.value.reopenings.flatMap((each): WorkItem[] => {
    const subject = { unitId: each.unitId, state: each.state };
    if (permit(ctx.actor, 'monthly-reports.decide-reopening', subject)) return [];
    const { officerPersonId } = each;
    if (isOwnRequest(ctx.actor, { requestedBy: each.requestedBy.personId, officerPersonId })) return [];
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

/** Requests to correct locked plan data. */
async function unlocks(ctx: ActionContext): Promise<WorkItem[]> {
  if (!isSome(unitScopeOf(ctx.actor, 'projects.decide-unlock'))) return [];
  return (await listUnlocksToDecide(ctx)).map((each) => ({
    kind: 'unlock',
    due: null,
    requestedAt: each.requestedAt.toISOString(),
    by: each.requestedByName,
    reason: each.reason,
    projectCode: each.projectCode,
    projectName: each.projectName,
    fiscalYear: each.fiscalYear,
    unitName: each.unitName,
    unitNameEn: each.unitNameEn,
  }));
}

/** Requests at the person's step, oldest first, the first page of them; the whole inbox has a page of its own. */
async function approvals(ctx: ActionContext): Promise<{ items: WorkItem[]; unlisted: number }> {
  const inbox = await viewInbox(ctx, {});
  if (!inbox.ok) return { items: [], unlisted: 0 };
  const { requests, waiting } = inbox.value;
  const items = requests.map(
    (each): WorkItem => ({
      kind: 'approval',
      due: null,
      requestId: each.requestId,
      titleTh: each.title.th,
      titleEn: each.title.en,
      by: each.requestedByName,
      since: each.requestedOn,
      projectCode: each.projectCode,
      projectName: each.projectName,
      fiscalYear: each.fiscalYear,
      unitName: each.unitName,
      unitNameEn: each.unitNameEn,
    }),
  );
  return { items, unlisted: waiting - items.length };
}
