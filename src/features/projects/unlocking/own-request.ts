import type { Actor } from '../../permissions/index.ts';
import type { Unlock } from './unlock-store.ts';

/** Nobody decides on what one asked for or is responsible for, nor on behalf of who did; as in features/approvals. */
export const isOwnRequest = (
  { personId, onBehalfOf }: Pick<Actor, 'personId' | 'onBehalfOf'>,
  { requestedBy, officerPersonId }: Pick<Unlock, 'requestedBy' | 'officerPersonId'>,
): boolean =>
  [personId, onBehalfOf?.personId].some((each) => each === requestedBy || each === officerPersonId);
