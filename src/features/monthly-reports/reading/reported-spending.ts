/** What a project has reported so far, for features that settle its money. */
import type { Month } from '../../../foundation/month.ts';
import { type Satang, sumSatang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { listReportHeads, listResultsToDate } from './report-store.ts';

export type ReportedSpending = {
  /** Months whose report is submitted now; a reopened one is not. */
  submitted: Month[];
  /** Spending of these months, over all activities. */
  spentSatang: Satang;
};

/** Up to and including `until`. Asks no permission: the calling action has. */
export async function findReportedSpending(
  tx: AgencyTransaction,
  projectId: string,
  until: Month,
): Promise<ReportedSpending> {
  const heads = await listReportHeads(tx, projectId);
  const submitted = heads
    .filter(({ state, month }) => state === 'submitted' && month <= until)
    .map(({ month }) => month);
  const results = await listResultsToDate(tx, projectId, until);
  const spent = submitted.flatMap((month) =>
    Object.values(results[month]?.activities ?? {}).flatMap((each) =>
      each?.spending.kind === 'number' ? [each.spending.satang] : [],
    ),
  );
  return { submitted, spentSatang: sumSatang(spent) };
}
