/** Stated facts of closings for the engine of deadlines: what was done, and on which day. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { type ClosingScope, listClosingRows } from './closing-row-store.ts';

type InRound = { round: number; on: CalendarDate };

export type ClosingFactsOf = {
  projectId: string;
  projectCode: string;
  projectName: string;
  fiscalYear: number;
  unitId: string;
  officerPersonId: string;
  /** End of the plan in force. */
  endsOn: CalendarDate;
  /** The board's day, which takes the place of the end; null otherwise. */
  cancelledOn: CalendarDate | null;
  /** Rounds of review (DLN-06): submitted, passed or returned; and of correction (DLN-07): returned, submitted again. */
  submitted: InRound[];
  reviewed: InRound[];
  returned: InRound[];
  mended: InRound[];
  approvedOn: CalendarDate | null;
  moneyReturnedOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  /** By the month in which they are due (`delayMemosDue`); `sentOn` is the day of the first sending (DLN-08). */
  delayMemos: { period: Month; sentOn: CalendarDate; documentNumber: string | null }[];
};

/** Projects with a plan in force, one statement for all of them. Asks no permission. */
export async function listClosingFacts(
  tx: AgencyTransaction,
  scope: Partial<ClosingScope>,
): Promise<ClosingFactsOf[]> {
  const rows = await listClosingRows(tx, { unitIds: 'all', ...scope });
  return rows.map(({ reviews, delays, ...row }) => ({
    projectId: row.projectId,
    projectCode: row.projectCode,
    projectName: row.projectName,
    fiscalYear: row.fiscalYear,
    unitId: row.unitId,
    officerPersonId: row.officerPersonId,
    endsOn: row.endsOn,
    cancelledOn: row.cancelledOn,
    submitted: reviews.map(({ round, submittedOn }) => ({ round, on: submittedOn })),
    reviewed: reviews.flatMap(({ round, reviewedOn, endedOn }) => {
      const on = reviewedOn ?? endedOn;
      return on === null ? [] : [{ round, on }];
    }),
    returned: reviews.flatMap(({ round, outcome, endedOn }) =>
      outcome === 'returned' && endedOn !== null ? [{ round, on: endedOn }] : [],
    ),
    mended: reviews.flatMap(({ round, submittedOn }, index) =>
      index > 0 && reviews[index - 1]?.outcome === 'returned' ? [{ round: round - 1, on: submittedOn }] : [],
    ),
    approvedOn: row.approvedOn,
    moneyReturnedOn: row.moneyReturnedOn,
    closedOn: row.closedOn,
    delayMemos: delays.flatMap(({ period, requestedOn, documentNumber }) =>
      requestedOn === null ? [] : [{ period, sentOn: requestedOn, documentNumber }],
    ),
  }));
}
