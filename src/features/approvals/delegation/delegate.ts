import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { datesInWords } from '../../../foundation/thai-date.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import { notify } from '../../notifications/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { refusePeriod } from './delegation-period.ts';
import {
  type Delegation,
  insertDelegation,
  listDelegations,
  listPossibleDelegates,
  type PossibleDelegate,
  updateDelegationEnded,
} from './delegation-store.ts';

export type DelegationInput = {
  delegatePersonId: string;
  validFrom: CalendarDate;
  validTo: CalendarDate;
  reason: string;
};

/** Where a notice of a delegation leads. */
const PAGE = '/account/delegations';

/** One's own delegations, given and received, with those to whom one may delegate. */
export async function viewDelegations(
  ctx: ActionContext,
): Promise<Result<{ delegations: Delegation[]; persons: PossibleDelegate[] }>> {
  const refusal = permit(ctx.actor, 'approvals.delegate');
  if (refusal) return { ok: false, refusal };
  const { personId } = ctx.actor;
  return ok({
    delegations: await listDelegations(ctx.tx, { personId }),
    persons: await listPossibleDelegates(ctx.tx, { except: personId, today: ctx.today }),
  });
}

/** Everybody's, for who looks after the agency. */
export async function viewEveryDelegation(
  ctx: ActionContext,
): Promise<Result<{ delegations: Delegation[] }>> {
  const refusal = permit(ctx.actor, 'approvals.view-delegations');
  return refusal ? { ok: false, refusal } : ok({ delegations: await listDelegations(ctx.tx, 'everybody') });
}

/**
 * Lets another person decide on one's behalf from day to day (ACT-33); one's own post only, not one held for another.
 * The delegate is told. Refusals: delegation-to-oneself, delegation-person-unknown, delegation-overlaps, and those of
 * `refusePeriod`.
 */
export async function delegateDecisions(
  ctx: ActionContext,
  input: DelegationInput,
): Promise<Result<{ delegationId: string }>> {
  const denied = permit(ctx.actor, 'approvals.delegate');
  if (denied) return { ok: false, refusal: denied };
  const { agencyId, personId } = ctx.actor;
  const { delegatePersonId, validFrom, validTo } = input;
  if (delegatePersonId === personId)
    return refuse('invalid', 'delegation-to-oneself', {}, { place: 'delegatePersonId' });
  const wrongPeriod = refusePeriod(input, ctx.today);
  if (wrongPeriod) return { ok: false, refusal: wrongPeriod };
  const persons = await listPossibleDelegates(ctx.tx, { except: personId, today: ctx.today });
  if (!persons.some((each) => each.personId === delegatePersonId))
    return refuse('invalid', 'delegation-person-unknown', {}, { place: 'delegatePersonId' });
  const overlapping = (await listDelegations(ctx.tx, { personId })).find(
    (each) =>
      each.personId === personId &&
      each.delegatePersonId === delegatePersonId &&
      each.endedAt === null &&
      each.validFrom <= validTo &&
      validFrom <= each.validTo,
  );
  if (overlapping) {
    const period = datesInWords({ from: overlapping.validFrom, to: overlapping.validTo });
    return refuse('conflict', 'delegation-overlaps', period, { place: 'validFrom' });
  }
  const delegationId = newId();
  await insertDelegation(ctx.tx, { agencyId, delegationId, personId, ...input, createdAt: ctx.now });
  await recordAudit(ctx, {
    action: 'approvals.delegate',
    subjectType: 'person',
    subjectId: delegatePersonId,
    after: { validFrom, validTo, reason: input.reason },
  });
  await notify(
    ctx,
    [delegatePersonId],
    'delegation-given',
    {
      giverName: ctx.actor.displayName,
      fromDay: validFrom,
      toDay: validTo,
      reason: input.reason || '-',
    },
    PAGE,
  );
  return ok({ delegationId });
}

/**
 * Ends a delegation before its last day: who gave it, or who looks after the agency. Both whom it concerns are told, but
 * for who ends it. Refusals: delegation-not-found, delegation-ended (also by its own last day).
 */
export async function endDelegation(
  ctx: ActionContext,
  delegationId: string,
): Promise<Result<{ delegationId: string }>> {
  const denied = permit(ctx.actor, 'approvals.delegate');
  if (denied) return { ok: false, refusal: denied };
  const [delegation] = await listDelegations(ctx.tx, { delegationId });
  const administers = ctx.actor.roles.some(({ role }) => role === 'administrator');
  if (!delegation || (delegation.personId !== ctx.actor.personId && !administers))
    return refuse('not-found', 'delegation-not-found');
  const ended = { by: ctx.actor.personId, at: ctx.now };
  const isOver = delegation.validTo < ctx.today;
  if (isOver || !(await updateDelegationEnded(ctx.tx, delegationId, ended)))
    return refuse('conflict', 'delegation-ended');
  await recordAudit(ctx, {
    action: 'approvals.end-delegation',
    subjectType: 'person',
    subjectId: delegation.delegatePersonId,
    before: { validFrom: delegation.validFrom, validTo: delegation.validTo },
  });
  await notify(
    ctx,
    [delegation.delegatePersonId, delegation.personId],
    'delegation-ended',
    {
      giverName: delegation.personName,
      delegateName: delegation.delegateName,
      fromDay: delegation.validFrom,
      toDay: delegation.validTo,
      byName: ctx.actor.displayName,
    },
    PAGE,
  );
  return ok({ delegationId });
}
