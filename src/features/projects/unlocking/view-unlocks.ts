import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { grantDays } from '../../../foundation/grant-days.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { listMemos } from '../../memos/index.ts';
import { type ActionContext, type ActionName, permit } from '../../permissions/index.ts';
import { isOwnRequest } from '../life/own-request.ts';
import { findProject } from '../register/project-store.ts';
import { listUnlocks, type Unlock } from './unlock-store.ts';

/** A request with its memo (4.16); null only where none was kept. */
export type UnlockWithMemo = Unlock & {
  memo: { memoId: string; documentNumber: string | null; state: 'draft' | 'sent' } | null;
};

export type UnlocksOfProject = {
  /** Newest first. */
  unlocks: UnlockWithMemo[];
  /** Days between which a grant may end. */
  grant: { first: CalendarDate; last: CalendarDate };
  /** What this actor may do now; of the newest request. */
  may: { request: boolean; withdraw: boolean; decide: boolean; correct: boolean };
};

/** Refusals: project-not-found, permission-*. */
export async function viewUnlocks(
  ctx: ActionContext,
  projectCode: string,
): Promise<Result<UnlocksOfProject>> {
  const project = await findProject(ctx.tx, projectCode);
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const { unitId, state } = project;
  const refusal = permit(ctx.actor, 'projects.view', { unitId });
  if (refusal) return { ok: false, refusal };
  const unlocks = await listUnlocks(ctx.tx, { projectId: project.projectId });
  const memos = await listMemos(ctx.tx, { projectId: project.projectId });
  const memoOf = ({ unlockId }: Unlock) => {
    const memo = memos.find((each) => each.kind === 'plan-unlock' && each.subjectId === unlockId);
    return memo ? { memoId: memo.memoId, documentNumber: memo.documentNumber, state: memo.state } : null;
  };
  const open = unlocks.find((each) => each.state !== 'locked');
  const can = (action: ActionName, of: string = state) =>
    permit(ctx.actor, action, { unitId, state: of }) === null;
  const isOpen = open?.state === 'unlocked' && open.openUntil !== null && ctx.today <= open.openUntil;
  return ok({
    unlocks: unlocks.map((each) => ({ ...each, memo: memoOf(each) })),
    grant: grantDays(ctx.today),
    may: {
      request: open === undefined && can('projects.request-unlock'),
      withdraw: open?.state === 'requested' && can('projects.request-unlock'),
      decide:
        open !== undefined && can('projects.decide-unlock', open.state) && !isOwnRequest(ctx.actor, open),
      correct: isOpen && can('projects.correct'),
    },
  });
}

/** Requests that wait for this person, oldest first. */
export async function listUnlocksToDecide(ctx: ActionContext): Promise<Unlock[]> {
  const waiting = await listUnlocks(ctx.tx, { state: 'requested' });
  return waiting
    .filter((each) => permit(ctx.actor, 'projects.decide-unlock', each) === null)
    .filter((each) => !isOwnRequest(ctx.actor, each))
    .reverse();
}
