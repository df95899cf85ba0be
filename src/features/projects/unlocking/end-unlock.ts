import { sayIn } from '../../../foundation/message.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { recordAudit } from '../../audit/index.ts';
import { notify } from '../../notifications/index.ts';
import {
  type ActionContext,
  type Actor,
  type FeatureDependencies,
  runAction,
} from '../../permissions/index.ts';
import { changeProjectState } from '../life/change-project-state.ts';
import { projectMessages } from '../messages.ts';
import { planDifferences } from '../plan/plan-differences.ts';
import { putPlanInForce } from '../plan/put-plan-in-force.ts';
import { findProject } from '../register/project-store.ts';
import type { EndUnlock } from '../schemas.ts';
import { unlockPage } from './request-unlock.ts';
import { type Correction, correctionOf, findCorrection, refuseHeavy, refuseOver } from './save-correction.ts';
import { findUnlock, listExpiredUnlocks, updateUnlockEnded } from './unlock-store.ts';
import { unlockWorkflow } from './unlock-workflow.ts';

export type EndedUnlock = {
  /** The plan version that the correction made; null when nothing was changed, or it was given up. */
  planVersion: number | null;
};

/**
 * The officer is done: what was corrected becomes the next plan version, and the plan is locked again. `discard` gives
 * the copy up. Refusals: unlock-not-found, permission-*, transition-not-possible, unlock-over, unlock-stale,
 * unlock-plan-moved (an amendment came into force meanwhile), unlock-takes-texts-only, and those of putPlanInForce.
 */
export async function finishCorrection(
  ctx: ActionContext,
  projectCode: string,
  unlockId: string,
  input: EndUnlock,
): Promise<Result<EndedUnlock>> {
  const found = await findCorrection(ctx, projectCode, unlockId, 'projects.correct');
  if (!found.ok) return found;
  const { unlock } = found.value;
  const step = findTransition(unlockWorkflow, unlock.state, 'finish');
  if (!step.ok) return step;
  const over = refuseOver(ctx, unlock);
  if (over) return over;
  if (input.copyVersion !== unlock.copyVersion)
    return refuse('stale', 'unlock-stale', { yours: input.copyVersion, saved: unlock.copyVersion });
  const made = input.discard ? ok(null) : await putCorrection(ctx, found.value);
  return made.ok ? lockAgain(ctx, found.value, 'finish', { planVersion: made.value }) : made;
}

/** The new version, or null when nothing differs. Refusals as above. */
async function putCorrection(
  ctx: Parameters<typeof putPlanInForce>[0],
  { project, unlock, plan, source }: Correction,
): Promise<Result<number | null>> {
  if (project.planVersionInForce !== unlock.madeFrom)
    return refuse('conflict', 'unlock-plan-moved', { planVersion: project.planVersionInForce });
  const differences = planDifferences(source, plan);
  if (differences.length === 0) return ok(null);
  const heavy = refuseHeavy(differences);
  if (heavy) return heavy;
  const reason = { kind: 'correction' as const, subjectId: unlock.unlockId };
  const put = await putPlanInForce(ctx, project, plan, reason);
  return put.ok ? ok(put.value.planVersion) : put;
}

async function lockAgain(
  ctx: ActionContext,
  { project, unlock }: Pick<Correction, 'project' | 'unlock'>,
  by: 'finish' | 'expire',
  { planVersion, notPut }: EndedUnlock & { notPut?: string },
): Promise<Result<EndedUnlock>> {
  const step = findTransition(unlockWorkflow, unlock.state, by);
  if (!step.ok) return step;
  if (project.state === 'unlocked') {
    const locked = await changeProjectState(ctx, project, 'relock', {
      comment: '',
      documentNumber: null,
      decidedOn: ctx.today,
      bySystem: true,
    });
    if (!locked.ok) return locked;
  }
  const { unlockId } = unlock;
  await updateUnlockEnded(ctx.tx, unlockId, { by, on: ctx.today, at: ctx.now, madeVersion: planVersion });
  const actor = by === 'expire' ? { agencyId: ctx.actor.agencyId, personId: null } : ctx.actor;
  await recordAudit(
    { ...ctx, actor },
    {
      action: step.value.audit,
      subjectType: 'project',
      subjectId: project.projectCode,
      before: { unlockId, state: unlock.state },
      after: { state: step.value.to, planVersion, ...(notPut && { notPut }) },
    },
  );
  return ok({ planVersion });
}

/**
 * Locks again what was opened until a day that is over, for a job. What was corrected by then comes into force when it
 * may; a copy that is incomplete, or older than the plan in force, is kept with the request and changes nothing: why
 * stands in the audit event, and who asked and who granted are told.
 */
export async function expireUnlocks(
  deps: Pick<FeatureDependencies, 'database' | 'clock' | 'businessDay' | 'law' | 'log'>,
): Promise<number> {
  const expired = await listExpiredUnlocks(deps.database, deps.businessDay.today());
  for (const { agencyId, unlockId } of expired) {
    const installation: Actor = {
      agencyId,
      personId: '',
      userId: '',
      displayName: '',
      unitId: '',
      roles: [],
    };
    const done = await runAction(deps, installation, 'expire-unlocks', (ctx) => expireUnlock(ctx, unlockId));
    if (!done.ok) deps.log.error('unlock not locked again', { unlockId, code: done.refusal.code });
  }
  return expired.length;
}

async function expireUnlock(ctx: ActionContext, unlockId: string): Promise<Result<EndedUnlock>> {
  const waiting = await findUnlock(ctx.tx, unlockId);
  const project = waiting && (await findProject(ctx.tx, waiting.projectCode, { forChange: true }));
  // Read again once the project is held: somebody may have finished it in this minute.
  const unlock = await findUnlock(ctx.tx, unlockId, { forChange: true });
  if (!project || unlock?.state !== 'unlocked') return ok({ planVersion: null });
  const found = await correctionOf(ctx, { project, unlock });
  const bySystem = { ...ctx, actor: { agencyId: ctx.actor.agencyId, personId: null } };
  const made = found && project.state === 'unlocked' ? await putCorrection(bySystem, found) : ok(null);
  if (made.ok) return lockAgain(ctx, { project, unlock }, 'expire', { planVersion: made.value });
  const { refusal } = made;
  const ended = await lockAgain(ctx, { project, unlock }, 'expire', {
    planVersion: null,
    notPut: refusal.code,
  });
  if (!ended.ok) return ended;
  const { requestedBy, decidedBy } = unlock;
  await notify(
    bySystem,
    [requestedBy, ...(decidedBy === null ? [] : [decidedBy])],
    'unlock-expired',
    {
      projectCode: project.projectCode,
      projectName: project.name,
      whyTh: sayIn('th', projectMessages, refusal.code, refusal.data),
      whyEn: sayIn('en', projectMessages, refusal.code, refusal.data),
    },
    unlockPage(project),
  );
  return ended;
}
