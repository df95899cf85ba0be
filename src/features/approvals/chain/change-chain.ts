import { type ClauseRef, ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { recordAudit } from '../../audit/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { type ChainStep, defaultChains, type RequestKind } from '../request-kinds.ts';
import { refuseChain } from './check-chain.ts';
import { type Chain, findChain, insertChain, listChains } from './line-store.ts';

export type ShownChain = Omit<Chain, 'steps'> & {
  steps: ChainStep[];
  defaultSteps: ChainStep[];
  clause: ClauseRef;
};

/** The chains in force beside the defaults of the manual. Refusal: permission-role. */
export async function viewChains(ctx: ActionContext): Promise<Result<{ chains: ShownChain[] }>> {
  const refusal = permit(ctx.actor, 'approvals.view');
  if (refusal) return { ok: false, refusal };
  const chains = await listChains(ctx.tx, ctx.actor.agencyId);
  return ok({
    chains: chains.map((chain) => {
      const { steps, clause } = defaultChains[chain.kind];
      return { ...chain, steps: [...chain.steps], defaultSteps: [...steps], clause };
    }),
  });
}

/**
 * Makes a chain the agency's own; requests that wait already keep the chain they were asked under.
 * Refusals: permission-role, chain-* of refuseChain, chain-stale.
 */
export async function changeChain(
  ctx: ActionContext,
  kind: RequestKind,
  input: { version: number; steps: readonly ChainStep[] },
): Promise<Result<{ chainVersion: number }>> {
  const denied = permit(ctx.actor, 'approvals.edit-chains');
  if (denied) return { ok: false, refusal: denied };
  const before = await findChain(ctx.tx, ctx.actor.agencyId, kind);
  const stale = refuse('stale', 'chain-stale', { yours: input.version, saved: before.chainVersion });
  if (input.version !== before.chainVersion) return stale;
  const wrong = refuseChain(input.steps);
  if (wrong) return { ok: false, refusal: wrong };
  const chain = { kind, chainVersion: before.chainVersion + 1, steps: input.steps };
  const { agencyId, personId } = ctx.actor;
  if (!(await insertChain(ctx.tx, { ...chain, agencyId, changedBy: personId, changedAt: ctx.now })))
    return stale;
  await recordAudit(ctx, {
    action: 'approvals.edit-chains',
    subjectType: 'approval-chain',
    subjectId: kind,
    before: { steps: before.steps },
    after: { steps: input.steps },
  });
  return ok({ chainVersion: chain.chainVersion });
}
