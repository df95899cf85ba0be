/**
 * Why the plan cannot be changed in a state, by which rule, and who can help (FRM-100-1, S2 L264-266).
 * null in draft: it can be changed. Codes are those of messages.ts.
 */
import type { ClauseRef } from '../../../foundation/refusal.ts';
import { clauses } from '../clauses.ts';
import type { ProjectState } from '../plan/plan-types.ts';

export type ReadOnlyReason = { code: string; clause: ClauseRef };

export function readOnlyReason(state: ProjectState): ReadOnlyReason | null {
  switch (state) {
    case 'draft':
      return null;
    case 'submitted':
      return { code: 'read-only-submitted', clause: clauses.opening };
    case 'approved':
      return { code: 'read-only-approved', clause: clauses.lock };
    case 'locked':
      return { code: 'read-only-locked', clause: clauses.lock };
    case 'unlocked':
      return { code: 'read-only-unlocked', clause: clauses.lock };
    case 'cancelled':
      return { code: 'read-only-cancelled', clause: clauses.cancelling };
    case 'closed':
      return { code: 'read-only-closed', clause: clauses.closing };
  }
}
