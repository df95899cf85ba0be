/** What was reported so far, for features that build on results: submitted months, their figures and stored papers. */
import type { Month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ResultsByMonth } from '../figures/report-facts.ts';
import { listReportHeads, listResultsToDate, listRevisions } from './report-store.ts';

export type SubmittedResults = {
  /** Months that were submitted and are so now, in order. */
  months: Month[];
  /** The last of them; null before the first report. */
  until: Month | null;
  /** Results of the newest revision of the submitted months, and of those that are open again for a correction. */
  results: ResultsByMonth;
  /** สสว.200/1 to 200/3 of the last month, as stored when it was submitted. */
  paper: { month: Month; revision: number; fileId: string; sha256: string } | null;
};

export async function findSubmittedResults(
  tx: AgencyTransaction,
  projectId: string,
): Promise<SubmittedResults> {
  const heads = await listReportHeads(tx, projectId);
  const submitted = heads.filter((each) => each.state === 'submitted');
  const last = submitted.at(-1);
  if (!last) return { months: [], until: null, results: {}, paper: null };
  const all = await listResultsToDate(tx, projectId, last.month);
  const counted = new Set(heads.filter((each) => each.state !== 'draft').map((each) => each.month));
  const results: ResultsByMonth = {};
  for (const [month, each] of Object.entries(all) as [Month, ResultsByMonth[Month]][])
    if (counted.has(month)) results[month] = each;
  const stored = (await listRevisions(tx, last.reportId)).find((each) => each.revision === last.revision);
  return {
    months: submitted.map((each) => each.month),
    until: last.month,
    results,
    paper:
      stored?.pdfFileId && stored.pdfSha256
        ? {
            month: last.month,
            revision: last.revision,
            fileId: stored.pdfFileId,
            sha256: stored.pdfSha256,
          }
        : null,
  };
}
