import { type Refused, refuse } from '../../../foundation/refusal.ts';
import type { Actor } from '../../permissions/rules.ts';

/** A request that is decided by one person: who asked, and who is responsible for the project now. */
export type OfPersons = { requestedBy: string; officerPersonId: string };

/** Nobody decides on what one asked for or is responsible for, nor on behalf of who did; as in features/approvals. */
export const isOwnRequest = (
  { personId, onBehalfOf }: Pick<Actor, 'onBehalfOf'> & { personId: string | null },
  { requestedBy, officerPersonId }: OfPersons,
): boolean =>
  [personId, onBehalfOf?.personId].some((each) => each === requestedBy || each === officerPersonId);

/** Refusal: approval-own-request. */
export const refuseOwnRequest = (
  ctx: { actor: Parameters<typeof isOwnRequest>[0] },
  of: OfPersons & { projectCode: string },
): Refused | null =>
  isOwnRequest(ctx.actor, of)
    ? refuse('forbidden', 'approval-own-request', { projectCode: of.projectCode })
    : null;
