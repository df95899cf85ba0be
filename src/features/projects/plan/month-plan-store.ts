/** SQL of the monthly summary that lists and boards read. Row security keeps the agency. */
import type { Decimal } from '../../../foundation/decimal.ts';
import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import { firstDay, type Month, month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ProjectTables } from '../tables.ts';
import type { ColumnTotal } from './plan-totals.ts';

const on = (tx: AgencyTransaction) => tx.withTables<ProjectTables>();

/** Fills the summary from a plan that comes into force; months already there are replaced. */
export async function insertMonthPlans(
  tx: AgencyTransaction,
  agencyId: string,
  of: { projectId: string; planVersion: number; fiscalYear: FiscalYear },
  columns: readonly ColumnTotal[],
): Promise<void> {
  await on(tx).deleteFrom('project_month_plans').where('project_id', '=', of.projectId).execute();
  if (columns.length === 0) return;
  await on(tx)
    .insertInto('project_month_plans')
    .values(
      columns.map((column) => ({
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
