import type { RequestKind } from '../../approvals/rules.ts';
import type { Decider } from '../kinds/amendment-kinds.ts';
import type { AmendmentState } from '../workflow.ts';

export type AmendmentRequestKind = Extract<RequestKind, `amendment-${string}`>;

/** What the next request of an amendment is: by its state, and before the board by who decides. */
export function requestKindOf(of: {
  amendment: { state: AmendmentState };
  decidedBy: Decider;
}): AmendmentRequestKind {
  if (['resolved', 'resolution-requested'].includes(of.amendment.state)) return 'amendment-resolution';
  return of.decidedBy === 'board' ? 'amendment-agenda' : 'amendment-adjustment';
}
