import { type Refused, refuse } from '../../../foundation/refusal.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { clauses } from '../clauses.ts';
import type { ProjectRecord } from '../register/project-store.ts';

/** What unlocking is given by a room to its right (src/server/unlock-doors.ts). */
export type UnlockDoors = {
  /** The number of the amendment of this project that has not ended; null when there is none. */
  openAmendment(tx: AgencyTransaction, projectId: string): Promise<number | null>;
};

/** Plan data are changed one way at a time. Refusal unlock-amendment-open, naming it; null when there is none. */
export async function refuseBesideAmendment(
  { tx }: { tx: AgencyTransaction },
  { projectId, projectCode }: Pick<ProjectRecord, 'projectId' | 'projectCode'>,
  doors: UnlockDoors,
): Promise<Refused | null> {
  const number = await doors.openAmendment(tx, projectId);
  if (number === null) return null;
  return refuse('conflict', 'unlock-amendment-open', { projectCode, number }, { clause: clauses.amending });
}
