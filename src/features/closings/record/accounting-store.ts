/** SQL of the accounting reports of projects. Added to only; the last one counts. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ClosingTables } from '../tables.ts';

type Named = { persons: { agency_id: string; person_id: string; display_name: string } };
const on = (tx: AgencyTransaction) => tx.withTables<ClosingTables & Named>();

export type AccountingReport = {
  accountingReportId: string;
  asOf: CalendarDate;
  spentSatang: Satang;
  committedSatang: Satang;
  enteredOn: CalendarDate;
  enteredBy: string;
};

/** Newest first. */
export async function listAccountingReports(
  tx: AgencyTransaction,
  projectId: string,
): Promise<AccountingReport[]> {
  const rows = await on(tx)
    .selectFrom('accounting_reports as r')
    .leftJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'r.agency_id').onRef('p.person_id', '=', 'r.entered_by'),
    )
    .selectAll('r')
    .select('p.display_name')
    .where('r.project_id', '=', projectId)
    .orderBy('r.accounting_report_id', 'desc')
    .execute();
  return rows.map((row) => ({
    accountingReportId: row.accounting_report_id,
    asOf: row.as_of as CalendarDate,
    spentSatang: row.spent_satang as Satang,
    committedSatang: row.committed_satang as Satang,
    enteredOn: row.entered_on as CalendarDate,
    enteredBy: row.display_name ?? '',
  }));
}

export async function insertAccountingReport(
  tx: AgencyTransaction,
  who: { agencyId: string; personId: string; now: Date },
  projectId: string,
  report: Omit<AccountingReport, 'enteredBy'>,
): Promise<void> {
  await on(tx)
    .insertInto('accounting_reports')
    .values({
      agency_id: who.agencyId,
      accounting_report_id: report.accountingReportId,
      project_id: projectId,
      as_of: report.asOf,
      spent_satang: report.spentSatang,
      committed_satang: report.committedSatang,
      entered_on: report.enteredOn,
      entered_at: who.now,
      entered_by: who.personId,
    })
    .execute();
}
