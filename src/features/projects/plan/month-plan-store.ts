/** SQL of the monthly summary that lists and boards read. Row security keeps the agency. */
import { sql } from 'kysely';
import type { Decimal } from '../../../foundation/decimal.ts';
import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import { firstDay, type Month, month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ProjectTables } from '../tables.ts';
import type { ColumnTotal } from './plan-totals.ts';

const on = (tx: AgencyTransaction) => tx.withTables<ProjectTables>();

/**
 * Fills the summary from a plan that comes into force. A month whose report was ever submitted keeps its row: it
 * was judged by the plan of its time, and stays reported under it (FRM-2003-1).
 */
export async function insertMonthPlans(
  tx: AgencyTransaction,
  agencyId: string,
  of: { projectId: string; planVersion: number; fiscalYear: FiscalYear },
  columns: readonly ColumnTotal[],
): Promise<void> {
  await sql`
    delete from project_month_plans m
    where m.project_id = ${of.projectId}::uuid and not exists (
      select 1 from report_month_summaries s
      where s.agency_id = m.agency_id and s.project_id = m.project_id and s.month = m.month
        and (s.state = 'submitted' or s.revision > 1))`.execute(tx);
  const kept = (await listMonthPlans(tx, { projectIds: [of.projectId] })).map((each) => each.month);
  const added = columns.filter((column) => !kept.includes(column.month));
  if (added.length === 0) return;
  await on(tx)
    .insertInto('project_month_plans')
    .values(
      added.map((column) => ({
        agency_id: agencyId,
        project_id: of.projectId,
        month: firstDay(column.month) as string,
        plan_version: of.planVersion,
        fiscal_year: of.fiscalYear as number,
        work_percent: column.workPercent as string,
        work_percent_cumulative: column.workPercentCumulative as string,
        spending_satang: column.spendingSatang as number,
        spending_cumulative_satang: column.spendingCumulativeSatang as number,
      })),
    )
    .execute();
}

/** Months after the one in which the work ended leave lists and boards. */
export async function deleteMonthPlansAfter(
  tx: AgencyTransaction,
  projectId: string,
  last: Month,
): Promise<void> {
  await on(tx)
    .deleteFrom('project_month_plans')
    .where('project_id', '=', projectId)
    .where('month', '>', firstDay(last) as string)
    .execute();
}

/** One project's plan in one month, for boards. */
export type ProjectMonthPlan = {
  projectId: string;
  month: Month;
  planVersion: number;
  workPercent: Decimal;
  workPercentCumulative: Decimal;
  spendingSatang: Satang;
  spendingCumulativeSatang: Satang;
};

export async function listMonthPlans(tx: AgencyTransaction, of: { projectIds: readonly string[] }) {
  if (of.projectIds.length === 0) return [];
  const rows = await on(tx)
    .selectFrom('project_month_plans')
    .selectAll()
    .where('project_id', 'in', [...of.projectIds])
    .orderBy('month')
    .execute();
  return rows.map(
    (row): ProjectMonthPlan => ({
      projectId: row.project_id,
      month: month(row.month),
      planVersion: row.plan_version,
      workPercent: row.work_percent as Decimal,
      workPercentCumulative: row.work_percent_cumulative as Decimal,
      spendingSatang: row.spending_satang as Satang,
      spendingCumulativeSatang: row.spending_cumulative_satang as Satang,
    }),
  );
}
