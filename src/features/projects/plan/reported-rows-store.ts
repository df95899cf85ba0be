/** SQL: which rows and months of a plan have results. Reads what monthly reports stored, for a plan that is to change. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Month, monthOf } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';

/** Activities and indicators with a reported figure or words, in any revision, under their newest name. */
export async function listReportedRows(
  tx: AgencyTransaction,
  projectId: string,
): Promise<{ rowId: string; name: string }[]> {
  const { rows } = await sql<{ rowId: string; name: string }>`
    select x.row_id as "rowId", (
        select name from (
          select a.name, a.plan_version from plan_activities a
            where a.agency_id = x.agency_id and a.project_id = ${projectId}::uuid and a.activity_id = x.row_id
          union all
          select i.name, i.plan_version from plan_indicators i
            where i.agency_id = x.agency_id and i.project_id = ${projectId}::uuid and i.indicator_id = x.row_id
        ) named order by plan_version desc limit 1
      ) as name
    from (
      select a.agency_id, a.activity_id as row_id
        from monthly_reports r
        join report_activity_results a on a.agency_id = r.agency_id and a.report_id = r.report_id
        where r.project_id = ${projectId}::uuid
          and (coalesce(a.work_percent, 0) <> 0 or coalesce(a.spending_satang, 0) <> 0 or a.work_done <> '')
      union
      select i.agency_id, i.indicator_id
        from monthly_reports r
        join report_indicator_results i on i.agency_id = r.agency_id and i.report_id = r.report_id
        where r.project_id = ${projectId}::uuid and coalesce(i.value, 0) <> 0
    ) x
    order by 1
  `.execute(tx);
  return rows;
}

/** Months of which something was reported, saved or submitted, in their order. */
export async function listReportedMonths(tx: AgencyTransaction, projectId: string): Promise<Month[]> {
  const { rows } = await sql<{ month: CalendarDate }>`
    select distinct r.month from monthly_reports r
    where r.project_id = ${projectId}::uuid and (
      exists (select from report_activity_results a where a.agency_id = r.agency_id and a.report_id = r.report_id
        and (coalesce(a.work_percent, 0) <> 0 or coalesce(a.spending_satang, 0) <> 0 or a.work_done <> ''))
      or exists (select from report_indicator_results i where i.agency_id = r.agency_id
        and i.report_id = r.report_id and coalesce(i.value, 0) <> 0))
    order by 1`.execute(tx);
  return rows.map(({ month }) => monthOf(month));
}
