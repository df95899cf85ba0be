import type { Satang } from '../../../../foundation/satang.ts';
import type { AllocatedFacts } from '../../opening/missing-for-opening.ts';
import type { Opening } from '../queries.ts';

/** What strategy notified for the project, as the rule reads it. */
export const allocatedOf = (opening: Opening | undefined): AllocatedFacts | null =>
  opening?.allocation
    ? {
        projectName: opening.allocation.projectName,
        amountSatang: opening.allocation.amountSatang as Satang,
        memoNumber: opening.allocation.memoNumber,
        hasFile: opening.allocation.fileId !== null,
      }
    : null;
