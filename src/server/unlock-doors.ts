/** Unlocking of plan data with what amendments tell it: plan data are changed one way at a time. */
import { listAmendments } from '../features/amendments/index.ts';
import { endStates } from '../features/amendments/rules.ts';
import type { UnlockDoors } from '../features/projects/index.ts';

export const unlockDoors: UnlockDoors = {
  async openAmendment(tx, projectId) {
    const amendments = await listAmendments(tx, { projectId });
    return amendments.find(({ state }) => !endStates.includes(state))?.number ?? null;
  },
};
